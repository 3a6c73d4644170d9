// For Eleventy: `config.addPlugin(timeline)` adds the shortcode {% timeline "timelines/dam.json" %}.
import { relative } from "node:path";
import { FOLDER, files, placeOf, snippet } from "./site.js";

/** Options are those of `prerender`, for all timelines. `watch` is where the documents are; a change there builds the site again. */
export default function timeline(config, { watch = "timelines/", ...options } = {}) {
  config.addShortcode("timeline", (path, own) => snippet(path, { ...options, ...own }));
  config.addWatchTarget(watch);
  config.addPassthroughCopy(
    Object.fromEntries(files.map((name) => [relative(process.cwd(), placeOf(name)), `${FOLDER}/${name}`])),
  );
}
