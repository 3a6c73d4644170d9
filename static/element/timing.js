// Every rule about time, and every way in which the element waits.

/** Limits, in milliseconds unless said otherwise. */
export const LIMITS = {
  /** An attempt to show a timeline that takes longer is reported as `module-slow`. */
  slow: 30_000,
  /** A document that takes longer to arrive gets a progress bar. */
  progress: 500,
  /** Loading is announced after this: a screen reader hears a change only in a place that was there before. */
  announcement: 100,
  /** A pointer that rests on a control for so long is a sign of intent. */
  intent: 65,
  /** A page that paints nothing, because nobody sees it, is taken for painted after this. */
  unpainted: 200,
  /** Parsing a document gives way to the browser after this. */
  parsing: 16,
  /** New nodes wait this long for a reader to release the pointer or the key. */
  press: 2_000,
  /** How many instances of the module are started, at most: what has crashed so often will crash again. */
  instances: 4,
  /** How far outside the window a timeline begins to load: one screen above and below. */
  ahead: "100% 0%",
};

/** Calls `then` after so long, unless `signal` is aborted before, or the function returned is called. */
export function after(milliseconds, then, signal) {
  const timeout = setTimeout(then, milliseconds);
  const cancel = () => clearTimeout(timeout);
  signal.addEventListener("abort", cancel);
  return cancel;
}

/** Resolves in the next task, so that the browser can answer a reader in between. */
export const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Calls `then` when the browser has nothing else to do. */
export const whenIdle = (then) => (globalThis.requestIdleCallback ?? setTimeout)(then);

/** Calls `then` when all changes so far have been painted. */
export function afterPaint(then) {
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, LIMITS.unpainted);
  // The frame is painted after this callback, and before the task that it queues.
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(then);
  });
}

/**
 * Resolves when nothing on the element is pressed any more. A click whose press began on a node that has been replaced is lost.
 * @param {Element} element
 */
export async function whenReleased(element) {
  const until = performance.now() + LIMITS.press;
  while (element.matches(":active") && performance.now() < until)
    await new Promise((then) => afterPaint(() => then(0)));
}
