// The shadow root of an element, and the place in it where a timeline is mounted.

import { Failure } from "./failure.js";
import { hashes } from "./hashes.js";

const style = new URL("./article-timeline.css", import.meta.url).href;

/** Our links, each with whether its style sheet has come or may yet come. Of a prerendered link without a sheet nobody knows:
 * it may have failed before there was anybody to hear of it. */
const ours = new WeakMap();

/** Does what a browser does when it reads the snippet: a page that inserts it by script has left its template alone. */
export function attachTemplate(element) {
  const template = !element.shadowRoot && element.querySelector(":scope > template[shadowrootmode]");
  if (template) element.attachShadow({ mode: "open" }).append(template.content);
  // An editor may keep a template and lose what is in it; readers would see nothing of the element at all.
  const { shadowRoot } = element;
  if (shadowRoot && !shadowRoot.textContent.trim() && !shadowRoot.querySelector("slot")) showInside(element);
}

/** What was prerendered for the element and has not been mounted on. */
export const prerenderedRoot = (element) => element.shadowRoot?.querySelector(".root[data-render]");

/** Whether the element is a prerendered snippet, or what a content management system has left of one. */
export const isPrerendered = (element) => element.hasAttribute("data-prerendered") || Boolean(prerenderedRoot(element));

/** The element's shadow root, with the link to its style sheet; what stands inside the element is seen in a new one. */
export function openShadow(element) {
  const { ownerDocument } = element;
  if (!element.shadowRoot) element.attachShadow({ mode: "open" }).append(ownerDocument.createElement("slot"));
  const shadow = element.shadowRoot;
  let link = shadow.querySelector("link");
  if (!(ours.get(link) ?? link?.sheet)) {
    link?.remove();
    link = ownerDocument.createElement("link");
    link.rel = "stylesheet";
    link.href = style;
    if (hashes.style) Object.assign(link, { integrity: hashes.style, crossOrigin: "anonymous" });
    ours.set(link, true);
    link.addEventListener("error", () => ours.set(link, false));
    shadow.prepend(link);
  }
  return { shadow, link };
}

/** Shows this below the style sheet, and nothing else. */
export function stage(shadow, node) {
  const link = shadow.querySelector("link");
  // The sheet stays where it is: put in again, it would be loaded again.
  for (const other of [...shadow.childNodes]) if (other !== link) other.remove();
  shadow.append(node);
}

/** Shows what stands inside the element. */
export const showInside = (element) => stage(element.shadowRoot, element.ownerDocument.createElement("slot"));

/** Gives the focus to a place that is no control, until it goes on from there. */
export function focusOn(place) {
  place.tabIndex = -1;
  place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  place.focus({ preventScroll: true });
}

/** A new place to mount on, once it has its style; `replace` puts it where the old one is. */
export async function freshRoot(element) {
  const { shadow, link } = openShadow(element);
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
    const hadFocus = Boolean(shadow.activeElement);
    stage(shadow, root);
    if (hadFocus) focusOn(root);
  };
  return { root, replace };
}

/**
 * Yew never takes its listeners off the element that it is mounted on, nor frees them, and through them the element lives for
 * ever. The function returned takes them off, and frees them too if it may call the module; `_wbg_cb_unref` is how
 * wasm-bindgen's glue frees a closure.
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
  return (free) => {
    for (const [listener, [type, options]] of listeners) {
      removeEventListener.call(root, type, listener, options);
      if (free) listener._wbg_cb_unref?.();
    }
    // What is not freed must not be collected either: that would call the module.
    if (free) listeners.clear();
  };
}
