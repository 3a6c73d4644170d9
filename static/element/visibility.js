// Whether a reader sees the element, or comes near it.
import { AHEAD } from "./timing.js";

/** Calls `act` whenever the element comes into the window with this margin, until `signal` is aborted.
 * @param {Element} element @param {string} rootMargin @param {AbortSignal} signal @param {() => unknown} act */
export function whileSeen(element, rootMargin, signal, act) {
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && act(), {
    rootMargin,
  });
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
  return observer;
}

/** Calls `act` when the element is almost visible or is used, until `signal` is aborted. The returned function checks again, after a
 * change that may affect whether the element can wait.
 * @param {Element} element @param {AbortSignal} signal @param {() => unknown} act */
export function whenNear(element, signal, act) {
  const observer = whileSeen(element, AHEAD, signal, act);
  for (const use of ["click", "focusin", "keydown", "pointerdown"]) element.addEventListener(use, act, { signal });
  return () => {
    // Without a box of its own, it never comes into the window.
    if (getComputedStyle(element).display === "contents") act();
    observer.unobserve(element);
    observer.observe(element);
  };
}
