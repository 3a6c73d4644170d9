// The shadow root of an element, and the place in it where a timeline is mounted.

import { Failure } from "./failure.js";
import { integrity } from "./integrity.js";

const style = new URL("./article-timeline.css", import.meta.url).href;

/** What is said where there is nothing else to show. */
const SORRY = {
  en: "The timeline could not be loaded. Please try again later.",
  "zh-Hans": "时间线没能加载，请稍后再试。",
  "zh-Hant": "時間線沒能載入，請稍後再試。",
};

/** The nearest language around that is a language tag, the element's own first. */
export function nearestLanguage(element) {
  for (let near = element.closest("[lang]"); near; near = near.parentElement?.closest("[lang]")) {
    try {
      return new Intl.Locale(near.lang).toString();
    } catch {
      // Not a language tag, such as lang="" or lang="zh_CN"; the one around it may be.
    }
  }
  return navigator.language;
}

/** Does what a browser does when it reads the snippet: a page that inserts it by script has left its template alone. */
export function promote(element) {
  const template = !element.shadowRoot && element.querySelector(":scope > template[shadowrootmode]");
  if (template) element.attachShadow({ mode: "open" }).append(template.content);
}

/** What was prerendered for the element and has not been mounted on. */
export const prerenderedRoot = (element) => element.shadowRoot?.querySelector(".root[data-build]");

/** A new place to mount on, once it has its style; `replace` puts it where the old one is. */
export async function freshRoot(element) {
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  let link = shadow.querySelector("link");
  if (!link) {
    link = element.ownerDocument.createElement("link");
    link.rel = "stylesheet";
    link.href = style;
    if (integrity.style) Object.assign(link, { integrity: integrity.style, crossOrigin: "anonymous" });
    // What stands inside the element is seen until the timeline is.
    shadow.append(link, element.ownerDocument.createElement("slot"));
  }
  if (!link.sheet) {
    const listening = new AbortController();
    const { type } = await new Promise((resolve) => {
      for (const end of ["load", "error"]) link.addEventListener(end, resolve, { signal: listening.signal });
    });
    listening.abort();
    if (type === "error") {
      link.remove();
      throw Failure.noStyle(link.href);
    }
  }
  const root = element.ownerDocument.createElement("div");
  root.className = "root";
  const replace = () => {
    // The sheet stays where it is: put in again, it would be loaded again.
    for (const node of [...shadow.childNodes]) if (node !== link) node.remove();
    shadow.append(root);
  };
  return { root, replace };
}

/** Says that there is nothing to see, where there is nothing. */
export function lastResort(element) {
  if (element.innerText.trim() || prerenderedRoot(element) || element.shadowRoot?.querySelector(".root, .sorry")) return;
  const { language, script } = new Intl.Locale(nearestLanguage(element)).maximize();
  const sorry = element.ownerDocument.createElement("p");
  sorry.className = "sorry";
  sorry.textContent = SORRY[`${language}-${script}`] ?? SORRY.en;
  (element.shadowRoot ?? element.attachShadow({ mode: "open" })).append(sorry);
}

/** Remembers which button of a prerendered timeline was pressed last; what is returned presses it once it works. */
export function rememberTap(element, signal) {
  let pressed;
  const remember = (click) => (pressed = click.composedPath()[0].closest?.("button"));
  element.addEventListener("click", remember, { capture: true, signal });
  return () => {
    element.removeEventListener("click", remember, { capture: true });
    if (pressed?.isConnected) pressed.click();
    pressed = undefined;
  };
}

/**
 * Yew never takes its listeners off the element it is mounted on, nor frees them, and by them holds the element for ever.
 * What is returned does both; `_wbg_cb_unref` is how wasm-bindgen's glue frees a closure.
 */
export function releasable(root) {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const listeners = new Map();
  root.addEventListener = (type, listener, options) => {
    listeners.set(listener, [type, options]);
    addEventListener.call(root, type, listener, options);
  };
  root.removeEventListener = (type, listener, options) => {
    listeners.delete(listener);
    removeEventListener.call(root, type, listener, options);
  };
  return () => {
    for (const [listener, [type, options]] of listeners) {
      removeEventListener.call(root, type, listener, options);
      listener._wbg_cb_unref?.();
    }
    listeners.clear();
  };
}
