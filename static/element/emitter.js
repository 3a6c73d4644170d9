// What a timeline tells the page: events, the attributes that reflect its state, and console messages.
import { parse, print } from "./state.js";

/** Whether the element itself is writing an attribute to reflect its state. Its callback runs during that. */
export let isReflecting = false;

/** The number of events shown, the number of all events, and the position of the current one among those shown, from 1.
 * @typedef {{ shown: number, position: number, of: number }} Counts
 * @typedef {import("../article-timeline.js").TimelineCause} Cause */

export class Emitter {
  /** The last emitted state, as the module prints it, and parsed. The next timeline starts in it and is compared with it.
   * @type {string | undefined} */
  state;
  emitted = parse("");
  /** The id of the first facet, which the attribute `branch` names; undefined before the first state.
   * @type {string | undefined} */
  facet;
  /** The state that the page requested when the reader made the first change in a timeline without the module.
   * @type {string | undefined} */
  asked;
  #element;
  /** The view that the page requested at that time. The reader's own choice counts until the page requests another view.
   * @type {string | undefined} */
  #view;

  /** @param {import("../article-timeline.js").ArticleTimeline} element */
  constructor(element) {
    this.#element = element;
  }

  /** The state to start in: the last emitted one, with the current attributes. `facet` is the id of the first facet.
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

  /** Writes a state into the attributes. Returns the previously emitted state.
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

  /** Emits the differences from the previous state.
   * @param {import("./state.js").State} before @param {Counts} counts @param {Cause} cause */
  emitChanges(before, { shown, position, of }, cause) {
    const { event, filter, query, filtered } = this.emitted;
    if (event !== before.event) this.send("select", { id: event, position, of: shown, cause });
    if (filtered !== before.filtered) this.send("filter", { filter, query, shown, of, cause });
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
