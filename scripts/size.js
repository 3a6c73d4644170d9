// Prints the size of each file that readers download: plain, with gzip and with brotli. Fails, with a sentence for each, if a file is larger
// than budget.json allows, or has no budget, or if a file with a budget does not exist.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const folder = new URL("../dist/", import.meta.url);
const budget = JSON.parse(readFileSync(new URL("../budget.json", import.meta.url), "utf8"));
const size = (name) => readFileSync(new URL(name, folder)).length;
const row = (name, ...cells) =>
  console.log(`${name.padEnd(40)}${cells.map((cell) => String(cell).padStart(10)).join("")}`);

/** Who downloads a file: readers of the standalone page, readers of any other document too, and the rest. */
const groups = {
  "for who reads, filters and steps": /^(index\.html|article-timeline\.js|article-timeline-small\.css)$/,
  "and for who needs the module": /^(page\.css|icon\.svg|frame\.js|article-timeline-(runtime|app(_bg)?)\.(js|wasm))$/,
  "and of a document of its own": /^article-timeline(-parser|\.css$)/,
  "or of a timeline made for another": /^article-timeline-importer/,
  "on pages with frames": /^article-timeline-frame/,
  "in themes for plain HTML": /^article-timeline-plain/,
};

const over = [];
/** Compares the size of a file or a group with its budget, if it has one. */
function weigh(name, bytes, most) {
  if (bytes > most)
    over.push(
      `${name} has ${bytes} bytes, but its budget is ${most}; make it smaller, or raise the budget in budget.json and say why.`,
    );
}

const names = readdirSync(folder).filter((name) => /\.(css|html|js|svg|wasm)$/.test(name));
row("file", "bytes", "gzip", "brotli", "budget");
for (const [group, pattern] of Object.entries(groups)) {
  const all = [0, 0, 0];
  for (const name of names.filter((name) => pattern.test(name))) {
    const sizes = [size(name), size(`${name}.gz`), size(`${name}.br`)];
    for (const [index, bytes] of sizes.entries()) all[index] += bytes;
    const most = budget.files[name];
    row(name, ...sizes, most ?? "none");
    if (most === undefined) over.push(`${name} has no budget; add one to budget.json.`);
    weigh(name, sizes[2], most);
  }
  row(`  ${group}`, ...all, budget.groups[group] ?? "");
  weigh(group, all[2], budget.groups[group]);
}
/** Prints and compares the size of a file that no reader downloads, and that is not compressed yet; returns whether it exists. */
function weighApart(name, path, most) {
  if (!existsSync(path)) return false;
  const bytes = readFileSync(path);
  const weight = brotliCompressSync(bytes).length;
  row(name, bytes.length, "", weight, most);
  weigh(name, weight, most);
  return true;
}
// The command line for Node.js is in the npm package.
for (const [name, most] of Object.entries(budget.npm))
  if (!weighApart(`npm/${name}`, new URL(`npm/${name}`, folder), most))
    over.push(`There is no npm/${name}; build it with scripts/build kit.`);
// Not every Rust builds for WASI.
for (const [name, most] of Object.entries(budget.wasi))
  if (!weighApart(name, new URL(`../target/wasi/${name}`, import.meta.url), most))
    console.log(`${name} is left out, because this Rust does not build for WASI.`);
for (const name of readdirSync(folder).filter((name) => /^words-.*\.txt\.br$/.test(name)))
  weigh(name, size(name), budget.languages);
const misnamed = [];
for (const name of names) {
  const of = Object.values(groups).filter((pattern) => pattern.test(name));
  if (of.length !== 1)
    misnamed.push(
      `${name} is in ${of.length} groups of files, but must be in one; say in scripts/size.js who downloads it.`,
    );
}
for (const name of Object.keys(budget.files))
  if (!names.includes(name)) misnamed.push(`${name} no longer exists; remove it from budget.json.`);
for (const group of Object.keys(budget.groups))
  if (!(group in groups)) misnamed.push(`There is no group “${group}”; remove it from budget.json.`);
// Only the small build has a budget, because the precompiled std is larger.
const strict = process.env.WASM_SMALL !== "no";
if (over.length && !strict) console.log("This was built with the precompiled std, so budget.json does not apply.");
const told = [...misnamed, ...(strict ? over : [])];
for (const sentence of told) console.error(`size: ${sentence}`);
process.exitCode = told.length ? 1 : 0;
