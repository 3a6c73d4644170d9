// One element's timeline, from loading to removal. life.js has its phases, module.js the module that all timelines share.
import { fit } from "./box.js";
import { hideDisplaced } from "./displaced.js";
import { late, lost, noArticle, noDocument, noPhrase, notStarted, otherWords, partly, unknown } from "./failures.js";
import { createHost, noteReturn } from "./host.js";
import { nodesChecksum } from "./integrity.js";
import { nextPhase } from "./life.js";
import { controllers, discard, load } from "./module.js";
import { removePlaceholder, showFailure, showLoading, showProgress } from "./placeholder.js";
import { arrive, readIn, revealLater } from "./reading.js";
import { freshRoot, loadStyle, whenReleased } from "./root.js";
import {
  Failure,
  afterPaint,
  hasSource,
  nearestLanguage,
  prefixOf,
  prerenderedRoot,
  reveal,
  showInside,
} from "./shared.js";
import { findArticle, findSource, openSource } from "./source.js";
import { parse, print } from "./state.js";
import { SLOW, nextTask } from "./timing.js";
import { isTrap, retry } from "./wasm.js";
import { loadWords } from "./words.js";

export class Controller {
  #element;
  #emitter;
  #interactions;
  #files;
  /** @type {Phase} */
  #phase = "stopped";
  /** Aborted when the current attempt to show something ends, whatever the result. */
  #attempt = new AbortController();
  /** The module's timeline in the page, and a function that removes its listeners from its nodes. Until a later attempt mounts, this is
   * the result of an earlier one.
   * @type {Mount | undefined} */
  #mounted;
  /** The resolve functions of the promises that `ready` returned. @type {((isReady: boolean) => void)[]} */
  #waiting = [];

  /** Loads ahead of time what every timeline needs. A failure is reported when a timeline needs it. @param {AppFiles} files */
  static prepare(files) {
    load(files).catch(() => {});
  }

  /** @param {ArticleTimeline} element @param {Emitter} emitter @param {Interactions} interactions @param {AppFiles} files */
  constructor(element, emitter, interactions, files) {
    this.#element = element;
    this.#emitter = emitter;
    this.#interactions = interactions;
    this.#files = files;
  }

  /** Whether the module handles the reader's actions. */
  get isLive() {
    return Boolean(this.#mounted?.timeline) && this.#phase !== "mounting";
  }

  /** The element is in the page, and everything inside it has been parsed. */
  connect() {
    // A method was called earlier, or a control was clicked.
    if (this.#move("connect") && this.#waiting.length) this.start();
  }

  /** Loads and mounts, unless that has started. After a failure, only `ready` tries again. */
  start() {
    if (this.#move("start")) this.#begin();
  }

  /** Starts again, because the page requests something else. */
  restart() {
    if (this.#move("restart")) this.#begin();
  }

  /** The element has been removed from the page. */
  disconnect() {
    if (!this.#move("disconnect")) return;
    this.#attempt.abort();
    removePlaceholder(this.#element);
    // Yew removes its nodes later.
    if (this.#mounted) showInside(this.#element);
    this.#unmount();
    controllers.delete(this);
  }

  /** The module has crashed, and its nodes no longer react. Starts again on the next instance if there is one. Returns the objects that
   * must not be freed, because freeing them would call the crashed instance.
   * @param {Failure} failure @param {boolean} hasNext */
  crashed(failure, hasNext) {
    const mounted = this.#mounted;
    this.#mounted = undefined;
    mounted?.end(false);
    if (mounted) this.#element.shadowRoot?.querySelector(".root")?.setAttribute("data-crashed", "");
    if (hasNext && this.#move("crash")) {
      // If nothing was mounted, nobody noticed the crash.
      if (mounted) this.#emitter.fail(failure);
      this.#begin();
    } else this.#fail(failure);
    return mounted;
  }

  /** Resolves to whether the module shows what the page requests. After a failure, tries again. @returns {Promise<boolean>} */
  ready() {
    if (this.#phase === "ready") return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#move("retry")) return;
      retry();
      this.#begin();
    });
  }

  /** Calls `action` with the module's timeline. Loads it first if necessary. @param {(timeline: Timeline) => unknown} action */
  async act(action) {
    if (!this.#answering) await this.ready();
    // If another document could not be loaded, the previous timeline still works.
    const timeline = this.#answering;
    if (timeline) action(timeline);
  }

  /** Steps by one event, in a list from the event that is being read, and scrolls to it. @param {"next" | "previous"} step */
  step(step) {
    this.act((timeline) => {
      timeline[step](readIn(this.#element));
      revealLater(this.#element);
    });
  }

  /** Goes to the event with this id, and scrolls to it if it is to be revealed. @param {string} id @param {boolean} [isRevealed] */
  select(id, isRevealed) {
    this.act((timeline) => {
      if (!timeline.select(id)) this.#warnUnknown([id]);
      else if (isRevealed) revealLater(this.#element);
    });
  }

  /** Replaces the filter. @param {TimelineFilter} filter */
  filter(filter) {
    const state = print(filter);
    this.act((timeline) => {
      timeline.filter(state);
      this.#warnUnknown(timeline.unknown(state));
    });
  }

  /** Handles a changed attribute. A timeline that is not mounted yet will start with it, unless the reader has changed the state.
   * @param {string} name @param {string | null} value */
  attributeChanged(name, value) {
    const emitter = this.#emitter;
    if (name === "dir") this.#direct();
    if (!this.#mounted && emitter.asked === undefined) return;
    if (name === "selected" && value) this.select(value);
    else if (name === "branch")
      this.act(() => {
        const { filter, query } = emitter.emitted;
        this.filter({ ...filter, query, [emitter.facet ?? ""]: value });
      });
    else if (name === "view") this.act((timeline) => timeline.view(this.#element.view));
    else if (name === "order") this.act((timeline) => timeline.arrange(this.#element.order));
    else if (name === "lang") this.#speak();
  }

  /** Shows the timeline in the element's language, as soon as its words are there. */
  async #speak() {
    const { language, file, warning } = await loadWords(this.#element);
    // The language has changed again in the meantime.
    if (language !== nearestLanguage(this.#element)) return;
    if (warning) this.#emitter.fail(warning);
    this.act((timeline) => timeline.speak(language, file));
  }

  /** The module's timeline in the page, if it works. After a failed attempt, this is the previous one. */
  get #answering() {
    return this.#phase === "ready" || this.#phase === "failed" ? this.#mounted?.timeline : undefined;
  }

  /** A direction that the page gives the element wins over the one of the article's language. */
  #direct() {
    /** @type {HTMLElement | null | undefined} */
    const timeline = this.#element.shadowRoot?.querySelector(".timeline");
    if (!timeline) return;
    timeline.dataset.dir ??= timeline.dir;
    const dir = this.#element.dir || timeline.dataset.dir;
    // Writing an unchanged attribute would cost a layout.
    if (timeline.dir !== dir) timeline.dir = dir;
  }

  /** Goes to the phase that an event leads to. Returns whether there is one. @param {LifeEvent} event */
  #move(event) {
    const phase = nextPhase(this.#phase, event);
    this.#phase = phase ?? this.#phase;
    return phase !== undefined;
  }

  /** Attempts to show what the element requests now. This ends the previous attempt. */
  async #begin() {
    const element = this.#element;
    this.#attempt.abort();
    const { signal } = (this.#attempt = new AbortController());
    // From here on, because a crash while the document loads affects this timeline too.
    controllers.add(this);
    showLoading(element);
    // Pages set several attributes in a row. Only the attempt after the last of them continues.
    await undefined;
    if (signal.aborted) return;
    if (!hasSource(element)) return this.#goWithout();
    const slow = setTimeout(() => signal.aborted || this.#warn(late, { seconds: SLOW / 1000 }), SLOW);
    /** @type {Tell} */
    const tell = (read, whole) => void (signal.aborted || showProgress(element, read, whole));
    try {
      const [module, source, words] = await Promise.all([
        load(this.#files),
        findSource(element, signal, tell),
        loadWords(element),
      ]);
      if (!signal.aborted) await this.#open(module, source, words, signal);
    } catch (cause) {
      // An attempt that has ended says nothing about the current instance.
      if (signal.aborted) return;
      if (isTrap(cause)) discard(cause);
      else this.#fail(cause instanceof Failure ? cause : new Failure(notStarted, {}, { cause }));
    } finally {
      clearTimeout(slow);
    }
  }

  /** The element names no document. If `document` is set later, nothing is shown until then, not even the previous document. */
  #goWithout() {
    const element = this.#element;
    // The rest of a snippet, after a content management system has changed it, shows that it was one.
    const isSnippet = element.hasAttribute("data-prerendered") || prerenderedRoot(element);
    if (element.document !== null) return this.#fail(new Failure(isSnippet ? lost : noDocument));
    if (!this.#mounted) return;
    this.#unmount();
    showInside(element);
    showLoading(element);
  }

  /** Loads the document and the node to mount on, then mounts it there.
   * @param {Module} module @param {Source} source @param {Words} words @param {AbortSignal} signal */
  async #open(module, source, words, signal) {
    const element = this.#element;
    const opened = await openSource(element, source, module);
    // Starting an instance and rendering are separate tasks, so that the browser can handle input in between.
    await nextTask();
    if (signal.aborted) return;
    const prerendered = this.#mounted ? undefined : prerenderedRoot(element);
    const { root, replace } = prerendered ? { root: prerendered, replace: undefined } : freshRoot(element);
    const { render, article: rendered, nodes } = root.dataset;
    const isSame = Number(render) === module.render && rendered === opened.checksum && nodes === nodesChecksum(root);
    const hydrate = isSame && !element.words;
    // The prerendered sheet may lack the line at the foot of the screen.
    if (!hydrate || element.article) await loadStyle(element);
    // The language may have changed in the meantime.
    while (!signal.aborted && words.language !== nearestLanguage(element)) words = await loadWords(element);
    if (signal.aborted) return;
    const article = findArticle(element);
    if (article === null) this.#warn(noArticle, { selector: element.article });
    if (words.file !== undefined && !module.app.speaks(words.file))
      this.#warn(otherWords, { url: element.words || words.language });
    for (const warning of [module.warning, opened.warning, words.warning]) if (warning) this.#emitter.fail(warning);
    if (!hydrate) await whenReleased(element);
    if (signal.aborted) return;
    // From now on, the nodes belong to the module.
    delete root.dataset.render;
    delete root.dataset.texts;
    this.#move("load");
    this.#unmount();
    replace?.();
    if (prerendered) noteReturn();
    const { language, file } = words;
    this.#mount(module.app, opened, root, { hydrate, language, words: file, article: article ?? undefined });
  }

  /** @param {Module["app"]} app @param {Opened} opened @param {HTMLElement} root
   * @param {Pick<HostFields, "hydrate" | "language" | "words" | "article">} fields */
  #mount(app, { document, problems, name }, root, fields) {
    const element = this.#element;
    const emitter = this.#emitter;
    // Later, the attributes may reflect the state of an earlier document.
    const isFirst = emitter.facet === undefined || emitter.asked !== undefined;
    const start = emitter.asked ?? emitter.begin(document.branches);
    // The next state is compared with the initial one, in which nothing is selected.
    if (emitter.asked === undefined) emitter.emitted = parse("");
    emitter.asked = undefined;
    /** @type {string[]} */
    const missed = [];
    const { host, end } = createHost({
      ...fields,
      state: print(start.filter, start.event, start.view, start.order),
      view: element.view,
      order: element.order,
      permalink: prefixOf(element) || undefined,
      fit: (root) => fit(element, root),
      shared: (url, way) => emitter.send("share", { url, way }),
      imagesFrom: element.imagesFrom,
      reveal: () => reveal(element),
      arrive: () => arrive(element),
      miss: (event, phrase) => void missed.push(`The article has no “${phrase}”, the phrase of the event “${event}”.`),
      change: (state, shown, position, cause) => {
        // While another document loads, this timeline does not report its state.
        if (this.#mounted !== mounted || !mounted.timeline || this.#phase === "loading") return;
        const before = emitter.reflect(parse(state), document.branches);
        if (this.#move("render")) {
          emitter.send("ready", { events: document.events, problems });
          const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
          if (problems.length) this.#warn(partly, { name, count, first: problems[0] }, problems);
          const more = missed.length > 1 ? ` ${missed.length} phrases are missing; problems lists them all.` : "";
          if (missed.length) this.#warn(noPhrase, { first: missed[0], more }, missed);
          if (isFirst) this.#warnUnknown(mounted.timeline.unknown(host.state));
          this.#settle(true);
          this.#replay(root);
          hideDisplaced(element, root);
        }
        emitter.emitChanges(before, { shown, position, of: document.events }, cause);
      },
    });
    // Before the module starts, because its closures must not be freed if it crashes.
    /** @type {Mount} */
    const mounted = (this.#mounted = {
      end(free) {
        fitting.abort();
        end(free);
      },
    });
    this.#interactions.listen();
    // A reader who changes the view, or the size of the window, does not leave the box. A timeline outlives its attempt.
    const fitting = new AbortController();
    const refit = () => fit(element, root);
    addEventListener("resize", refit, { signal: fitting.signal });
    root.addEventListener("change", () => afterPaint(refit), { signal: fitting.signal });
    mounted.timeline = app.mount(root, document, host);
    this.#direct();
  }

  /** Replays the clicks that waited, in a root that the module handles. @param {HTMLElement} root */
  #replay(root) {
    for (const { selector, index, value } of this.#interactions.kept.splice(0)) {
      const control = root.querySelectorAll(selector)[index];
      if (value && control instanceof HTMLInputElement) control.value = value;
      // Not composed, because the page has already received the click.
      control?.dispatchEvent(
        value
          ? new InputEvent("input", { bubbles: true })
          : new MouseEvent("click", { bubbles: true, cancelable: true }),
      );
    }
  }

  #unmount() {
    this.#mounted?.timeline?.unmount();
    this.#mounted?.end(true);
    this.#mounted = undefined;
  }

  /** @param {Failure} failure */
  #fail(failure) {
    if (!this.#move("fail")) return;
    // Everything else that was started is no longer needed.
    this.#attempt.abort();
    // A timeline that was mounted earlier stays, and works.
    if (!this.#answering) controllers.delete(this);
    showFailure(this.#element, failure, () => this.ready());
    this.#emitter.fail(failure);
    this.#settle(false);
  }

  /** Reports a failure that ends nothing.
   * @param {FailureKind} kind @param {Record<string, string | number>} values @param {string[]} [problems] */
  #warn(kind, values, problems = []) {
    this.#emitter.fail(new Failure(kind, values, { problems }));
  }

  /** Reports ids that the document does not have. @param {string[]} ids */
  #warnUnknown(ids) {
    if (ids.length) this.#warn(unknown, { ids: ids.map((id) => `“${id}”`).join(", ") });
  }

  /** @param {boolean} isReady */
  #settle(isReady) {
    for (const settle of this.#waiting.splice(0)) settle(isReady);
  }
}
