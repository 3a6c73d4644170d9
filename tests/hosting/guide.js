// Parses the guide for hosts: its configurations, its promises, and the code for pages.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { blocksOf } from "../markdown.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
export const guide = read("docs/hosting.md");

export const dist = fileURLToPath(new URL("../../dist", import.meta.url));
export const [, version] = /^version = "(.+)"$/m.exec(read("Cargo.toml"));
export const hashes = JSON.parse(read(`dist/${version}/integrity.json`));

const blocks = blocksOf(guide);
/** The only code block of a kind. */
export function block(kind) {
  const [found, ...others] = blocks.filter((block) => block.kind === kind);
  if (!found || others.length) throw new Error(`docs/hosting.md has not one block of ${kind || "no kind"}.`);
  return found.text;
}

/** The code in the row of a header. */
const row = (header) => {
  const [, text] = new RegExp(`^\\| \`${header}\` \\| (.*) \\|$`, "m").exec(guide);
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
};
const typeCells = row("Content-Type");

/** The type of each file, by its extension. */
export const types = Object.fromEntries(typeCells.flatMap((cell, at) => (at % 2 ? [] : [[cell, typeCells[at + 1]]])));
const [pinned, moving] = row("Cache-Control");
/** How long a file may be cached, by its path in dist/. */
export const caching = (path) => (path.startsWith(`${version}/`) ? pinned : moving);
/** The headers of every response. */
export const everywhere = {
  "access-control-allow-origin": row("Access-Control-Allow-Origin")[0],
  "x-content-type-options": row("X-Content-Type-Options")[0],
};

const home = "https://cdn.example.org";
/** The code for a page, with a host's URL and this release's version and hashes. The file `wrong` gets a wrong hash. */
export function fill(text, address, wrong) {
  const hash = (name) => (name === wrong ? hashes["article-timeline-frame.js"] : hashes[name]);
  return text
    .replaceAll(home, address)
    .replace(/\b\d+\.\d+\.\d+\/(?=article)/g, `${version}/`)
    .replace(/([\w-]+\.(?:js|css))("[^"]*")sha384-…/g, (_, name, between) => `${name}${between}${hash(name)}`);
}
export const markup = block("html");
/** The import map of a page, and its content. */
export const importMap = (page) => /<script type="importmap">(.*?)<\/script>/s.exec(page);
/** The links that the guide recommends instead of an import map, for each file in the map. */
export const preloads = (page) => {
  const [link] = /<link rel="modulepreload"[^>]*>/.exec(guide);
  return Object.entries(JSON.parse(importMap(page)[1]).integrity)
    .map(([url, hash]) => link.replace("…", url).replace("sha384-…", hash))
    .join("\n");
};
/** The guide's additions to a page's policy. */
export const [needs] = /(?<=^`)script-src [^`]+(?=`\.$)/m.exec(guide);
