// The element: <article-timeline>. Here is what a page deals with, its attributes, properties, methods and events, which
// docs/embedding.md describes; element/mounting.js does the work. scripts/finish makes one file of it all.
import { isAsked } from "./element/address.js";
import { deliver } from "./element/clicks.js";
import { Mounting } from "./element/mounting.js";
import { lookAgain, whenNear } from "./element/near.js";
import { isReflecting } from "./element/notifier.js";
import { promote } from "./element/root.js";
import { hasSource } from "./element/source.js";

/** Properties that are attributes of the same name: any text, empty where there is none. */
const TEXTS = ["src", "selected", "branch", "article", "permalink"];
/** And those that are one of a few words, the first where there is none. */
const WORDS = { format: ["auto", "article-timeline", "timelinejs", "csv"], view: ["auto", "list", "story"], theme: ["auto", "light", "dark"], loading: ["lazy", "eager", "interaction"] };

// On a server there are no elements; there this can be imported all the same, and does nothing.
export class ArticleTimeline extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ["src", "embedded", "format", "selected", "branch", "view", "lang", "article", "permalink", "loading"];

  #mounting = new Mounting(this);
  #document;
  /** Whether the page asks for something else by now than when what was prerendered was made. */
  #hasChanged = false;
  /** Undoes what connecting did; there while connected. */
  #leave;

  connectedCallback() {
    // A move in the page disconnects and connects at once; what is mounted stays mounted then.
    if (this.#leave) return;
    this.#upgrade();
    const leaving = new AbortController();
    this.#leave = () => leaving.abort();
    const wait = () => {
      promote(this);
      this.#mounting.parsed();
      whenNear(this, leaving.signal, () => this.#mounting.start(), () => this.#canWait());
      deliver(this, leaving.signal);
      // A reader who follows a link to an event wants it, however far it is.
      const look = () => (this.loading === "eager" || isAsked(this) ? this.#mounting.start() : lookAgain(this));
      look();
      const options = { signal: leaving.signal };
      for (const change of ["hashchange", "resize"]) addEventListener(change, look, options);
      // Of a page that inserts it by script, the style sheet may come later, and with it its height.
      this.shadowRoot?.querySelector("link")?.addEventListener("load", look, options);
    };
    // While the page is being read, what stands inside the element is not all there yet.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", wait, { once: true, signal: leaving.signal });
    else wait();
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !this.#leave) return;
      this.#leave();
      this.#leave = undefined;
      this.#mounting.stop();
    });
  }

  attributeChangedCallback(name, before, value) {
    const mounting = this.#mounting;
    if (isReflecting) return;
    // Out of the page too: it is another state to come back in.
    if (name === "src" || name === "embedded" || name === "format") mounting.restart({ afresh: true });
    if (!this.#leave) return;
    this.#hasChanged ||= name !== "loading" && value !== before;
    lookAgain(this);
    if (name === "loading" && this.loading === "eager") mounting.start();
    else if (name === "article" || name === "permalink") mounting.restart();
    else if (name === "selected" && value) mounting.select(value);
    else if (name === "branch") mounting.chooseBranches(value ?? "");
    else if (name === "view") mounting.view();
    else if (name === "lang") mounting.speak();
  }

  /** The document to show, as JSON text or what that stands for; takes precedence over `src`. `null` says that it comes later. */
  get document() {
    return this.#document;
  }

  set document(document) {
    this.#document = document;
    this.#mounting.awaitsDocument = document === undefined || document === null;
    this.#hasChanged = true;
    lookAgain(this);
    this.#mounting.restart({ afresh: true });
  }

  /** Whether to show the article that the module was built with, where no other is named. */
  get embedded() {
    return this.hasAttribute("embedded");
  }

  set embedded(embedded) {
    this.toggleAttribute("embedded", Boolean(embedded));
  }

  /** Goes to the next event. */
  next() {
    this.#mounting.act((timeline) => timeline.next());
  }

  /** Goes to the previous event. */
  previous() {
    this.#mounting.act((timeline) => timeline.previous());
  }

  /** Goes to the event of this id. */
  select(id) {
    this.#mounting.select(String(id));
  }

  /** Shows the events that count under one of the ids given for every facet and hold the words of `query`. */
  filter(filter = {}) {
    this.#mounting.filter(filter);
  }

  /** Shows all events. */
  clear() {
    this.#mounting.filter({});
  }

  /** Loads now, wherever the element stands; resolves to whether readers can act. */
  load() {
    return this.#mounting.ready();
  }

  /** Whether nothing is to be loaded before a reader presses something, for all that would be shown is there. */
  #canWait() {
    return this.loading === "interaction" && !this.#hasChanged && hasSource(this) && this.#mounting.isWhole();
  }

  /** What a page set on the element before it was defined hides the properties of the class. */
  #upgrade() {
    for (const name of [...TEXTS, ...Object.keys(WORDS), "embedded", "document"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }
}

function reflect(name, read) {
  Object.defineProperty(ArticleTimeline.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return read(this.getAttribute(name) ?? "");
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}
for (const name of TEXTS) reflect(name, (text) => text);
for (const [name, words] of Object.entries(WORDS)) reflect(name, (text) => (words.includes(text) ? text : words[0]));

// Two copies of this script on one page are one too many, but no reason to break it: the first wins.
const registry = globalThis.customElements;
if (registry && !registry.get("article-timeline")) registry.define("article-timeline", ArticleTimeline);
