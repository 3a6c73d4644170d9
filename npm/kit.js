// The kit in browsers and workers. `init` loads its module first.
import load, { run } from "./article-timeline-kit.js";
import { functions } from "./functions.js";

export { TimelineError } from "./functions.js";
export const { check, toDocument, toTable, prerender } = functions(run);

/** Loads the module: from its place beside this file, or from an address, a response, its bytes or a compiled module. */
export async function init(module = new URL("./article-timeline-kit_bg.wasm", import.meta.url)) {
  await load({ module_or_path: module });
}
