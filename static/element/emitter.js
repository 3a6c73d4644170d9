// What the page gets to know of a timeline: events, the attributes that reflect its state, and lines in the console.
import { parse, print } from "./state.js";

/** Whether the element itself is writing an attribute, to reflect its state. The element hears of that while it happens. */
export let isReflecting = false;

export class Emitter {
  /** The state last emitted, as the module prints it and in parts. The next timeline begins in it and is compared with it. */
  state;
  emitted = parse("");
  /** The id of the first facet, which the attribute `branch` names; undefined before the first state. */
  facet;
  /** What the page asked for when the reader began to choose in a timeline without a module. */
  asked;
  #element;
  /** The view that the page asked for at the time. One that the reader chose counts until the page asks for another. */
  #view;

  constructor(element) {
    this.#element = element;
  }

  /** The state to begin in: the one last emitted, changed by what the attributes ask for now. `facet` is the id of the first
   * facet. */
  begin(facet) {
    const { filter, query, view } = parse(this.state ?? "");
    const { branch, selected, view: asked } = this.#element;
    return print({ ...filter, [facet]: branch, query }, selected, asked === this.#view ? view : undefined);
  }

  /** Reports a failure. */
  fail(failure) {
    failure.report();
    this.send("error", failure.detail);
  }

  /** Forgets what was emitted: what comes next is compared with a timeline in which nothing is chosen. */
  reset() {
    this.emitted = parse("");
  }

  /** Takes a state over into the attributes; returns the state that was emitted before. */
  reflect(state, facet) {
    const before = this.emitted;
    this.facet = facet;
    this.state = state;
    this.emitted = parse(state);
    this.#view = this.#element.view;
    this.#write("selected", this.emitted.event);
    this.#write("branch", this.emitted.filter[facet]?.join(" "));
    return before;
  }

  /** Emits what differs from the state before: `shown` of `of` events are shown, the current one at `position` among them. */
  emitChanges(before, { shown, position, of }) {
    const { event, filter, query, filtered } = this.emitted;
    if (event !== before.event) this.send("select", { id: event, position, of: shown });
    if (filtered !== before.filtered) this.send("filter", { filter, query, shown, of });
  }

  send(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(`timeline-${type}`, { bubbles: true, composed: true, detail }));
  }

  #write(name, value = "") {
    if ((this.#element.getAttribute(name) ?? "") === value) return;
    isReflecting = true;
    if (value) this.#element.setAttribute(name, value);
    else this.#element.removeAttribute(name);
    isReflecting = false;
  }
}
