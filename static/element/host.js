// What the module gets from the element: the fields and functions that src/browser/host.rs declares.
import { highlight } from "./highlight.js";
import { releasable } from "./root.js";
import { afterPaint, beganWith, presentEntry } from "./shared.js";

/** The history entries that the reader has visited. A link scrolls to its event. Back, Forward and a reload do not, because the browser
 * restores the scroll position. */
const visited = new Set();

/** Records the entry that the page started with as visited, if the reader has reloaded or returned to it. */
export function noteReturn() {
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (/reload|back_forward/.test(navigation?.type)) visited.add(beganWith);
}

/** The functions that are the same for all timelines. */
const PAGE = {
  afterPaint,
  highlight,
  isNewEntry: () => !visited.has(presentEntry()),
  noteEntry: () => void visited.add(presentEntry()),

  /** The page's URL with this fragment, or without one. @param {string} fragment */
  urlWith(fragment) {
    const url = new URL(location.href);
    url.hash = fragment;
    return url.href;
  },

  /** Changes the page's URL: in a new history entry, or `inPlace` in the current one. @param {string} url @param {boolean} inPlace */
  visit(url, inPlace) {
    try {
      // The page's own state is kept.
      history[inPlace ? "replaceState" : "pushState"](history.state, "", url);
    } catch {
      // A sandboxed page must not change its URL. The timeline works anyway.
    }
  },

  /** Whether the browser has a share sheet. */
  canShare: () => Boolean(navigator.canShare?.({ url: location.href })),
};

/** What readers share of a URL of this page: in a frame, its fragment on the page that the frame names as its canonical one.
 * @param {string} url */
function shareable(url) {
  /** @type {HTMLLinkElement | null} */
  const canonical = document.querySelector('link[rel="canonical"]');
  if (parent === self || !canonical) return url;
  const page = new URL(canonical.href);
  page.hash = new URL(url).hash;
  return page.href;
}

/** A host object. `end` removes the module's listeners from the nodes that were adopted with it, and frees them too if it may call the
 * module.
 * @param {HostFields} fields */
export function createHost(fields) {
  /** @type {ReturnType<typeof releasable>[]} */
  const adopted = [];
  const adopt = (/** @type {Element} */ place) => void adopted.push(releasable(place));
  const end = (/** @type {boolean} */ free) => adopted.forEach((release) => void release(free));

  /** Copies a link. `then` gets whether that has worked. @param {string} url @param {(copied: boolean) => void} then */
  async function copy(url, then) {
    const link = shareable(url);
    let copied = true;
    try {
      // There is no clipboard outside a secure context.
      await navigator.clipboard.writeText(link);
    } catch {
      copied = false;
    }
    then(copied);
    if (copied) fields.shared(link, "copy");
  }

  /** Shares a link with the share sheet. If that is blocked, as in a frame, copies the link. `then` gets whether it has been copied.
   * @param {string} title @param {string} url @param {(copied: boolean) => void} then */
  const share = (title, url, then) => {
    const link = shareable(url);
    return navigator.share({ title, url: link }).then(
      () => fields.shared(link, "sheet"),
      // It is not an error if the reader closes the sheet.
      ({ name }) => void (name === "AbortError" || copy(url, then)),
    );
  };

  return { host: { ...PAGE, adopt, copy, share, ...fields }, end };
}
