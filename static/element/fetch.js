// Fetching a document: piece by piece, so that readers can be told how far it is, and what is too long is left.
import { Failure, missingDocument, tooLong, unreachableDocument } from "./failure.js";
import { PROGRESS } from "./timing.js";

/** How many bytes are too many. */
const MOST = 50_000_000;

/** Gets how many bytes have been read, and of how many where that is known.
 * @typedef {(read: number, whole: number | undefined) => void} Tell */

/** The text at an address, or its bytes where they are in no UTF-8: the importer reads other encodings. `tell` is not called before
 * it takes long.
 * @param {string} url @param {AbortSignal} signal @param {Tell} tell */
export async function fetchText(url, signal, tell) {
  let read = 0;
  let isLate = false;
  /** @type {number | undefined} */
  let whole;
  /** Chromium passes on no error of a stream, but a `TypeError` of its own.
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

/** A zero in a text is a half of a letter in UTF-16.
 * @param {Uint8Array} bytes */
function textOf(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? bytes : text;
  } catch {
    return bytes;
  }
}

/** How many bytes will be read, where that is known: what is sent compressed is longer than its Content-Length, and of
 * another host's answer we do not see whether it is.
 * @param {Response} response */
function wholeOf({ headers, type }) {
  if (type === "cors" || headers.get("Content-Encoding")) return undefined;
  return Number(headers.get("Content-Length")) || undefined;
}
