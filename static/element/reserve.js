// The space of a timeline that is not there yet. placeholder.js, in the second script, shows something in it.
import { stage } from "./snippet.js";

/** Reserves the space of a timeline in an element that holds nothing but data. @param {ArticleTimeline} element */
export function reserve(element) {
  // biome-ignore lint/performance/useDomNodeTextContent: the data does not count.
  if (element.shadowRoot || element.querySelector(":scope > :not(script)") || element.innerText.trim()) return;
  hold(element);
}

/** A placeholder as high as what is visible at once, so that nothing visible moves when the timeline arrives. The linked style sheet
 * would be too late.
 * @param {ArticleTimeline} element */
export function hold(element) {
  const { ownerDocument, view } = element;
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const placeholder = ownerDocument.createElement("div");
  placeholder.className = "root placeholder";
  stage(shadow, placeholder);
  const window = /** @type {Window & typeof globalThis} */ (ownerDocument.defaultView);
  const sheet = new window.CSSStyleSheet();
  // In pixels: a frame gets the height of its page, which would grow without end with the height of its frame. Most timelines become a
  // story, whose stage has at most 46em (static/style/story.css).
  const height = `min(${window.innerHeight}px, ${view === "list" ? "100vh" : "46em"})`;
  sheet.replaceSync(
    `:host(:not([hidden])) { display: block } .placeholder { display: block; block-size: ${height}; max-block-size: 100%; overflow: clip }`,
  );
  shadow.adoptedStyleSheets = [sheet];
  return placeholder;
}

/** Says in this space that the second script could not be loaded, with a button that calls `retry`.
 * @param {Element} element @param {() => unknown} retry */
export function apologize({ ownerDocument, shadowRoot }, retry) {
  const create = (/** @type {string} */ name, /** @type {object} */ properties) =>
    Object.assign(ownerDocument.createElement(name), properties);
  const alert = create("div", { role: "alert", lang: "en" });
  alert.append(
    create("p", { textContent: "The timeline could not be loaded." }),
    create("button", { textContent: "Try again", onclick: retry }),
  );
  shadowRoot?.querySelector(".placeholder")?.replaceChildren(alert);
}
