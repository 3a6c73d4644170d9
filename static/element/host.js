// What the module gets from the element: the fields and functions that src/browser/host.rs declares.
import { highlight } from "./highlight.js";
import { isNewEntry, noteEntry, shareable, urlWith, visit } from "./history.js";
import { releasable } from "./root.js";
import { canShare, copy, share } from "./share.js";
import { afterPaint } from "./timing.js";

/** The fields and functions that differ between timelines.
 * @typedef {{
 *   language: string, words: string | undefined, view: string, order: string, state: string, hydrate: boolean,
 *   permalink: string | undefined, article: Element | undefined,
 *   fit(root: HTMLElement): boolean, reveal(): void, miss(event: string, phrase: string): void,
 *   change(state: string, shown: number, position: number, cause: import("../article-timeline.js").TimelineCause): void,
 *   shared(url: string, way: "sheet" | "copy"): void, imagesFrom: string,
 * }} Fields */

/** A host object. `end` removes the module's listeners from the nodes that were adopted with it, and frees them too if it may call the
 * module.
 * @param {Fields} fields */
export function createHost(fields) {
  /** @type {ReturnType<typeof releasable>[]} */
  const adopted = [];
  const host = {
    adopt: (/** @type {Element} */ place) => adopted.push(releasable(place)),
    afterPaint,
    canShare,
    copy: (/** @type {string} */ url, /** @type {(copied: boolean) => void} */ then) => {
      const link = shareable(url);
      copy(link, then, (way) => fields.shared(link, way));
    },
    highlight,
    isNewEntry,
    noteEntry,
    share: (/** @type {string} */ title, /** @type {string} */ url, /** @type {(copied: boolean) => void} */ then) => {
      const link = shareable(url);
      share(title, link, then, (way) => fields.shared(link, way));
    },
    urlWith,
    visit,
    ...fields,
  };
  return { host, end: (/** @type {boolean} */ free) => adopted.forEach((release) => void release(free)) };
}
