// Makes a module and its glue small: wasm-opt for the one, esbuild for the other, and short names between the two.
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const run = promisify(execFile);

// Yew keeps its notes on elements under names of its own; in a page that is itself a Yew app, that app would take them
// for its notes, and answer our clicks with its handlers.
const YEW = Object.fromEntries(
  ["__yew_subtree_id", "__yew_subtree_cache_key", "__yew_listener_id"].map((name) => [
    name,
    name.replace("yew", "article_timeline"),
  ]),
);

// Rust's stack lies below its data, so the first bytes of memory are the last of the stack; and memory begins as zeros.
const OPTIMISE = ["-Oz", "--converge", "--low-memory-unused", "--zero-filled-memory", "--strip-producers"];
// wasm-bindgen names by hashes what module and glue have of each other, and no compression makes a hash shorter.
const RENAME = ["--minify-imports-and-exports-and-modules"];

const escaped = (name) => name.replace(/[^\w$]/g, "\\$&");

/** Makes a module small, in its place, and a twin with the names of its functions; returns the short names by the long. */
async function shrinkModule(binary) {
  const twins = join(dirname(binary), "symbols");
  mkdirSync(twins, { recursive: true });
  const twin = join(twins, basename(binary));
  await run("wasm-opt", [...OPTIMISE, "--debuginfo", binary, "-o", twin]);
  const { stdout } = await run("wasm-opt", [...RENAME, "--debuginfo", twin, "-o", twin]);
  await run("wasm-opt", ["--strip-debug", twin, "-o", binary]);
  const { imports, exports } = JSON.parse(stdout);
  const module = imports[0][0];
  return Object.fromEntries([[module, "a"], ...imports.map(([, long, short]) => [long, short]), ...exports]);
}

/** Refuses a name that the glue has for something else too: it would be replaced there as well. */
function check(glue, names) {
  for (const name of Object.keys(names)) {
    const foreign = new RegExp(`(?<!\\bwasm)\\.${escaped(name)}(?![\\w$])`).test(glue);
    if (foreign)
      throw new Error(
        `The glue knows “${name}” as the name of two things; give the export of that name another in Rust.`,
      );
  }
}

/** What a glue holds of its module, and does not let go by itself. */
const HELD = [
  "wasm",
  "wasmInstance",
  "wasmModule",
  "cachedDataViewMemory0",
  "cachedUint8ArrayMemory0",
  "__wbg_init_promise",
];

/** Gives a glue a function `release`, by which the module goes with its memory; `default` begins it anew. */
function addRelease(contents, glue) {
  const missing = HELD.find((name) => !new RegExp(`^let (.*, )?${name}\\b`, "m").test(contents));
  if (missing) throw new Error(`${glue} has no “${missing}” any more; see what wasm-bindgen holds its module by now.`);
  return `${contents}\nexport function release() { ${HELD.map((name) => `${name} = undefined;`).join(" ")} }\n`;
}

// Yew takes a prerendered page over by setting every attribute and every text of it again. To the browser that is a change
// even where it changes nothing, and it makes the styles and the layout of the whole anew.
const SETTERS = [
  [
    /arg0\.setAttribute\((.*), (getStringFromWasm0\(arg3, arg4\))\);/,
    "const name = $1, value = $2; if (arg0.getAttribute(name) !== value) arg0.setAttribute(name, value);",
  ],
  [/arg0\.nodeValue = (.*);/, "const value = $1; if (arg0.nodeValue !== value) arg0.nodeValue = value;"],
];

/** Has a glue leave alone what is so already. */
function setOnlyChanges(contents, glue) {
  return SETTERS.reduce((changed, [setter, instead]) => {
    if (!setter.test(changed))
      throw new Error(
        `Nothing in ${glue} looks like ${setter} any more; see how wasm-bindgen sets attributes and texts by now.`,
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

/** Writes a module's glue as it is shipped, with what is used of it; in a release the module is made small too. */
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
    // The parsers, which are released, set nothing on the page.
    plugins: [changed(glue, uses.includes("release") ? addRelease : setOnlyChanges)],
    outfile: glue,
  });
  const left = /__yew_\w+|__wbg_\w+_[0-9a-f]{16}/.exec(release ? readFileSync(glue, "utf8") : "");
  if (left) throw new Error(`${left[0]} is still in ${glue}, but the module has another name for it.`);
}
