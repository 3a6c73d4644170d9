// All rules about time, and all ways in which the element waits. Limits are in milliseconds, unless stated otherwise.

/** An attempt to show a timeline that takes longer is reported as `module-slow`. */
export const SLOW = 30_000;
/** A document that takes longer to arrive gets a progress bar. */
export const PROGRESS = 500;
/** Loading is announced after this, because screen readers only announce changes in nodes that already exist. */
export const ANNOUNCEMENT = 100;
/** A pointer that rests on a control for this long is a sign of intent. */
export const INTENT = 65;
/** A row that has not moved for this long has finished its swipe. */
export const SWIPE = 200;
/** A hidden page, which paints nothing, counts as painted after this. */
const UNPAINTED = 200;
/** The texts of a language are requested once more after this, if the network has failed. */
export const RETRY = 1_000;
/** Parsing a document yields to the browser after this. */
export const PARSING = 16;
/** New nodes wait this long for a reader to release the pointer or the key. */
export const PRESS = 2_000;
/** How far outside the window a timeline begins to load: one screen above and below. */
export const AHEAD = "100% 0%";
/** A timeline is seen when it is a tenth of the window from its edges, because what is only touched in passing is not seen. */
export const SEEN = "-10% 0%";

/** @param {number} [delay] @returns {Promise<void>} */
export const pause = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

/** Resolves in the next task, so that the browser can handle input in between. */
export const nextTask = () => pause();

/** Calls `then` when all changes so far have been painted. @param {() => void} then */
export function afterPaint(then) {
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, UNPAINTED);
  // The frame is painted after this callback and before the task that it queues.
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(then);
  });
}
