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
  const placeholder = create(element, "div", { className: "root placeholder" });
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
 * @param {HTMLElement} element @param {() => unknown} retry */
export function apologize(element, retry) {
  const sentence = create(element, "p", { textContent: "The timeline could not be loaded." });
  const button = create(element, "button", { textContent: "Try again", onclick: retry });
  const alert = create(element, "div", { role: "alert", lang: "en" }, sentence, button);
  element.shadowRoot?.querySelector(".placeholder")?.replaceChildren(alert);
}

/** Creates an element in the document of another element, with these properties.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {HTMLElement} element @param {Name} name @param {Partial<HTMLElementTagNameMap[Name]>} properties
 * @param {(Node | string)[]} content */
export function create({ ownerDocument }, name, properties, ...content) {
  const made = Object.assign(ownerDocument.createElement(name), properties);
  made.append(...content);
  return made;
}
