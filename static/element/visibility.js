// Loading on sight: not before a reader comes near the element.
import { LIMITS } from "./timing.js";

/** What to call for each element that comes near. */
const starts = new WeakMap();
/** One for all elements. */
let observer;

/** Calls `start` when the element is nearly in sight or is used, unless it `canWait` then. Ends when `signal` is aborted. */
export function whenVisible(element, signal, start, canWait) {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) starts.get(target)?.();
    },
    { rootMargin: LIMITS.ahead },
  );
  const end = () => {
    observer.unobserve(element);
    starts.delete(element);
  };
  const onVisible = () => {
    if (canWait()) return;
    end();
    start();
  };
  starts.set(element, onVisible);
  observer.observe(element);
  // The observer reports after the page has been painted. An element in sight takes its place before.
  queueMicrotask(() => {
    if (!signal.aborted && isInSight(element)) onVisible();
  });
  signal.addEventListener("abort", end);
  for (const use of ["click", "focusin", "keydown", "pointerdown"])
    element.addEventListener(use, () => starts.has(element) && onVisible(), { signal });
}

/** Checks again whether an element can wait, after something has changed that may decide it. */
export function checkAgain(element) {
  if (!starts.has(element)) return;
  observer.unobserve(element);
  observer.observe(element);
}

/** Whether the element is in the part of the page that is seen. In a frame, we do not know how much of it is. */
function isInSight(element) {
  if (parent !== self || !element.getClientRects().length) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom >= 0;
}
