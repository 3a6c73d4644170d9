// What the plugins for site generators share: snippets of files, and the element's files for the site.
import { readFileSync, readdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { prerender } from "./kit-node.js";

/** The folder of the element's files in a site. */
export const FOLDER = "article-timeline";

/** The element's files, which are beside this one. */
export const files = readdirSync(new URL(".", import.meta.url)).filter((name) =>
  /^(article-timeline(?!-kit)[\w-]*\.(js|css|wasm)|words-[\w-]+\.txt)$/.test(name),
);

/** The place of one of them in this package. */
export const placeOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The documents that snippets were made of, and what is called with each new one. */
export const documents = new Set();
export const watching = new Set();

/** The snippet of a document, by its path from the folder in which the generator runs. Options are those of `prerender`. */
export function snippet(path, { base = `/${FOLDER}/`, ...options } = {}) {
  const file = resolve(path);
  if (!documents.has(file)) for (const watch of watching) watch(file);
  documents.add(file);
  const name = relative(process.cwd(), file);
  let content;
  try {
    content = readFileSync(file);
  } catch (error) {
    throw new Error(`There is no timeline ${name} (${error.code}); give its path from ${process.cwd()}.`);
  }
  return prerender(content, { name, base, ...options });
}
