// Lazy loading: only when a reader comes near the element.

import { AHEAD } from "./timing.js";

export class Visibility {
  #element;
  #observer;

  /** Calls `act` when the element is almost visible or is used, until `signal` is aborted.
   * @param {HTMLElement} element @param {AbortSignal} signal @param {() => unknown} act */
  constructor(element, signal, act) {
    this.#element = element;
    this.#observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && act(), {
      rootMargin: AHEAD,
    });
    this.#observer.observe(element);
    signal.addEventListener("abort", () => this.#observer.disconnect());
    // The observer reports after the page has been painted. A visible element reserves its space earlier.
    queueMicrotask(() => {
      if (!signal.aborted && isInSight(element)) act();
    });
    for (const use of ["click", "focusin", "keydown", "pointerdown"]) element.addEventListener(use, act, { signal });
  }

  /** Checks again, after a change that may affect whether the element can wait. */
  check() {
    this.#observer.unobserve(this.#element);
    this.#observer.observe(this.#element);
  }
}

/** Whether the element is in the visible part of the page. In a frame, we do not know which part is visible.
 * @param {HTMLElement} element */
function isInSight(element) {
  if (parent !== self || !element.getClientRects().length) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom >= 0;
}
