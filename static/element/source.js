// The document of an element, and the article on its page.
import { otherArticle } from "./failures.js";
import { fetchText } from "./fetch.js";
import { bytesChecksum, textChecksum } from "./integrity.js";
import { prepareParser, read } from "./parser.js";
import { Failure, dataInside, nearestLanguage, prerenderedRoot } from "./shared.js";
import { isTrap } from "./wasm.js";
import { loadWords } from "./words.js";

/** The document; call this only if `hasSource`. `tell` gets the progress if it takes long.
 * @param {ArticleTimeline} element @param {AbortSignal} signal @param {Tell} tell @returns {Promise<Source>} */
export async function findSource(element, signal, tell) {
  const source = await find(element, signal, tell);
  const { document } = prerenderedRoot(element)?.dataset ?? {};
  /** @type {HTMLElement | null} */
  const script = element.querySelector(':scope > script[type="application/x-article-timeline"]');
  if (script && document && document === source.checksum)
    source.made = { wire: script.dataset.wire, text: script.textContent };
  // The parser is loaded together with the module, if it will be needed.
  else if (source.value !== undefined) prepareParser(source, element.format);
  return source;
}

/** @param {ArticleTimeline} element @param {AbortSignal} signal @param {Tell} tell @returns {Promise<Source>} */
async function find(element, signal, tell) {
  if ((element.document ?? undefined) !== undefined) return { value: element.document, name: "The property document" };
  if (element.src.trim()) {
    // An invalid URL is fetched as it is, which reports the error.
    const name = URL.parse?.(element.src, element.baseURI)?.href ?? element.src;
    const value = await fetchText(name, signal, tell);
    // Documents that must be decoded first are never prerendered.
    return { value, name, ...(typeof value === "string" && { checksum: textChecksum(value) }) };
  }
  // Some content management systems insert tags at line breaks, which are never inside a JSON string.
  const value = dataInside(element).replace(/(<\/p>|<br ?\/?>)?\n(<p>)?/g, "\n");
  if (!value) return { name: "The embedded article" };
  return { value, checksum: textChecksum(value), name: "The data inside the element" };
}

/** Reads or parses a document for the module.
 * @param {ArticleTimeline} element @param {Source} source @param {Module} module @returns {Promise<Opened>} */
export async function openSource(element, source, { app, wire, embedded }) {
  const { name } = source;
  if (source.value === undefined) {
    const headings = [...(prerenderedRoot(element)?.querySelectorAll("article > h4") ?? [])];
    // A changed article keeps the ids of its events. If none of them is left, it is another article.
    if (headings.length > 0 && !headings.some(({ id }) => embedded.has(id.replace("event-", ""))))
      throw new Failure(otherArticle);
    return { document: embedded, checksum: app.Document.embeddedChecksum(), problems: [], name };
  }
  if (source.made?.wire === `${wire}`) {
    const bytes = bytesIn(source.made.text);
    try {
      return { document: app.Document.read(bytes), checksum: bytesChecksum(bytes), problems: [], name };
    } catch (cause) {
      // Somebody has changed the bytes. The document itself is there too.
      if (isTrap(cause)) throw cause;
    }
  }
  const { file } = await loadWords(element);
  const { article, ...rest } = await read(source, wire, element.format, nearestLanguage(element), file);
  return { document: app.Document.read(article), checksum: bytesChecksum(article), name, ...rest };
}

/** The bytes of an article from a page's text, as src/prerender/bytes.rs writes them: each character from U+E000 to U+E0FF is one byte.
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

/** The article on the page, if the element names one; null if nothing matches. @param {ArticleTimeline} element */
export function findArticle({ article, ownerDocument }) {
  try {
    return article ? ownerDocument.querySelector(article) : undefined;
  } catch {
    // An invalid selector matches nothing either.
    return null;
  }
}
