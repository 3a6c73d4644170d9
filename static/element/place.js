// Where the reader is in a timeline: the axis shows it, and leads to another place. Only here the page is scrolled.
import { afterPaint } from "./timing.js";

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

/** The event that is being read: the current one of a stage; in a list the first that ends below the line to which `reveal` brings
 * events.
 * @param {Element} root */
export function read(root) {
  const events = eventsOf(root);
  if (isStage(root)) return events.find(({ event }) => event.matches(".event--current"));
  const box = root.matches(".root--boxed") ? Math.max(0, root.getBoundingClientRect().top) : 0;
  const line = box + parseFloat(getComputedStyle(events[0]?.event ?? root).scrollMarginTop) + 8;
  const below = events.filter(({ event }) => event.getBoundingClientRect().bottom > line);
  const { scrollTop, scrollHeight } = document.scrollingElement ?? document.documentElement;
  if (scrollTop + innerHeight < scrollHeight - 2) return below[0] ?? events.at(-1);
  // At the page's end the last events cannot come up to the line.
  const seen = below.filter(({ event }) => event.getBoundingClientRect().top < innerHeight);
  const current = seen.find(({ event }) => event.matches(".event--current"));
  return current ?? (scrollTop ? seen.at(-1) : below[0]) ?? events.at(-1);
}

/** Brings the current event, or the first that is shown, to where it is read; a stage is brought into view as a whole.
 * @param {Element} element */
export function reveal(element) {
  const root = rootOf(element);
  const found = root?.querySelector(".event--current") ?? root?.querySelector("[part=event]:not([hidden])");
  if (!root || !found) return;
  const seen = (isStage(root) && root.querySelector(".timeline")) || found;
  const { top, bottom } = seen.getBoundingClientRect();
  // Who sees all of a stage needs nothing to move.
  if (seen === found || top < 0 || bottom > innerHeight) seen.scrollIntoView();
}

/** Follows the reader of an element's timeline on its axis, until `signal` is aborted.
 * @param {Element} element @param {AbortSignal} signal */
export function follow(element, signal) {
  let queued = false;
  /** @type {ShadowRoot | null} */
  let shadow = null;
  // What was not prerendered has its shadow root only when it loads.
  const listen = () => {
    if (!element.shadowRoot || element.shadowRoot === shadow) return;
    shadow = element.shadowRoot;
    shadow.addEventListener("click", (event) => point(/** @type {MouseEvent} */ (event)), { signal });
    shadow.addEventListener("input", ({ target }) => slide(element, target), { capture: true, signal });
  };
  const later = () => {
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
  const options = { capture: true, passive: true, signal };
  for (const change of ["scroll", "resize", "timeline-ready", "timeline-select"])
    addEventListener(change, later, options);
  listen();
  later();
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
