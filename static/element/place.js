// The reader's position in a timeline. The axis shows it, and leads elsewhere. Only this file scrolls the page.
import { SWIPE, afterPaint } from "./timing.js";

/** @param {Element} element
 * @returns {HTMLElement | null | undefined} */
const rootOf = ({ shadowRoot }) => shadowRoot?.querySelector(".root:not(.placeholder)");

/** @param {Element} root @param {string} selector */
const all = (root, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))];

/** @param {Element | null | undefined} root
 * @returns {HTMLInputElement | null | undefined} */
const rangeOf = (root) => root?.querySelector(".axis-range");

/** The events in the page, and the index of each among all.
 * @param {Element} root */
const eventsOf = (root) =>
  all(root, "[part=event]").map((event, index) => ({ event, index: +(event.dataset.index ?? index) }));

/** Whether one event is shown at a time.
 * @param {Element} root */
export const isStage = (root) => {
  const events = root.querySelector(".as-story:checked") && root.querySelector(".events");
  return Boolean(events && getComputedStyle(events).display === "flex");
};

/** The position of the reading line in the window. `reveal` scrolls events to it.
 * @param {Element} root @param {Element} [event] */
function lineOf(root, event = root) {
  const box = root.matches(".root--boxed") ? Math.max(0, root.getBoundingClientRect().top) : 0;
  return box + parseFloat(getComputedStyle(event).scrollMarginTop) + 8;
}

/** The event that is being read: on a stage the current one, in a list the first one that ends below the line.
 * @param {Element} root */
export function read(root, events = eventsOf(root)) {
  if (isStage(root)) return events.find(({ event }) => event.matches(".event--current"));
  const line = lineOf(root, events[0]?.event);
  const below = events.filter(({ event }) => event.getBoundingClientRect().bottom > line);
  const scroller = root.matches(".root--boxed") ? root : (document.scrollingElement ?? document.documentElement);
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  if (scrollTop + clientHeight < scrollHeight - 2) return below[0] ?? events.at(-1);
  // At the end of the scrolling box, the last events cannot reach the line.
  const end = scroller === root ? root.getBoundingClientRect().bottom : innerHeight;
  const seen = below.filter(({ event }) => event.getBoundingClientRect().top < end);
  const current = seen.find(({ event }) => event.matches(".event--current"));
  return current ?? (scrollTop ? seen.at(-1) : below[0]) ?? events.at(-1);
}

/** The elements that are about to scroll their current event to the line. */
const awaited = new WeakSet();

/** Scrolls the current event to the line, once it has been painted.
 * @param {Element} element */
export function revealLater(element) {
  awaited.add(element);
  afterPaint(() => {
    awaited.delete(element);
    reveal(element);
  });
}

/** The index of the event that is being read in a list; undefined on a stage, and before the reader reaches the list.
 * @param {Element} element */
export function readIn(element) {
  const root = rootOf(element);
  // Until it arrives there, the reader is at the event that the page scrolls to.
  if (!root || awaited.has(element) || isStage(root)) return undefined;
  const events = eventsOf(root);
  const found = read(root, events);
  if (!found) return undefined;
  const { event, index } = found;
  const distance = (/** @type {Element} */ other) => other.getBoundingClientRect().top - lineOf(root, other);
  // If blocks of a long list have been inserted since, the current event may have moved a little.
  const current = events.find(({ event }) => event.matches(".event--current"));
  if (current && Math.abs(distance(current.event)) < innerHeight / 4) return current.index;
  // A reader at the start is at the first event.
  const isBegun = current || index > 0;
  return isBegun && distance(event) <= 0 ? index : undefined;
}

/** The index of the most visible event in a row, if it is not the current one; otherwise -1.
 * @param {Element} row */
export function swipedTo(row) {
  const start = row.getBoundingClientRect().left;
  const found = eventsOf(row).find(({ event }) => {
    const { left, width } = event.getBoundingClientRect();
    return width && Math.abs(left - start) < row.clientWidth / 2;
  });
  return !found || found.event.matches(".event--current") ? -1 : found.index;
}

/** Scrolls the current event, or the first one shown, to the line. A stage is scrolled into view as a whole.
 * @param {Element} element */
export function reveal(element) {
  const root = rootOf(element);
  const shown = root ? all(root, "[part=event]").filter((event) => event.checkVisibility()) : [];
  const found = shown.find((event) => event.matches(".event--current")) ?? shown[0];
  if (!root || !found) return;
  const stage = isStage(root) && root.querySelector(".timeline");
  if (!stage) return found.scrollIntoView();
  const { top, bottom } = stage.getBoundingClientRect();
  const margin = parseFloat(getComputedStyle(stage).scrollMarginTop);
  // A stage that is completely visible does not move.
  if (top < margin - 1 || bottom > innerHeight + 1) stage.scrollIntoView();
}

/** Scrolls the first event that matches a filter below the sticky parts, unless its headline is visible.
 * @param {Element} element */
function revealFirst(element) {
  const root = rootOf(element);
  if (!root || isStage(root)) return;
  const first = eventsOf(root).find(({ event }) => event.checkVisibility())?.event;
  const headline = first?.querySelector(".headline")?.getBoundingClientRect();
  if (!first || !headline) return;
  // In a long list it may not be in the page yet, but the list starts with it.
  if (first.dataset.index !== undefined) return first.closest(".events")?.scrollIntoView();
  const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
  const isSeen = (/** @type {Element} */ node, /** @type {number} */ x, /** @type {number} */ y) =>
    node.contains(element.shadowRoot?.elementFromPoint(x + 1, y) ?? null);
  // “From this day” says nothing without the day.
  const date = first.closest(".day")?.querySelector(".date-text");
  const heading = date?.getBoundingClientRect();
  if (
    headline.bottom > height + offsetTop ||
    !isSeen(first, headline.left, headline.top + 1) ||
    !isSeen(first, headline.left, headline.bottom - 1) ||
    (date && heading && !isSeen(date, heading.left, heading.top + 1))
  )
    (first.closest(".day") ?? first).scrollIntoView();
}

/** After a filter changes, keeps the checkbox and the first match visible.
 * @param {Element} element
 * @param {AbortSignal} signal
 * @returns {(shadow: ShadowRoot) => void} adds the listener to a shadow root */
function answerFilter(element, signal) {
  let isReaders = false;
  const answer = () => {
    if (isReaders) afterPaint(() => revealFirst(element));
    isReaders = false;
  };
  element.addEventListener("timeline-filter", answer, { signal });
  const hear = (/** @type {Event} */ { type, target }) => {
    if (!(target instanceof Element && target.closest(".choices"))) return;
    isReaders ||= type !== "focusin";
    // Chromium leaves a focused chip where it is if a part of it is in view.
    if (target.matches(":checked, .chip > :focus-visible"))
      target.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return (shadow) => {
    for (const type of ["change", "reset", "input", "focusin"])
      shadow.addEventListener(type, hear, { capture: true, signal });
  };
}

/** Shows the reader's position on the axis, until `signal` is aborted.
 * @param {Element} element @param {AbortSignal} signal */
export function follow(element, signal) {
  let queued = false;
  const hearFilters = answerFilter(element, signal);
  /** @type {ShadowRoot | null} */
  let shadow = null;
  // A timeline that was not prerendered gets its shadow root when it loads.
  const listen = () => {
    if (!element.shadowRoot || element.shadowRoot === shadow) return;
    shadow = element.shadowRoot;
    hearFilters(shadow);
    shadow.addEventListener("click", (event) => point(/** @type {MouseEvent} */ (event)), { signal });
    shadow.addEventListener("input", ({ target }) => slide(element, target), { capture: true, signal });
    // A swiped row scrolls inside the shadow root.
    shadow.addEventListener("scroll", later, options);
    shadow.addEventListener(
      "change",
      ({ target }) => {
        if (!(target instanceof Element && target.matches(".as-story"))) return;
        // After the view changes, the reader sees the same event.
        afterPaint(() => reveal(element));
        later();
      },
      { capture: true, signal },
    );
  };
  const options = { capture: true, passive: true, signal };
  let swipe = 0;
  const later = () => {
    clearTimeout(swipe);
    swipe = setTimeout(() => {
      const root = rootOf(element);
      if (root) isolate(root);
    }, SWIPE);
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      const root = rootOf(element);
      if (!root || signal.aborted) return;
      listen();
      show(root);
    });
  };
  signal.addEventListener("abort", () => clearTimeout(swipe));
  for (const change of ["scroll", "resize", "timeline-ready", "timeline-select", "timeline-filter"])
    addEventListener(change, later, options);
  listen();
  later();
}

/** Makes all events of a stage inert except the current one. Called after a swipe has ended, because the finger is on the previous event.
 * @param {Element} root */
function isolate(root) {
  const events = eventsOf(root).map(({ event }) => event);
  const current = isStage(root) ? events.find((event) => event.matches(".event--current")) : undefined;
  const { activeElement } = /** @type {ShadowRoot} */ (root.getRootNode());
  const isLeft = current && events.some((event) => event !== current && event.contains(activeElement));
  for (const event of events) event.inert = current !== undefined && event !== current;
  // The arrow keys work where the focus is.
  if (isLeft) /** @type {HTMLElement | null} */ (current.querySelector(".headline"))?.focus({ preventScroll: true });
}

/** Moves the row of a stage to its current event.
 * @param {Element} root */
export function align(root) {
  const row = isStage(root) ? root.querySelector(".events") : null;
  const current = row?.querySelector(".event--current");
  if (row && current) row.scrollLeft += current.getBoundingClientRect().left - row.getBoundingClientRect().left;
}

/** @param {Element} drawing */
const marksOf = (drawing) =>
  all(drawing, ".cell").map((mark, index) => ({ mark, first: +(mark.dataset.first ?? index) }));

/** Whether a mark stands for an event that is shown.
 * @param {{ mark: HTMLElement }} of */
const isOn = ({ mark }) => getComputedStyle(mark).opacity === "1";

/** Shows on the axis which event is being read.
 * @param {Element} root */
function show(root) {
  const found = read(root);
  const range = rangeOf(root);
  if (!found || !range) return;
  const { event, index } = found;
  const [date] = [...event.querySelectorAll("time")].slice(-1);
  range.value = `${index + 1}`;
  const words = [event.querySelector(".headline"), date].map((node) => node?.textContent);
  const text = words.filter(Boolean).join(" · ");
  // Setting an unchanged value would cost a layout of the whole timeline.
  if (range.ariaValueText !== text) range.ariaValueText = text;
  for (const drawing of all(root, ".axis-drawing")) {
    const marks = marksOf(drawing);
    const here = marks.findLast(({ first }) => first <= index)?.mark;
    for (const { mark } of marks) mark.toggleAttribute("data-here", mark === here);
  }
}

/** Moves the slider to the mark nearest to a click on the axis. Further clicks on a mark of several events lead from one to the next.
 * @param {MouseEvent} event */
function point({ target, clientX }) {
  const drawing = target instanceof Element && target.closest(".axis-drawing");
  const range = drawing && rangeOf(drawing.closest(".axis"));
  if (!range) return;
  const marks = marksOf(drawing);
  const distance = (/** @type {{ mark: HTMLElement }} */ of) => {
    const { left, width } = (of.mark.querySelector(".axis-target") ?? of.mark).getBoundingClientRect();
    return isOn(of) ? Math.abs(left + width / 2 - clientX) : Infinity;
  };
  const nearest = marks.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  const end = marks[marks.indexOf(nearest) + 1]?.first ?? +range.max;
  const next = +range.value;
  range.value = `${(next > nearest.first && next < end ? next : nearest.first) + 1}`;
  range.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The slider has moved. Skips filtered-out events, and scrolls the page.
 * @param {Element} element @param {EventTarget | null} range */
function slide(element, range) {
  if (!(range instanceof HTMLInputElement && range.matches(".axis-range") && range.parentElement)) return;
  const drawing = all(range.parentElement, ".axis-drawing").find((found) => found.checkVisibility());
  if (!drawing) return;
  const marks = marksOf(drawing);
  const at = marks.findLastIndex(({ mark }) => "here" in mark.dataset);
  const to = marks.findLastIndex(({ first }) => first < +range.value);
  if (marks[to] && !isOn(marks[to])) {
    const next = to > at ? marks.slice(to).find(isOn) : marks.slice(0, to).findLast(isOn);
    range.value = `${(next ?? marks[at]).first + 1}`;
  }
  afterPaint(() => reveal(element));
}
