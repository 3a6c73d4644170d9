// For Astro: `integrations: [timeline()]`, and <Timeline document="timelines/dam.json" /> of article-timeline/Timeline.astro.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FOLDER, files, placeOf } from "./site.js";
import { serving } from "./vite.js";

export default function timeline() {
  return {
    name: "article-timeline",
    hooks: {
      // A page made by the development server watches the documents that it has read.
      "astro:server:setup": ({ server }) => serving(server),
      "astro:build:done": ({ dir }) => {
        for (const name of files) cpSync(placeOf(name), fileURLToPath(new URL(`${FOLDER}/${name}`, dir)));
      },
    },
  };
}
