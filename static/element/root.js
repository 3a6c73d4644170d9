// The shadow root of an element, and the node in it on which a timeline is mounted.

import { noStyle } from "./failure.js";
import { hashes } from "./release.js";
import { stage } from "./snippet.js";

const style = new URL("./article-timeline.css", import.meta.url).href;

/** A link to the style sheet. On our own links, `comes` says whether the sheet has loaded or may still load. It is stored on the link,
 * because both scripts contain this file. A prerendered link without a sheet may have failed before any script could listen.
 * @typedef {HTMLLinkElement & { comes?: boolean }} Link */

/** The element's shadow root, with the link to its style sheet. A new one shows the content of the element.
 * @param {HTMLElement} element */
export function openShadow(element) {
  const { ownerDocument } = element;
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  if (!shadow.hasChildNodes()) shadow.append(ownerDocument.createElement("slot"));
  /** @type {Link | null} */
  let link = shadow.querySelector("link");
  if (!link || !(link.comes ?? link.sheet)) {
    link?.remove();
    link = ownerDocument.createElement("link");
    link.rel = "stylesheet";
    link.href = style;
    if (hashes.style) Object.assign(link, { integrity: hashes.style, crossOrigin: "anonymous" });
    /** @type {Link} */
    const own = link;
    own.comes = true;
    own.addEventListener("error", () => (own.comes = false));
    shadow.prepend(own);
  }
  return { shadow, link };
}

/** Focuses a node that is not a control, until the focus moves on.
 * @param {HTMLElement} place */
export function focusOn(place) {
  place.tabIndex = -1;
  place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  place.focus({ preventScroll: true });
}

/** A new node to mount on, once its style sheet has loaded. `replace` puts it in place of the old one.
 * @param {HTMLElement} element */
export async function freshRoot(element) {
  const { shadow, link } = openShadow(element);
  if (!link.sheet) {
    const listening = new AbortController();
    /** @type {Event} */
    const { type } = await new Promise((resolve) => {
      for (const end of ["load", "error"]) link.addEventListener(end, resolve, { signal: listening.signal });
    });
    listening.abort();
    if (type === "error") {
      link.remove();
      throw noStyle(link.href);
    }
  }
  const root = element.ownerDocument.createElement("div");
  root.className = "root";
  const replace = () => {
    const hadFocus = Boolean(shadow.activeElement);
    stage(shadow, root);
    if (hadFocus) focusOn(root);
  };
  return { root, replace };
}

/** A closure of wasm-bindgen, which the glue frees with this method.
 * @typedef {EventListenerOrEventListenerObject & { _wbg_cb_unref?(): void }} Listener */

/** Yew never removes or frees its listeners on the element that it is mounted on, and they keep the element alive. The returned function
 * removes them, and frees them too if it may call the module.
 * @param {Element} root
 * @returns {(free: boolean) => void} */
export function releasable(root) {
  /** @type {Map<Listener, [string, boolean | AddEventListenerOptions | undefined]>} */
  const listeners = new Map();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  root.addEventListener = (
    /** @type {string} */ type,
    /** @type {Listener} */ listener,
    /** @type {boolean | AddEventListenerOptions | undefined} */ options,
  ) => {
    listeners.set(listener, [type, options]);
    addEventListener.call(root, type, listener, options);
  };
  return (free) => {
    for (const [listener, [type, options]] of listeners) {
      removeEventListener.call(root, type, listener, options);
      if (free) listener._wbg_cb_unref?.();
    }
    // Objects that are not freed must not be garbage-collected either, because that would call the module.
    if (free) listeners.clear();
  };
}
