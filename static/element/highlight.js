// Highlights a sentence of the page's article, without changing any element of the page.

const NAME = "article-timeline";
/** @type {CSSStyleSheet | undefined} */
let sheet;

/** Scrolls to a range of the page and highlights it until another one is highlighted. @param {Range} range */
export function highlight(range) {
  scrollTo(range);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!globalThis.CSS?.highlights) {
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    return;
  }
  // Keyboard and screen reader users continue from here.
  getSelection()?.setPosition(startContainer, startOffset);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    // In a layer, so that the page's own rules take precedence.
    sheet.replaceSync(`@layer ${NAME} { ::highlight(${NAME}) { background-color: #ffe08a; color: #1c1b1a; } }`);
    document.adoptedStyleSheets.push(sheet);
  }
  CSS.highlights.set(NAME, new Highlight(range));
}

/** Scrolls the boxes around the range, from the inside out, so that the range is in the upper third of each. @param {Range} range */
function scrollTo(range) {
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const page = document.scrollingElement;
  for (let box = range.startContainer.parentElement; box && box !== page; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const { top } = box.getBoundingClientRect();
    // Without animation, because the outer boxes can only be measured when the inner ones have arrived.
    box.scrollBy({ top: range.getBoundingClientRect().top - top - box.clientHeight / 3, behavior: "instant" });
  }
  // One pixel beyond the third, because text that begins above that line counts as being read (src/browser/article.rs).
  page?.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3 + 1, behavior });
}
