// Fetches a document in chunks, to show the progress, and to stop if it is too long.
import { Failure, missingDocument, tooLong, unreachableDocument } from "./failure.js";
import { PROGRESS } from "./timing.js";

/** The most bytes of a document. */
const MOST = 50_000_000;

/** Gets the number of bytes read so far, and the total if it is known.
 * @typedef {(read: number, whole: number | undefined) => void} Tell */

/** The text at a URL, or its bytes if they are not UTF-8, because the importer decodes other encodings. `tell` is called only if it
 * takes long.
 * @param {string} url @param {AbortSignal} signal @param {Tell} tell */
export async function fetchText(url, signal, tell) {
  let read = 0;
  let isLate = false;
  /** @type {number | undefined} */
  let whole;
  /** Chromium does not pass on an error of a stream, but throws its own `TypeError`.
   * @type {Failure | undefined} */
  let refusal;
  const late = setTimeout(() => {
    isLate = true;
    tell(read, whole);
  }, PROGRESS);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw missingDocument(url, response.status);
    whole = wholeOf(response);
    const count = new TransformStream({
      transform(/** @type {Uint8Array} */ piece, controller) {
        read += piece.length;
        if (Math.max(read, whole ?? 0) > MOST) {
          refusal = tooLong(url, MOST);
          throw refusal;
        }
        if (isLate) tell(read, whole);
        controller.enqueue(piece);
      },
    });
    return textOf(new Uint8Array(await new Response(response.body?.pipeThrough(count) ?? null).arrayBuffer()));
  } catch (cause) {
    throw refusal ?? (cause instanceof Failure ? cause : unreachableDocument(url, cause));
  } finally {
    clearTimeout(late);
  }
}

/** A zero byte in a text means UTF-16.
 * @param {Uint8Array} bytes */
function textOf(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? bytes : text;
  } catch {
    return bytes;
  }
}

/** The number of bytes to read, if it is known. A compressed response is longer than its Content-Length, and for another host we cannot
 * see whether the response is compressed.
 * @param {Response} response */
function wholeOf({ headers, type }) {
  if (type === "cors" || headers.get("Content-Encoding")) return undefined;
  return Number(headers.get("Content-Length")) || undefined;
}
