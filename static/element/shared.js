// What the second script uses of the first. scripts/bundle.js adds all this to the class of the element, and has the second script take it
// from there. An import of the first script would load it twice where its URL has a query. No page may rely on it.
export { Failure } from "./failure.js";
export { beganWith, prefixOf, presentEntry } from "./fragment.js";
export { nearestLanguage } from "./language.js";
export { eventsOf, isStage, lineOf, read, reveal, rootOf } from "./place.js";
export { create, hold } from "./reserve.js";
export { hashes } from "./release.js";
export { dataInside, hasSource, prerenderedRoot, showInside, stage } from "./snippet.js";
export { afterPaint } from "./timing.js";
