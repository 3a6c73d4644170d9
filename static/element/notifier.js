// Telling the page of a timeline: by events, by the attributes that follow the reader, and in the console.
import { parse, print } from "./state.js";

/** Whether an attribute is being written by us, to follow the reader; the element hears of it before the writing ends. */
export let isReflecting = false;

export class Notifier {
  /** The last state told, as the module prints it and in parts: what the next timeline begins in, and is compared with. */
  state;
  told = parse("");
  #element;
  /** The view that the page asked for when a state was told last; one that the reader chose counts until it asks for another. */
  #view;

  constructor(element) {
    this.#element = element;
  }

  /** The state to begin in: the last told, but for what the attributes ask for by now; `branch` is the facet of this id,
   * and `current` the event that the reader has stepped to. */
  begin(branches, current) {
    const { filter, query, view } = parse(this.state ?? "");
    const { branch, selected, view: asked } = this.#element;
    return print({ ...filter, [branches]: branch, query }, selected || current, asked === this.#view ? view : undefined);
  }

  /** Of a failure. */
  tell(failure) {
    failure.report();
    this.send("error", failure.detail);
  }

  /** Has the attributes follow a state, `branch` the facet of this id; returns what was told before in parts. */
  follow(state, branches) {
    const before = this.told;
    this.state = state;
    this.told = parse(state);
    this.#view = this.#element.view;
    this.#reflect("selected", this.told.event);
    this.#reflect("branch", this.told.filter[branches]?.join(" "));
    return before;
  }

  /** Of what is another event or filter than before. */
  compare(before, shown, position, of) {
    const { event, filter, query, filtered } = this.told;
    if (event !== before.event) this.send("select", { id: event, position, of: shown });
    if (filtered !== before.filtered) this.send("filter", { filter, query, shown, of });
  }

  send(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(`timeline-${type}`, { bubbles: true, composed: true, detail }));
  }

  #reflect(name, value = "") {
    if ((this.#element.getAttribute(name) ?? "") === value) return;
    isReflecting = true;
    if (value) this.#element.setAttribute(name, value);
    else this.#element.removeAttribute(name);
    isReflecting = false;
  }
}
