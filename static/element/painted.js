// When a reader sees what has been done.

/** How long a page that paints nothing, for nobody sees it, is waited for, in milliseconds. */
const UNSEEN = 200;

/** Calls `then` when all that has been changed so far is painted. */
export function whenPainted(then) {
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, UNSEEN);
  // The frame is painted after this, and before what waits for it.
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(then);
  });
}
