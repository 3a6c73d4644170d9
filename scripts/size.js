// Prints what a reader downloads, file by file: as it is, and as gzip and brotli send it.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../dist/", import.meta.url);
const size = (name) => readFileSync(new URL(name, folder)).length;
const row = (name, ...sizes) => console.log(`${name.padEnd(34)}${sizes.map((size) => String(size).padStart(10)).join("")}`);

/** Who downloads a file: readers of the standalone page, readers of any other document too, and the rest. */
const groups = {
  "the timeline of the embedded article": /^(index\.html|page\.css|icon\.svg|frame\.js|article-timeline(-app(_bg)?)?\.(js|css|wasm))$/,
  "and of a document of its own": /^article-timeline-reader/,
  "or of a timeline made for another": /^article-timeline-importer/,
  "on pages with frames": /^article-timeline-frame/,
};
const names = readdirSync(folder).filter((name) => /\.(css|html|js|svg|wasm)$/.test(name));
row("file", "bytes", "gzip", "brotli");
for (const [group, pattern] of Object.entries(groups)) {
  const all = [0, 0, 0];
  for (const name of names.filter((name) => pattern.test(name))) {
    const sizes = [size(name), size(`${name}.gz`), size(`${name}.br`)];
    sizes.forEach((bytes, index) => (all[index] += bytes));
    row(name, ...sizes);
  }
  row(`  ${group}`, ...all);
}
