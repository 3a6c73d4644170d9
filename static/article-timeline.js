// The element <article-timeline>: its attributes, properties and methods, which docs/embedding.md describes. It handles filters and
// steps by itself. When something needs the module, element/controller.js takes over, which is part of article-timeline-runtime.js.
import { redispatchClicks } from "./element/clicks.js";
import { Emitter, isReflecting } from "./element/emitter.js";
import { isAddressed } from "./element/fragment.js";
import { Interactions } from "./element/interactions.js";
import { isComplete } from "./element/page.js";
import { reportView } from "./element/reports.js";
import { apologize, reserve } from "./element/reserve.js";
import { loadRuntime, prepare } from "./element/runtime.js";
import { attachTemplate, hasSource, prerenderedRoot } from "./element/snippet.js";
import { whenNear } from "./element/visibility.js";

/** @typedef {import("./article-timeline.js").ArticleTimeline} Declared the properties that reflect attributes are defined below the class
 * @typedef {"next" | "previous" | "select" | "filter" | "clear" | "load" | "document"} Written */

/** Properties that reflect attributes of the same name, with hyphens: any text, empty by default. */
const TEXTS = ["src", "selected", "branch", "article", "permalink", "words", "imagesFrom"];
/** Properties that say whether there is an attribute of the same name. */
const FLAGS = ["embedded", "sortable"];
/** Properties that are one of a few words; the first is the default. @type {Record<string, string[]>} */
const WORDS = {
  format: ["auto", "article-timeline", "timelinejs", "csv"],
  view: ["auto", "list", "story"],
  order: ["auto", "oldest", "newest"],
  theme: ["auto", "light", "dark"],
  loading: ["on-demand", "visible", "immediate"],
};
/** The values of `loading` in earlier releases, with their current names. @type {Record<string, string>} */
const FORMER = { interaction: "on-demand", lazy: "visible", eager: "immediate" };

// On a server there are no elements. The script can be imported there, and does nothing.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? Object);

/** @implements {Pick<Declared, Written>} */
export class ArticleTimeline extends Base {
  // biome-ignore format: a list of words
  static observedAttributes = ["src", "embedded", "format", "selected", "branch", "view", "order", "lang", "article", "permalink",
    "loading", "words", "dir", "images-from"];

  #self = /** @type {Declared} */ (/** @type {unknown} */ (this));
  #emitter = new Emitter(this.#self);
  #interactions = new Interactions(this.#self, this.#emitter, {
    isLive: () => this.#controller?.isLive ?? false,
    need: () => void this.load(),
    prepare,
  });
  /** The controller, once it has taken over, and its promise while it loads. @type {Controller | undefined} */
  #controller;
  /** @type {Promise<Controller | undefined> | undefined} */
  #coming;
  #hasFailed = false;
  /** @type {string | object | null | undefined} */
  #document;
  /** Whether the page now requests something other than the prerendered timeline. */
  #hasChanged = false;
  /** Aborted when the element is removed; defined while it is connected. @type {AbortController | undefined} */
  #connection;
  /** Checks whether the element can still wait; defined while it is connected and parsed. @type {(() => void) | undefined} */
  #check;

  connectedCallback() {
    // A move within the page disconnects and connects at once. Then the timeline stays mounted.
    if (this.#connection) return;
    this.#upgrade();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // While the page is being parsed, the content of the element may be incomplete.
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", () => this.#begin(signal), { once: true, signal });
    else this.#begin(signal);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !this.#connection) return;
      this.#connection.abort();
      this.#connection = undefined;
      this.#check = undefined;
      this.#controller?.disconnect();
    });
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    if (isReflecting) return;
    // Even while the element is removed, because it will start in that state.
    if (name === "src" || name === "embedded" || name === "format") this.#restartAfresh();
    if (!this.#connection) return;
    this.#hasChanged ||= !["loading", "dir"].includes(name) && value !== before;
    this.#check?.();
    if (name === "loading" && this.#self.loading === "immediate") this.#start();
    else if (["article", "permalink", "words", "images-from"].includes(name)) this.#restart();
    else if (this.#controller || this.#emitter.asked !== undefined)
      this.#act((controller) => controller.attributeChanged(name, value));
  }

  /** The document to show, as JSON text or as the parsed value. It takes precedence over `src`. `null` means that it will be set later. */
  get document() {
    return this.#document;
  }

  set document(document) {
    this.#document = document ?? null;
    this.#hasChanged = true;
    this.#check?.();
    this.#restartAfresh();
  }

  /** Goes to the next event. */
  next() {
    this.#act((controller) => controller.step("next"));
  }

  /** Goes to the previous event. */
  previous() {
    this.#act((controller) => controller.step("previous"));
  }

  /** Goes to the event with this id. @param {string} id */
  select(id) {
    this.#act((controller) => controller.select(String(id), true));
  }

  /** Shows the events that have one of the given ids in every facet, and contain the words of `query`. @param {TimelineFilter} filter */
  filter(filter = {}) {
    this.#act((controller) => controller.filter(filter));
  }

  /** Shows all events. */
  clear() {
    this.filter();
  }

  /** Loads now, wherever the element is. Resolves to whether readers can use the timeline. */
  async load() {
    return (await this.#act((controller) => controller.ready())) ?? false;
  }

  /** Starts once the element is in the page and parsed, until `signal` is aborted. @param {AbortSignal} signal */
  #begin(signal) {
    attachTemplate(this);
    reserve(this.#self);
    this.#interactions.connect(signal);
    redispatchClicks(this, signal);
    reportView(this, this.#emitter, signal);
    const near = whenNear(this, signal, () => this.#canWait() || this.#start());
    this.#controller?.connect();
    // A reader who follows a link to an event wants to see it, however far away the element is.
    const check = () => (this.#self.loading === "immediate" || isAddressed(this.#self) ? this.#start() : near());
    this.#check = near;
    check();
    for (const change of ["hashchange", "resize"]) addEventListener(change, check, { signal });
    // If a script inserts the element, the style sheet, and with it the element's height, may arrive later.
    this.shadowRoot?.querySelector("link")?.addEventListener("load", check, { signal });
  }

  /** Whether the prerendered nodes are everything that the module would show now. */
  #canWait() {
    const { loading, selected, branch } = this.#self;
    const { event, filter } = this.#emitter.emitted;
    return (
      loading === "on-demand" &&
      !this.#hasChanged &&
      !this.#controller &&
      hasSource(this.#self) &&
      !isAddressed(this.#self) &&
      selected === (event ?? "") &&
      branch === (filter[this.#emitter.facet ?? ""]?.join(" ") ?? "") &&
      isComplete(prerenderedRoot(this), this.#self)
    );
  }

  /** Loads and mounts, unless that has started or failed. */
  #start() {
    if (!this.#hasFailed) this.#act((controller) => controller.start());
  }

  /** Starts again, because the page requests something else. A timeline that has not started yet will start with that. */
  #restart() {
    if (this.#controller) this.#controller.restart();
    else if (this.#hasFailed) this.load();
  }

  /** Starts again in the state that the attributes request. */
  #restartAfresh() {
    this.#emitter.state = undefined;
    this.#interactions.kept = [];
    this.#restart();
  }

  /** Calls `action` with the controller, at once if it is loaded. Returns undefined if it cannot be loaded.
   * @template Result @param {(controller: Controller) => Result} action */
  #act(action) {
    if (this.#controller) return action(this.#controller);
    this.#coming ??= this.#takeOver();
    return this.#coming.then((controller) => controller && action(controller));
  }

  async #takeOver() {
    try {
      const { runtime, app } = await loadRuntime(hasSource(this.#self));
      this.#controller = new runtime.Controller(this.#self, this.#emitter, this.#interactions, app);
      if (this.#check) this.#controller.connect();
      this.#hasFailed = false;
    } catch (failure) {
      this.#hasFailed = true;
      apologize(this, () => this.load());
      this.#emitter.fail(/** @type {Failure} */ (failure));
    }
    this.#coming = undefined;
    return this.#controller;
  }

  /** A property that a page sets before the element is defined hides the property of the class. */
  #upgrade() {
    for (const name of [...TEXTS, ...FLAGS, ...Object.keys(WORDS), "document"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

/** @param {string} name @param {PropertyDescriptor & ThisType<ArticleTimeline>} accessors */
const define = (name, accessors) =>
  Object.defineProperty(ArticleTimeline.prototype, name, { configurable: true, enumerable: true, ...accessors });
/** @param {string} name @param {(text: string) => string} read */
function reflect(name, read) {
  const attribute = name.replace("F", "-f");
  define(name, {
    get() {
      return read(this.getAttribute(attribute) ?? "");
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}
for (const name of TEXTS) reflect(name, (text) => text);
for (const [name, words] of Object.entries(WORDS))
  reflect(name, (text) => (words.includes(text) ? text : (name === "loading" && FORMER[text]) || `${words[0]}`));
for (const name of FLAGS)
  define(name, {
    get() {
      return this.hasAttribute(name);
    },
    set(value) {
      this.toggleAttribute(name, Boolean(value));
    },
  });

// A second copy of this script on the page must not throw. The first one wins.
const registry = globalThis.customElements;
if (registry && !registry.get("article-timeline")) registry.define("article-timeline", ArticleTimeline);
