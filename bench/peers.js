// Installs and bundles what the timeline is measured against, into .tools/bench, which git ignores.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const folder = new URL("../.tools/bench/", import.meta.url);
const pages = ["timelinejs", "vis-timeline", "react-chrono"];

/** A file or folder in the package of a peer. */
export const package_ = (path) => new URL(`node_modules/${path}`, folder);
/** A file that was bundled. */
export const built = (name) => readFileSync(new URL(`built/${name}`, folder));
/** The version of a peer that is installed. */
export const versionOf = (name) => JSON.parse(readFileSync(package_(`${name}/package.json`))).version;

/** Makes the peers ready; says what it does. */
export async function preparePeers() {
  mkdirSync(folder, { recursive: true });
  const lock = new URL("package-lock.json", here);
  const installed = new URL("package-lock.json", folder);
  if (
    !existsSync(package_(".package-lock.json")) ||
    !existsSync(installed) ||
    !readFileSync(lock).equals(readFileSync(installed))
  ) {
    console.error("bench: installing the peers that bench/package.json pins, into .tools/bench …");
    for (const name of ["package.json", "package-lock.json"]) copyFileSync(new URL(name, here), new URL(name, folder));
    // Without their install scripts: nothing of theirs has to run to be bundled.
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error"], {
      cwd: fileURLToPath(folder),
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  console.error("bench: bundling the pages of the peers …");
  // Beside what was installed, so that a page and its peer find the same React, and not that of the tests.
  cpSync(new URL("pages/", here), new URL("pages/", folder), { recursive: true });
  await build({
    entryPoints: pages.map((name) => fileURLToPath(new URL(`pages/${name}.js`, folder))),
    outdir: fileURLToPath(new URL("built/", folder)),
    bundle: true,
    minify: true,
    format: "esm",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
}
