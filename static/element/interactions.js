// What a reader does while no module answers. The page answers filters and steps (page.js). The rest needs the module: it is kept,
// and done when the module answers. A sign of intent starts the download.
import { isList, select, step, update } from "./page.js";
import { LIMITS } from "./timing.js";

const CONTROLS = "button";
/** What only the module can answer. */
const NEEDS_MODULE = "button:not([part=step], [type=reset]), .search, .view-switch, .as-story";

/** What a controller lets its reader's interactions do. */
/** @typedef {{ isLive(): boolean, isDone(): boolean, need(): void, prepare(): void, changed(root: Element): void }} Life */

export class Interactions {
  #element;
  /** @type {Life} */
  #life;
  #shadow;
  /** Where the controls are whose clicks wait for the module, in order. */
  #kept = [];

  constructor(element, life) {
    this.#element = element;
    this.#life = life;
    this.listen();
  }

  /** Listens in the shadow root, once there is one. Some pages stop clicks before they come to the element, and what clicks.js
   * dispatches again ends at the shadow root. */
  listen() {
    const shadow = this.#element.shadowRoot;
    if (!shadow || shadow === this.#shadow) return;
    this.#shadow = shadow;
    const on = (type, act) =>
      shadow.addEventListener(
        type,
        (event) => {
          const [target] = event.composedPath();
          const root = shadow.contains(target) && target.closest?.(".root:not(.placeholder)");
          if (root && !this.#life.isLive()) act(target, root, event);
        },
        { capture: true },
      );
    // To the page's shortcuts, a key typed into the search would look like one typed anywhere.
    for (const type of ["keydown", "keypress", "keyup"])
      shadow.addEventListener(type, (event) => {
        const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (isTyped && event.target.matches(".search")) event.stopPropagation();
      });
    on("click", (target, root) => this.#click(target.closest(CONTROLS), root));
    on("keydown", (target, root, event) => this.#key(target, root, event));
    on("change", (box, root) => this.#change(box, root));
    // The boxes are unchecked after the event.
    on("reset", (form, root) => setTimeout(() => this.#change(form, root)));
    on("input", (input, root) => this.#input(input, root));
    for (const sign of ["pointerdown", "focusin"])
      on(sign, (target) => target.closest(NEEDS_MODULE) && this.#life.prepare());
    on("pointerover", (target) => {
      const control = target.closest(NEEDS_MODULE);
      if (control) setTimeout(() => control.matches(":hover") && this.#life.prepare(), LIMITS.intent);
    });
  }

  /** Does what was kept, in a root that the module answers. */
  replay(root) {
    for (const { selector, index, value } of this.#kept.splice(0)) {
      // Not composed: the page has heard of the click already.
      const control = root.querySelectorAll(selector)[index];
      if (value) control.value = value;
      control?.dispatchEvent(
        value
          ? new InputEvent("input", { bubbles: true })
          : new MouseEvent("click", { bubbles: true, cancelable: true }),
      );
    }
  }

  /** Forgets what was kept: the document is another. */
  discard() {
    this.#kept = [];
  }

  #click(control, root) {
    // The page answers a reset by itself, but for what has crashed.
    if (!control || (control.type === "reset" && root.dataset.crashed === undefined)) return;
    const isStep = control.matches("[part=step]");
    if (isStep && this.#canStep(root)) {
      step(root, control.matches("[aria-describedby=step-next]") ? 1 : -1);
      this.#life.changed(root);
      return;
    }
    const part = control.getAttribute("part");
    this.#keep(control, root, part ? `[part="${part}"]` : "button:not([part])");
  }

  /** Keeps a click on a control, which is found again in another root as one of those that the selector matches. Before the module
   * renders only the last is kept, because a reader who waits tries this and that. From then on, all are. */
  #keep(control, root, selector) {
    const click = { selector, index: [...root.querySelectorAll(selector)].indexOf(control) };
    if (selector === ".axis-range") click.value = control.value;
    this.#kept = root.dataset.texts ? [click] : [...this.#kept, click];
    this.#life.need();
  }

  /** The arrow keys along the line step, as src/view/timeline.rs has it. */
  #key(target, root, event) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (
      !/^Arrow(Left|Right)$/.test(key) ||
      altKey ||
      ctrlKey ||
      metaKey ||
      shiftKey ||
      target.closest("input:not([type=checkbox]), select, textarea")
    )
      return;
    if (this.#canStep(root)) event.preventDefault();
    const isNext = (key === "ArrowRight") === (getComputedStyle(target).direction !== "rtl");
    this.#click(root.querySelector(`[aria-describedby=step-${isNext ? "next" : "previous"}]`), root);
  }

  /** Something was checked or unchecked. A module that is about to render reads it; one that has crashed has rendered the box. */
  #change(box, root) {
    if (root.dataset.crashed !== undefined) return box.matches("input") && this.#keep(box, root, "[type=checkbox]");
    if (root.dataset.texts) update(root);
    if (!root.dataset.texts || box.closest(".waits, .as-story")) this.#life.need();
    else this.#life.changed(root);
  }

  #input(input, root) {
    if (input.matches(".search")) this.#life.need();
    if (!input.matches(".axis-range")) return;
    if (this.#canStep(root)) {
      select(root, input.value - 1);
      this.#life.changed(root);
    } else this.#keep(input, root, ".axis-range");
  }

  #canStep(root) {
    return root.dataset.texts && isList(root, this.#element);
  }
}
