// Minimises the command line's module and adds it, with its scripts, to the npm package in dist/npm/. `scripts/build kit` has built it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { kitModule, kitScripts } from "./files.js";
import { OPTIMISE } from "./shrink.js";

const BUILT = "target/wasm32-unknown-unknown/release/article-timeline-kit.wasm";
const FOLDER = "target/kit";
/** Where it is being made, so that an interrupted run leaves nothing that looks ready. */
const PART = "target/kit.part";
const PACKAGE = "dist/npm";
const [glue, binary] = kitModule.map((name) => join(PART, name));

const isNewer = (one, other) => existsSync(one) && statSync(one).mtimeMs > statSync(other).mtimeMs;
if (!isNewer(join(FOLDER, kitModule[0]), BUILT)) {
  const run = (command, ...words) => execFileSync(command, words, { stdio: ["ignore", "inherit", "inherit"] });
  for (const folder of [PART, FOLDER]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(PART, { recursive: true });
  run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-dir", PART, BUILT);
  run("wasm-opt", ...OPTIMISE, "--strip-debug", binary, "-o", binary);
  buildSync({
    entryPoints: [glue],
    outfile: glue,
    format: "esm",
    minify: true,
    allowOverwrite: true,
    logLevel: "warning",
  });
  renameSync(PART, FOLDER);
}
if (!existsSync(PACKAGE)) {
  console.error(`kit: There is no ${PACKAGE}/; build the release first: scripts/build build --release.`);
  process.exit(1);
}
for (const name of kitModule) cpSync(join(FOLDER, name), join(PACKAGE, name));
for (const name of kitScripts) cpSync(join("npm", name), join(PACKAGE, name));
