// Fetches a document in chunks, to show the progress, and to stop if it is too long.
import { missingDocument, tooLong, unreachableDocument } from "./failures.js";
import { Failure } from "./shared.js";
import { PROGRESS } from "./timing.js";

/** The most bytes of a document. */
const MOST = 50_000_000;

/** The text at a URL, or its bytes if they are not UTF-8, because the importer decodes other encodings. `tell` is called only if it
 * takes long.
 * @param {string} url @param {AbortSignal} signal @param {Tell} tell */
export async function fetchText(url, signal, tell) {
  const begun = performance.now();
  /** @type {BlobPart[]} */
  const chunks = [];
  let read = 0;
  /** @type {number | undefined} */
  let whole;
  const late = setTimeout(() => tell(read, whole), PROGRESS);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Failure(missingDocument, { url, status: response.status });
    whole = wholeOf(response);
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      chunks.push(next.value);
      read += next.value.length;
      if (Math.max(read, whole ?? 0) > MOST) {
        reader?.cancel();
        throw new Failure(tooLong, { url, megabytes: MOST / 1e6 });
      }
      if (performance.now() > begun + PROGRESS) tell(read, whole);
    }
    return textOf(new Uint8Array(await new Blob(chunks).arrayBuffer()));
  } catch (cause) {
    throw cause instanceof Failure ? cause : new Failure(unreachableDocument, { url }, { cause });
  } finally {
    clearTimeout(late);
  }
}

/** A zero byte in a text means UTF-16. @param {Uint8Array} bytes */
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
const wholeOf = ({ headers, type }) =>
  type === "cors" || headers.get("Content-Encoding") ? undefined : Number(headers.get("Content-Length")) || undefined;
