// What `scripts/release` packs, with stand-ins for what is built.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { elementFiles, frameFiles, kitModule, kitScripts } from "../../scripts/files.js";

const from = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const [, version] = /^version = "(.+)"$/m.exec(readFileSync(from("Cargo.toml"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "article-timeline-"));
after(() => rmSync(folder, { recursive: true }));

function write(name, text = name) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
/** A program on the path, or a script. */
function program(name, line) {
  write(name, `#!/bin/sh\n${line}\n`);
  chmodSync(join(folder, name), 0o755);
}
/** Packs on a system with this name. */
function release(host, words = []) {
  program("bin/rustc", `echo 'host: ${host}'`);
  execFileSync(join(folder, "scripts/release"), words, {
    env: { ...process.env, PATH: join(folder, "bin") + delimiter + process.env.PATH },
    stdio: ["ignore", "pipe", "inherit"],
  });
}
/** The files in an archive, sorted, without the folder that they all are in. */
function filesOf(archive, inside) {
  const names = execFileSync("tar", ["-tzf", join(folder, "release", archive)], { encoding: "utf8" })
    .trim()
    .split("\n");
  for (const name of names) assert.ok(name.startsWith(`${inside}/`), name);
  return names
    .filter((name) => !name.endsWith("/"))
    .map((name) => name.slice(inside.length + 1))
    .sort();
}
const packed = () => readdirSync(join(folder, "release")).sort();

/** What the element of `publish` and `preview` consists of. */
const element = [...elementFiles, ...frameFiles, "icon.svg"].map((name) => `element/${name}`);
const texts = ["LICENSE-APACHE", "LICENSE-MIT", "docs/command-line.md", "docs/hosting.md"];

before(() => {
  for (const name of [
    "scripts/release",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "docs/hosting.md",
    "docs/command-line.md",
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(from(name), join(folder, name));
  }
  program("bin/cargo", "mkdir -p target/release && touch target/release/timeline target/release/timeline.exe");
  program("scripts/wheel", `touch "$1/article_timeline-${version}-py3-none-any.whl"`);
  const element = [...elementFiles, ...frameFiles, "icon.svg", "index.html"];
  for (const name of element) write(`dist/${name}`);
  for (const name of [`dist/${version}/article-timeline.js`, "dist/article-timeline.js.br", "dist/examples/news.html"])
    write(name);
  for (const name of ["dist/.stage/left", "dist/symbols/built"]) write(name);
  write("dist/npm/package.json", JSON.stringify({ name: "article-timeline", version }));
  for (const name of [...element.slice(0, -1), ...kitScripts, ...kitModule]) write(`dist/npm/${name}`);
  write("target/wasi/timeline.wasm");
  write("target/article-timeline-wordpress.zip");
});

test("a release has an archive for every kind of host and author, and their checksums", () => {
  write("release/of-an-earlier-release");
  release("x86_64-unknown-linux-gnu");
  const archives = [
    `article-timeline-${version}-hosting.tar.gz`,
    `article-timeline-${version}-wordpress.zip`,
    `article-timeline-${version}.tgz`,
    `article_timeline-${version}-py3-none-any.whl`,
    `timeline-${version}-x86_64-unknown-linux-gnu.tar.gz`,
    `timeline-${version}.wasm`,
  ];
  assert.deepEqual(packed(), ["SHA256SUMS", ...archives]);
  execFileSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: join(folder, "release") });
  const sums = readFileSync(join(folder, "release/SHA256SUMS"), "utf8").trim().split("\n");
  assert.deepEqual(sums.map((line) => line.split("  ")[1]).sort(), archives);

  const hosted = filesOf(archives[0], `article-timeline-${version}`);
  assert.deepEqual(
    hosted,
    [
      ...elementFiles,
      ...frameFiles,
      `${version}/article-timeline.js`,
      ...texts,
      "article-timeline.js.br",
      "examples/news.html",
      "icon.svg",
      "index.html",
    ].sort(),
  );
  assert.deepEqual(filesOf(archives[4], `timeline-${version}`), [...texts, ...element, "timeline"].sort());
});

test("another system adds its command line, with the element of the npm package", () => {
  const before = packed();
  rmSync(join(folder, "dist"), { recursive: true });
  for (const [host, name] of [
    ["aarch64-apple-darwin", "timeline"],
    ["x86_64-pc-windows-msvc", "timeline.exe"],
  ]) {
    release(host, ["timeline"]);
    assert.deepEqual(
      filesOf(`timeline-${version}-${host}.tar.gz`, `timeline-${version}`),
      [...texts, ...element, name].sort(),
    );
    assert.ok(!existsSync(join(folder, "release/package")));
  }
  assert.equal(packed().length, before.length + 2);
});
