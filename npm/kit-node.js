// The kit where there are files: in Node.js, Deno and Bun.
import { readFileSync } from "node:fs";
import { initSync, run } from "./article-timeline-kit.js";
import { functions } from "./functions.js";

initSync({ module: readFileSync(new URL("article-timeline-kit_bg.wasm", import.meta.url)) });

export { TimelineError } from "./functions.js";
export const { check, toDocument, toTable, prerender } = functions(run);
/** There is nothing left to load. */
export async function init() {}
