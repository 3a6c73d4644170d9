// One element's timeline, from loading to removal.
import { followed, noteEntry, noteReturn, prefixOf, urlAt, visit } from "./address.js";
import { Failure } from "./failure.js";
import { bury, load, timelines } from "./module.js";
import { Notifier } from "./notifier.js";
import { whenPainted } from "./painted.js";
import { show } from "./passage.js";
import { Presses } from "./presses.js";
import { freshRoot, isPrerendered, prerenderedRoot, releasable, showInside } from "./root.js";
import { canShare, copy, share } from "./share.js";
import { findArticle, findSource, hasSource, openSource } from "./source.js";
import { leave, showFailure, showLoading, showProgress } from "./stand-in.js";
import { parse, print } from "./state.js";
import { watchNodes } from "./untouched.js";
import { isTrap, retry } from "./wasm.js";
import { nearestLanguage } from "./words.js";

/** How long the page waits for the timeline before it is told, in milliseconds. */
const PATIENCE = 30_000;

export class Mounting {
  /** Whether the page has said that its document comes later. */
  awaitsDocument = false;
  #element;
  #notifier;
  #presses;
  /** Ends what was begun for the present document; there while something is. */
  #run;
  /** The mounted timeline, an object of the module. */
  #timeline;
  /** Lets go of what it was mounted on. */
  #release;
  /** The id of the first facet, which the attribute `branch` is about. */
  #branches;
  #isReady = false;
  #waiting = [];
  #restarting = false;
  /** What is wrong with the document shown, where something is. */
  #partly;
  /** Whether the last try has failed; the next is made when it is asked for, not by coming near. */
  #hasFailed = false;
  /** Whether all else waits for the document. */
  #isWaiting = false;

  constructor(element) {
    this.#element = element;
    this.#notifier = new Notifier(element);
    this.#presses = new Presses(element);
  }

  /** What stands inside the element is all there. */
  parsed() {
    this.#presses.listen(this.#element.shadowRoot ?? this.#element);
  }

  /** Whether what was prerendered is all that would be shown. */
  isWhole() {
    return this.#presses.isWhole();
  }

  /** Loads and mounts, unless that has begun; where the page is still being read, when it has been. */
  async start() {
    const element = this.#element;
    if (this.#run || this.#hasFailed || !element.isConnected) return;
    const { ownerDocument } = element;
    if (ownerDocument.readyState === "loading") {
      ownerDocument.addEventListener("DOMContentLoaded", () => this.start(), { once: true });
      return;
    }
    showLoading(element);
    if (!hasSource(element)) {
      this.#goWithout();
      return;
    }
    const { signal } = (this.#run = new AbortController());
    // From here on: what still waits for its document would be mounted on a module that has stopped meanwhile.
    timelines.add(this);
    const late = setTimeout(() => this.#notifier.tell(Failure.late(PATIENCE)), PATIENCE);
    signal.addEventListener("abort", () => clearTimeout(late));
    const nodesOf = watchNodes(prerenderedRoot(element), signal);
    const tell = (read, whole) => signal.aborted || showProgress(element, read, whole);
    try {
      const [module, source] = await Promise.all([load(), findSource(element, signal, tell)]);
      if (!signal.aborted) await this.#mount(module, source, { signal, nodesOf });
    } catch (cause) {
      // What has been given up since says nothing about the module that is there now.
      if (signal.aborted) return;
      // It begins anew what it stops, unless it has done so too often; and then that has been told.
      if (isTrap(cause)) bury(cause);
      else this.#fail(Failure.from(cause));
    } finally {
      clearTimeout(late);
    }
  }

  /** Takes everything back. */
  stop() {
    this.#end();
    leave(this.#element);
    // What Yew rendered goes only later.
    if (this.#timeline) showInside(this.#element);
    this.#unmount();
    timelines.delete(this);
  }

  /** Begins anew when the page has done all that it is about to do; `afresh` in the state that the attributes ask for. */
  restart({ afresh = false } = {}) {
    if (afresh) this.#notifier.state = undefined;
    if (!this.#run && !this.#hasFailed && !this.#isWaiting) return;
    this.#isReady = false;
    if (this.#restarting) return;
    this.#restarting = true;
    queueMicrotask(() => {
      this.#restarting = false;
      this.#end();
      this.start();
    });
  }

  /** The module has stopped: what it rendered is only a picture now. Begins anew, where there is another module; returns
   * what must be kept, because freeing it would call the module that has stopped. */
  abandon(failure, again) {
    const kept = [this.#timeline, this.#release];
    this.#end();
    this.#timeline = this.#release = undefined;
    this.#isReady = false;
    if (again) {
      // Where nothing was mounted yet, nothing was seen to stop.
      if (kept[1]) this.#notifier.tell(failure);
      this.start();
    } else this.#fail(failure);
    return kept;
  }

  /** Resolves to whether readers can act on what the page asks for, once that is known. */
  ready() {
    if (this.#isReady && !this.#hasFailed) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#isReady = this.#hasFailed = false;
      retry();
      this.start();
    });
  }

  /** Does something with the timeline, loading it first where need be. */
  act(action) {
    if (this.#isReady) return action(this.#timeline);
    this.#presses.leave();
    // Where another document cannot be had, the one before does it.
    this.ready().then(() => this.#isReady && action(this.#timeline));
  }

  /** Does something with the timeline if there is one; where it has not rendered yet, when it has. */
  #ask(action) {
    if (this.#timeline) this.act(action);
  }

  /** Goes to the event of this id. */
  select(id) {
    this.act((timeline) => timeline.select(id) || this.#notifier.tell(Failure.unknown([id])));
  }

  /** Filters by this and nothing else. */
  filter(filter) {
    this.act((timeline) => {
      const state = print(filter);
      timeline.filter(state);
      this.#tellUnknown(state);
    });
  }

  /** Filters by these branches, space-separated, and by all else that filters already. */
  chooseBranches(ids) {
    this.#ask(() => {
      const { filter, query } = this.#notifier.told;
      this.filter({ ...filter, [this.#branches]: ids, query });
    });
  }

  /** Reads in the view that the element asks for now. */
  view() {
    this.#ask((timeline) => timeline.view(this.#element.view));
  }

  /** Speaks the language that the element stands in now. */
  speak() {
    this.#ask((timeline) => timeline.speak(nearestLanguage(this.#element)));
  }

  /** Tells of the ids of a state that the document does not have. */
  #tellUnknown(state) {
    const unknown = this.#timeline.unknown(state);
    if (unknown.length) this.#notifier.tell(Failure.unknown(unknown));
  }

  /** The element names no document. One whose document comes later shows no other meanwhile, not even the one before. */
  #goWithout() {
    const element = this.#element;
    if (!this.awaitsDocument) return this.#fail(isPrerendered(element) ? Failure.lost() : Failure.noDocument());
    this.#isWaiting = true;
    if (!this.#timeline) return;
    this.#unmount();
    timelines.delete(this);
    showInside(element);
    showLoading(element);
  }

  async #mount(module, source, { signal, nodesOf }) {
    const element = this.#element;
    const notifier = this.#notifier;
    const { document, checksum, problems, warning } = await openSource(element, source, module);
    // To begin the module and to render are two tasks, between which the browser can answer a reader.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    const partly = problems.length ? Failure.partly(source.name, problems) : undefined;
    // The console tells of the same problems once, however often they are met.
    if (partly?.message !== this.#partly?.message) this.#partly = partly;
    const prerendered = !this.#timeline && prerenderedRoot(element);
    const { root, replace } = prerendered ? { root: prerendered } : await freshRoot(element);
    if (signal.aborted) return;
    const article = findArticle(element);
    if (article === null) notifier.tell(Failure.noArticle(element.article));
    for (const one of [module.warning, warning]) if (one) notifier.tell(one);
    const { render: madeBy, article: madeOf, nodes } = root.dataset;
    const presses = this.#presses;
    const { current, isUntouched } = presses.handOver(root, () => nodes === nodesOf(root));
    delete root.dataset.render;
    this.#unmount();
    replace?.();
    if (prerendered) noteReturn();
    notifier.told = parse("");
    // What the attributes say later may follow what another document had.
    const isFirst = this.#branches === undefined;
    this.#branches = document.branches;
    const begin = notifier.begin(this.#branches, current);
    const adopted = [];
    const missed = [];
    this.#release = () => adopted.forEach((release) => release());
    this.#timeline = module.app.mount(root, document, {
      language: nearestLanguage(element),
      hydrate: Number(madeBy) === module.render && madeOf === checksum && isUntouched,
      view: element.view,
      permalink: prefixOf(element) || undefined,
      state: begin,
      article,
      miss: (event, phrase) => missed.push({ event, phrase }),
      change: (state, shown, position) => {
        // One that stays because another could not be had goes on.
        if (signal.aborted && !this.#hasFailed) return;
        const before = notifier.follow(state, this.#branches);
        if (!this.#isReady) {
          this.#isReady = true;
          notifier.send("ready", { events: document.events, problems });
          if (this.#partly) notifier.tell(this.#partly);
          if (missed.length) notifier.tell(Failure.noPhrase(missed));
          if (isFirst) this.#tellUnknown(begin);
          this.#settle(true);
        }
        notifier.compare(before, shown, position, document.events);
        presses.rendered();
      },
      adopt: (place) => adopted.push(releasable(place)),
      afterPaint: whenPainted,
      showLater: whenPainted,
      followed,
      noteEntry,
      urlAt,
      visit,
      canShare,
      share,
      copy,
      show,
    });
  }

  /** Ends what was begun, and forgets how it ended. */
  #end() {
    this.#run?.abort();
    this.#run = undefined;
    this.#hasFailed = this.#isWaiting = false;
  }

  #unmount() {
    this.#timeline?.unmount();
    this.#release?.();
    this.#timeline = this.#release = undefined;
    this.#isReady = false;
  }

  #fail(failure) {
    // What else was begun is of no use any more.
    this.#end();
    this.#hasFailed = true;
    // One that was mounted before stays, and works.
    this.#isReady = Boolean(this.#timeline);
    if (!this.#isReady) timelines.delete(this);
    showFailure(this.#element, failure, () => this.ready());
    this.#notifier.tell(failure);
    this.#settle(false);
  }

  #settle(ready) {
    for (const settle of this.#waiting.splice(0)) settle(ready);
  }
}
