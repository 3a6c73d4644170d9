// Packs the npm package as `make release` does.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOf } from "../markdown.js";

/** A path in this repository. */
export const from = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Runs npm in a folder, without the network. */
export const npm = (folder, words, { cache = join(folder, "cache"), env } = {}) =>
  execFileSync(
    "npm",
    [...words, "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", `--cache=${cache}`],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env },
  );

const shown = blocksOf(readFileSync(from("npm/README.md"), "utf8"));
/** The code that npm shows: of a page that imports the element, and of a program. */
export const [importing, program] = shown.filter(({ kind }) => kind === "js").map(({ text }) => text);
/** The HTML that npm shows: the element, and the script of a page without a bundler. */
export const [element, script] = shown.filter(({ kind }) => kind === "html").map(({ text }) => text);

/** Packs the package into a folder, and returns what npm says of it. */
export const pack = (folder) =>
  JSON.parse(
    npm(from("dist/npm"), ["pack", "--json", `--pack-destination=${folder}`], { cache: join(folder, "cache") }),
  )[0];
