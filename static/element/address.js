// The page's address, and telling a link that the reader follows from a way back: the one leads to its target, the other to
// where the reader was.

const presentEntry = () => globalThis.navigation?.currentEntry?.id;

/** The entries of the page's history that are known; where the browser has none to tell apart, it is taken for known. */
const known = new Set([undefined]);

/** Whether the page's present entry is new, so that a link to it was followed. */
export const followed = () => !known.has(presentEntry());

/** Notes the present entry: to come back to it is not to follow a link. */
export function noteEntry() {
  known.add(presentEntry());
}

/** The page's whole address with another fragment, or with none. */
export function urlAt(fragment) {
  const url = new URL(location.href);
  url.hash = fragment;
  return url.href;
}

/** Goes to another address of the page, by a step in its history, or in place of the present one. */
export function visit(url, inPlace) {
  try {
    // What the page keeps with its address stays there.
    history[inPlace ? "replaceState" : "pushState"](history.state, "", url);
  } catch {
    // A page in a sandbox may not change its address; the timeline works all the same.
  }
}
