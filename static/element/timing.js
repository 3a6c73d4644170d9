// Every rule about time, and every way in which the element waits. Limits are in milliseconds, unless said otherwise.

/** An attempt to show a timeline that takes longer is reported as `module-slow`. */
export const SLOW = 30_000;
/** A document that takes longer to arrive gets a progress bar. */
export const PROGRESS = 500;
/** Loading is announced after this: a screen reader hears a change only in a place that was there before. */
export const ANNOUNCEMENT = 100;
/** A pointer that rests on a control for so long is a sign of intent. */
export const INTENT = 65;
/** A row that has not moved for so long has been swiped. */
export const SWIPE = 200;
/** A page that paints nothing, because nobody sees it, is taken for painted after this. */
const UNPAINTED = 200;
/** Parsing a document gives way to the browser after this. */
export const PARSING = 16;
/** New nodes wait this long for a reader to release the pointer or the key. */
const PRESS = 2_000;
/** How far outside the window a timeline begins to load: one screen above and below. */
export const AHEAD = "100% 0%";

/** Resolves in the next task, so that the browser can answer a reader in between.
 * @returns {Promise<void>} */
export const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Calls `then` when all changes so far have been painted.
 * @param {() => void} then */
export function afterPaint(then) {
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, UNPAINTED);
  // The frame is painted after this callback, and before the task that it queues.
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(then);
  });
}

/** Resolves when nothing on the element is pressed any more. A click whose press began on a node that has been replaced is lost.
 * @param {Element} element */
export async function whenReleased(element) {
  const until = performance.now() + PRESS;
  while (element.matches(":active") && performance.now() < until)
    await new Promise((then) => afterPaint(() => then(0)));
}
