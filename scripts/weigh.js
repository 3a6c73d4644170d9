// Prints what the bytes of a module are used for: its sections, and its functions by origin and by size. The second number is the size
// with brotli, compressed separately, which is somewhat more than the part's share of the whole.
//
//   node scripts/weigh.js [MODULE] [COUNT]     MODULE contains function names; the COUNT largest are listed
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { functionNames, functionsIn, importedFunctions, sections } from "./sections.js";

const [path = "dist/symbols/article-timeline-app_bg.wasm", count = "30"] = process.argv.slice(2);
const bytes = readFileSync(path);
const SECTIONS = [
  "custom",
  "types",
  "imports",
  "functions",
  "tables",
  "memories",
  "globals",
  "exports",
  "start",
  "elements",
  "code",
  "data",
  "data count",
];

const names = functionNames(bytes);
if (!names.size) throw new Error(`${path} has no names of functions; weigh what make dist leaves in dist/symbols.`);

const first = importedFunctions(bytes);
const plain = (name = "(without a name)") => name.replace(/\[[0-9a-f]{10,16}\]|::h[0-9a-f]{16}$/g, "");
const functions = functionsIn(bytes).map((body, index) => ({
  body,
  size: body.length,
  name: plain(names.get(first + index)),
}));

/** The origins of functions; the first that matches counts. */
const ORIGINS = [
  ["views: pieces", /Erased>::render$/],
  ["views: Yew's part of the one component", /AnyPiece/],
  ["views: functions and closures", /article_timeline::view/],
  ["reading the article's bytes", /postcard|serde/],
  ["model", /article_timeline::model/],
  ["words and dates", /article_timeline::words/],
  ["edge to the page", /article_timeline|^(mount|document|render|wire)/],
  ["Yew", /yew|implicit_clone/],
  ["hash tables and index maps", /hashbrown|indexmap|hash/],
  ["allocator", /rlsf|__rust_(re|de)?alloc/],
  ["bindings", /js_sys|web_sys|wasm_bindgen|gloo|externref|shim/],
  ["core, alloc and std", /core|alloc|std|compiler_builtins/],
  ["other", /./],
];
const parts = new Map(ORIGINS.map(([origin]) => [origin, []]));
// In the order of the module, as it is sent.
for (const { body, name } of functions) parts.get(ORIGINS.find(([, pattern]) => pattern.test(name))[0]).push(body);
functions.sort((one, other) => other.size - one.size);

const row = (name, ...cells) =>
  console.log(`${name.padEnd(40)}${cells.map((cell) => String(cell).padStart(10)).join("")}`);
/** The number of bytes, plain and with brotli. */
const weigh = (bytes) => [bytes.length, brotliCompressSync(bytes).length];
row("section", "bytes", "brotli");
for (const { kind, content } of sections(bytes))
  if (SECTIONS[kind] !== "custom") row(SECTIONS[kind] ?? "other", ...weigh(content));
console.log();
row("code", "bytes", "brotli", "functions");
for (const [origin, all] of parts) row(origin, ...weigh(Buffer.concat(all)), all.length);
console.log();
for (const { size, name } of functions.slice(0, Number(count)))
  console.log(`${String(size).padStart(7)}  ${name.slice(0, 150)}`);
