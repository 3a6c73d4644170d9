// What a reader presses in a prerendered timeline before its module has come. Filters and steps are answered here, from what
// the page has (src/prerender/presses.rs). When the module is there, it does all of it again, and what else was pressed last.
import { isAsked } from "./address.js";
import { prerenderedRoot } from "./root.js";
import { nearestLanguage } from "./words.js";

/** What events and dates get that a filter leaves out; static/style/base.css hides them. */
const OUT = "data-out";
/** Stands for what is inside a node, among the names of its attributes. */
const INSIDE = "";

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
  /** Where the timeline stands, and the checksum of its document. */
  #root;
  #document;
  /** The places of the controls that were pressed and answered, in order, and of those that were not: the last of what the
   * module alone can do, and all from when it takes over. */
  #answered = [];
  #waiting = [];
  /** The choices made, and the number of the current event, where there is one. */
  #chosen = new Set();
  #current;
  /** What of each node was changed, and how it was before. */
  #before = new Map();
  /** What the page has of the events. */
  #known;
  /** The nodes that were added: the year above the first date, titles of parts, or that no event is left. */
  #added = [];

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
    place.addEventListener("click", press, { capture: true, signal: this.#listening.signal });
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

  /** Puts back what was prerendered, so that the module can take it over, and leaves it alone; returns whether anything was
   * changed. What is left out stays out of sight. */
  handOver() {
    const haveChanged = this.#before.size > 0;
    this.leave();
    this.putBack();
    return haveChanged;
  }

  /** Puts back what was there before the answers. */
  putBack() {
    for (const [node, kept] of this.#before) for (const name in kept) write(node, name, kept[name]);
    this.#before.clear();
    this.#takeAway();
  }

  /** Shows the answers again in what the module renders now, before it is painted. `document` is the checksum of what it
   * shows; of another nobody has pressed anything. */
  showAgain(root, document) {
    if (document !== this.#document) {
      this.#answered = [];
      this.#waiting = [];
      this.#known = undefined;
    }
    this.#document = document;
    this.#root = root;
    // Yew renders in a microtask that waits already.
    queueMicrotask(() => this.#answered.length && this.#show());
  }

  /** The module has rendered: has it do what was pressed. It has rendered that too: shows what it shows. */
  rendered() {
    this.#isDone = true;
    this.#listening.abort();
    this.putBack();
    const pressed = [...this.#answered, ...this.#waiting];
    this.#answered = [];
    this.#waiting = [];
    for (const { selector, index } of pressed) {
      // Marks of the axis are no HTML elements, and have no click(). The page has heard of it already.
      this.#all(selector)[index]?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
    if (pressed.length || !this.#known) return;
    for (const node of this.#all(`[${OUT}]`)) node.removeAttribute(OUT);
    this.#known = undefined;
  }

  /** The module renders events and axis only when all else is painted: until then the events stay as they are answered. */
  keepEvents() {
    if (this.#known && this.#isDone) this.#showEvents(this.#filter());
  }

  #press(control) {
    this.#root ??= prerenderedRoot(this.#element);
    if (!control || !this.#root?.contains(control)) return;
    this.#document ??= this.#root.dataset.document ?? "";
    const place = placeOf(control, this.#root);
    if (this.#isLeft) this.#waiting.push(place);
    else if (this.#beginsAsPrerendered() && this.#answer(control)) this.#answered.push(place);
    else this.#waiting = [place];
  }

  /** Whether the timeline will begin in the state that was prerendered, and not in one that the page or its address asks for. */
  #beginsAsPrerendered() {
    const { branch, selected } = this.#element;
    return !branch && !selected && !isAsked(this.#element);
  }

  /** Whether it will be a list, as it was prerendered, and not a story; as src/browser/fit.rs has it. */
  #willBeList() {
    const { view, clientHeight } = this.#element;
    return view === "list" || (view !== "story" && !(clientHeight > 0 && this.#root.scrollHeight > clientHeight + 1));
  }

  /** Answers a filter or a step; returns whether it could. */
  #answer(control) {
    if (!(this.#known ??= this.#read())) return false;
    const part = control.getAttribute("part");
    const { value } = control;
    if (part === "chip" || part === "seal") this.#chosen.delete(value) || this.#chosen.add(value);
    else if (part === "clear") this.#chosen.clear();
    // A story always has a current event.
    else if (part !== "step" || !this.#willBeList()) return false;
    const { shown } = this.#filter();
    if (part === "step") {
      const place = shown.indexOf(this.#current);
      const isNext = control.getAttribute("aria-describedby") === "step-next";
      const event = shown[isNext ? place + 1 : place - 1] ?? this.#current;
      // Of a long timeline not all events are there yet.
      if (event >= this.#all("[part=event]").length) return false;
      this.#current = event;
    } else if (this.#current !== undefined) {
      this.#current = shown.find((event) => event >= this.#current) ?? shown.at(-1);
    }
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
    const chosen = [...this.#chosen];
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
    for (const chip of this.#all("[value][aria-pressed]")) {
      const count = counts[chip.value] ?? 0;
      const [own, text] = chip.part.contains("seal") ? [".seal-count", this.#number(count)] : [".chip-count", `${count}`];
      const node = chip.querySelector(own);
      // What is said after it to those who do not see it stays.
      this.#change(node, INSIDE, [text, ...node.children]);
      this.#mark(chip, `${chip.part}--none`, !count);
      this.#change(chip, "aria-pressed", this.#chosen.has(chip.value));
    }
    this.#say(".count", shown.length === events.length ? words.all : fill(words.some, shown.length));
    for (const clear of this.#all("[part=clear]")) this.#change(clear, "aria-disabled", !this.#chosen.size);
  }

  #showEvents({ shown }) {
    const { words } = this.#known;
    const items = this.#all("[part=event]");
    items.forEach((item, event) => {
      const isCurrent = event === this.#current;
      const at = shown.indexOf(event);
      item.toggleAttribute(OUT, at < 0);
      this.#mark(item, "event--current", isCurrent);
      this.#change(item.querySelector("article"), "aria-current", isCurrent || null);
      if (item.ariaSetSize && at >= 0) {
        this.#change(item, "aria-posinset", at + 1);
        this.#change(item, "aria-setsize", shown.length);
      }
    });
    for (const day of this.#all(".day")) day.toggleAttribute(OUT, !day.querySelector(`[part=event]:not([${OUT}])`));
    this.#takeAway();
    this.#showTitles(items, shown);
    if (!shown.length) this.#add(this.#root.querySelector(".events"), "p", "empty", words.empty).part = "empty";

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

  /** The titles of parts, above the first event and wherever the story comes back from another part, and the year above the
   * first date. */
  #showTitles(items, shown) {
    const { parts, years } = this.#known;
    const titleOf = {};
    items.forEach((item, event) => (titleOf[parts[event]] ??= item.querySelector(":scope > .part")));
    let [hasYear, part] = [false, null];
    for (const event of shown.filter((event) => event < items.length)) {
      const item = items[event];
      const own = item.closest(".day");
      const title = item.querySelector(":scope > .part");
      if (!hasYear && years[event] && !own.querySelector(".year")) this.#add(own.querySelector("h3"), "span", "year", years[event]);
      hasYear ||= Boolean(years[event]);
      const begins = parts[event] !== null && parts[event] !== part;
      title?.toggleAttribute(OUT, !begins);
      if (begins && !title) this.#put(item, titleOf[parts[event]].cloneNode(true));
      part = parts[event] ?? part;
    }
  }

  #add(to, name, className, textContent) {
    return this.#put(to, Object.assign(this.#root.ownerDocument.createElement(name), { className, textContent }));
  }

  #put(to, node) {
    to.prepend(node);
    this.#added.push(node);
    return node;
  }

  #takeAway() {
    for (const node of this.#added.splice(0)) node.remove();
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
