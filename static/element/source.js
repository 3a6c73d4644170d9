// What an element names: its document, and the page's article.
import { bytesIn } from "./bytes.js";
import { Failure } from "./failure.js";
import { bytesChecksum, textChecksum } from "./integrity.js";
import { fetchText } from "./fetch.js";
import { prepareParser, read } from "./parser.js";
import { prerenderedRoot } from "./root.js";
import { isTrap } from "./wasm.js";
import { nearestLanguage } from "./words.js";

/** Whether the element names a document. There is no default: it would be somebody else's article. */
export const hasSource = (element) =>
  hasProperty(element) || Boolean(addressOf(element) || dataInside(element)) || element.embedded;

/** The document: its value, none for the embedded one; the checksum of its text, a name for it in messages, and the article
 * that was made of it already, where the page has it. `tell` hears how far it is where it takes long. */
export async function findSource(element, signal, tell) {
  const source = await find(element, signal, tell);
  source.made = made(element, source);
  // It comes beside the module, where it will be needed.
  if (source.value !== undefined && !source.made) prepareParser(source, element.format);
  return source;
}

/** The document as the module has it, with the checksum of its article, the problems in it, and a warning of the parser's file
 * where there is one. */
export async function openSource(element, source, { app, wire, embedded }) {
  if (source.value === undefined) {
    const ids = [...(prerenderedRoot(element)?.querySelectorAll("article > h4") ?? [])].map(({ id }) =>
      id.replace("event-", ""),
    );
    // An article that was changed keeps the ids of its events: without any of them it is another one.
    if (ids.length > 0 && !ids.some((id) => embedded.has(id))) throw Failure.otherArticle();
    return { document: embedded, checksum: app.Document.embeddedChecksum(), problems: [] };
  }
  const made = source.made?.wire === String(wire) && openMade(app, source.made);
  if (made) return made;
  const { article, ...rest } = await read(source, wire, { format: element.format, language: nearestLanguage(element) });
  return { document: app.Document.read(article), checksum: bytesChecksum(article), ...rest };
}

/** The document by the bytes in the page; none where somebody has changed them, for the document itself is there too. */
function openMade({ Document }, { text }) {
  const bytes = bytesIn(text);
  try {
    return { document: Document.read(bytes), checksum: bytesChecksum(bytes), problems: [] };
  } catch (cause) {
    if (isTrap(cause)) throw cause;
    return undefined;
  }
}

/** The page's article, where the element names one; null where there is none by that name. */
export function findArticle({ article, ownerDocument }) {
  try {
    return article ? ownerDocument.querySelector(article) : undefined;
  } catch {
    // Not a selector: it finds nothing either.
    return null;
  }
}

const hasProperty = ({ document }) => document !== undefined && document !== null;

const addressOf = ({ src }) => src.trim();

/** The data inside the element, as JSON text; empty where there are none, or an editor has emptied their script. */
const dataInside = (element) =>
  element
    .querySelector(':scope > script[type="application/json"]')
    // Some content management systems write tags at line breaks, where no string of JSON can be.
    ?.textContent.replace(/(<\/p>|<br ?\/?>)?\n(<p>)?/g, "\n")
    .trim() ?? "";

/** Must only be asked where `hasSource`. */
async function find(element, signal, tell) {
  if (hasProperty(element)) return { value: element.document, name: "The property document" };
  if (addressOf(element)) {
    const name = resolve(element);
    const value = await fetchText(name, signal, tell);
    // Nothing is prerendered of what has to be decoded first.
    return { value, checksum: typeof value === "string" ? textChecksum(value) : null, name };
  }
  const value = dataInside(element);
  return value ? { value, checksum: textChecksum(value), name: "The data inside the element" } : { checksum: "" };
}

/** The article as the prerenderer made it of this very document, in the layout of the number `wire`. */
function made(element, { checksum }) {
  const { document } = prerenderedRoot(element)?.dataset ?? {};
  const script =
    document === checksum && element.querySelector(':scope > script[type="application/x-article-timeline"]');
  return script ? { wire: script.dataset.wire, text: script.textContent } : undefined;
}

/** The whole address of the document. */
function resolve({ src, baseURI }) {
  try {
    return new URL(src, baseURI).href;
  } catch {
    // It is no address, and to fetch it will say so.
    return src;
  }
}
