// The document that an element shows: its property, its src, the data inside it, or else what the module embeds.
import { ofText } from "./checksum.js";
import { Failure } from "./failure.js";
import { fetchText } from "./fetch.js";

/** The document: its value, none for the embedded one; the checksum of its text, and a name for it in messages. `tell`
 * hears how far it is where it takes long. */
export async function findSource(element, signal, tell) {
  if (element.document !== undefined && element.document !== null) {
    return { value: element.document, name: "The property document" };
  }
  if (element.src) {
    const name = resolve(element);
    const value = await fetchText(name, signal, tell);
    return { value, checksum: ofText(value), name };
  }
  const value = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  return value === undefined ? { checksum: "" } : { value, checksum: ofText(value), name: "The data inside the element" };
}

/** The whole address of the document, which `src` may not be. */
function resolve({ src, baseURI }) {
  try {
    return new URL(src, baseURI).href;
  } catch (cause) {
    throw Failure.unreachableDocument(src, cause);
  }
}
