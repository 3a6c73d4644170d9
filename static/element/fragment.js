// The page's address, and the entry of its history that the page began with.

/** @typedef {import("../article-timeline.js").ArticleTimeline} ArticleTimeline */

/** What the fragments of an element's timeline begin with, as browsers write it; empty where the address is left alone.
 * @param {ArticleTimeline} element */
export function prefixOf({ permalink }) {
  const url = new URL("about:blank");
  url.hash = permalink;
  return url.hash.slice(1);
}

/** Whether the page's address asks for a state of an element's timeline.
 * @param {ArticleTimeline} element */
export function isAddressed(element) {
  const prefix = prefixOf(element);
  return prefix !== "" && element.ownerDocument.location.hash.startsWith(`#${prefix}/`);
}

/** The present entry of the page's history. Browsers that give it no id have the address. */
export const presentEntry = () => globalThis.navigation?.currentEntry?.id ?? globalThis.location?.href;

/** The entry that the page began with. */
export const beganWith = presentEntry();
