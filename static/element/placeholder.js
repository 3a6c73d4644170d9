// Shown if the element has no other content: a skeleton of the timeline while it loads, and a message with a button if it could not be
// loaded.
import { focusOn, openShadow } from "./root.js";
import { create, hold, showInside } from "./shared.js";
import { ANNOUNCEMENT, pause } from "./timing.js";
import { loadWords, textsFor } from "./words.js";

/** The number of bars in the skeleton. The style sheet makes title, dek, filters and three events of them. */
const BARS = 15;

/** Elements that are content without text, and elements whose text is not content. */
const PICTURES = "img, svg, video, canvas, object, embed, iframe";
const UNSEEN = "script, style, template, noscript, link, meta, [hidden]";

/** @param {HTMLElement} element @param {string} [selector] @returns {HTMLElement | null | undefined} */
const find = (element, selector = "") => element.shadowRoot?.querySelector(`.placeholder ${selector}`);

/** Shows a skeleton, unless there is content. @param {ArticleTimeline} element */
export function showLoading(element) {
  if (isReadable(element)) return;
  // Screen readers only announce changes in nodes that already exist.
  Promise.all([loadWords(element), pause(ANNOUNCEMENT)]).then(() => {
    const { lang, lines } = textsFor(element);
    const status = find(element, "[role=status]");
    if (status) Object.assign(status, { lang, textContent: lines[0] });
  });
  if (find(element, ".loading")) return;
  const bars = Array.from({ length: BARS }, () => create(element, "div", { className: "bar" }));
  const status = create(element, "p", { className: "hidden", role: "status" });
  const skeleton = create(element, "div", { className: "loading", ariaBusy: "true" }, ...bars);
  const { placeholder, hadFocus } = put(element, status, skeleton);
  openShadow(element);
  if (hadFocus) focusOn(placeholder);
}

/** Shows how many bytes of the document have been read, and the total if it is known.
 * @param {HTMLElement} element @param {number} read @param {number | undefined} whole */
export function showProgress(element, read, whole) {
  const skeleton = find(element, ".loading");
  if (!skeleton) return;
  const progress =
    /** @type {HTMLProgressElement | null} */ (find(element, "progress")) ??
    create(element, "progress", { ariaLabel: textsFor(element).lines[0] });
  // Not inside the skeleton, because a screen reader may skip the content of a busy element.
  if (!progress.isConnected) skeleton.before(progress);
  if (whole !== undefined && whole >= read) Object.assign(progress, { max: whole, value: read });
  else progress.removeAttribute("value");
}

/** Shows a message about a failure, with a button that calls `retry`, unless there is content.
 * @param {ArticleTimeline} element @param {Failure} failure @param {() => unknown} retry */
export function showFailure(element, { detail: { code } }, retry) {
  if (isReadable(element)) return;
  const sentence = create(element, "p", {});
  const button = create(element, "button", { className: "again", type: "button", onclick: retry });
  const { hadFocus } = put(element, create(element, "div", { className: "failure", role: "alert" }, sentence, button));
  loadWords(element).then(() => {
    const { lang, lines } = textsFor(element);
    const [, again, script, data, invalid] = lines;
    const text = code === "data-invalid" ? invalid : code.startsWith("data-") ? data : script;
    Object.assign(sentence, { lang, textContent: text });
    Object.assign(button, { lang, textContent: again });
  });
  /** @type {ShadowRoot} */ (element.shadowRoot).adoptedStyleSheets = [];
  if (hadFocus) button.focus({ preventScroll: true });
}

/** Shows the content of the element again. @param {HTMLElement} element */
export function removePlaceholder(element) {
  if (find(element)) showInside(element);
}

/** Whether there is content: a prerendered or mounted timeline, or the content of the element. @param {HTMLElement} element */
function isReadable(element) {
  const root = element.shadowRoot?.querySelector(".root");
  if (root) return !root.matches(".placeholder") && root.hasChildNodes();
  if (element.querySelector(PICTURES)) return true;
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text and scripts do not count.
  if (element.getClientRects().length) return Boolean(element.innerText.trim());
  // If the element is not rendered, innerText includes its scripts.
  const nodes = [...element.childNodes].filter((node) => !(node instanceof Element && node.matches(UNSEEN)));
  return nodes.some((node) => node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim());
}

/** Puts content into the placeholder. The placeholder stays the same element while it is shown, so that it can keep the focus.
 * @param {ArticleTimeline} element @param {Node[]} content */
function put(element, ...content) {
  const placeholder = find(element) ?? hold(element);
  const hadFocus = placeholder.contains(/** @type {ShadowRoot} */ (element.shadowRoot).activeElement);
  placeholder.replaceChildren(...content);
  return { placeholder, hadFocus };
}
