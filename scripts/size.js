// Prints what a reader downloads, file by file: as it is, and as brotli (quality 11) sends it.
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const folder = new URL("../dist/", import.meta.url);
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const row = (name, raw, sent) => console.log(`${name.padEnd(32)}${String(raw).padStart(10)}${String(sent).padStart(10)}`);

row("file", "bytes", "brotli");
let [raw, sent] = [0, 0];
for (const name of readdirSync(folder).sort()) {
  const bytes = readFileSync(new URL(name, folder));
  const compressed = brotli(bytes);
  row(name, bytes.length, compressed);
  raw += bytes.length;
  sent += compressed;
}
row("all", raw, sent);
