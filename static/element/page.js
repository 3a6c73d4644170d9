// A prerendered timeline without its module. Its state is in the page: the checked boxes and the current event. The style sheet filters.
// This script writes the resulting numbers and the current event. src/prerender/texts.rs has the texts.
import { nearestLanguage } from "./language.js";

/** @typedef {import("../article-timeline.js").ArticleTimeline} ArticleTimeline */

/** Whether a root has all that the module would show: every event, in the language, the order and the view that it would begin in. The
 * article on the page, where its reader is in it, and words of the page's own need the module.
 * @param {HTMLElement | null | undefined} root @param {ArticleTimeline} element */
export function isComplete(root, element) {
  if (!root?.dataset.texts || element.article || element.words) return false;
  if ((root.dataset.imagesFrom ?? "") !== element.imagesFrom) return false;
  const order = root.dataset.newest === undefined ? "oldest" : "newest";
  if (element.order !== "auto" && element.order !== order) return false;
  return root.dataset.language?.toLowerCase() === nearestLanguage(element).toLowerCase() && fits(root, element);
}

/** @param {HTMLElement} root */
function storyOf(root) {
  const box = /** @type {HTMLInputElement | null} */ (root.querySelector(".as-story"));
  return { checked: Boolean(box?.checked), isChosen: Boolean(box && box.checked !== box.defaultChecked) };
}

/** Whether it already has its final view: the one that the page requests, or one that fits into the element. Otherwise box.js switches
 * the view.
 * @param {HTMLElement} root @param {ArticleTimeline} element */
export function fits(root, { view, clientHeight }) {
  const { checked, isChosen } = storyOf(root);
  // The reader's own choice stays.
  if (!isChosen && view !== "auto" && checked !== (view === "story")) return false;
  return !clientHeight || root.scrollHeight <= clientHeight + 1;
}

/** Steps by one event forwards (1) or backwards (-1) among those shown.
 * @param {HTMLElement} root @param {number} by */
export function step(root, by) {
  const { events, shown, place } = read(root);
  const next = shown[place + by];
  if (next) choose(root, events, next);
  update(root);
}

/** The roots in which the reader has selected an event. A story starts at its first event, which nobody has selected. */
const chosen = new WeakSet();

/** Makes the event with this index the current one, if it is shown.
 * @param {HTMLElement} root @param {number} index */
export function select(root, index) {
  const { events, shown } = read(root);
  const event = events[index];
  if (event && shown.includes(event)) choose(root, events, event);
  update(root);
}

/** Writes what follows from the checked boxes and the current event. If the current event is no longer shown, the nearest one becomes
 * current.
 * @param {HTMLElement} root */
export function update(root) {
  const { events, shown, current, boxes, countsUnder, passes } = read(root);
  /** @type {string[]} */
  const [zero, someEvents, allEvents, numberOfEvents, position, announcement] = JSON.parse(root.dataset.texts ?? "[]");
  const rules = new Intl.PluralRules(/** @type {HTMLElement | null} */ (root.firstElementChild)?.lang);
  const say = (/** @type {string} */ text, /** @type {(number | string)[]} */ ...values) =>
    fill(text, values, zero, rules);
  for (const box of boxes) {
    const label = box.parentElement;
    const count = events.filter((event) => countsUnder(event, box) && passes(event, box.name)).length;
    label?.classList.toggle("chip--none", !count);
    write(label?.querySelector(".chip-count"), say("{0}", count));
    write(label?.querySelector(".chip-count + .ear"), say(numberOfEvents, count));
  }
  const isAll = shown.length === events.length;
  write(
    root.querySelector(".count"),
    isAll ? say(allEvents, events.length) : say(someEvents, shown.length, events.length),
  );
  if (current && !chosen.has(root)) setCurrent(events, shown[0]);
  else if (current && !shown.includes(current)) {
    const at = events.indexOf(current);
    setCurrent(events, shown.find((event) => events.indexOf(event) > at) ?? shown.at(-1));
  }
  const { place } = read(root);
  const headline = (/** @type {Element | undefined} */ event) => event?.querySelector(".headline")?.textContent ?? "";
  for (const [id, event] of Object.entries({ "step-previous": shown[place - 1], "step-next": shown[place + 1] })) {
    write(root.querySelector(`#${id}`), headline(event));
    root.querySelector(`[aria-describedby=${id}]`)?.setAttribute("aria-disabled", `${event === undefined}`);
  }
  const [at, of] = [place + 1, shown.length];
  write(root.querySelector(".position"), at ? say(position, at, of) : say(numberOfEvents, of));
  write(root.querySelector(".steps [aria-live]"), at ? say(announcement, headline(shown[place]), at, of) : "");
}

/** A text with its values, as src/words/template.rs writes it. `zero` is the language's digit for zero.
 * @param {string} text @param {(number | string)[]} values @param {string} zero @param {Intl.PluralRules} rules */
export function fill(text, values, zero, rules) {
  const holds = (/** @type {string} */ condition) => {
    const [index, key] = condition.split("=");
    const value = values[Number(index)];
    return `${value}` === key || rules.select(Number(value)) === key;
  };
  const variants = text.split("\t").map((variant) => (variant.includes("|") ? variant.split("|") : ["", variant]));
  const [, chosen = ""] = variants.find(([conditions]) => !conditions || conditions.split(",").every(holds)) ?? [];
  const digit = (/** @type {string} */ digit) => String.fromCodePoint(Number(zero.codePointAt(0)) + Number(digit));
  return chosen.replace(/\{(\d)\}/g, (_, index) => {
    const value = values[index];
    return typeof value === "number" ? `${value}`.replace(/\d/g, digit) : value;
  });
}

/** The state, with the id of the first facet and the counts of events.
 * @param {HTMLElement} root */
export function describe(root) {
  const { events, shown, current, boxes, place } = read(root);
  /** @type {Record<string, string[]>} */
  const filter = {};
  for (const { name, value } of boxes.filter(({ checked }) => checked)) (filter[facetOf(name)] ??= []).push(value);
  const event = chosen.has(root) ? idOf(current) : undefined;
  const { checked, isChosen } = storyOf(root);
  const first = boxes.find(({ className }) => className.startsWith("c0-"));
  return {
    facet: facetOf(first?.name ?? ""),
    filter,
    event,
    view: isChosen ? (checked ? "story" : "list") : undefined,
    counts: { shown: shown.length, position: place + 1, of: events.length },
  };
}

/** The id of an event.
 * @param {Element | null | undefined} event */
export const idOf = (event) => event?.querySelector(".headline")?.id.slice("event-".length);

const facetOf = (/** @type {string} */ name) => name.slice("facet-".length);

/** @param {HTMLElement} root */
function read(root) {
  const events = [...root.querySelectorAll("[part=event]")];
  const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(".choices [type=checkbox]"))];
  const checked = boxes.filter((box) => box.checked);
  // A box with the class c0-1 belongs to the events with the class v0-1.
  const countsUnder = (/** @type {Element} */ event, /** @type {Element} */ { classList: [name] }) =>
    event.classList.contains(`v${name.slice(1)}`);
  /** Whether an event is shown. If a facet is given, its checked boxes are ignored. */
  const passes = (/** @type {Element} */ event, /** @type {string} */ but = "") =>
    checked.every(({ name }) => name === but || checked.some((box) => box.name === name && countsUnder(event, box)));
  const shown = events.filter((event) => passes(event));
  const current = events.find((event) => event.matches(".event--current"));
  return { events, boxes, countsUnder, passes, shown, current, place: current ? shown.indexOf(current) : -1 };
}

/** @param {HTMLElement} root @param {Element[]} events @param {Element} current */
function choose(root, events, current) {
  chosen.add(root);
  setCurrent(events, current);
}

/** @param {Element[]} events @param {Element | undefined} current */
function setCurrent(events, current) {
  for (const event of events) {
    event.classList.toggle("event--current", event === current);
    const article = event.querySelector("article");
    if (article) article.ariaCurrent = event === current ? "true" : null;
  }
}

/** Changes the text at the beginning of a node. The nodes stay the same, so that the module can hydrate them.
 * @param {Element | null | undefined} node @param {string} text */
function write(node, text) {
  if (node?.firstChild instanceof Text) node.firstChild.data = text;
  else if (text) node?.prepend(text);
}
