// The reader's position in a timeline. Only this file scrolls the page, and highlight.js.
/** @param {Element} element @returns {HTMLElement | null | undefined} */
export const rootOf = ({ shadowRoot }) => shadowRoot?.querySelector(".root:not(.placeholder)");

/** @param {Element} root @param {string} selector */
export const all = (root, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))];

/** Whether one event is shown at a time. @param {Element} root */
export function isStage(root) {
  const row = root.querySelector(".as-story:checked ~ * .events");
  return Boolean(row && getComputedStyle(row).display === "flex");
}

/** The events in the page with the index of each among all, and the current one. @param {Element} root */
export function eventsOf(root) {
  const events = all(root, "[part=event]").map((event, index) => ({ event, index: +(event.dataset.index ?? index) }));
  return { events, current: events.find(({ event }) => event.matches(".event--current")) };
}

/** The box in which the events scroll, the page or the root, and its top and bottom in the window. @param {Element} root */
function boxOf(root) {
  if (!root.matches(".root--boxed"))
    return { box: document.scrollingElement ?? document.documentElement, top: 0, bottom: innerHeight };
  const { top, bottom } = root.getBoundingClientRect();
  return { box: root, top: Math.max(0, top), bottom };
}

/** The position of the reading line in the window. `reveal` scrolls events to it. @param {Element} root @param {Element} [event] */
export const lineOf = (root, event = root) => boxOf(root).top + parseFloat(getComputedStyle(event).scrollMarginTop) + 8;

/** The event that is being read: on a stage the current one, in a list the first one that ends below the line. @param {Element} root */
export function read(root, { events, current } = eventsOf(root)) {
  if (isStage(root)) return current;
  const { box, top, bottom } = boxOf(root);
  // In a frame that is as high as its content, the line is far below the first event, and nothing can be scrolled to it.
  const line = box.scrollHeight > box.clientHeight + 2 ? lineOf(root, events[0]?.event) : top;
  const below = events.filter(({ event }) => event.getBoundingClientRect().bottom > line);
  if (box.scrollTop + box.clientHeight < box.scrollHeight - 2) return below[0] ?? events.at(-1);
  // At the end of the scrolling box, the last events cannot reach the line.
  const seen = below.filter(({ event }) => event.getBoundingClientRect().top < bottom);
  if (current && seen.includes(current)) return current;
  return (box.scrollTop ? seen.at(-1) : below[0]) ?? events.at(-1);
}

/** @param {Element} root */
const shownIn = (root) => all(root, "[part=event]").filter((event) => event.checkVisibility());

/** Scrolls the current event, or the first one shown, to the line. A stage is scrolled into view as a whole. @param {Element} element */
export function reveal(element) {
  const root = rootOf(element);
  const shown = root ? shownIn(root) : [];
  const found = shown.find((event) => event.matches(".event--current")) ?? shown[0];
  if (!root || !found) return;
  const stage = isStage(root) && root.querySelector(".timeline");
  if (!stage) return found.scrollIntoView();
  const { top, bottom } = stage.getBoundingClientRect();
  // A stage that is completely visible does not move.
  if (top < parseFloat(getComputedStyle(stage).scrollMarginTop) - 1 || bottom > innerHeight + 1) stage.scrollIntoView();
}

/** After a filter has changed, scrolls the first match in a list to the line, unless its headline is below the line and visible.
 * @param {Element} element */
export function revealFirst(element) {
  const root = rootOf(element);
  const first = root && !isStage(root) && shownIn(root)[0];
  if (!first) return;
  // In a long list it may not be in the page yet, but the list starts with it.
  if (first.dataset.index !== undefined) return first.closest(".events")?.scrollIntoView();
  // “From this day” says nothing without the day.
  const start = first.closest(".day") ?? first;
  const headline = first.querySelector(".headline") ?? first;
  const { height, offsetTop } = visualViewport ?? { height: innerHeight, offsetTop: 0 };
  const end = Math.min(boxOf(root).bottom, height + offsetTop);
  if (start.getBoundingClientRect().top < lineOf(root, start) - 9 || headline.getBoundingClientRect().bottom > end)
    start.scrollIntoView();
}

/** The index of the most visible event in a row, if it is not the current one; otherwise -1. @param {Element} row */
export function swipedTo(row) {
  const start = row.getBoundingClientRect().left;
  const { events, current } = eventsOf(row);
  const found = events.find(({ event }) => {
    const { left, width } = event.getBoundingClientRect();
    return width && Math.abs(left - start) < row.clientWidth / 2;
  });
  return found && found !== current ? found.index : -1;
}

/** Makes all events of a stage inert except the current one. Called after a swipe has ended, because the finger is on the previous event.
 * @param {Element} root */
export function isolate(root) {
  const { events, current } = eventsOf(root);
  const only = isStage(root) ? current?.event : undefined;
  const { activeElement } = /** @type {ShadowRoot} */ (root.getRootNode());
  const isLeft = only && activeElement?.closest("[part=event]:not(.event--current)");
  for (const { event } of events) {
    event.inert = only !== undefined && event !== only;
    // A long event is scrolled by keyboard.
    if (event === only) event.tabIndex = 0;
    else event.removeAttribute("tabindex");
  }
  // The arrow keys work where the focus is.
  if (isLeft) /** @type {HTMLElement | null} */ (only.querySelector(".headline"))?.focus({ preventScroll: true });
}

/** Moves the row of a stage to its current event. @param {Element} root */
export function align(root) {
  const row = isStage(root) ? root.querySelector(".events") : null;
  const current = row?.querySelector(".event--current");
  if (row && current) row.scrollLeft += current.getBoundingClientRect().left - row.getBoundingClientRect().left;
}
