// What a reader presses in a prerendered timeline before its module has come. The style sheet answers filters; here are their
// counts, and steps. What the module alone can do waits for it: the last that was pressed.
import { isAsked } from "./address.js";
import { prerenderedRoot } from "./root.js";
import { nearestLanguage } from "./words.js";

/** Stands for what is inside a node, among the names of its attributes. */
const INSIDE = "";

const choiceOf = ({ classList: [name] }) => name.slice(1).replace("-", ".");
const facetOf = (choice) => choice.split(".")[0];
const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, at) => values[at]);

function write(node, name, value) {
  if (name === INSIDE) node.replaceChildren(...value);
  else if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

/** Where a control stands in its timeline, so that it is found again in another rendering of the same. */
function placeOf(control, root) {
  const part = control.getAttribute("part");
  const selector = !control.matches("button") ? "[role=link]" : part ? `[part="${part}"]` : "button:not([part])";
  return { selector, index: [...root.querySelectorAll(selector)].indexOf(control) };
}

export class Presses {
  #element;
  #listening = new AbortController();
  /** Whether nothing is answered here any more, but kept for the module. */
  #isLeft = false;
  /** Whether the module answers by itself. */
  #isDone = false;
  /** Where the timeline stands. */
  #root;
  /** The places of the controls that were pressed and not answered, in order: the last of what the module alone can do, and all
   * from when it takes over. */
  #waiting = [];
  /** The number of the current event, where there is one. */
  #current;
  /** What of each node was changed, and how it was before. */
  #before = new Map();
  /** What the page has of the events. */
  #known;

  constructor(element) {
    this.#element = element;
    this.listen(element);
  }

  /** Listens here, and nowhere else: in the shadow root once it is there, for some pages stop clicks before they come to
   * the element, and what clicks.js delivers then ends at the shadow root. */
  listen(place) {
    if (this.#isDone) return;
    this.#listening.abort();
    this.#listening = new AbortController();
    const press = (click) => this.#press(click.composedPath()[0].closest?.("button, [role=link]"));
    const { signal } = this.#listening;
    place.addEventListener("click", press, { capture: true, signal });
    // The boxes are checked or unchecked by then.
    place.addEventListener("change", () => this.#refilter(), { signal });
    place.addEventListener("reset", () => setTimeout(() => this.#refilter()), { signal });
  }

  /** Whether the page has all that the module would show as long as nothing is pressed: every event, in the state and the
   * language that it would begin in. */
  isWhole() {
    const root = (this.#root ??= prerenderedRoot(this.#element));
    // The page's article, and where a reader is in it, are the module's.
    if (!root || this.#element.article || !this.#beginsAsPrerendered()) return false;
    if (root.dataset.language.toLowerCase() !== nearestLanguage(this.#element).toLowerCase()) return false;
    const known = (this.#known ??= this.#read());
    return known?.events.length === this.#all("[part=event]").length && this.#willBeList();
  }

  /** Leaves to the module what is pressed from now on: the page has asked for something that is not seen yet. */
  leave() {
    this.#isLeft = true;
  }

  /** Leaves all of it to the module, which shows it in `root`; returns the current event's id, where there is one, and what
   * `look` says of the nodes as they were prerendered. */
  handOver(root, look) {
    this.leave();
    this.#root = root;
    const heading = this.#current !== undefined && this.#all("[part=event]")[this.#current]?.querySelector("h4").id;
    for (const [node, kept] of this.#before) for (const name in kept) write(node, name, kept[name]);
    this.#before.clear();
    const isUntouched = look();
    // What the module begins in is seen already.
    if (this.#known && this.#beginsAsPrerendered()) this.#show();
    return { current: heading ? heading.slice("event-".length) : undefined, isUntouched };
  }

  /** The module has rendered: has it do what waits for it. */
  rendered() {
    this.#isDone = true;
    this.#listening.abort();
    for (const { selector, index } of this.#waiting.splice(0)) {
      // Marks of the axis are no HTML elements, and have no click(). The page has heard of it already.
      this.#all(selector)[index]?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }

  #press(control) {
    this.#root ??= prerenderedRoot(this.#element);
    if (!control || !this.#root?.contains(control) || control.type === "reset") return;
    const place = placeOf(control, this.#root);
    if (this.#isLeft) this.#waiting.push(place);
    else if (!this.#beginsAsPrerendered() || !this.#step(control)) this.#waiting = [place];
  }

  /** The boxes have changed: writes what they leave. */
  #refilter() {
    this.#root ??= prerenderedRoot(this.#element);
    if (this.#isLeft || !this.#beginsAsPrerendered() || !(this.#known ??= this.#read())) return;
    const { shown } = this.#filter();
    if (this.#current !== undefined) this.#current = shown.find((event) => event >= this.#current) ?? shown.at(-1);
    this.#show();
  }

  /** Whether the timeline will begin in the state that was prerendered, and not in one that the page or its address asks for. */
  #beginsAsPrerendered() {
    const { branch, selected } = this.#element;
    return !branch && !selected && !isAsked(this.#element);
  }

  /** Whether it will be a list, as it was prerendered, and not a story; as src/browser/fit.rs has it. */
  #willBeList() {
    const { view, clientHeight } = this.#element;
    if (this.#root.querySelector(".as-story:checked")) return false;
    return view === "list" || (view !== "story" && !(clientHeight > 0 && this.#root.scrollHeight > clientHeight + 1));
  }

  /** Answers a step; returns whether it could. */
  #step(control) {
    // A story always has a current event.
    if (control.getAttribute("part") !== "step" || !this.#willBeList() || !(this.#known ??= this.#read())) return false;
    const { shown } = this.#filter();
    const place = shown.indexOf(this.#current);
    const isNext = control.getAttribute("aria-describedby") === "step-next";
    const event = shown[isNext ? place + 1 : place - 1] ?? this.#current;
    // Of a long timeline not all events are there yet.
    if (event >= this.#all("[part=event]").length) return false;
    this.#current = event;
    this.#show();
    return true;
  }

  /** What the page has of its events: what each counts under, the parts and years of those that are there, and the words. */
  #read() {
    const script = this.#element.querySelector(':scope > script[type="application/x-article-timeline-presses"]');
    try {
      const { events, ...rest } = JSON.parse(script?.textContent);
      return { events: events.map((choices) => choices.split(" ")), ...rest };
    } catch {
      // A long page may not have come so far, or an editor has changed it; the module has all of it.
    }
  }

  /** The events that the choices leave, and how many each choice would leave: as src/model/filter.rs and counts.rs have it. */
  #filter() {
    const chosen = Array.from(this.#all(".choices :checked"), choiceOf);
    const facets = [...new Set(chosen.map(facetOf))].map((facet) => [facet, chosen.filter((choice) => facetOf(choice) === facet)]);
    const admits = (choices, but) => facets.every(([facet, own]) => facet === but || own.some((choice) => choices.includes(choice)));
    const [shown, counts] = [[], {}];
    this.#known.events.forEach((choices, event) => {
      if (admits(choices)) shown.push(event);
      for (const choice of choices) if (admits(choices, facetOf(choice))) counts[choice] = (counts[choice] ?? 0) + 1;
    });
    return { shown, counts };
  }

  #show() {
    const filter = this.#filter();
    this.#showChoices(filter);
    this.#showEvents(filter);
  }

  #showChoices({ shown, counts }) {
    const { events, words } = this.#known;
    for (const box of this.#all(".choices [type=checkbox]")) {
      const count = counts[choiceOf(box)] ?? 0;
      const chip = box.parentNode;
      const [own, text] = chip.part.contains("seal") ? [".seal-count", this.#number(count)] : [".chip-count", `${count}`];
      const node = chip.querySelector(own);
      // What is said after it to those who do not see it stays.
      this.#change(node, INSIDE, [text, ...node.children]);
      this.#mark(chip, `${chip.part}--none`, !count);
    }
    this.#say(".count", shown.length === events.length ? words.all : fill(words.some, shown.length));
  }

  #showEvents({ shown }) {
    const { words } = this.#known;
    const items = this.#all("[part=event]");
    items.forEach((item, event) => {
      const isCurrent = event === this.#current;
      const at = shown.indexOf(event);
      this.#mark(item, "event--current", isCurrent);
      this.#change(item.querySelector("article"), "aria-current", isCurrent || null);
      if (item.ariaSetSize && at >= 0) {
        this.#change(item, "aria-posinset", at + 1);
        this.#change(item, "aria-setsize", shown.length);
      }
    });
    const place = shown.indexOf(this.#current);
    const headline = (event) => items[event]?.querySelector("h4").textContent ?? "";
    for (const [id, event] of [["step-previous", shown[place - 1]], ["step-next", shown[place + 1]]]) {
      this.#say(`#${id}`, headline(event));
      for (const step of this.#all(`[aria-describedby=${id}]`)) this.#change(step, "aria-disabled", event === undefined);
    }
    const isSomewhere = place >= 0;
    this.#say(".position", isSomewhere ? fill(words.place, place + 1, shown.length) : this.#number(shown.length));
    this.#say(".steps [aria-live]", isSomewhere ? fill(words.told, place + 1, shown.length, headline(this.#current)) : "");
  }

  #all(selector) {
    return this.#root.querySelectorAll(selector);
  }

  #number(count) {
    const { one, other } = this.#known.words;
    return count === 1 ? one : fill(other, count);
  }

  #say(selector, text) {
    for (const node of this.#all(selector)) if (node.textContent !== text) this.#change(node, INSIDE, [text]);
  }

  /** Gives a node a class, or takes it. */
  #mark(node, name, isSo) {
    if (node.classList.contains(name) === isSo) return;
    const names = node.className.split(" ").filter((other) => other !== name);
    this.#change(node, "class", [...names, ...(isSo ? [name] : [])].join(" "));
  }

  /** Changes an attribute of a node, or what is inside it, and notes how it was. */
  #change(node, name, value) {
    const kept = this.#before.get(node) ?? {};
    this.#before.set(node, kept);
    if (!(name in kept)) kept[name] = name === INSIDE ? [...node.childNodes] : node.getAttribute(name);
    write(node, name, value);
  }
}
