// The element: <article-timeline>. It finds or makes its shadow root, loads the WebAssembly module once for all
// instances, and hands over. Whatever fails, what the page already shows stays.

/** The folder this script stands in; the style sheet and the module stand beside it. */
const folder = new URL(".", import.meta.url);

/** The module, loading or loaded; one for every instance on the page. */
let module;

function load() {
  module ??= import(new URL("article-timeline-app.js", folder).href).then(async (app) => {
    await app.default();
    return app;
  });
  return module;
}

export class ArticleTimeline extends HTMLElement {
  #mounted;
  #connection = 0;

  connectedCallback() {
    const connection = ++this.#connection;
    // A move in the document disconnects and connects at once; what is mounted stays mounted then.
    if (this.#mounted) return;
    this.#mount(connection);
  }

  disconnectedCallback() {
    const connection = ++this.#connection;
    queueMicrotask(() => {
      if (connection !== this.#connection) return;
      this.#mounted?.unmount();
      this.#mounted = undefined;
    });
  }

  /** The reader's language: the nearest `lang` that is a language tag, the element's own first. */
  get language() {
    for (let near = this.closest("[lang]"); near; near = near.parentElement?.closest("[lang]")) {
      try {
        return new Intl.Locale(near.lang).toString();
      } catch {
        // Not a language tag, such as lang="" or lang="zh_CN"; the one around it may be.
      }
    }
    return navigator.language;
  }

  async #mount(connection) {
    const prerendered = this.shadowRoot?.querySelector(".root:not([data-used])");
    const root = prerendered ?? this.#freshRoot();
    try {
      const app = await load();
      if (connection !== this.#connection || this.#mounted) return;
      root.dataset.used = "";
      this.#mounted = app.mount(
        root,
        this.language,
        root === prerendered,
        this.getAttribute("view") ?? "auto",
        this.getAttribute("permalink") ?? undefined,
      );
      this.dispatchEvent(new CustomEvent("timeline-ready", { bubbles: true, composed: true }));
    } catch (cause) {
      const message = `The timeline stays as it was prerendered: its module could not be started (${cause}).`;
      console.error(`<article-timeline>: ${message}`);
      this.dispatchEvent(
        new CustomEvent("timeline-error", { bubbles: true, composed: true, detail: { message, cause } }),
      );
    }
  }

  /** An empty place to mount on, in place of any that was used before. */
  #freshRoot() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("article-timeline.css", folder).href;
    const root = document.createElement("div");
    root.className = "root";
    shadow.replaceChildren(sheet, root);
    return root;
  }
}

// Two copies of this script on one page are one too many, but no reason to break it: the first wins.
if (!customElements.get("article-timeline")) customElements.define("article-timeline", ArticleTimeline);
