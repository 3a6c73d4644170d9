// A height that the page gives the element: what does not fit in it is scrolled inside.

/** The class of a root that is made to fit. */
const BOXED = "root--boxed";

/** How high the element is inside, in pixels; 0 while it is not shown. @param {Element} element */
function room(element) {
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  return element.clientHeight && element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
}

/** Keeps a timeline inside its element where that is lower than the timeline; returns whether it is. The style sheet cannot know. What
 * has been made to fit stays so, because its height says nothing any more; with a `max-height` it follows the window.
 * @param {Element} element @param {HTMLElement} root */
export function fit(element, root) {
  const isBoxed = root.classList.contains(BOXED);
  if (isBoxed) root.style.setProperty("--box", "100000px");
  const height = room(element);
  if (isBoxed || (height > 0 && root.scrollHeight > height + 1)) {
    root.classList.add(BOXED);
    root.style.setProperty("--box", `${height}px`);
    return true;
  }
  return false;
}
