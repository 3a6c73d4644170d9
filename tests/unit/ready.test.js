// What `trunk serve` says where tools are missing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";

const from = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const [, version] = /name = "wasm-bindgen"\nversion = "(.+)"/.exec(readFileSync(from("Cargo.lock"), "utf8"));

let folder;
/** A program on the path, which prints a line. */
function add(name, line = "") {
  writeFileSync(join(folder, "bin", name), `#!/bin/sh\necho '${line}'\n`);
  chmodSync(join(folder, "bin", name), 0o755);
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "article-timeline-"));
  for (const name of ["bin", "scripts"]) mkdirSync(join(folder, name));
  for (const name of ["scripts/ready", "Cargo.lock"]) cpSync(from(name), join(folder, name));
  for (const name of ["bash", "dirname", "sed", "env"]) {
    const found = process.env.PATH.split(delimiter).map((path) => join(path, name));
    symlinkSync(
      found.find((path) => spawnSync(path, ["--version"]).status === 0),
      join(folder, "bin", name),
    );
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What it says. */
function said() {
  const { status, stderr } = spawnSync(join(folder, "scripts/ready"), {
    env: { PATH: join(folder, "bin") },
    encoding: "utf8",
  });
  assert.equal(status, stderr ? 1 : 0);
  return stderr;
}

test("everything is missing", () => {
  assert.equal(
    said(),
    [
      "trunk: There is no Rust on the path; install it with rustup.",
      `trunk: There is no wasm-bindgen on the path, but version ${version} is needed; run: cargo install wasm-bindgen-cli@${version}`,
      "trunk: There is no Node.js on the path; install version 22.12 or later.",
      "trunk: Or run make serve, which installs everything that is missing.\n",
    ].join("\n"),
  );
});

test("the tools are there, but not what they need", () => {
  add("cargo");
  add("rustc", "/nowhere");
  add("wasm-bindgen", "wasm-bindgen 0.1.0");
  add("node");
  assert.equal(
    said(),
    [
      "trunk: This Rust does not build for wasm32-unknown-unknown; run: rustup target add wasm32-unknown-unknown",
      `trunk: wasm-bindgen 0.1.0 is on the path, but version ${version} is needed; run: cargo install wasm-bindgen-cli@${version}`,
      "trunk: The npm packages are missing; run: npm ci",
      "trunk: Or run make serve, which installs everything that is missing.\n",
    ].join("\n"),
  );
});

test("nothing is missing", () => {
  add("cargo");
  add("rustc", folder);
  add("wasm-bindgen", `wasm-bindgen ${version}`);
  add("node");
  mkdirSync(join(folder, "node_modules/esbuild"), { recursive: true });
  assert.equal(said(), "");
});
