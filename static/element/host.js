// What the module gets from the element: the functions of the page that src/browser/host.rs declares.
import { copy, canShare, share } from "./share.js";
import { highlight } from "./highlight.js";
import { isNewEntry, noteEntry, urlWith, visit } from "./history.js";
import { releasable } from "./root.js";
import { afterPaint } from "./timing.js";

/** A host object with these fields besides. Of the nodes that the module has adopted by it, `silence` takes its listeners off, and
 * `release` frees them too. */
export function createHost(fields) {
  const adopted = [];
  const host = {
    adopt: (place) => adopted.push(releasable(place)),
    afterPaint,
    canShare,
    copy,
    highlight,
    isNewEntry,
    noteEntry,
    share,
    urlWith,
    visit,
    ...fields,
  };
  const end = (free) => () => {
    for (const release of adopted) release(free);
  };
  return { host, release: end(true), silence: end(false) };
}
