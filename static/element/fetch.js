// Fetching a document: piece by piece, so that readers can be told how far it is, and what is too long is left.
import { Failure } from "./failure.js";

/** After how many milliseconds readers are told, and how many bytes are too many. */
const PATIENCE = 500;
const MOST = 50_000_000;

/** The text at an address. `tell` gets how much has been read, and of how much where that is known; not before it takes
 * long. */
export async function fetchText(url, signal, tell) {
  let [read, whole, isLate] = [0, undefined, false];
  const late = setTimeout(() => {
    isLate = true;
    tell(read, whole);
  }, PATIENCE);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw Failure.missingDocument(url, response.status);
    whole = wholeOf(response);
    const pieces = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    while (pieces) {
      const { done, value } = await pieces.read();
      if (done) break;
      read += value.length;
      if (read > MOST || whole > MOST) throw Failure.tooLong(url, MOST);
      if (isLate) tell(read, whole);
      text += decoder.decode(value, { stream: true });
    }
    return text + decoder.decode();
  } catch (cause) {
    throw cause instanceof Failure ? cause : Failure.unreachableDocument(url, cause);
  } finally {
    clearTimeout(late);
  }
}

/** How many bytes will be read, where that is known: what is sent compressed is longer than its Content-Length, and of
 * another host's answer we do not see whether it is. */
function wholeOf({ headers, type }) {
  if (type === "cors" || headers.get("Content-Encoding")) return undefined;
  return Number(headers.get("Content-Length")) || undefined;
}
