// Lays out the npm package: the files of a release, their description, the command line and the licences. scripts/kit.js adds the module of
// the command line, which is built later.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { descriptions, elementFiles, kitModule, kitScripts, pageFiles, scripts } from "./files.js";

/** The files of the release that the package contains, besides the element's scripts. */
const FILES = [...elementFiles, ...descriptions, ...pageFiles]
  .filter((name) => !scripts.includes(name) && name !== "index.html")
  .sort();
const LICENCES = ["LICENSE-APACHE", "LICENSE-MIT"];

/** Makes `npm` in `folder` from the files of the release there. `writeElement` writes the element's scripts to a folder. */
export async function layOutPackage(folder, writeElement) {
  const inPackage = (name) => join(folder, "npm", name);
  rmSync(inPackage(""), { recursive: true, force: true });
  mkdirSync(inPackage(""), { recursive: true });
  for (const name of FILES) cpSync(join(folder, name), inPackage(name));
  for (const name of kitScripts) cpSync(join("npm", name), inPackage(name));
  for (const name of LICENCES) cpSync(name, inPackage(name));
  cpSync("npm/README.md", inPackage("README.md"));
  await writeElement(inPackage(""));
  writeFileSync(
    inPackage("package.json"),
    `${JSON.stringify(describe(readFileSync("Cargo.toml", "utf8")), null, 2)}\n`,
  );
}

/** The package.json, with the name, version and description from Cargo.toml. */
function describe(cargo) {
  // Strings and lists of strings are written as in JSON.
  const field = (name) => JSON.parse(new RegExp(`^${name} = (.+)$`, "m").exec(cargo)[1]);
  return {
    name: field("name"),
    version: field("version"),
    description: field("description"),
    keywords: field("keywords"),
    license: field("license"),
    type: "module",
    bin: { "article-timeline": "./cli.js", timeline: "./cli.js" },
    engines: { node: ">=20" },
    exports: {
      ".": { types: "./article-timeline.d.ts", default: "./article-timeline.js" },
      "./kit": { types: "./kit.d.ts", node: "./kit-node.js", default: "./kit.js" },
      "./eleventy": "./eleventy.js",
      "./vite": "./vite.js",
      "./astro": { types: "./astro.d.ts", default: "./astro.js" },
      "./Timeline.astro": "./Timeline.astro",
      "./site": "./site.js",
      "./react": { types: "./react.d.ts" },
      "./svelte": { types: "./svelte.d.ts" },
      "./vue": { types: "./vue.d.ts" },
      "./article-timeline-frame.js": "./article-timeline-frame.js",
      "./article-timeline-plain.js": "./article-timeline-plain.js",
      "./article-timeline.css": "./article-timeline.css",
      "./article-timeline-small.css": "./article-timeline-small.css",
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    types: "./article-timeline.d.ts",
    customElements: "custom-elements.json",
    // Importing the script defines the element.
    sideEffects: true,
    files: [...scripts, ...FILES, ...kitScripts, ...kitModule, ...LICENCES],
  };
}
