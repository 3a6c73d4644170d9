// The page's URL and its history. A link scrolls to its event. Back, Forward and a reload do not, because the browser restores the scroll
// position.

import { presentEntry } from "./fragment.js";

const known = new Set();

/** Whether the reader has reached the current entry by a link. */
export const isNewEntry = () => !known.has(presentEntry());

/** Records the entry that the page started with as visited, if the reader has reloaded or returned to it.
 * @param {string} entry */
export function noteReturn(entry) {
  const [navigation] = performance.getEntriesByType("navigation");
  if (/reload|back_forward/.test(/** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.type ?? ""))
    known.add(entry);
}

/** Records the current entry as visited. */
export function noteEntry() {
  known.add(presentEntry());
}

/** The page's URL with this fragment, or without one.
 * @param {string} fragment */
export function urlWith(fragment) {
  const url = new URL(location.href);
  url.hash = fragment;
  return url.href;
}

/** What readers share of a URL of this page: in a frame, its fragment on the page that the frame names as its canonical one.
 * @param {string} url */
export function shareable(url) {
  /** @type {HTMLLinkElement | null} */
  const canonical = document.querySelector('link[rel="canonical"]');
  if (parent === self || !canonical) return url;
  const page = new URL(canonical.href);
  page.hash = new URL(url).hash;
  return page.href;
}

/** Changes the page's URL: in a new history entry, or `inPlace` in the current one.
 * @param {string} url @param {boolean} inPlace */
export function visit(url, inPlace) {
  try {
    // The page's own state is kept.
    history[inPlace ? "replaceState" : "pushState"](history.state, "", url);
  } catch {
    // A sandboxed page must not change its URL. The timeline works anyway.
  }
}
