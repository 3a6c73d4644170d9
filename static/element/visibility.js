// Loading on sight: only when a reader comes near the element.
import { AHEAD } from "./timing.js";

/** Calls `act` when the element is almost visible or is used, until `signal` is aborted. The returned function checks again, after a
 * change that may affect whether the element can wait.
 * @param {Element} element @param {AbortSignal} signal @param {() => unknown} act */
export function whenNear(element, signal, act) {
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && act(), {
    rootMargin: AHEAD,
  });
  signal.addEventListener("abort", () => observer.disconnect());
  for (const use of ["click", "focusin", "keydown", "pointerdown"]) element.addEventListener(use, act, { signal });
  return () => {
    observer.unobserve(element);
    observer.observe(element);
  };
}
