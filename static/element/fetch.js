// Fetching a document: piece by piece, so that readers can be told how far it is, and what is too long is left.
import { Failure } from "./failure.js";
import { LIMITS } from "./timing.js";

/** How many bytes are too many. */
const MOST = 50_000_000;

/** The text at an address, or its bytes where they are in no UTF-8: the importer reads other encodings. `tell` gets how much has been read, and of how much where that is known; not before it takes
 * long. */
export async function fetchText(url, signal, tell) {
  let [read, whole, isLate] = [0, undefined, false];
  const late = setTimeout(() => {
    isLate = true;
    tell(read, whole);
  }, LIMITS.progress);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw Failure.missingDocument(url, response.status);
    whole = wholeOf(response);
    const pieces = response.body?.getReader();
    const kept = [];
    while (pieces) {
      const { done, value } = await pieces.read();
      if (done) break;
      read += value.length;
      if (read > MOST || whole > MOST) throw Failure.tooLong(url, MOST);
      if (isLate) tell(read, whole);
      kept.push(value);
    }
    return textOf(new Uint8Array(await new Blob(kept).arrayBuffer()));
  } catch (cause) {
    throw cause instanceof Failure ? cause : Failure.unreachableDocument(url, cause);
  } finally {
    clearTimeout(late);
  }
}

/** A zero in a text is a half of a letter in UTF-16. */
function textOf(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? bytes : text;
  } catch {
    return bytes;
  }
}

/** How many bytes will be read, where that is known: what is sent compressed is longer than its Content-Length, and of
 * another host's answer we do not see whether it is. */
function wholeOf({ headers, type }) {
  if (type === "cors" || headers.get("Content-Encoding")) return undefined;
  return Number(headers.get("Content-Length")) || undefined;
}
