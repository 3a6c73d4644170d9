// Where the reader is in a timeline: the axis shows it, and leads to another place. Only here the page is scrolled.
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

/** Whether one event is seen at a time.
 * @param {Element} root */
export const isStage = (root) => {
  const events = root.querySelector(".as-story:checked") && root.querySelector(".events");
  return Boolean(events && getComputedStyle(events).display === "flex");
};

/** Where in the window the line is to which `reveal` brings events.
 * @param {Element} root @param {Element} [event] */
function lineOf(root, event = root) {
  const box = root.matches(".root--boxed") ? Math.max(0, root.getBoundingClientRect().top) : 0;
  return box + parseFloat(getComputedStyle(event).scrollMarginTop) + 8;
}

/** The event that is being read: the current one of a stage; in a list the first that ends below the line.
 * @param {Element} root */
export function read(root) {
  const events = eventsOf(root);
  if (isStage(root)) return events.find(({ event }) => event.matches(".event--current"));
  const line = lineOf(root, events[0]?.event);
  const below = events.filter(({ event }) => event.getBoundingClientRect().bottom > line);
  const scroller = root.matches(".root--boxed") ? root : (document.scrollingElement ?? document.documentElement);
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  if (scrollTop + clientHeight < scrollHeight - 2) return below[0] ?? events.at(-1);
  // At the end of what scrolls the last events cannot come up to the line.
  const end = scroller === root ? root.getBoundingClientRect().bottom : innerHeight;
  const seen = below.filter(({ event }) => event.getBoundingClientRect().top < end);
  const current = seen.find(({ event }) => event.matches(".event--current"));
  return current ?? (scrollTop ? seen.at(-1) : below[0]) ?? events.at(-1);
}

/** The elements whose current event is about to be brought to where it is read. */
const awaited = new WeakSet();

/** Brings the current event to where it is read, when it is painted.
 * @param {Element} element */
export function revealLater(element) {
  awaited.add(element);
  afterPaint(() => {
    awaited.delete(element);
    reveal(element);
  });
}

/** The index of the event that is being read in a list; undefined on a stage, and where the list has not been reached.
 * @param {Element} element */
export function readIn(element) {
  const root = rootOf(element);
  const found = root && !isStage(root) ? read(root) : undefined;
  // Until it is there, the reader is where the page has led.
  if (!root || !found || awaited.has(element)) return undefined;
  const { event, index } = found;
  const distance = (/** @type {Element} */ other) => other.getBoundingClientRect().top - lineOf(root, other);
  // Where blocks of a long list have come since, the current event may have moved a little.
  const current = eventsOf(root).find(({ event }) => event.matches(".event--current"));
  if (current && Math.abs(distance(current.event)) < innerHeight / 4) return current.index;
  // Whoever begins, begins with the first event.
  const isBegun = current || index > 0;
  return isBegun && distance(event) <= 0 ? index : undefined;
}

/** The index of the event that is seen most of in a row, if it is not the current one; else -1.
 * @param {Element} row */
export function swipedTo(row) {
  const start = row.getBoundingClientRect().left;
  const found = eventsOf(row).find(({ event }) => {
    const { left, width } = event.getBoundingClientRect();
    return width && Math.abs(left - start) < row.clientWidth / 2;
  });
  return !found || found.event.matches(".event--current") ? -1 : found.index;
}

/** Brings the current event, or the first that is shown, to where it is read; a stage is brought into view as a whole.
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
  // Who sees all of a stage needs nothing to move.
  if (top < margin - 1 || bottom > innerHeight + 1) stage.scrollIntoView();
}

/** Brings the first event that a filter leaves below what sticks, unless its headline can be read where it is.
 * @param {Element} element */
function revealFirst(element) {
  const root = rootOf(element);
  if (!root || isStage(root)) return;
  const first = eventsOf(root).find(({ event }) => event.checkVisibility())?.event;
  const headline = first?.querySelector(".headline")?.getBoundingClientRect();
  if (!first || !headline) return;
  // In a long list it may not be in the page yet, but the list begins with it.
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

/** Answers a reader who filters where the finger is: the choice stays in sight in its row, and so does what is left.
 * @param {Element} element
 * @param {AbortSignal} signal
 * @returns {(shadow: ShadowRoot) => void} what listens in a shadow root */
function answerFilter(element, signal) {
  let isReaders = false;
  const answer = () => {
    if (isReaders) afterPaint(() => revealFirst(element));
    isReaders = false;
  };
  element.addEventListener("timeline-filter", answer, { signal });
  const hear = (/** @type {Event} */ { target }) => {
    if (!(target instanceof Element && target.closest(".choices"))) return;
    isReaders = true;
    if (target.matches(":checked")) target.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return (shadow) => {
    for (const type of ["change", "reset", "input"]) shadow.addEventListener(type, hear, { capture: true, signal });
  };
}

/** Follows the reader of an element's timeline on its axis, until `signal` is aborted.
 * @param {Element} element @param {AbortSignal} signal */
export function follow(element, signal) {
  let queued = false;
  const hearFilters = answerFilter(element, signal);
  /** @type {ShadowRoot | null} */
  let shadow = null;
  // What was not prerendered has its shadow root only when it loads.
  const listen = () => {
    if (!element.shadowRoot || element.shadowRoot === shadow) return;
    shadow = element.shadowRoot;
    hearFilters(shadow);
    shadow.addEventListener("click", (event) => point(/** @type {MouseEvent} */ (event)), { signal });
    shadow.addEventListener("input", ({ target }) => slide(element, target), { capture: true, signal });
    // A row that is swiped scrolls in here.
    shadow.addEventListener("scroll", later, options);
    shadow.addEventListener(
      "change",
      ({ target }) => {
        if (!(target instanceof Element && target.matches(".as-story"))) return;
        // Whoever changes the view sees what they were reading.
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
      if (root && !signal.aborted) isolate(root);
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
  for (const change of ["scroll", "resize", "timeline-ready", "timeline-select", "timeline-filter"])
    addEventListener(change, later, options);
  listen();
  later();
}

/** Only the event that is read on a stage can be focused and heard. Set after a swipe, whose finger is on the one before.
 * @param {Element} root */
function isolate(root) {
  const events = eventsOf(root).map(({ event }) => event);
  const current = isStage(root) ? events.find((event) => event.matches(".event--current")) : undefined;
  const { activeElement } = /** @type {ShadowRoot} */ (root.getRootNode());
  const isLeft = current && events.some((event) => event !== current && event.contains(activeElement));
  for (const event of events) event.inert = current !== undefined && event !== current;
  // The arrow keys are heard where the focus is.
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
  // To set what is so already costs the browser the layout of the whole.
  if (range.ariaValueText !== text) range.ariaValueText = text;
  for (const drawing of all(root, ".axis-drawing")) {
    const marks = marksOf(drawing);
    const here = marks.findLast(({ first }) => first <= index)?.mark;
    for (const { mark } of marks) mark.toggleAttribute("data-here", mark === here);
  }
}

/** Slides to the mark nearest to where the axis was pressed. A mark of several events leads from one to the next.
 * @param {MouseEvent} event */
function point({ target, clientX }) {
  const drawing = target instanceof Element && target.closest(".axis-drawing");
  const range = drawing && rangeOf(drawing.closest(".axis"));
  if (!range) return;
  const marks = marksOf(drawing);
  const distance = (/** @type {{ mark: HTMLElement }} */ { mark }) => {
    const { left, width } = (mark.querySelector(".axis-target") ?? mark).getBoundingClientRect();
    return getComputedStyle(mark).opacity === "1" ? Math.abs(left + width / 2 - clientX) : Infinity;
  };
  const nearest = marks.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  const end = marks[marks.indexOf(nearest) + 1]?.first ?? +range.max;
  const next = +range.value;
  range.value = `${(next > nearest.first && next < end ? next : nearest.first) + 1}`;
  range.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The slider has been moved: past what is filtered out, and the page follows.
 * @param {Element} element @param {EventTarget | null} range */
function slide(element, range) {
  if (!(range instanceof HTMLInputElement && range.matches(".axis-range") && range.parentElement)) return;
  const drawing = all(range.parentElement, ".axis-drawing").find((found) => found.checkVisibility());
  if (!drawing) return;
  const marks = marksOf(drawing);
  const at = marks.findLastIndex(({ mark }) => "here" in mark.dataset);
  const to = marks.findLastIndex(({ first }) => first < +range.value);
  const isOn = (/** @type {{ mark: HTMLElement }} */ { mark }) => getComputedStyle(mark).opacity === "1";
  if (marks[to] && !isOn(marks[to])) {
    const next = to > at ? marks.slice(to).find(isOn) : marks.slice(0, to).findLast(isOn);
    range.value = `${(next ?? marks[at]).first + 1}`;
  }
  afterPaint(() => reveal(element));
}
