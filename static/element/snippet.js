// What stands inside an element: the prerendered timeline and the document's data.

/** Does what a browser does when it reads the snippet: a page that inserts it by script has left its template alone.
 * @param {HTMLElement} element */
export function attachTemplate(element) {
  /** @type {HTMLTemplateElement | null | false} */
  const template = !element.shadowRoot && element.querySelector(":scope > template[shadowrootmode]");
  if (template) element.attachShadow({ mode: "open" }).append(template.content);
  // An editor may keep a template and lose what is in it; readers would see nothing of the element at all.
  const { shadowRoot } = element;
  if (shadowRoot && !shadowRoot.textContent.trim() && !shadowRoot.querySelector("slot")) showInside(element);
}

/** What was prerendered for the element and has not been mounted on.
 * @param {Element} element
 * @returns {HTMLElement | null | undefined} */
export const prerenderedRoot = (element) => element.shadowRoot?.querySelector(".root[data-render]");

/** Shows this below the style sheet, and nothing else.
 * @param {ShadowRoot} shadow @param {Element} node */
export function stage(shadow, node) {
  const link = shadow.querySelector("link");
  // The sheet stays where it is: put in again, it would be loaded again.
  for (const other of [...shadow.childNodes]) if (other !== link) other.remove();
  shadow.append(node);
}

/** Shows what stands inside the element.
 * @param {Element} element */
export const showInside = (element) =>
  stage(/** @type {ShadowRoot} */ (element.shadowRoot), element.ownerDocument.createElement("slot"));

/** The data inside the element, as JSON text; empty where there are none, or an editor has emptied their script.
 * @param {Element} element */
export const dataInside = (element) =>
  element
    .querySelector(':scope > script[type="application/json"]')
    // Some content management systems write tags at line breaks, where no string of JSON can be.
    ?.textContent.replace(/(<\/p>|<br ?\/?>)?\n(<p>)?/g, "\n")
    .trim() ?? "";

/** Whether the element names a document. There is no default: it would be somebody else's article.
 * @param {import("../article-timeline.js").ArticleTimeline} element */
export const hasSource = (element) =>
  (element.document ?? undefined) !== undefined ||
  Boolean(element.src.trim() || dataInside(element)) ||
  element.embedded;
