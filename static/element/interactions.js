// What a reader does in the shadow root. Before the module works, page.js handles filters and steps. Other actions need the module: they
// are recorded, and replayed when the module works. A sign of intent starts the download.
import { point, rangeOf, show, skip } from "./axis.js";
import { prefixOf } from "./fragment.js";
import { describe, fits, select, step, update } from "./page.js";
import { align, isStage, isolate, reveal, revealFirst, rootOf, swipedTo } from "./place.js";
import { reportClick } from "./reports.js";
import { INTENT, SWIPE, afterPaint } from "./timing.js";

/** The controls that need the module. */
const NEEDS_MODULE = "button:not([part=step], [type=reset]), .search";
/** The controls that use the arrow keys themselves. */
const TYPED = "input:not([type=checkbox]), select, textarea";

/** @typedef {Record<string, (target: HTMLElement, root: HTMLElement, event: any) => unknown>} Handlers by type of DOM event */

export class Interactions {
  #element;
  #emitter;
  #life;
  /** @type {ShadowRoot | null} */
  #shadow = null;
  /** The clicks that wait for the module, in order. @type {KeptClick[]} */
  kept = [];
  #isFollowing = false;
  #swipe = 0;

  /** @param {ArticleTimeline} element @param {Emitter} emitter @param {Life} life */
  constructor(element, emitter, life) {
    this.#element = element;
    this.#emitter = emitter;
    this.#life = life;
    this.listen();
  }

  /** With the module and without it. @type {Handlers} */
  #always = {
    click: (target, _, event) => {
      point(target, event.clientX);
      // A click that is repeated is reported once.
      if (event.composed) reportClick(target, this.#emitter);
    },
    keydown: (target, root, event) => this.#key(target, root, event),
    change: (box) => {
      this.#keepInSight(box);
      if (!box.matches(".as-story")) return;
      // After the view changes, the reader sees the same event.
      afterPaint(() => reveal(this.#element));
      this.#follow();
    },
    focusin: (control) => this.#keepInSight(control),
    input: (input) => {
      if (!input.matches(".axis-range")) return;
      skip(/** @type {HTMLInputElement} */ (input));
      afterPaint(() => reveal(this.#element));
    },
    // A swiped row scrolls inside the shadow root.
    scroll: () => this.#follow(),
  };

  /** Until the module works. @type {Handlers} */
  #before = {
    click: (target, root) => this.#click(target.closest("button"), root),
    change: (box, root) => this.#change(box, root),
    // The checkboxes are reset after the event.
    reset: (form, root) => setTimeout(() => this.#change(form, root)),
    input: (input, root) => this.#input(/** @type {HTMLInputElement} */ (input), root),
    scroll: (row, root) => row.matches(".events") && this.#swiped(row, root),
    // Only the module knows how the details can be shared.
    toggle: (details) => details.matches(".details[open]") && prefixOf(this.#element) && this.#life.need(),
    pointerdown: (target) => target.closest(NEEDS_MODULE) && this.#life.prepare(),
    focusin: (target) => target.closest(NEEDS_MODULE) && this.#life.prepare(),
    pointerover: (target) => {
      const control = target.closest(NEEDS_MODULE);
      if (control) setTimeout(() => control.matches(":hover") && this.#life.prepare(), INTENT);
    },
  };

  /** Listens in the shadow root, once there is one. Some pages stop clicks before they reach the element, and the clicks that clicks.js
   * dispatches again do not leave the shadow root. */
  listen() {
    const shadow = this.#element.shadowRoot;
    if (!shadow || shadow === this.#shadow) return;
    this.#shadow = shadow;
    const handle = (/** @type {Event} */ event) => {
      const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
      /** @type {HTMLElement | null | false} */
      const root = shadow.contains(target) && target.closest(".root:not(.placeholder)");
      if (!root) return;
      this.#always[event.type]?.(target, root, event);
      if (!this.#life.isLive()) this.#before[event.type]?.(target, root, event);
    };
    for (const type of Object.keys({ ...this.#always, ...this.#before }))
      shadow.addEventListener(type, handle, { capture: true, passive: type === "scroll" });
    // The page's shortcuts cannot tell a key typed into the search box from one typed elsewhere.
    for (const type of ["keydown", "keypress", "keyup"])
      shadow.addEventListener(type, (event) => {
        const { key, ctrlKey, metaKey, altKey, target } = /** @type {any} */ (event);
        if (key.length === 1 && !ctrlKey && !metaKey && !altKey && target.matches(".search")) event.stopPropagation();
      });
  }

  /** Follows the reader, until `signal` is aborted. @param {AbortSignal} signal */
  connect(signal) {
    this.listen();
    for (const change of ["scroll", "resize", "timeline-ready", "timeline-select", "timeline-filter"])
      addEventListener(change, () => this.#follow(), { capture: true, passive: true, signal });
    this.#element.addEventListener(
      "timeline-filter",
      ({ detail }) => detail.cause === "reader" && afterPaint(() => revealFirst(this.#element)),
      { signal },
    );
    signal.addEventListener("abort", () => clearTimeout(this.#swipe));
    this.#follow();
  }

  /** Shows the reader's position on the axis. */
  #follow() {
    // Nothing may wait for, and so keep, an element that has been removed.
    if (!this.#element.isConnected) return;
    const withRoot = (/** @type {(root: Element) => void} */ act) => {
      const root = rootOf(this.#element);
      if (root) act(root);
    };
    clearTimeout(this.#swipe);
    this.#swipe = setTimeout(() => withRoot(isolate), SWIPE);
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    requestAnimationFrame(() => {
      this.#isFollowing = false;
      withRoot(show);
    });
  }

  /** Chromium leaves a focused chip where it is if a part of it is in view. @param {Element} control */
  #keepInSight(control) {
    if (control.closest(".choices") && control.matches(":checked, .chip > :focus-visible"))
      control.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** The arrow keys along the line step through a stage, as its buttons do.
   * @param {HTMLElement} target @param {HTMLElement} root @param {KeyboardEvent} event */
  #key(target, root, event) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!/^Arrow(Left|Right)$/.test(key) || altKey || ctrlKey || metaKey || shiftKey) return;
    if (target.closest(TYPED) || !isStage(root)) return;
    event.preventDefault();
    const isNext = (key === "ArrowRight") === !target.closest(".timeline:dir(rtl)");
    const step = root.querySelector(`[aria-describedby=step-${isNext ? "next" : "previous"}]`);
    // Not composed, because the page has already received the key.
    step?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }

  /** @param {Element | null} control @param {HTMLElement} root */
  #click(control, root) {
    // The browser handles a reset by itself, except after a crash.
    if (!control || (control.matches("[type=reset]") && root.dataset.crashed === undefined)) return;
    if (control.matches("[part=step]") && this.#canStep(root)) {
      step(root, control.matches("[aria-describedby=step-next]") ? 1 : -1);
      align(root);
      return this.#changed(root);
    }
    const part = control.getAttribute("part");
    this.#keep(control, root, part ? `[part="${part}"]` : "button:not([part])");
  }

  /** Records a click on a control, as the index among the matches of a selector, so that it can be found in another root. Before the
   * module renders, only the last click is kept, because a waiting reader tries several things. From then on, all are.
   * @param {Element} control @param {HTMLElement} root @param {string} selector @param {string} [value] of an input */
  #keep(control, root, selector, value) {
    const click = { selector, index: [...root.querySelectorAll(selector)].indexOf(control), value };
    this.kept = root.dataset.texts ? [click] : [...this.kept, click];
    this.#life.need();
  }

  /** A checkbox was changed. A module that is about to render reads it. One that has crashed has already rendered it.
   * @param {Element} box @param {HTMLElement} root */
  #change(box, root) {
    if (root.dataset.crashed !== undefined) return box.matches("input") && this.#keep(box, root, "[type=checkbox]");
    // A stage starts at the event that was being read.
    if (root.dataset.texts && box.matches(".as-story:checked")) select(root, Number(rangeOf(root)?.value) - 1);
    else if (root.dataset.texts) update(root);
    align(root);
    if (!root.dataset.texts || box.closest(".waits")) this.#life.need();
    else this.#changed(root);
  }

  /** In a swiped row, the most visible event becomes the current one. @param {HTMLElement} row @param {HTMLElement} root */
  #swiped(row, root) {
    const index = this.#canStep(root) && isStage(root) ? swipedTo(row) : -1;
    if (index < 0) return;
    select(root, index);
    this.#changed(root);
  }

  /** @param {HTMLInputElement} input @param {HTMLElement} root */
  #input(input, root) {
    if (input.matches(".search")) this.#life.need();
    if (!input.matches(".axis-range")) return;
    if (!this.#canStep(root)) return this.#keep(input, root, ".axis-range", input.value);
    select(root, Number(input.value) - 1);
    align(root);
    this.#changed(root);
  }

  /** The reader has filtered or stepped. The page is notified as usual, but only the module writes the state into the URL.
   * @param {HTMLElement} root */
  #changed(root) {
    const { state, facet, counts } = describe(root);
    const emitter = this.#emitter;
    emitter.asked ??= emitter.begin(facet);
    emitter.emitChanges(emitter.reflect(state, facet), counts, "reader");
    if (prefixOf(this.#element)) this.#life.need();
  }

  /** @param {HTMLElement} root */
  #canStep(root) {
    return root.dataset.texts && fits(root, this.#element);
  }
}
