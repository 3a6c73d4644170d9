// The content of an element: the prerendered timeline and the document's data.

/** Turns the template into the shadow root, as a browser does while it parses the snippet. If a script inserts the snippet, the browser
 * does not.
 * @param {HTMLElement} element */
export function attachTemplate(element) {
  /** @type {HTMLTemplateElement | null | false} */
  const template = !element.shadowRoot && element.querySelector(":scope > template[shadowrootmode]");
  if (template) element.attachShadow({ mode: "open" }).append(template.content);
  // An editor may keep the template but remove its content. Then readers would see nothing of the element.
  const { shadowRoot } = element;
  if (shadowRoot && !shadowRoot.textContent.trim() && !shadowRoot.querySelector("slot")) showInside(element);
}

/** The prerendered node of the element, if it has not been mounted on. @param {Element} element
 * @returns {HTMLElement | null | undefined} */
export const prerenderedRoot = (element) => element.shadowRoot?.querySelector(".root[data-render]");

/** Shows only this node, after the style sheet. @param {ShadowRoot} shadow @param {Element} node */
export function stage(shadow, node) {
  const link = shadow.querySelector("link");
  // The style sheet stays in place, because inserting it again would load it again.
  for (const other of [...shadow.childNodes]) if (other !== link) other.remove();
  shadow.append(node);
}

/** Shows the content of the element. @param {Element} element */
export const showInside = (element) =>
  stage(/** @type {ShadowRoot} */ (element.shadowRoot), element.ownerDocument.createElement("slot"));

/** The data inside the element, as it is there; empty if there is none, or if an editor has emptied its script. @param {Element} element */
export const dataInside = (element) =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? "";

/** Whether the element names a document. There is no default, because that would be another article. @param {ArticleTimeline} element */
export const hasSource = (element) =>
  (element.document ?? undefined) !== undefined ||
  Boolean(element.src.trim() || dataInside(element)) ||
  element.embedded;
