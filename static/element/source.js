// What an element names: its document, and the page's article.
import { bytesIn } from "./bytes.js";
import { ofText } from "./checksum.js";
import { fetchText } from "./fetch.js";
import { prepareReader, read } from "./reader.js";
import { prerenderedRoot } from "./root.js";
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
  if (source.value !== undefined && !source.made) prepareReader(source, element.format);
  return source;
}

/** The document as the module has it, with the problems in it, and a warning of the reader's file where there is one. */
export async function openSource(element, source, { app, build, embedded }) {
  const { value, made } = source;
  if (value === undefined) return { document: embedded, problems: [] };
  if (made?.build === build) return { document: app.Document.read(bytesIn(made.text)), problems: [] };
  const { article, ...rest } = await read(source, build, { format: element.format, language: nearestLanguage(element) });
  return { document: app.Document.read(article), ...rest };
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
const dataInside = (element) => element.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? "";

/** Must only be asked where `hasSource`. */
async function find(element, signal, tell) {
  if (hasProperty(element)) return { value: element.document, name: "The property document" };
  if (addressOf(element)) {
    const name = resolve(element);
    const value = await fetchText(name, signal, tell);
    // Nothing is prerendered of what has to be decoded first.
    return { value, checksum: typeof value === "string" ? ofText(value) : null, name };
  }
  const value = dataInside(element);
  return value ? { value, checksum: ofText(value), name: "The data inside the element" } : { checksum: "" };
}

/** The article as the prerenderer made it of this very document, for modules of one build. */
function made(element, { checksum }) {
  const { build, document } = prerenderedRoot(element)?.dataset ?? {};
  const script = document === checksum && element.querySelector(':scope > script[type="application/x-article-timeline"]');
  return script ? { build, text: script.textContent } : undefined;
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
