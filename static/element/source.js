// The document that an element shows: its property, its src, the data inside it, or else what the module embeds.
import { ofText } from "./checksum.js";
import { fetchText } from "./fetch.js";

/** The document: its value, none for the embedded one; the checksum of its text, and a name for it in messages. `tell`
 * hears how far it is where it takes long. */
export async function findSource(element, signal, tell) {
  if (element.document !== undefined && element.document !== null) {
    return { value: element.document, name: "The property document" };
  }
  if (element.src) {
    const name = new URL(element.src, element.baseURI).href;
    const value = await fetchText(name, signal, tell);
    return { value, checksum: ofText(value), name };
  }
  const value = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  return value === undefined ? { checksum: "" } : { value, checksum: ofText(value), name: "The data inside the element" };
}
