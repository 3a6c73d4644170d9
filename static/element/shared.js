// What the second script uses of the first. scripts/bundle.js has it import all this from there, so that nothing is loaded twice. It is
// exported for that alone, and no page may rely on it.
export { Failure } from "./failure.js";
export { beganWith, prefixOf, presentEntry } from "./fragment.js";
export { nearestLanguage } from "./language.js";
export { eventsOf, isStage, lineOf, read, reveal, rootOf } from "./place.js";
export { hold } from "./reserve.js";
export { hashes } from "./release.js";
export { dataInside, hasSource, prerenderedRoot, showInside, stage } from "./snippet.js";
export { afterPaint } from "./timing.js";
