// The files of a release. It is laid out, packed and tested with these lists.
import { LANGUAGES } from "../static/element/languages.js";

/** The files of a module. */
const moduleFiles = (name) => [`article-timeline-${name}.js`, `article-timeline-${name}_bg.wasm`];

/** The modules, each with the exports of its glue that the element's script uses. */
export const modules = {
  app: ["default", "render", "wire", "speaks", "mount", "Document"],
  parser: ["default", "wire", "Reading", "release"],
  importer: ["default", "wire", "readTimeline", "release"],
};

/** The element's script, and the part of it that it imports when something needs the module. */
export const scripts = ["article-timeline.js", "article-timeline-runtime.js"];

/** The style sheets, each with the parts in `static/style/` that it is without. A prerendered timeline without pictures, without a scale of
 * time, without an article beside it and with few filters links the small one (`Snippet::sheet` in `src/prerender/snippet.rs`). */
export const styles = {
  "article-timeline.css": [],
  "article-timeline-small.css": ["foot.css", "media.css", "placeholder.css", "scale.css"],
};

/** The files of the element that pages load. The folder of a version has them, with a hash of each. */
export const elementFiles = [
  ...scripts,
  ...Object.keys(styles),
  "article-timeline-frame.js",
  "article-timeline-plain.js",
  ...Object.keys(modules).flatMap(moduleFiles),
  ...LANGUAGES.filter((language) => language !== "en").map((language) => `words-${language}.txt`),
];

/** Descriptions of the element for editors and compilers. */
export const descriptions = [
  "article-timeline.d.ts",
  "astro.d.ts",
  "react.d.ts",
  "svelte.d.ts",
  "vue.d.ts",
  "custom-elements.json",
];

/** The command line and its functions for JavaScript, which are in `npm/`. */
export const kitScripts = [
  "Timeline.astro",
  "astro.js",
  "cli.js",
  "eleventy.js",
  "functions.js",
  "kit-node.js",
  "kit.d.ts",
  "kit.js",
  "machine.js",
  "site.js",
  "vite.js",
];

/** Their module, which `scripts/kit.js` adds to the npm package. */
export const kitModule = moduleFiles("kit");

/** What a page of a timeline alone needs besides; a version's folder has it too. */
export const frameFiles = ["page.css", "frame.js"];

/** The standalone page of the timeline, which is shown in frames. */
export const pageFiles = ["index.html", ...frameFiles, "icon.svg"];
