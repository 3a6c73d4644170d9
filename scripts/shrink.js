// Minimises a module with wasm-opt and its glue with esbuild, and shortens the names that they share. docs/relied-on.md lists what this
// relies on.
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { orderFunctions } from "./order.js";
import { bare } from "./sections.js";

const run = promisify(execFile);

// Yew stores data in properties of elements. On a page that is itself a Yew app, that app would find our data under the same names, and
// call its own handlers for our clicks.
const YEW = Object.fromEntries(
  ["__yew_subtree_id", "__yew_subtree_cache_key", "__yew_listener_id"].map((name) => [
    name,
    name.replace("yew", "article_timeline"),
  ]),
);

// Rust's stack is below its data, so the first bytes of memory are the end of the stack. New memory is zeroed.
export const OPTIMISE = ["-Oz", "--converge", "--low-memory-unused", "--zero-filled-memory", "--strip-producers"];
// wasm-bindgen puts hashes into the names that module and glue share, and hashes do not compress.
const RENAME = ["--minify-imports-and-exports-and-modules"];

const escaped = (name) => name.replace(/[^\w$]/g, "\\$&");

/** Minimises a module in place, and writes a copy with function names; returns the short names by the long ones. */
async function shrinkModule(binary) {
  const twins = join(dirname(binary), "symbols");
  mkdirSync(twins, { recursive: true });
  const twin = join(twins, basename(binary));
  await run("wasm-opt", [...OPTIMISE, "--debuginfo", binary, "-o", twin]);
  const { stdout } = await run("wasm-opt", [...RENAME, "--debuginfo", twin, "-o", twin]);
  await orderFunctions(twin);
  writeFileSync(binary, bare(readFileSync(twin)));
  const { imports, exports } = JSON.parse(stdout);
  const module = imports[0][0];
  return Object.fromEntries([[module, "a"], ...imports.map(([, long, short]) => [long, short]), ...exports]);
}

/** Throws if the glue uses one of the names for something else too, because it would be replaced there as well. */
function check(glue, names) {
  for (const name of Object.keys(names)) {
    const foreign = new RegExp(`(?<!\\bwasm)\\.${escaped(name)}(?![\\w$])`).test(glue);
    if (foreign) throw new Error(`The glue uses “${name}” for two things; rename the export in Rust.`);
  }
}

/** The variables by which a glue keeps its module alive. */
const HELD = [
  "wasm",
  "wasmInstance",
  "wasmModule",
  "cachedDataViewMemory0",
  "cachedUint8ArrayMemory0",
  "__wbg_init_promise",
];

/** Adds a function `release` to a glue, which frees the module with its memory; `default` starts it again. */
function addRelease(contents, glue) {
  const missing = HELD.find((name) => !new RegExp(`^let (.*, )?${name}\\b`, "m").test(contents));
  if (missing) throw new Error(`${glue} no longer has “${missing}”; find out how wasm-bindgen keeps its module now.`);
  return `${contents}\nexport function release() { ${HELD.map((name) => `${name} = undefined;`).join(" ")} }\n`;
}

// When Yew hydrates, it sets every attribute and text again. To the browser that is a change even if the value is the same, and it
// computes styles and layout again.
const SETTERS = [
  [
    /arg0\.setAttribute\((.*), (getStringFromWasm0\(arg3, arg4\))\);/,
    "const name = $1, value = $2; if (arg0.getAttribute(name) !== value) arg0.setAttribute(name, value);",
  ],
  [/arg0\.nodeValue = (.*);/, "const value = $1; if (arg0.nodeValue !== value) arg0.nodeValue = value;"],
];

/** Makes a glue skip attributes and texts that already have the value. */
function setOnlyChanges(contents, glue) {
  return SETTERS.reduce((changed, [setter, instead]) => {
    if (!setter.test(changed))
      throw new Error(
        `Nothing in ${glue} matches ${setter} any more; find out how wasm-bindgen sets attributes and texts now.`,
      );
    return changed.replace(setter, instead);
  }, contents);
}

/** Changes a glue before it is bundled. */
const changed = (glue, change) => ({
  name: "changed",
  setup: ({ onLoad }) =>
    onLoad({ filter: new RegExp(`${escaped(basename(glue))}$`) }, () => ({
      contents: change(readFileSync(glue, "utf8"), glue),
    })),
});

/** Writes a module's glue as it is shipped, with the exports that are used. In a release, minimises the module too. */
export async function shrink(glue, binary, uses, release) {
  const names = release ? await shrinkModule(binary) : {};
  check(readFileSync(glue, "utf8"), names);
  const mangleCache = { ...YEW, ...names };
  await build({
    stdin: { contents: `export { ${uses.join(", ")} } from "./${basename(glue)}";`, resolveDir: dirname(glue) },
    bundle: true,
    format: "esm",
    minify: release,
    logLevel: "warning",
    allowOverwrite: true,
    mangleProps: new RegExp(`^(?:${Object.keys(mangleCache).map(escaped).join("|")})$`),
    mangleQuoted: true,
    mangleCache,
    // The parsers are released, and change nothing on the page.
    plugins: [changed(glue, uses.includes("release") ? addRelease : setOnlyChanges)],
    outfile: glue,
  });
  const left = /__yew_\w+|__wbg_\w+_[0-9a-f]{16}/.exec(release ? readFileSync(glue, "utf8") : "");
  if (left) throw new Error(`${left[0]} is still in ${glue}, but the module has another name for it.`);
}
