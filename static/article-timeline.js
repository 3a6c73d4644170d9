// The element <article-timeline>: its attributes, properties and methods, which docs/embedding.md describes. element/controller.js
// does the work; scripts/finish bundles all of it into one file.
import { redispatchClicks } from "./element/clicks.js";
import { Controller } from "./element/controller.js";
import { isReflecting } from "./element/emitter.js";
import { isAddressed } from "./element/history.js";
import { attachTemplate } from "./element/root.js";
import { follow } from "./element/place.js";
import { hasSource } from "./element/source.js";
import { checkAgain, whenVisible } from "./element/visibility.js";

/** Properties that are attributes of the same name: any text, empty where there is none. */
const TEXTS = ["src", "selected", "branch", "article", "permalink"];
/** And those that are one of a few words, the first where there is none. */
const WORDS = {
  format: ["auto", "article-timeline", "timelinejs", "csv"],
  view: ["auto", "list", "story"],
  theme: ["auto", "light", "dark"],
  loading: ["on-demand", "visible", "immediate"],
};
/** What earlier releases called the values of `loading`. */
const FORMER = { interaction: "on-demand", lazy: "visible", eager: "immediate" };

// On a server there are no elements; there this can be imported all the same, and does nothing.
export class ArticleTimeline extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = [
    "src",
    "embedded",
    "format",
    "selected",
    "branch",
    "view",
    "lang",
    "article",
    "permalink",
    "loading",
  ];

  #controller = new Controller(this);
  #document;
  /** Whether the page asks for something else by now than what was prerendered. */
  #hasChanged = false;
  /** Undoes what connecting did; there while connected. */
  #disconnect;

  connectedCallback() {
    // A move in the page disconnects and connects at once; what is mounted stays mounted then.
    if (this.#disconnect) return;
    this.#upgrade();
    const connection = new AbortController();
    this.#disconnect = () => connection.abort();
    const { signal } = connection;
    // While the page is being parsed, what is inside the element is not complete yet.
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", () => this.#begin(signal), { once: true, signal });
    else this.#begin(signal);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !this.#disconnect) return;
      this.#disconnect();
      this.#disconnect = undefined;
      this.#controller.disconnect();
    });
  }

  attributeChangedCallback(name, before, value) {
    if (isReflecting) return;
    const controller = this.#controller;
    // Out of the page too: it is another state to come back in.
    if (name === "src" || name === "embedded" || name === "format") controller.restart({ afresh: true });
    if (!this.#disconnect) return;
    this.#hasChanged ||= name !== "loading" && value !== before;
    checkAgain(this);
    if (name === "loading" && this.loading === "immediate") controller.start();
    else if (name === "article" || name === "permalink") controller.restart();
    else controller.attributeChanged(name, value);
  }

  /** The document to show, as JSON text or what that stands for; takes precedence over `src`. `null` says that it comes later. */
  get document() {
    return this.#document;
  }

  set document(document) {
    this.#document = document;
    this.#controller.awaitsDocument = document === undefined || document === null;
    this.#hasChanged = true;
    checkAgain(this);
    this.#controller.restart({ afresh: true });
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
    this.#controller.act((timeline) => timeline.next());
  }

  /** Goes to the previous event. */
  previous() {
    this.#controller.act((timeline) => timeline.previous());
  }

  /** Goes to the event of this id. */
  select(id) {
    this.#controller.select(String(id));
  }

  /** Shows the events that count under one of the ids given for every facet and hold the words of `query`. */
  filter(filter = {}) {
    this.#controller.filter(filter);
  }

  /** Shows all events. */
  clear() {
    this.#controller.filter({});
  }

  /** Loads now, wherever the element stands; resolves to whether readers can act. */
  load() {
    return this.#controller.ready();
  }

  /** Begins once the element is in the page and parsed, until `signal` is aborted. */
  #begin(signal) {
    attachTemplate(this);
    this.#controller.connect();
    redispatchClicks(this, signal);
    follow(this, signal);
    const canWait = () =>
      this.loading === "on-demand" && !this.#hasChanged && hasSource(this) && this.#controller.isComplete();
    whenVisible(this, signal, () => this.#controller.start(), canWait);
    // A reader who follows a link to an event wants it, however far away it is.
    const check = () =>
      this.loading === "immediate" || isAddressed(this) ? this.#controller.start() : checkAgain(this);
    check();
    for (const change of ["hashchange", "resize"]) addEventListener(change, check, { signal });
    // In a page that inserts the element by script, the style sheet may come later, and with it the element's height.
    this.shadowRoot?.querySelector("link")?.addEventListener("load", check, { signal });
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
for (const [name, words] of Object.entries(WORDS))
  reflect(name, (text) => (words.includes(text) ? text : (name === "loading" && FORMER[text]) || words[0]));

// Two copies of this script on one page are one too many, but no reason to break it: the first wins.
const registry = globalThis.customElements;
if (registry && !registry.get("article-timeline")) registry.define("article-timeline", ArticleTimeline);
