// When to load: not before a reader comes near.

const starts = new WeakMap();
/** One for all elements. A screen ahead, so that most readers find the timeline ready when they come to it. */
let observer;

/** Calls `start` when the element is within a screen of what is seen, or touched, until `signal` is aborted. */
export function whenNear(element, signal, start) {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) starts.get(target)?.();
    },
    { rootMargin: "100% 0%" },
  );
  const begin = () => {
    observer.unobserve(element);
    start();
  };
  starts.set(element, begin);
  observer.observe(element);
  // The observer tells after the page has been painted; what is in sight takes its place before.
  queueMicrotask(() => {
    if (!signal.aborted && isInSight(element)) begin();
  });
  signal.addEventListener("abort", () => observer.unobserve(element));
  for (const touch of ["pointerdown", "focusin", "keydown"]) element.addEventListener(touch, begin, { signal, once: true });
}

/** Whether the element stands in the part of the page that is seen. Of a frame we do not know how much that is. */
function isInSight(element) {
  if (parent !== self || !element.getClientRects().length) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom >= 0;
}
