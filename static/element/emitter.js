// What a timeline tells the page: events, the attributes that reflect its state, and console messages.

/** Whether the element itself is writing an attribute to reflect its state. Its callback runs during that. */
export let isReflecting = false;

/** A text that is the same for the same filter and query. @param {State} state */
const filtered = ({ filter, query }) => JSON.stringify([filter, query]);

export class Emitter {
  /** The last emitted state, with which the next one is compared. @type {State} */
  emitted = { event: null, filter: {}, query: "" };
  /** The state that the next timeline starts in, before the attributes; undefined if it starts afresh. @type {State | undefined} */
  state;
  /** The id of the first facet, which the attribute `branch` names; undefined before the first state. @type {string | undefined} */
  facet;
  /** What the page requested when the reader made the first change in a timeline without the module. @type {Start | undefined} */
  asked;
  #element;
  /** The view that the page requested at that time. The reader's own choice counts until the page requests another view.
   * @type {string | undefined} */
  #view;

  /** @param {ArticleTimeline} element */
  constructor(element) {
    this.#element = element;
  }

  /** The state to start in: the last emitted one, with the current attributes. @param {string} facet the id of the first facet
   * @returns {Start} */
  begin(facet) {
    const { branch, selected, view } = this.#element;
    const { filter, query, view: own, order } = this.state ?? { filter: {}, query: "" };
    return {
      filter: { ...filter, [facet]: branch, query },
      event: selected,
      view: view === this.#view ? own : undefined,
      order,
    };
  }

  /** Reports a failure. @param {Failure} failure */
  fail(failure) {
    failure.report();
    this.send("error", failure.detail);
  }

  /** Writes a state into the attributes. Returns the previously emitted state. @param {State} state @param {string} facet */
  reflect(state, facet) {
    const before = this.emitted;
    this.facet = facet;
    this.state = this.emitted = state;
    this.#view = this.#element.view;
    this.#write("selected", state.event ?? "");
    this.#write("branch", state.filter[facet]?.join(" ") ?? "");
    return before;
  }

  /** Emits the differences from the previous state.
   * @param {State} before @param {Counts} counts @param {import("../article-timeline.js").TimelineCause} cause */
  emitChanges(before, { shown, position, of }, cause) {
    const { event, filter, query } = this.emitted;
    if (event !== before.event) this.send("select", { id: event, position, of: shown, cause });
    if (filtered(this.emitted) !== filtered(before)) this.send("filter", { filter, query, shown, of, cause });
  }

  /** @param {string} type @param {object} detail */
  send(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(`timeline-${type}`, { bubbles: true, composed: true, detail }));
  }

  /** @param {"selected" | "branch"} name @param {string} value */
  #write(name, value) {
    if (this.#element[name] === value) return;
    isReflecting = true;
    this.#element[name] = value || null;
    isReflecting = false;
  }
}
