// The reader's actions before the module works. page.js handles filters and steps. Other actions need the module: they are recorded, and
// replayed when the module works. A sign of intent starts the download.
import { prefixOf } from "./fragment.js";
import { describe, fits, select, step, update } from "./page.js";
import { align, isStage, reveal, swipedTo } from "./place.js";
import { print } from "./state.js";
import { INTENT } from "./timing.js";

const CONTROLS = "button";
/** The controls that need the module. */
const NEEDS_MODULE = "button:not([part=step], [type=reset]), .search";

/** What the element provides: `isLive` says whether the module works, `need` loads it, `prepare` starts its download.
 * @typedef {{ isLive(): boolean, need(): void, prepare(): void }} Life */

export class Interactions {
  #element;
  #emitter;
  #life;
  /** @type {ShadowRoot | null} */
  #shadow = null;
  /** The positions of the controls whose clicks wait for the module, in order.
   * @type {{ selector: string, index: number, value?: string }[]} */
  #kept = [];

  /** @param {import("../article-timeline.js").ArticleTimeline} element @param {import("./emitter.js").Emitter} emitter @param {Life} life */
  constructor(element, emitter, life) {
    this.#element = element;
    this.#emitter = emitter;
    this.#life = life;
    this.listen();
  }

  /** Listens in the shadow root, once there is one. Some pages stop clicks before they reach the element, and the clicks that clicks.js
   * dispatches again do not leave the shadow root. */
  listen() {
    const shadow = this.#element.shadowRoot;
    if (!shadow || shadow === this.#shadow) return;
    this.#shadow = shadow;
    /** @type {Record<string, (target: HTMLElement, root: HTMLElement, event: Event) => unknown>} */
    const answers = {
      click: (target, root) => this.#click(target.closest(CONTROLS), root),
      keydown: (target, root, event) => this.#key(target, root, /** @type {KeyboardEvent} */ (event)),
      change: (box, root) => this.#change(box, root),
      // The checkboxes are reset after the event.
      reset: (form, root) => setTimeout(() => this.#change(form, root)),
      input: (input, root) => this.#input(/** @type {HTMLInputElement} */ (input), root),
      scroll: (row, root) => this.#swipe(row, root),
      // Only the module knows how the details can be shared.
      toggle: (details) => details.matches(".details[open]") && prefixOf(this.#element) && this.#life.need(),
      pointerdown: (target) => target.closest(NEEDS_MODULE) && this.#life.prepare(),
      focusin: (target) => target.closest(NEEDS_MODULE) && this.#life.prepare(),
      pointerover: (target) => {
        const control = target.closest(NEEDS_MODULE);
        if (control) setTimeout(() => control.matches(":hover") && this.#life.prepare(), INTENT);
      },
    };
    // The page's shortcuts cannot tell a key typed into the search box from one typed elsewhere.
    for (const type of ["keydown", "keypress", "keyup"])
      shadow.addEventListener(type, (event) => {
        const { key, ctrlKey, metaKey, altKey, target } = /** @type {KeyboardEvent} */ (event);
        const isTyped = key.length === 1 && !ctrlKey && !metaKey && !altKey;
        if (isTyped && target instanceof Element && target.matches(".search")) event.stopPropagation();
      });
    for (const [type, answer] of Object.entries(answers))
      shadow.addEventListener(
        type,
        (event) => {
          const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
          /** @type {HTMLElement | null | false} */
          const root = shadow.contains(target) && target.closest(".root:not(.placeholder)");
          if (root && !this.#life.isLive()) answer(target, root, event);
        },
        { capture: true },
      );
  }

  /** A direction that the page gives the element wins over the one of the article's language. */
  direct() {
    /** @type {HTMLElement | null | undefined} */
    const timeline = this.#element.shadowRoot?.querySelector(".timeline");
    if (!timeline) return;
    timeline.dataset.dir ??= timeline.dir;
    const dir = this.#element.dir || timeline.dataset.dir;
    // Writing an unchanged attribute would cost a layout.
    if (timeline.dir !== dir) timeline.dir = dir;
  }

  /** Replays the recorded clicks, in a root that the module handles.
   * @param {HTMLElement} root */
  replay(root) {
    for (const { selector, index, value } of this.#kept.splice(0)) {
      // Not composed, because the page has already received the click.
      const control = root.querySelectorAll(selector)[index];
      if (value && control instanceof HTMLInputElement) control.value = value;
      control?.dispatchEvent(
        value
          ? new InputEvent("input", { bubbles: true })
          : new MouseEvent("click", { bubbles: true, cancelable: true }),
      );
    }
  }

  /** Discards the recorded clicks, because the document has changed. */
  discard() {
    this.#kept = [];
  }

  /** @param {Element | null} control @param {HTMLElement} root */
  #click(control, root) {
    // The browser handles a reset by itself, except after a crash.
    if (!control || (control.matches("[type=reset]") && root.dataset.crashed === undefined)) return;
    if (control.matches("[part=step]") && this.#canStep(root)) {
      step(root, control.matches("[aria-describedby=step-next]") ? 1 : -1);
      align(root);
      this.#changed(root);
      return;
    }
    const part = control.getAttribute("part");
    this.#keep(control, root, part ? `[part="${part}"]` : "button:not([part])");
  }

  /** Records a click on a control, as the index among the matches of a selector, so that it can be found in another root. Before the
   * module renders, only the last click is kept, because a waiting reader tries several things. From then on, all are.
   * @param {Element} control @param {HTMLElement} root @param {string} selector */
  #keep(control, root, selector) {
    /** @type {{ selector: string, index: number, value?: string }} */
    const click = { selector, index: [...root.querySelectorAll(selector)].indexOf(control) };
    if (control.matches(".axis-range")) click.value = /** @type {HTMLInputElement} */ (control).value;
    this.#kept = root.dataset.texts ? [click] : [...this.#kept, click];
    this.#life.need();
  }

  /** The arrow keys along the line step through a stage, as in src/view/timeline.rs.
   * @param {HTMLElement} target @param {HTMLElement} root @param {KeyboardEvent} event */
  #key(target, root, event) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (
      !/^Arrow(Left|Right)$/.test(key) ||
      altKey ||
      ctrlKey ||
      metaKey ||
      shiftKey ||
      target.closest("input:not([type=checkbox]), select, textarea") ||
      !isStage(root)
    )
      return;
    if (this.#canStep(root)) event.preventDefault();
    const isNext = (key === "ArrowRight") === !target.closest(".timeline:dir(rtl)");
    this.#click(root.querySelector(`[aria-describedby=step-${isNext ? "next" : "previous"}]`), root);
  }

  /** A checkbox was changed. A module that is about to render reads it. One that has crashed has already rendered it.
   * @param {Element} box @param {HTMLElement} root */
  #change(box, root) {
    if (root.dataset.crashed !== undefined) return box.matches("input") && this.#keep(box, root, "[type=checkbox]");
    const range = /** @type {HTMLInputElement | null} */ (root.querySelector(".axis-range"));
    // A stage starts at the event that was being read.
    if (root.dataset.texts && box.matches(".as-story:checked")) select(root, Number(range?.value) - 1);
    else if (root.dataset.texts) update(root);
    align(root);
    if (!root.dataset.texts || box.closest(".waits")) this.#life.need();
    else this.#changed(root);
  }

  /** In a swiped row, the most visible event becomes the current one.
   * @param {HTMLElement} row @param {HTMLElement} root */
  #swipe(row, root) {
    if (!row.matches(".events") || !this.#canStep(root) || !isStage(root)) return;
    const index = swipedTo(row);
    if (index < 0) return;
    select(root, index);
    this.#changed(root);
  }

  /** Scrolls the current event to the reading line. */
  reveal() {
    reveal(this.#element);
  }

  /** @param {HTMLInputElement} input @param {HTMLElement} root */
  #input(input, root) {
    if (input.matches(".search")) this.#life.need();
    if (!input.matches(".axis-range")) return;
    if (this.#canStep(root)) {
      select(root, Number(input.value) - 1);
      align(root);
      this.#changed(root);
    } else this.#keep(input, root, ".axis-range");
  }

  /** The reader has filtered or stepped. The page is notified as usual, but only the module writes the state into the URL.
   * @param {HTMLElement} root */
  #changed(root) {
    const { facet, filter, event, view, counts } = describe(root);
    const emitter = this.#emitter;
    emitter.asked ??= emitter.begin(facet);
    emitter.emitChanges(emitter.reflect(print(filter, event, view), facet), counts, "reader");
    if (prefixOf(this.#element)) this.#life.need();
  }

  /** @param {HTMLElement} root */
  #canStep(root) {
    return root.dataset.texts && fits(root, this.#element);
  }
}
