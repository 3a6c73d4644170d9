// HTML of the element that a content management system has moved out of it: a paragraph around the element ends where that HTML begins.

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** Whether a node has only headings, and lists of these headlines. Other text could be the page's own.
 * @param {Element} node @param {string[]} headlines */
function isCopy(node, headlines) {
  const texts = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const item = text.parentElement?.closest(`li, ${HEADINGS}`);
    const isKnown = item?.matches(HEADINGS) || headlines.some((headline) => item?.textContent.includes(headline));
    if (text.textContent?.trim() && !isKnown) return false;
  }
  return !node.querySelector("img, svg, video, audio, iframe, object, embed, form");
}

/** Hides headings and lists below the element that have only events of its timeline, up to the empty paragraph where the element ended.
 * @param {Element} element @param {Element} root */
export function hideDisplaced(element, root) {
  const paragraph = element.parentElement;
  if (!paragraph?.matches("p") || element.childElementCount || paragraph.lastChild !== element) return;
  const headlines = [...root.querySelectorAll(".headline")].map(({ textContent }) => textContent).filter(Boolean);
  /** @type {HTMLElement[]} */
  const copies = [];
  const isEnd = (/** @type {Element} */ node) =>
    node.matches("p") && !node.childElementCount && !node.textContent.trim();
  let next = paragraph.nextElementSibling;
  for (; next && !isEnd(next); next = next.nextElementSibling) {
    if (!(next instanceof HTMLElement && isCopy(next, headlines))) return;
    copies.push(next);
  }
  const hasList = copies.some((copy) => copy.matches("ol, ul") || copy.querySelector("ol, ul"));
  if (next && hasList) for (const copy of copies) copy.hidden = true;
}
