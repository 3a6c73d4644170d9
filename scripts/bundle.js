// Bundles the scripts and style sheets, minimises the modules, and lays out a release.
//
//   node scripts/bundle.js FOLDER PROFILE     FOLDER has the output of Trunk; PROFILE is release or debug
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as shared from "../static/element/shared.js";
import { brotli } from "./brotli.js";
import { choices } from "./choices.js";
import { descriptions, elementFiles, frameFiles, modules, scripts, styles } from "./files.js";
import { layOutPackage } from "./package.js";
import { shrink } from "./shrink.js";

const [folder, profile] = process.argv.slice(2);
const release = profile === "release";
const inFolder = (name) => join(folder, name);
const [, version] = /^version = "(.+)"$/m.exec(readFileSync("Cargo.toml", "utf8"));

const common = { minify: release, logLevel: "warning", allowOverwrite: true };
/** What the second script uses of the first. */
const names = Object.keys(shared);
/** The scripts lie in one folder, wherever their parts are in the sources. The first imports the second when something needs it. What both
 * need is in the first: it is a property of the element's class, from which the second takes it. */
const apart = {
  name: "apart",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/article-timeline-runtime\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./article-timeline-runtime.js", external: true } : undefined,
    );
    onLoad({ filter: /\/article-timeline\.js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, "utf8")}
        import * as shared from "./element/shared.js";
        ArticleTimeline.shared = { ${names.map((name) => `${name}: shared.${name}`)} };`,
    }));
    onResolve({ filter: /\/shared\.js$/ }, ({ importer }) =>
      importer.endsWith("/article-timeline.js") ? undefined : { path: "shared", namespace: "apart" },
    );
    onLoad({ filter: /./, namespace: "apart" }, () => ({
      contents: `export const { ${names} } = customElements.get("article-timeline").shared;`,
    }));
  },
};
/** With this, both parts can tell whether they are of the same release. */
const RELEASE = createHash("sha256");
for (const name of readdirSync("static", { recursive: true }).sort())
  if (name.endsWith(".js")) RELEASE.update(readFileSync(join("static", name)));
const defined = { RELEASE: JSON.stringify(RELEASE.digest("hex").slice(0, 8)) };

/** Writes the element's scripts to a folder. */
const element = (outdir, { define, ...options } = {}) =>
  // A module script is always decoded as UTF-8, so its texts need no escapes.
  build({
    ...common,
    entryPoints: scripts.map((name) => join("static", name)),
    bundle: true,
    format: "esm",
    charset: "utf8",
    define: { ...defined, ...define },
    plugins: [apart],
    ...options,
    outdir,
  });
/** The part of a style sheet that is generated. */
const generated = (isSmall) => ({
  name: "generated",
  setup(build) {
    build.onResolve({ filter: /^generated:choices$/ }, ({ path }) => ({ path, namespace: "generated" }));
    build.onLoad({ filter: /./, namespace: "generated" }, () => ({ contents: choices(isSmall), loader: "css" }));
  },
});
/** Leaves these parts of the style sheet out. */
const without = (names) => ({
  name: "without",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, ({ path }) =>
      names.includes(basename(path)) ? { contents: "", loader: "css" } : undefined,
    );
  },
});
for (const name of descriptions) cpSync(join("static", name), inFolder(name));

await Promise.all([
  element(folder),
  ...Object.entries(styles).map(([name, missing]) =>
    build({
      ...common,
      entryPoints: ["static/article-timeline.css"],
      bundle: true,
      outfile: inFolder(name),
      plugins: [generated(missing.length > 0), without(missing)],
    }),
  ),
  ...Object.entries(modules).map(([name, uses]) =>
    shrink(inFolder(`article-timeline-${name}.js`), inFolder(`article-timeline-${name}_bg.wasm`), uses, release),
  ),
  build({
    ...common,
    entryPoints: [
      ...frameFiles.map((name) => join("static", name)),
      "static/article-timeline-frame.js",
      "static/article-timeline-plain.js",
    ],
    outdir: folder,
  }),
]);
if (release) {
  await layOut();
  // Not minified, because minifying would remove the comments for bundlers. It comes last, because it is not hosted.
  await layOutPackage(folder, (path) => element(path, { minify: false }));
}

/** Makes the folder of the version, in which every file can be pinned, and compresses all files. */
async function layOut() {
  const pinned = inFolder(version);
  mkdirSync(pinned, { recursive: true });
  for (const name of [...elementFiles, ...descriptions, ...frameFiles]) cpSync(inFolder(name), join(pinned, name));
  const hash = (name) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(join(pinned, name)))
      .digest("base64")}`;
  const INTEGRITY = JSON.stringify({
    app: hash("article-timeline-app_bg.wasm"),
    parser: hash("article-timeline-parser_bg.wasm"),
    importer: hash("article-timeline-importer_bg.wasm"),
    style: hash("article-timeline.css"),
  });
  await element(pinned, { define: { INTEGRITY } });
  writeFileSync(
    join(pinned, "integrity.json"),
    `${JSON.stringify(Object.fromEntries(elementFiles.map((name) => [name, hash(name)])), null, 2)}\n`,
  );
  compress(folder);
}

function compress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    // These copies with function names are for developers, and are not hosted.
    if (name === "symbols") continue;
    if (statSync(path).isDirectory()) compress(path);
    else if (/\.(css|html|js|json|svg|txt|wasm)$/.test(name)) {
      const bytes = readFileSync(path);
      writeFileSync(`${path}.br`, brotli(bytes));
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
  }
}
