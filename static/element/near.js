// When to load: not before a reader comes near.

/** What is done of each element that comes near. */
const starts = new WeakMap();
/** One for all elements. A screen ahead, so that most readers find the timeline ready when they come to it. */
let observer;

/** Calls `start` when the element is within a screen of what is seen, unless it `canWait` until then, or touched, until `signal`
 * is aborted. */
export function whenNear(element, signal, start, canWait) {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) starts.get(target)?.();
    },
    { rootMargin: "100% 0%" },
  );
  const leave = () => {
    observer.unobserve(element);
    starts.delete(element);
  };
  const begin = () => {
    leave();
    start();
  };
  const comesNear = () => canWait() || begin();
  starts.set(element, comesNear);
  observer.observe(element);
  // The observer tells after the page has been painted; what is in sight takes its place before.
  queueMicrotask(() => {
    if (!signal.aborted && isInSight(element)) comesNear();
  });
  signal.addEventListener("abort", leave);
  for (const touch of ["click", "focusin", "keydown"]) element.addEventListener(touch, begin, { signal, once: true });
  // It may be how a reader scrolls.
  element.addEventListener("pointerdown", comesNear, { signal, once: true });
}

/** Something has changed by which the element may no longer be able to wait. */
export function lookAgain(element) {
  if (!starts.has(element)) return;
  observer.unobserve(element);
  observer.observe(element);
}

/** Whether the element stands in the part of the page that is seen. Of a frame we do not know how much that is. */
function isInSight(element) {
  if (parent !== self || !element.getClientRects().length) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom >= 0;
}
