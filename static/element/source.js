// What an element names: its document, and the page's article.
import { otherArticle } from "./failure.js";
import { fetchText } from "./fetch.js";
import { bytesChecksum, textChecksum } from "./integrity.js";
import { prepareParser, read } from "./parser.js";
import { dataInside, prerenderedRoot } from "./snippet.js";
import { isTrap } from "./wasm.js";
import { nearestLanguage } from "./language.js";
import { loadWords } from "./words.js";

/** A document: its value, none for the embedded one; the checksum of its text, a name for it in messages, and the bytes of the
 * article that was made of it already, as text in the layout of the number `wire`, where the page has it.
 * @typedef {{ value?: unknown, checksum?: string, name: string, made?: { wire: string | undefined, text: string } | undefined }} Source
 * @typedef {import("../article-timeline.js").ArticleTimeline} ArticleTimeline */

/** The document; must only be asked for where `hasSource`. `tell` hears how far it is where it takes long.
 * @param {ArticleTimeline} element @param {AbortSignal} signal @param {import("./fetch.js").Tell} tell
 * @returns {Promise<Source>} */
export async function findSource(element, signal, tell) {
  const source = await find(element, signal, tell);
  const { document } = prerenderedRoot(element)?.dataset ?? {};
  /** @type {HTMLElement | null} */
  const script = element.querySelector(':scope > script[type="application/x-article-timeline"]');
  if (script && document && document === source.checksum)
    source.made = { wire: script.dataset.wire, text: script.textContent };
  // It comes beside the module, where it will be needed.
  else if (source.value !== undefined) prepareParser(source, element.format);
  return source;
}

/** @param {ArticleTimeline} element @param {AbortSignal} signal @param {import("./fetch.js").Tell} tell
 * @returns {Promise<Source>} */
async function find(element, signal, tell) {
  if ((element.document ?? undefined) !== undefined) return { value: element.document, name: "The property document" };
  if (element.src.trim()) {
    // What is no address is fetched as it is, and that will say so.
    const name = URL.parse?.(element.src, element.baseURI)?.href ?? element.src;
    const value = await fetchText(name, signal, tell);
    // Nothing is prerendered of what has to be decoded first.
    return { value, name, ...(typeof value === "string" && { checksum: textChecksum(value) }) };
  }
  const value = dataInside(element);
  return value
    ? { value, checksum: textChecksum(value), name: "The data inside the element" }
    : { name: "The embedded article" };
}

/** The document as the module has it, with the checksum of its article, the problems in it, and a warning of the parser's file
 * where there is one.
 * @param {ArticleTimeline} element @param {Source} source @param {import("./module.js").Module} module
 * @returns {Promise<{ document: import("article-timeline-app").Document, checksum: string, problems: string[], warning?: import("./failure.js").Failure | undefined }>} */
export async function openSource(element, source, { app, wire, embedded }) {
  if (source.value === undefined) {
    const headings = [...(prerenderedRoot(element)?.querySelectorAll("article > h4") ?? [])];
    // An article that was changed keeps the ids of its events: without any of them it is another one.
    if (headings.length > 0 && !headings.some(({ id }) => embedded.has(id.replace("event-", "")))) throw otherArticle();
    return { document: embedded, checksum: app.Document.embeddedChecksum(), problems: [] };
  }
  if (source.made?.wire === `${wire}`) {
    const bytes = bytesIn(source.made.text);
    try {
      return { document: app.Document.read(bytes), checksum: bytesChecksum(bytes), problems: [] };
    } catch (cause) {
      // Somebody has changed the bytes; the document itself is there too.
      if (isTrap(cause)) throw cause;
    }
  }
  const { file } = await loadWords(element);
  const { article, ...rest } = await read(source, wire, element.format, nearestLanguage(element), file);
  return { document: app.Document.read(article), checksum: bytesChecksum(article), ...rest };
}

/** An article's bytes in a page's text, as src/prerender/bytes.rs wrote them: a text of which the characters U+E000 to U+E0FF
 * stand for a byte each.
 * @param {string} text */
function bytesIn(text) {
  const bytes = new TextEncoder().encode(text);
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    // In UTF-8 these characters are EE 80 80 to EE 83 BF.
    if (bytes[at] === 0xee && bytes[at + 1] < 0x84) {
      bytes[end++] = ((bytes[at + 1] & 0x03) << 6) | (bytes[at + 2] & 0x3f);
      at += 2;
    } else bytes[end++] = bytes[at];
  }
  return bytes.subarray(0, end);
}

/** The page's article, where the element names one; null where there is none by that name.
 * @param {ArticleTimeline} element */
export function findArticle({ article, ownerDocument }) {
  try {
    return article ? ownerDocument.querySelector(article) : undefined;
  } catch {
    // Not a selector: it finds nothing either.
    return null;
  }
}
