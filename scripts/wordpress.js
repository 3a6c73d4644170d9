// Packs the WordPress plugin with the element's files of dist/ into target/article-timeline-wordpress.zip: `make wordpress`.
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateRawSync } from "node:zlib";
import { elementFiles } from "./files.js";

const from = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const plugin = from("integrations/wordpress/article-timeline");
const { version } = JSON.parse(readFileSync(from("dist/npm/package.json"), "utf8"));

/** What a timeline in a post loads. Frames and plain HTML have scripts of their own. */
const assets = elementFiles.filter((name) => !/-(frame|plain)\.js$/.test(name));

/** The files of a folder and of those in it, by path. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(folder, name)).isFile() && !name.startsWith("assets/"))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name))]);

/** WordPress offers updates by these, so they must be the release's. */
for (const [name, pattern] of [
  ["article-timeline.php", /^ \* Version: +(.*)$/m],
  ["article-timeline.php", /^const VERSION = '(.*)';$/m],
  ["readme.txt", /^Stable tag: (.*)$/m],
  ["block/block.json", /"version": "(.*)"/],
]) {
  const found = pattern.exec(readFileSync(join(plugin, name), "utf8"))?.[1];
  if (found !== version) {
    console.error(`integrations/wordpress/article-timeline/${name} has version ${found}; write ${version} there.`);
    process.exit(1);
  }
}

/** A ZIP archive of these files. Their time is always the same, so equal files make an equal archive. */
function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(bytes, { level: 9 });
    // The same fields stand before the file and in the directory: version 2.0, UTF-8 names, deflate, and 1 January 1980.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, place, path);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), fields, path, packed);
    offset += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const files = [
  ...filesIn(plugin),
  ...assets.map((name) => [`assets/${version}/${name}`, readFileSync(from(`dist/${name}`))]),
  ...["LICENSE-APACHE", "LICENSE-MIT"].map((name) => [name, readFileSync(from(name))]),
].map(([name, bytes]) => [`article-timeline/${name}`, bytes]);
const archive = zip(files);
writeFileSync(from("target/article-timeline-wordpress.zip"), archive);
console.log(`wordpress: target/article-timeline-wordpress.zip, ${archive.length} bytes, ${files.length} files`);
