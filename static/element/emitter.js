// What the page gets to know of a timeline: events, the attributes that reflect its state, and lines in the console.
import { parse, print } from "./state.js";

/** Whether the element itself is writing an attribute, to reflect its state. The element hears of that while it happens. */
export let isReflecting = false;

/** How many events are shown, of how many, and where the current one stands among them, from 1.
 * @typedef {{ shown: number, position: number, of: number }} Counts */

export class Emitter {
  /** The state last emitted, as the module prints it and in parts. The next timeline begins in it and is compared with it.
   * @type {string | undefined} */
  state;
  emitted = parse("");
  /** The id of the first facet, which the attribute `branch` names; undefined before the first state.
   * @type {string | undefined} */
  facet;
  /** What the page asked for when the reader began to choose in a timeline without a module.
   * @type {string | undefined} */
  asked;
  #element;
  /** The view that the page asked for at the time. One that the reader chose counts until the page asks for another.
   * @type {string | undefined} */
  #view;

  /** @param {import("../article-timeline.js").ArticleTimeline} element */
  constructor(element) {
    this.#element = element;
  }

  /** The state to begin in: the one last emitted, changed by what the attributes ask for now. `facet` is the id of the first
   * facet.
   * @param {string} facet */
  begin(facet) {
    const { filter, query, view } = parse(this.state ?? "");
    const { branch, selected, view: asked } = this.#element;
    return print({ ...filter, [facet]: branch, query }, selected, asked === this.#view ? view : undefined);
  }

  /** Reports a failure.
   * @param {import("./failure.js").Failure} failure */
  fail(failure) {
    failure.report();
    this.send("error", failure.detail);
  }

  /** Takes a state over into the attributes; returns the state that was emitted before.
   * @param {string} state @param {string} facet */
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

  /** Emits what differs from the state before.
   * @param {import("./state.js").State} before @param {Counts} counts */
  emitChanges(before, { shown, position, of }) {
    const { event, filter, query, filtered } = this.emitted;
    if (event !== before.event) this.send("select", { id: event, position, of: shown });
    if (filtered !== before.filtered) this.send("filter", { filter, query, shown, of });
  }

  /** @param {string} type @param {object} detail */
  send(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(`timeline-${type}`, { bubbles: true, composed: true, detail }));
  }

  /** @param {string} name @param {string | null} [value] */
  #write(name, value) {
    if ((this.#element.getAttribute(name) ?? "") === (value ?? "")) return;
    isReflecting = true;
    if (value) this.#element.setAttribute(name, value);
    else this.#element.removeAttribute(name);
    isReflecting = false;
  }
}
