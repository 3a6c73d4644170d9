// The guide for hosts, taken apart: what it configures, what it promises, and what it has pages say.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { blocksOf } from "../markdown.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
export const guide = read("docs/hosting.md");

export const dist = fileURLToPath(new URL("../../dist", import.meta.url));
export const [, version] = /^version = "(.+)"$/m.exec(read("Cargo.toml"));
export const hashes = JSON.parse(read(`dist/${version}/integrity.json`));

const blocks = blocksOf(guide);
/** The one block of code of a kind. */
export function block(kind) {
  const [found, ...others] = blocks.filter((block) => block.kind === kind);
  if (!found || others.length) throw new Error(`docs/hosting.md has not one block of ${kind || "no kind"}.`);
  return found.text;
}

/** The row of a header, and the code in it. */
const row = (header) => {
  const [, text] = new RegExp(`^\\| \`${header}\` \\| (.*) \\|$`, "m").exec(guide);
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
};
const typeCells = row("Content-Type");

/** The type of each kind of file, by the end of its name. */
export const types = Object.fromEntries(typeCells.flatMap((cell, at) => (at % 2 ? [] : [[cell, typeCells[at + 1]]])));
const [pinned, moving] = row("Cache-Control");
/** How long a file may be kept, by its path in dist/. */
export const caching = (path) => (path.startsWith(`${version}/`) ? pinned : moving);
/** What is on every answer. */
export const everywhere = {
  "access-control-allow-origin": row("Access-Control-Allow-Origin")[0],
  "x-content-type-options": row("X-Content-Type-Options")[0],
};

const home = "https://cdn.example.org";
/** What a page writes, with a host's address and this release's version and hashes; `wrong` has a hash that is not its own. */
export function fill(text, address, wrong) {
  const hash = (name) => (name === wrong ? hashes["article-timeline-frame.js"] : hashes[name]);
  return text
    .replaceAll(home, address)
    .replace(/\b\d+\.\d+\.\d+\/(?=article)/g, `${version}/`)
    .replace(/([\w-]+\.(?:js|css))("[^"]*")sha384-…/g, (_, name, between) => `${name}${between}${hash(name)}`);
}
export const markup = block("html");
/** The import map of a page, and what stands between its tags. */
export const importMap = (page) => /<script type="importmap">(.*?)<\/script>/s.exec(page);
/** The link that the guide has pages write instead of an import map, for each file in that. */
export const preloads = (page) => {
  const [link] = /<link rel="modulepreload"[^>]*>/.exec(guide);
  return Object.entries(JSON.parse(importMap(page)[1]).integrity)
    .map(([url, hash]) => link.replace("…", url).replace("sha384-…", hash))
    .join("\n");
};
/** What the guide has pages add to their policy. */
export const [needs] = /(?<=^`)script-src [^`]+(?=`\.$)/m.exec(guide);
