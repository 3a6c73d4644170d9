// The axis: it shows the reader's position, and leads elsewhere.
import { all, read } from "./place.js";

/** A mark, and the index of the first event that it stands for. @typedef {{ mark: HTMLElement, first: number }} Mark */

/** @param {Element} drawing @returns {Mark[]} */
const marksOf = (drawing) =>
  all(drawing, ".cell").map((mark, index) => ({ mark, first: +(mark.dataset.first ?? index) }));

/** Whether a mark stands for an event that is shown. @param {Mark} of */
const isOn = ({ mark }) => getComputedStyle(mark).opacity === "1";

/** @param {Element | null} around @returns {HTMLInputElement | null | undefined} */
export const rangeOf = (around) => around?.querySelector(".axis-range");

/** Shows on the axis which event is being read. @param {Element} root */
export function show(root) {
  const found = read(root);
  const range = rangeOf(root);
  if (!found || !range) return;
  const { event, index } = found;
  range.value = `${index + 1}`;
  const words = [event.querySelector(".headline"), all(event, "time").at(-1)].map((node) => node?.textContent);
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
 * @param {Element} target @param {number} x */
export function point(target, x) {
  const drawing = target.closest(".axis-drawing");
  const range = drawing && rangeOf(drawing.closest(".axis"));
  if (!range) return;
  const marks = marksOf(drawing);
  const distances = marks.map((one) => {
    const { left, width } = (one.mark.querySelector(".axis-target") ?? one.mark).getBoundingClientRect();
    return isOn(one) ? Math.abs(left + width / 2 - x) : Infinity;
  });
  const nearest = distances.indexOf(Math.min(...distances));
  const { first } = marks[nearest];
  const end = marks[nearest + 1]?.first ?? +range.max;
  const next = +range.value;
  range.value = `${(next > first && next < end ? next : first) + 1}`;
  range.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The slider has moved. Skips filtered-out events. @param {HTMLInputElement} range */
export function skip(range) {
  const drawing = all(range.closest(".axis") ?? range, ".axis-drawing").find((found) => found.checkVisibility());
  if (!drawing) return;
  const marks = marksOf(drawing);
  const at = marks.findLastIndex(({ mark }) => "here" in mark.dataset);
  const to = marks.findLastIndex(({ first }) => first < +range.value);
  if (!marks[to] || isOn(marks[to])) return;
  const next = to > at ? marks.slice(to).find(isOn) : marks.slice(0, to).findLast(isOn);
  range.value = `${(next ?? marks[at]).first + 1}`;
}
