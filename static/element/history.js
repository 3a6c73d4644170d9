// The page's address and its history. A reader who follows a link is brought to its event; one who comes back is not, because
// the browser restores where they were.

import { presentEntry } from "./fragment.js";

const known = new Set();

/** Whether the reader has come to the page's present entry by a link. */
export const isNewEntry = () => !known.has(presentEntry());

/** Notes the entry that the page began with as known, where the reader has reloaded or come back to it.
 * @param {string} entry */
export function noteReturn(entry) {
  const [navigation] = performance.getEntriesByType("navigation");
  if (/reload|back_forward/.test(/** @type {PerformanceNavigationTiming | undefined} */ (navigation)?.type ?? ""))
    known.add(entry);
}

/** Notes the present entry as known. */
export function noteEntry() {
  known.add(presentEntry());
}

/** The page's whole address with this fragment, or with none.
 * @param {string} fragment */
export function urlWith(fragment) {
  const url = new URL(location.href);
  url.hash = fragment;
  return url.href;
}

/** Changes the page's address: in a new entry of the history, or `inPlace` of the present one.
 * @param {string} url @param {boolean} inPlace */
export function visit(url, inPlace) {
  try {
    // What the page keeps with its entry stays there.
    history[inPlace ? "replaceState" : "pushState"](history.state, "", url);
  } catch {
    // A page in a sandbox may not change its address. The timeline works all the same.
  }
}
