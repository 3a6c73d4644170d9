// @ts-nocheck
// Where the reader is in a timeline: the axis shows it, and leads to another place. Only here the page is scrolled.
import { afterPaint } from "./timing.js";

const rootOf = ({ shadowRoot }) => shadowRoot?.querySelector(".root:not(.placeholder)");

/** The events in the page, and the index of each among all. */
const eventsOf = (root) =>
  [...root.querySelectorAll("[part=event]")].map((event, index) => ({ event, index: +(event.dataset.index ?? index) }));

/** Whether one event is seen at a time. */
export const isStage = (root) =>
  root.querySelector(".as-story:checked") && getComputedStyle(root.querySelector(".events")).display === "flex";

/** The event that is being read: the current one of a stage; in a list the first that ends below the line to which `reveal` brings
 * events. */
export function read(root) {
  const events = eventsOf(root);
  if (isStage(root)) return events.find(({ event }) => event.matches(".event--current"));
  const box = root.matches(".root--boxed") ? Math.max(0, root.getBoundingClientRect().top) : 0;
  const line = box + parseFloat(getComputedStyle(events[0]?.event ?? root).scrollMarginTop) + 8;
  const below = events.filter(({ event }) => event.getBoundingClientRect().bottom > line);
  const { scrollTop, scrollHeight } = document.scrollingElement;
  if (scrollTop + innerHeight < scrollHeight - 2) return below[0] ?? events.at(-1);
  // At the page's end the last events cannot come up to the line.
  const seen = below.filter(({ event }) => event.getBoundingClientRect().top < innerHeight);
  const current = seen.find(({ event }) => event.matches(".event--current"));
  return current ?? (scrollTop ? seen.at(-1) : below[0]) ?? events.at(-1);
}

/** Brings the current event, or the first that is shown, to where it is read; a stage is brought into view as a whole. */
export function reveal(element) {
  const root = rootOf(element);
  const found = root?.querySelector(".event--current") ?? root?.querySelector("[part=event]:not([hidden])");
  if (!found) return;
  const seen = isStage(root) ? root.querySelector(".timeline") : found;
  const { top, bottom } = seen.getBoundingClientRect();
  // Who sees all of a stage needs nothing to move.
  if (seen === found || top < 0 || bottom > innerHeight) seen.scrollIntoView();
}

/** Follows the reader of an element's timeline on its axis, until `signal` is aborted. */
export function follow(element, signal) {
  let queued = false;
  const later = () => {
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      const root = rootOf(element);
      if (root && !signal.aborted) show(root);
    });
  };
  const options = { capture: true, passive: true, signal };
  for (const change of ["scroll", "resize", "timeline-ready", "timeline-select"])
    addEventListener(change, later, options);
  const { shadowRoot } = element;
  shadowRoot?.addEventListener("click", point, { signal });
  shadowRoot?.addEventListener("input", (event) => slide(element, event), { capture: true, signal });
  later();
}

const marksOf = (drawing) =>
  [...drawing.querySelectorAll(".cell")].map((mark, index) => ({ mark, first: +(mark.dataset.first ?? index) }));

/** Shows on the axis which event is being read. */
function show(root) {
  const { event, index } = read(root) ?? {};
  if (!event) return;
  const range = root.querySelector(".axis-range");
  const [date] = [...event.querySelectorAll("time")].slice(-1);
  range.value = index + 1;
  const text = [event.querySelector(".headline").textContent, date?.textContent].filter(Boolean).join(" · ");
  // To set what is so already costs the browser the layout of the whole.
  if (range.ariaValueText !== text) range.ariaValueText = text;
  for (const drawing of root.querySelectorAll(".axis-drawing")) {
    const marks = marksOf(drawing);
    const here = marks.findLast(({ first }) => first <= index)?.mark;
    for (const { mark } of marks) mark.toggleAttribute("data-here", mark === here);
  }
}

/** Slides to the mark nearest to where the axis was pressed. A mark of several events leads from one to the next. */
function point({ target, clientX }) {
  const drawing = target.closest?.(".axis-drawing");
  if (!drawing) return;
  const range = drawing.closest(".axis").querySelector(".axis-range");
  const marks = marksOf(drawing);
  const distance = ({ mark }) => {
    const { left, width } = (mark.querySelector(".axis-target") ?? mark).getBoundingClientRect();
    return getComputedStyle(mark).opacity === "1" ? Math.abs(left + width / 2 - clientX) : Infinity;
  };
  const nearest = marks.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  const end = marks[marks.indexOf(nearest) + 1]?.first ?? +range.max;
  const next = +range.value;
  range.value = (next > nearest.first && next < end ? next : nearest.first) + 1;
  range.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The slider has been moved: past what is filtered out, and the page follows. */
function slide(element, { target: range }) {
  if (!range.matches(".axis-range")) return;
  const [drawing] = [...range.parentNode.querySelectorAll(".axis-drawing")].filter((found) => found.checkVisibility());
  const marks = marksOf(drawing);
  const at = marks.findLastIndex(({ mark }) => "here" in mark.dataset);
  const to = marks.findLastIndex(({ first }) => first < range.value);
  const isOn = ({ mark }) => getComputedStyle(mark).opacity === "1";
  if (marks[to] && !isOn(marks[to])) {
    const next = to > at ? marks.slice(to).find(isOn) : marks.slice(0, to).findLast(isOn);
    range.value = (next ?? marks[at]).first + 1;
  }
  afterPaint(() => reveal(element));
}
