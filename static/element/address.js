// The page's address, and telling a link that the reader follows from a way back: the one leads to its target, the other to
// where the reader was.

/** How the fragments of an element's timeline begin, as browsers write them; empty where the address is left alone. */
export function prefixOf({ permalink }) {
  const url = new URL("about:blank");
  url.hash = permalink;
  return url.hash.slice(1);
}

/** Whether the page's address asks for a state of an element's timeline. */
export function isAsked(element) {
  const prefix = prefixOf(element);
  return prefix !== "" && element.ownerDocument.location.hash.startsWith(`#${prefix}/`);
}

/** The present entry of the page's history; browsers without a name for it have the address. */
const presentEntry = () => globalThis.navigation?.currentEntry?.id ?? globalThis.location?.href;

/** The entries that are known. */
const known = new Set();

/** The entry that the reader came back to, or loaded again, when the page began. */
const returned = ["reload", "back_forward"].includes(globalThis.performance?.getEntriesByType("navigation")[0]?.type) && presentEntry();

/** Whether the page's present entry is new, so that a link to it was followed. */
export const followed = () => !known.has(presentEntry());

/** Notes the entry that the reader came back to: the browser has gone to where the reader was, where all was there. */
export function noteReturn() {
  known.add(returned);
}

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
