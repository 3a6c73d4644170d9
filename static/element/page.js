// A prerendered timeline without its module. Its state is in the page: the checked boxes and the current event. The style sheet filters.
// This script writes the resulting numbers and the current event. src/prerender/texts.rs has the texts.
import { nearestLanguage } from "./language.js";
import { all } from "./place.js";

/** The element around the islands. @param {Element} root @returns {HTMLElement | null} */
const timelineIn = (root) => root.querySelector(".timeline");

/** Whether a root has all that the module would show: every event, in the language, the direction, the order and the view that it would
 * begin in. The article on the page, where its reader is in it, and words of the page's own need the module.
 * @param {HTMLElement | null | undefined} root @param {ArticleTimeline} element */
export function isComplete(root, element) {
  if (!root?.dataset.texts || element.article || element.words) return false;
  const { language, imagesFrom = "", newest } = root.dataset;
  return (
    imagesFrom === element.imagesFrom &&
    ["auto", newest === undefined ? "oldest" : "newest"].includes(element.order) &&
    ["", timelineIn(root)?.dir].includes(element.dir) &&
    language?.toLowerCase() === nearestLanguage(element).toLowerCase() &&
    fits(root, element)
  );
}

/** The view that the reader has chosen; undefined if it is the prerendered one. @param {HTMLElement} root */
function chosenView(root) {
  const box = /** @type {HTMLInputElement | null} */ (root.querySelector(".as-story"));
  return box && box.checked !== box.defaultChecked ? (box.checked ? "story" : "list") : undefined;
}

/** Whether it already has its final view: the one that the page requests, or one that fits into the element. Otherwise box.js switches
 * the view.
 * @param {HTMLElement} root @param {ArticleTimeline} element */
export function fits(root, { view, clientHeight }) {
  const isStory = Boolean(root.querySelector(".as-story:checked"));
  // The reader's own choice stays.
  if (!chosenView(root) && view !== "auto" && isStory !== (view === "story")) return false;
  return !clientHeight || root.scrollHeight <= clientHeight + 1;
}

/** The roots in which the reader has selected an event. A story starts at its first event, which nobody has selected. */
const chosen = new WeakSet();

/** Steps by one event forwards (1) or backwards (-1) among those shown. @param {HTMLElement} root @param {number} by */
export const step = (root, by) => update(root, ({ shown, place }) => shown[place + by]);

/** Makes the event with this index the current one, if it is shown. @param {HTMLElement} root @param {number} index */
export const select = (root, index) =>
  update(root, ({ events, shown }) => shown.find((event) => event === events[index]));

/** Makes the event that `choose` returns the current one, and writes what follows from it and from the checked boxes. If the current event
 * is no longer shown, the nearest one becomes current.
 * @param {HTMLElement} root @param {(found: ReturnType<typeof survey>) => HTMLElement | undefined} [choose] */
export function update(root, choose) {
  const found = survey(root);
  const { events, shown, boxes, countsUnder, passes } = found;
  const wanted = choose?.(found);
  if (wanted) chosen.add(root);
  const current = wanted ?? (found.current && (chosen.has(root) ? nearest(found.current, found) : shown[0]));
  for (const event of events) {
    event.classList.toggle("event--current", event === current);
    const article = event.querySelector("article");
    if (article) article.ariaCurrent = event === current ? "true" : null;
  }
  const place = current ? shown.indexOf(current) : -1;
  /** @type {string[]} */
  const [zero, someEvents, allEvents, numberOfEvents, position, announcement] = JSON.parse(root.dataset.texts ?? "[]");
  const rules = new Intl.PluralRules(timelineIn(root)?.lang);
  /** @param {string} selector @param {string} text @param {(number | string)[]} values */
  const write = (selector, text, ...values) => put(root.querySelector(selector), fill(text, values, zero, rules));
  for (const box of boxes) {
    const label = box.parentElement;
    const count = events.filter((event) => countsUnder(event, box) && passes(event, box.name)).length;
    label?.classList.toggle("chip--none", !count);
    put(label?.querySelector(".chip-count"), fill("{0}", [count], zero, rules));
    put(label?.querySelector(".chip-count + .ear"), fill(numberOfEvents, [count], zero, rules));
  }
  /** @param {number} index */
  const headline = (index) => shown[index]?.querySelector(".headline")?.textContent ?? "";
  for (const [id, index] of /** @type {const} */ ([
    ["step-previous", place - 1],
    ["step-next", place + 1],
  ])) {
    write(`#${id}`, "{0}", headline(index));
    const button = root.querySelector(`[aria-describedby=${id}]`);
    if (button) button.ariaDisabled = `${!shown[index]}`;
  }
  const [at, of, total] = [place + 1, shown.length, events.length];
  if (of === total) write(".count", allEvents, total);
  else write(".count", someEvents, of, total);
  if (at) write(".position", position, at, of);
  else write(".position", numberOfEvents, of);
  write(".steps [aria-live]", at ? announcement : "", headline(place), at, of);
}

/** An event itself if it is shown, or else the next one that is, or the last. @param {HTMLElement} event @param {ReturnType<typeof survey>} found */
const nearest = (event, { events, shown }) =>
  shown.find((one) => events.indexOf(one) >= events.indexOf(event)) ?? shown.at(-1);

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
 * @param {HTMLElement} root @returns {{ state: State, facet: string, counts: Counts }} */
export function describe(root) {
  const { events, shown, current, boxes, checked, place } = survey(root);
  // A facet can have the name of a property that every object has, such as constructor.
  const filter = Object.create(null);
  for (const { name, value } of checked) (filter[facetOf(name)] ??= []).push(value);
  const event = (chosen.has(root) && idOf(current)) || null;
  return {
    state: { event, filter, query: "", view: chosenView(root) },
    facet: facetOf(boxes.find(({ className }) => className.startsWith("c0-"))?.name ?? ""),
    counts: { shown: shown.length, position: place + 1, of: events.length },
  };
}

/** The id of an event. @param {Element | null | undefined} event */
export const idOf = (event) => event?.querySelector(".headline")?.id.slice("event-".length);

const facetOf = (/** @type {string} */ name) => name.slice("facet-".length);

/** @param {HTMLElement} root */
function survey(root) {
  const events = all(root, "[part=event]");
  const boxes = /** @type {HTMLInputElement[]} */ (all(root, ".choices [type=checkbox]"));
  const checked = boxes.filter((box) => box.checked);
  // A box with the class c0-1 belongs to the events with the class v0-1.
  const countsUnder = (/** @type {Element} */ event, /** @type {Element} */ { classList: [name] }) =>
    event.classList.contains(`v${name.slice(1)}`);
  /** Whether an event is shown. If a facet is given, its checked boxes are ignored. */
  const passes = (/** @type {Element} */ event, /** @type {string} */ but = "") =>
    checked.every(({ name }) => name === but || checked.some((box) => box.name === name && countsUnder(event, box)));
  const shown = events.filter((event) => passes(event));
  const current = events.find((event) => event.matches(".event--current"));
  return { events, boxes, checked, countsUnder, passes, shown, current, place: current ? shown.indexOf(current) : -1 };
}

/** Changes the text at the beginning of a node. The nodes stay the same, so that the module can hydrate them.
 * @param {Element | null | undefined} node @param {string} text */
function put(node, text) {
  if (node?.firstChild instanceof Text) node.firstChild.data = text;
  else if (text) node?.prepend(text);
}
