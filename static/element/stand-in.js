// What stands where the timeline will, if nothing else can be read there: its outline while it loads, and where it cannot
// be had a sentence that says so.
import { focusOn, openShadow, showInside, stage } from "./root.js";
import { wordsFor } from "./words.js";

/** How long nothing is said, in milliseconds: a change is heard only in a place that was there before, and what is over
 * at once need not be heard of. */
const SILENCE = 100;

/** The timeline's outline, each box with those inside it: title, dek, filters and three events. */
const OUTLINE = ["title", "dek", ["chips", "chip", "chip", "chip", "chip"], ...Array(3).fill(["event", "date", ["words", "headline", "text", "text"]])];

/** What can be read without text, and text that nobody reads. */
const PICTURES = "img, svg, video, canvas, object, embed, iframe";
const UNSEEN = "script, style, template, noscript, link, meta, [hidden]";

const find = (element) => element.shadowRoot?.querySelector(".stand-in");

/** Shows that the timeline is on its way, where there is nothing to read meanwhile. */
export function showLoading(element) {
  if (isReadable(element)) return;
  openShadow(element);
  const { loading } = wordsFor(element);
  const create = creator(element);
  const status = create("p", { class: "hidden", role: "status" });
  const { standIn, hadFocus } = put(element, status, create("div", { class: "loading", "aria-busy": true }, ...OUTLINE.map((box) => draw(create, box))));
  reserve(element.shadowRoot);
  if (hadFocus) focusOn(standIn);
  setTimeout(() => (status.textContent = loading), SILENCE);
}

/** Shows how much of the document has been read, and of how much where that is known. */
export function showProgress(element, read, whole) {
  const outline = find(element)?.querySelector(".loading");
  if (!outline) return;
  let progress = outline.parentNode.querySelector("progress");
  if (!progress) {
    progress = creator(element)("progress", { "aria-label": wordsFor(element).loading });
    // Beside the outline, for what is inside of what is busy may not be read out.
    outline.before(progress);
  }
  if (whole >= read) Object.assign(progress, { max: whole, value: read });
  else progress.removeAttribute("value");
}

/** Says what has failed, where there is nothing to read, with a button that calls `again`. */
export function showFailure(element, { code }, again) {
  if (isReadable(element)) return;
  const words = wordsFor(element);
  const sentence = code === "data-invalid" ? words.invalid : code.startsWith("data-") ? words.missing : words.module;
  const create = creator(element);
  const button = create("button", { class: "again", type: "button" }, words.again);
  button.addEventListener("click", again);
  const { hadFocus } = put(element, create("div", { class: "failure", role: "alert" }, create("p", {}, sentence), button));
  element.shadowRoot.adoptedStyleSheets = [];
  if (hadFocus) button.focus({ preventScroll: true });
}

/** Goes; what stands inside the element is seen again. */
export function leave(element) {
  if (find(element)) showInside(element);
}

/** Whether there is something to read: a timeline, prerendered or mounted, or what stands inside the element. */
function isReadable(element) {
  const root = element.shadowRoot?.querySelector(".root");
  if (root) return !root.matches(".stand-in") && root.hasChildNodes();
  if (element.querySelector(PICTURES)) return true;
  if (element.getClientRects().length) return Boolean(element.innerText.trim());
  // Where the element is not rendered, innerText has its scripts too.
  return [...element.childNodes].some((node) => node.nodeType !== Node.COMMENT_NODE && !node.matches?.(UNSEEN) && node.textContent.trim());
}

/** Puts this into the stand-in's place, which stays the same, so that it can keep the focus. */
function put(element, ...content) {
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  let standIn = find(element);
  const hadFocus = Boolean(standIn?.contains(shadow.activeElement));
  if (!standIn) {
    standIn = creator(element)("div", { class: "root stand-in" });
    stage(shadow, standIn);
  }
  standIn.lang = wordsFor(element).lang;
  standIn.replaceChildren(...content);
  return { standIn, hadFocus };
}

/** Keeps as much of the page as is seen at once, so that nothing below moves in sight when the timeline comes. This
 * sheet is there before the linked one. */
function reserve(shadow) {
  const { CSSStyleSheet, innerHeight, parent, self } = shadow.ownerDocument.defaultView;
  // Frames are made as high as their pages, and a page as high as its frame would grow for ever.
  const height = parent === self ? "100vh" : `${innerHeight}px`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host(:not([hidden])) { display: block } .stand-in { display: block; block-size: ${height}; max-block-size: 100%; overflow: clip }`);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // A browser too old for it; there the page below moves.
  }
}

/** Makes elements in the element's own document. */
function creator({ ownerDocument }) {
  return (name, attributes, ...content) => {
    const made = ownerDocument.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    made.append(...content);
    return made;
  };
}

function draw(create, box) {
  const [name, ...inside] = [box].flat();
  return create("div", { class: `${inside.length ? "" : "bar "}outline-${name}` }, ...inside.map((one) => draw(create, one)));
}
