// The page's address and its history. A reader who follows a link is brought to its event; one who comes back is not, because
// the browser restores where they were.

/** What the fragments of an element's timeline begin with, as browsers write it; empty where the address is left alone. */
export function prefixOf({ permalink }) {
  const url = new URL("about:blank");
  url.hash = permalink;
  return url.hash.slice(1);
}

/** Whether the page's address asks for a state of an element's timeline. */
export function isAddressed(element) {
  const prefix = prefixOf(element);
  return prefix !== "" && element.ownerDocument.location.hash.startsWith(`#${prefix}/`);
}

/** The present entry of the page's history. Browsers that give it no id have the address. */
const presentEntry = () => globalThis.navigation?.currentEntry?.id ?? globalThis.location?.href;

const known = new Set();

/** The entry that the reader has reloaded or come back to, where the page began with one. */
const returned =
  ["reload", "back_forward"].includes(globalThis.performance?.getEntriesByType("navigation")[0]?.type) &&
  presentEntry();

/** Whether the reader has come to the page's present entry by a link. */
export const isNewEntry = () => !known.has(presentEntry());

/** Notes the entry that the page began with as known, where the reader has reloaded or come back to it. */
export function noteReturn() {
  known.add(returned);
}

/** Notes the present entry as known. */
export function noteEntry() {
  known.add(presentEntry());
}

/** The page's whole address with this fragment, or with none. */
export function urlWith(fragment) {
  const url = new URL(location.href);
  url.hash = fragment;
  return url.href;
}

/** Changes the page's address: in a new entry of the history, or `inPlace` of the present one. */
export function visit(url, inPlace) {
  try {
    // What the page keeps with its entry stays there.
    history[inPlace ? "replaceState" : "pushState"](history.state, "", url);
  } catch {
    // A page in a sandbox may not change its address. The timeline works all the same.
  }
}
