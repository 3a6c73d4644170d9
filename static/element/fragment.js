// The page's URL, and the history entry that the page started with.

/** The beginning of an element's fragments, as browsers write it; empty if the element leaves the URL unchanged.
 * @param {ArticleTimeline} element */
export function prefixOf({ permalink }) {
  const url = new URL("about:blank");
  url.hash = permalink;
  return url.hash.slice(1);
}

/** Whether the page's URL requests a state of an element's timeline. @param {ArticleTimeline} element */
export function isAddressed(element) {
  const prefix = prefixOf(element);
  return prefix !== "" && element.ownerDocument.location.hash.startsWith(`#${prefix}/`);
}

/** The current history entry. If the browser has no id for it, the URL identifies it. */
export const presentEntry = () => globalThis.navigation?.currentEntry?.id ?? globalThis.location?.href;

/** The entry that the page started with. */
export const beganWith = presentEntry();
