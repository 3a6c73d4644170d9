// One element's timeline, from loading to removal. life.js has its phases, module.js the module that all timelines share.
import { Emitter } from "./emitter.js";
import { Failure } from "./failure.js";
import { isAddressed, noteReturn, prefixOf } from "./history.js";
import { createHost } from "./host.js";
import { watchNodes } from "./integrity.js";
import { nextPhase } from "./life.js";
import { controllers, discard, load } from "./module.js";
import { removePlaceholder, showFailure, showLoading, showProgress } from "./placeholder.js";
import { Interactions } from "./interactions.js";
import { describe, isComplete } from "./page.js";
import { freshRoot, isPrerendered, prerenderedRoot, showInside } from "./root.js";
import { findArticle, findSource, hasSource, openSource } from "./source.js";
import { print } from "./state.js";
import { LIMITS, after, nextTask, whenReleased } from "./timing.js";
import { isTrap, retry } from "./wasm.js";
import { nearestLanguage } from "./words.js";

export class Controller {
  /** Whether the page has said that its document comes later. */
  awaitsDocument = false;
  #element;
  #emitter;
  #interactions;
  /** @type {import("./life.js").Phase} */
  #phase = "stopped";
  /** Aborted when the present attempt to show something is over, whatever it came to. */
  #attempt = new AbortController();
  /** What is in the page: the module's timeline, and what releases the nodes that it was mounted on. It may be of an earlier
   * attempt, until a later one mounts. */
  #mounted;
  /** What is wrong with the document, where something is. */
  #partly;
  /** What resolves the promises of `ready`. */
  #waiting = [];

  constructor(element) {
    this.#element = element;
    this.#emitter = new Emitter(element);
    this.#interactions = new Interactions(element, {
      isLive: () => Boolean(this.#mounted?.timeline) && this.#phase !== "mounting",
      need: () => void this.ready(),
      // Should it fail, whoever needs the module reports it.
      prepare: () => void load().catch(() => {}),
      changed: (root) => this.#pageChanged(root),
    });
  }

  /** The element is in the page, and everything inside it has been parsed. */
  connect() {
    if (!this.#move("connect")) return;
    this.#interactions.listen();
    // A method has been called before, or something has been clicked.
    if (this.#waiting.length) this.start();
  }

  /** Whether the prerendered nodes are all that the module would show now. */
  isComplete() {
    const { branch, selected } = this.#element;
    const { emitted, facet } = this.#emitter;
    const isReflected = selected === (emitted.event ?? "") && branch === (emitted.filter[facet]?.join(" ") ?? "");
    return isReflected && !isAddressed(this.#element) && isComplete(prerenderedRoot(this.#element), this.#element);
  }

  /** Loads and mounts, unless that has begun. After a failure this needs `ready`. */
  start() {
    if (this.#move("start")) this.#begin();
  }

  /** Begins anew, because the page asks for something else; `afresh` in the state that the attributes ask for. */
  restart({ afresh = false } = {}) {
    if (afresh) {
      this.#emitter.state = undefined;
      this.#interactions.discard();
    }
    if (this.#move("restart")) this.#begin();
  }

  /** The element has been removed from the page. */
  disconnect() {
    if (!this.#move("disconnect")) return;
    this.#attempt.abort();
    removePlaceholder(this.#element);
    // Yew removes its nodes only later.
    if (this.#mounted) showInside(this.#element);
    this.#unmount();
    controllers.delete(this);
  }

  /** The module has crashed, and what it rendered does not react any more. Begins anew on the next instance if there is one.
   * Returns what must not be freed, because that would call the crashed instance. */
  crashed(failure, hasNext) {
    const mounted = this.#mounted;
    this.#mounted = undefined;
    mounted?.silence();
    if (mounted) this.#element.shadowRoot.querySelector(".root").dataset.crashed = "";
    if (hasNext && this.#move("crash")) {
      // Before anything was mounted, nobody saw it crash.
      if (mounted) this.#emitter.fail(failure);
      this.#begin();
    } else this.#fail(failure);
    return mounted;
  }

  /** Resolves to whether the module answers for what the page asks for, once that is known. After a failure, tries again. */
  ready() {
    if (this.#phase === "ready") return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#move("retry")) return;
      retry();
      this.#begin();
    });
  }

  /** Calls `action` with the module's timeline, which is loaded first if need be. */
  act(action) {
    if (this.#answers) return action(this.#mounted.timeline);
    // Where another document could not be loaded, the timeline of the one before acts.
    this.ready().then(() => this.#answers && action(this.#mounted.timeline));
  }

  /** Goes to the event of this id. */
  select(id) {
    this.act((timeline) => timeline.select(id) || this.#emitter.fail(Failure.unknown([id])));
  }

  /** Filters by this and nothing else. */
  filter(filter) {
    this.act((timeline) => {
      const state = print(filter);
      timeline.filter(state);
      this.#reportUnknown(state);
    });
  }

  /** Follows an attribute. A timeline that is not mounted yet will begin with it, unless the reader has chosen something. */
  attributeChanged(name, value) {
    if (!this.#mounted && this.#emitter.asked === undefined) return;
    if (name === "selected" && value) this.select(value);
    else if (name === "branch")
      this.act(() =>
        this.filter({
          ...this.#emitter.emitted.filter,
          query: this.#emitter.emitted.query,
          [this.#emitter.facet]: value,
        }),
      );
    else if (name === "view") this.act((timeline) => timeline.view(this.#element.view));
    else if (name === "lang") this.act((timeline) => timeline.speak(nearestLanguage(this.#element)));
  }

  /** Whether the timeline in the page answers: the module's, or an earlier one where the last attempt has failed. */
  get #answers() {
    return this.#phase === "ready" || (this.#phase === "failed" && Boolean(this.#mounted?.timeline));
  }

  /** The reader has filtered or stepped in a root that no module answers. */
  #pageChanged(root) {
    const { facet, filter, event, counts } = describe(root);
    const emitter = this.#emitter;
    emitter.asked ??= emitter.begin(facet);
    emitter.emitChanges(emitter.reflect(print(filter, event), facet), counts);
    // The address of a state is written by the module.
    if (prefixOf(this.#element)) this.ready();
  }

  /** Goes to the phase that an event leads to; returns whether there is one. */
  #move(event) {
    const phase = nextPhase(this.#phase, event);
    this.#phase = phase ?? this.#phase;
    return phase !== undefined;
  }

  /** Makes an attempt to show what the element asks for now. The attempt before is over. */
  async #begin() {
    const element = this.#element;
    this.#attempt.abort();
    const { signal } = (this.#attempt = new AbortController());
    // From here on, because a crash while the document is on its way concerns this timeline too.
    controllers.add(this);
    showLoading(element);
    // Pages set several attributes in a row. Only the attempt after the last of them goes on.
    await undefined;
    if (signal.aborted) return;
    if (!hasSource(element)) return this.#goWithout();
    const cancel = after(LIMITS.slow, () => this.#emitter.fail(Failure.late(LIMITS.slow)), signal);
    const checksumOf = watchNodes(prerenderedRoot(element), signal);
    const onProgress = (read, whole) => signal.aborted || showProgress(element, read, whole);
    try {
      const [module, source] = await Promise.all([load(), findSource(element, signal, onProgress)]);
      if (!signal.aborted) await this.#open(module, source, { signal, checksumOf });
    } catch (cause) {
      // An attempt that is over says nothing about the present instance.
      if (signal.aborted) return;
      if (isTrap(cause)) discard(cause);
      else this.#fail(Failure.from(cause));
    } finally {
      cancel();
    }
  }

  /** The element names no document. One whose document comes later shows no other meanwhile, not even the one before. */
  #goWithout() {
    const element = this.#element;
    if (!this.awaitsDocument) return this.#fail(isPrerendered(element) ? Failure.lost() : Failure.noDocument());
    if (!this.#mounted) return;
    this.#unmount();
    showInside(element);
    showLoading(element);
  }

  /** Opens the document and finds its place in the page, then mounts it there. */
  async #open(module, source, { signal, checksumOf }) {
    const element = this.#element;
    const { document, checksum, problems, warning } = await openSource(element, source, module);
    // Starting an instance and rendering are two tasks, so that the browser can answer a reader in between.
    await nextTask();
    if (signal.aborted) return;
    const prerendered = !this.#mounted && prerenderedRoot(element);
    const { root, replace } = prerendered ? { root: prerendered } : await freshRoot(element);
    if (signal.aborted) return;
    const article = findArticle(element);
    if (article === null) this.#emitter.fail(Failure.noArticle(element.article));
    for (const one of [module.warning, warning]) if (one) this.#emitter.fail(one);
    const { render, article: rendered, nodes } = root.dataset;
    const hydrate = Number(render) === module.render && rendered === checksum && nodes === checksumOf(root);
    if (!hydrate) await whenReleased(element);
    if (signal.aborted) return;
    // The nodes are the module's from now on.
    delete root.dataset.render;
    delete root.dataset.texts;
    this.#move("load");
    this.#unmount();
    replace?.();
    if (prerendered) noteReturn();
    const partly = problems.length ? Failure.partly(source.name, problems) : undefined;
    // The same failure stands in the console once.
    if (partly?.message !== this.#partly?.message) this.#partly = partly;
    this.#mount(module.app, document, root, problems, { hydrate, article });
  }

  #mount(app, document, root, problems, fields) {
    const element = this.#element;
    const emitter = this.#emitter;
    // What the attributes say later may reflect what an earlier document had.
    const isFirst = emitter.facet === undefined || emitter.asked !== undefined;
    const begin = emitter.asked ?? emitter.begin(document.branches);
    if (emitter.asked === undefined) emitter.reset();
    emitter.asked = undefined;
    const missed = [];
    const { host, release, silence } = createHost({
      ...fields,
      miss: (event, phrase) => missed.push({ event, phrase }),
      language: nearestLanguage(element),
      view: element.view,
      permalink: prefixOf(element) || undefined,
      state: begin,
      change: (state, shown, position) => {
        // While another document is on its way, this timeline does not speak for the element.
        if (this.#mounted !== mounted || this.#phase === "loading") return;
        const before = emitter.reflect(state, document.branches);
        if (this.#move("render")) {
          emitter.send("ready", { events: document.events, problems });
          if (this.#partly) emitter.fail(this.#partly);
          if (missed.length) emitter.fail(Failure.noPhrase(missed));
          if (isFirst) this.#reportUnknown(begin);
          this.#settle(true);
          this.#interactions.replay(root);
        }
        emitter.emitChanges(before, { shown, position, of: document.events });
      },
    });
    // Before the module begins: should it crash, its closures must not be freed.
    const mounted = (this.#mounted = { release, silence });
    this.#interactions.listen();
    mounted.timeline = app.mount(root, document, host);
  }

  #unmount() {
    this.#mounted?.timeline?.unmount();
    this.#mounted?.release();
    this.#mounted = undefined;
  }

  #fail(failure) {
    if (!this.#move("fail")) return;
    // Whatever else was begun is of no use any more.
    this.#attempt.abort();
    // A timeline that was mounted before stays, and works.
    if (!this.#answers) controllers.delete(this);
    showFailure(this.#element, failure, () => this.ready());
    this.#emitter.fail(failure);
    this.#settle(false);
  }

  /** Reports the ids of a state that the document does not have. */
  #reportUnknown(state) {
    const unknown = this.#mounted.timeline.unknown(state);
    if (unknown.length) this.#emitter.fail(Failure.unknown(unknown));
  }

  #settle(isReady) {
    for (const settle of this.#waiting.splice(0)) settle(isReady);
  }
}
