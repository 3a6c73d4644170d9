// The shadow root of an element, and the node in it on which a timeline is mounted.
import { noStyle } from "./failures.js";
import { Failure, afterPaint, create, hashes, stage } from "./shared.js";
import { PRESS } from "./timing.js";

const style = new URL("./article-timeline.css", import.meta.url).href;

/** Our own links to the style sheet, which remove themselves if it cannot be loaded. @type {WeakSet<Element>} */
const own = new WeakSet();

/** The element's shadow root, with our own link to its style sheet. A new one shows the content of the element. @param {HTMLElement} element */
export function openShadow(element) {
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  if (!shadow.hasChildNodes()) shadow.append(create(element, "slot", {}));
  const old = [...shadow.querySelectorAll("link")].find((link) => own.has(link));
  if (old) return { shadow, link: old };
  const link = create(element, "link", { rel: "stylesheet", href: style });
  if (hashes.style) Object.assign(link, { integrity: hashes.style, crossOrigin: "anonymous" });
  own.add(link);
  link.addEventListener("error", () => link.remove());
  shadow.prepend(link);
  return { shadow, link };
}

/** Loads the style sheet for what the module renders. A prerendered link gives way to our own: its sheet may have failed before any script
 * could listen, be of another release, or be the small one, which lacks what the prerendered timeline did not need.
 * @param {HTMLElement} element */
export async function loadStyle(element) {
  const { shadow, link } = openShadow(element);
  if (!link.sheet) {
    const listening = new AbortController();
    const isStyled = await new Promise((resolve) => {
      for (const end of ["load", "error"])
        link.addEventListener(end, ({ type }) => resolve(type === "load"), { signal: listening.signal });
    });
    // The link stays, with everything that its listeners know.
    listening.abort();
    if (!isStyled) throw new Failure(noStyle, { url: link.href });
  }
  for (const other of shadow.querySelectorAll("link")) if (other !== link) other.remove();
}

/** Focuses a node that is not a control, until the focus moves on. @param {HTMLElement} place */
export function focusOn(place) {
  place.tabIndex = -1;
  place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  place.focus({ preventScroll: true });
}

/** A new node to mount on. `replace` puts it in place of the old one, once the style sheet has loaded. @param {HTMLElement} element */
export function freshRoot(element) {
  const root = create(element, "div", { className: "root" });
  const replace = () => {
    const shadow = /** @type {ShadowRoot} */ (element.shadowRoot);
    const hadFocus = Boolean(shadow.activeElement);
    stage(shadow, root);
    if (hadFocus) focusOn(root);
  };
  return { root, replace };
}

/** Resolves when nothing on the element is pressed. If the pressed node were replaced, its click would be lost. @param {Element} element */
export async function whenReleased(element) {
  const until = performance.now() + PRESS;
  while (element.matches(":active") && performance.now() < until)
    await new Promise((then) => afterPaint(() => then(0)));
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
