// Shown if the element has no other content: a skeleton of the timeline while it loads, and a message with a button if it could not be
// loaded.
import { spoken } from "./language.js";
import { focusOn, openShadow } from "./root.js";
import { showInside, stage } from "./snippet.js";
import { ANNOUNCEMENT } from "./timing.js";

/** The skeleton, each box with those inside it: title, dek, filters and three events.
 * @type {any[]} */
const SKELETON = [
  "title",
  "dek",
  ["chips", "chip", "chip", "chip", "chip"],
  ...Array(3).fill(["event", "date", ["words", "headline", "text", "text"]]),
];

/** Elements that are content without text, and elements whose text is not content. */
const PICTURES = "img, svg, video, canvas, object, embed, iframe";
const UNSEEN = "script, style, template, noscript, link, meta, [hidden]";

/** @param {HTMLElement} element
 * @returns {HTMLElement | null | undefined} */
const find = (element) => element.shadowRoot?.querySelector(".placeholder");

/** Shows a skeleton, unless there is content.
 * @param {HTMLElement} element */
export function showLoading(element) {
  if (isReadable(element)) return;
  // The second script requests it again. It has the words.
  if (spoken.load) announce(element);
  if (find(element)?.querySelector(".loading")) return;
  const { shadow } = openShadow(element);
  const status = create(element, "p", { className: "hidden", role: "status" });
  const skeleton = create(
    element,
    "div",
    { className: "loading", ariaBusy: "true" },
    ...SKELETON.map((box) => draw(element, box)),
  );
  const { placeholder, hadFocus } = put(element, status, skeleton);
  reserve(shadow);
  if (hadFocus) focusOn(placeholder);
}

/** Says that the timeline is loading, if that takes long.
 * @param {HTMLElement} element */
function announce(element) {
  spoken.load?.(element);
  setTimeout(() => {
    const { lang, lines } = spoken.textsFor(element);
    const status = find(element)?.querySelector("[role=status]");
    if (status) Object.assign(status, { lang, textContent: lines[0] });
  }, ANNOUNCEMENT);
}

/** Shows how many bytes of the document have been read, and the total if it is known.
 * @param {HTMLElement} element @param {number} read @param {number | undefined} whole */
export function showProgress(element, read, whole) {
  const skeleton = find(element)?.querySelector(".loading");
  if (!skeleton) return;
  let progress = find(element)?.querySelector("progress");
  if (!progress) {
    progress = create(element, "progress", { ariaLabel: spoken.textsFor(element).lines[0] });
    // Not inside the skeleton, because a screen reader may skip the content of a busy element.
    skeleton.before(progress);
  }
  if (whole !== undefined && whole >= read) Object.assign(progress, { max: whole, value: read });
  else progress.removeAttribute("value");
}

/** Shows a message about a failure, with a button that calls `retry`, unless there is content.
 * @param {HTMLElement} element @param {import("./failure.js").Failure} failure @param {() => unknown} retry */
export function showFailure(element, { detail: { code } }, retry) {
  if (isReadable(element)) return;
  const button = create(element, "button", { className: "again", type: "button" });
  const sentence = create(element, "p", {});
  button.addEventListener("click", retry);
  const { hadFocus, shadow } = put(
    element,
    create(element, "div", { className: "failure", role: "alert" }, sentence, button),
  );
  const say = () => {
    const { lang, lines } = spoken.textsFor(element);
    const [, again, script, data, invalid] = lines;
    const text = code === "data-invalid" ? invalid : code.startsWith("data-") ? data : script;
    Object.assign(sentence, { lang, textContent: text });
    Object.assign(button, { lang, textContent: again });
  };
  if (spoken.load) spoken.load(element).then(say);
  else say();
  shadow.adoptedStyleSheets = [];
  if (hadFocus) button.focus({ preventScroll: true });
}

/** Shows the content of the element again.
 * @param {HTMLElement} element */
export function removePlaceholder(element) {
  if (find(element)) showInside(element);
}

/** Whether there is content: a prerendered or mounted timeline, or the content of the element.
 * @param {HTMLElement} element */
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
 * @param {HTMLElement} element @param {Node[]} content */
function put(element, ...content) {
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  let placeholder = find(element);
  const hadFocus = Boolean(placeholder?.contains(shadow.activeElement));
  if (!placeholder) {
    placeholder = create(element, "div", { className: "root placeholder" });
    stage(shadow, placeholder);
  }
  placeholder.replaceChildren(...content);
  return { placeholder, hadFocus, shadow };
}

/** Reserves the space that is visible at once, so that nothing visible moves when the timeline arrives. The linked style sheet would be
 * too late.
 * @param {ShadowRoot} shadow */
function reserve(shadow) {
  const window = /** @type {Window & typeof globalThis} */ (shadow.ownerDocument.defaultView);
  // A frame gets the height of its page. A page with the height of its frame would grow without end.
  const whole = window.parent === window.self ? "100vh" : `${window.innerHeight}px`;
  // Most timelines become a story, whose stage has at most this height (static/style/story.css).
  const height = /** @type {{ view?: string }} */ (shadow.host).view === "list" ? whole : `min(${whole}, 46em)`;
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(
      `:host(:not([hidden])) { display: block } .placeholder { display: block; block-size: ${height}; max-block-size: 100%; overflow: clip }`,
    );
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // In a browser without constructed style sheets, the content below moves.
  }
}

/** Creates an element in the document of another element, with these properties.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {HTMLElement} element @param {Name} name @param {Partial<HTMLElementTagNameMap[Name]>} properties
 * @param {(Node | string)[]} content */
function create({ ownerDocument }, name, properties, ...content) {
  const made = Object.assign(ownerDocument.createElement(name), properties);
  made.append(...content);
  return made;
}

/** @param {HTMLElement} element @param {any} box @returns {HTMLElement} */
function draw(element, box) {
  const [name, ...inside] = [box].flat();
  return create(
    element,
    "div",
    { className: `${inside.length ? "" : "bar "}outline-${name}` },
    ...inside.map((one) => draw(element, one)),
  );
}
