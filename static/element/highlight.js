// Highlights a sentence of the page's own article. No element of the page is changed.

const NAME = "article-timeline";
/** @type {CSSStyleSheet | undefined} */
let sheet;

/** Scrolls to a range of the page and highlights it, until another is highlighted.
 * @param {Range} range */
export function highlight(range) {
  scrollTo(range);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!globalThis.CSS?.highlights) {
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    return;
  }
  // Who reads by keyboard or screen reader goes on from here.
  getSelection()?.setPosition(startContainer, startOffset);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    // In a layer, so that a rule of the page's own takes precedence.
    sheet.replaceSync(`@layer ${NAME} { ::highlight(${NAME}) { background-color: #ffe08a; color: #1c1b1a; } }`);
    document.adoptedStyleSheets.push(sheet);
  }
  CSS.highlights.set(NAME, new Highlight(range));
}

/** Scrolls the boxes around the range, inside out, so that it stands in the upper third of each.
 * @param {Range} range */
function scrollTo(range) {
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const page = document.scrollingElement;
  for (let box = range.startContainer.parentElement; box && box !== page; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const { top } = box.getBoundingClientRect();
    // At once: what stands around it can only be measured when it has arrived.
    box.scrollBy({ top: range.getBoundingClientRect().top - top - box.clientHeight / 3, behavior: "instant" });
  }
  // A pixel beyond the third: what begins above it counts as read (src/browser/article.rs), and so must this.
  page?.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3 + 1, behavior });
}
