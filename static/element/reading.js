// From where the page steps: in a list, from the event that the reader reads.
import { afterPaint, eventsOf, isStage, lineOf, read, reveal, rootOf } from "./shared.js";

/** The elements that are about to scroll their current event to the line. */
const awaited = new WeakSet();

/** Scrolls the current event to the line, once it has been painted. @param {Element} element @param {() => void} [then] */
export function revealLater(element, then) {
  awaited.add(element);
  afterPaint(() => {
    awaited.delete(element);
    reveal(element);
    then?.();
  });
}

/** Scrolls the current event to the line, and focuses its headline. @param {Element} element */
export const arrive = (element) =>
  revealLater(element, () => {
    const root = rootOf(element);
    const event = root && eventsOf(root).current?.event;
    if (!event) return;
    // On a stage, it may be inert until the row is at rest.
    event.inert = false;
    /** @type {HTMLElement | null} */ (event.querySelector(".headline"))?.focus({ preventScroll: true });
  });

/** The index of the event that is being read in a list; undefined on a stage, and before the reader reaches the list.
 * @param {Element} element */
export function readIn(element) {
  const root = rootOf(element);
  // Until it arrives there, the reader is at the event that the page scrolls to.
  if (!root || awaited.has(element) || isStage(root)) return undefined;
  const events = eventsOf(root);
  const { current } = events;
  const distance = (/** @type {Element} */ event) => event.getBoundingClientRect().top - lineOf(root, event);
  // If blocks of a long list have been inserted since, the current event may have moved a little.
  if (current && Math.abs(distance(current.event)) < innerHeight / 4) return current.index;
  const found = read(root, events);
  // A reader at the start is at the first event.
  const isBegun = found && (current || found.index > 0) && distance(found.event) <= 0;
  return isBegun ? found.index : undefined;
}
