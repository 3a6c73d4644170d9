// scripts/prebuilt, with a server and a registry on this machine. Set-up builds every tool that it does not fetch.
import assert from "node:assert/strict";
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const from = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "article-timeline-"));
const system = execFileSync("uname", ["-sm"], { encoding: "utf8" }).trim().replace(" ", "-");
const sumOf = (bytes) => createHash("sha256").update(bytes).digest("hex");
/** A program that says its version. */
const program = (version) => `#!/bin/sh\necho "tool ${version}"\n`;
/** An archive with a program in a folder. */
function archive(text) {
  writeFileSync(join(folder, "tool"), text);
  chmodSync(join(folder, "tool"), 0o755);
  execFileSync("tar", ["-czf", "tool.tar.gz", "tool"], { cwd: folder });
  return readFileSync(join(folder, "tool.tar.gz"));
}
/** A wheel with a script, as Python's zip module packs it. */
function wheel(text) {
  const code = `
import sys, zipfile
with zipfile.ZipFile("tool.whl", "w") as wheel:
    wheel.writestr("a_tool-1.2.data/scripts/tool", sys.stdin.read())
    wheel.writestr("a_tool-1.2.dist-info/METADATA", "Metadata-Version: 2.1\\nName: a-tool\\nVersion: 1.2\\n")
    wheel.writestr("a_tool-1.2.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr("a_tool-1.2.dist-info/RECORD", "")`;
  execFileSync("python3", ["-c", code], { cwd: folder, input: text });
  return readFileSync(join(folder, "tool.whl"));
}

const skip = spawnSync("curl", ["--version"]).error ? "curl is not installed" : false;

const pages = {};
const server = createServer(({ url }, response) => {
  if (!pages[url]) response.statusCode = 404;
  if (url.endsWith("/")) response.setHeader("Content-Type", "text/html");
  response.end(pages[url]);
});
let origin;
before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Fetches the tool from an address, with the sum that the table has. Returns what is said, and what the tool then says. */
async function fetched(sum, url, { version = "1.2", on = system, env } = {}) {
  const target = mkdtempSync(join(folder, "bin-"));
  const table = join(target, "table.tsv");
  writeFileSync(table, `# a comment\ntool\t${version}\t${on}\t${sum}\t${url}\n`);
  const said = await new Promise((resolve) => {
    const options = { encoding: "utf8", env: { ...process.env, PIP_INDEX_URL: `${origin}/simple`, ...env } };
    execFile(from("scripts/prebuilt"), ["tool", "1.2", target, table], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
  const files = readdirSync(target).filter((name) => name !== "table.tsv");
  const runs = files.length > 0 && execFileSync(join(target, "tool"), { encoding: "utf8" });
  return { ...said, files, runs };
}
/** Asserts that nothing is put into the folder, and that one line says why. */
function assertLeft({ code, stdout, stderr, files }, why) {
  assert.deepEqual([code, stdout, stderr, files], [1, `setup: no prebuilt tool 1.2: ${why}\n`, "", []]);
}

test("an archive with the right sum is unpacked", { skip }, async () => {
  const bytes = archive(program("1.2"));
  pages["/tool.tar.gz"] = bytes;
  const url = `${origin}/tool.tar.gz`;
  assert.deepEqual(await fetched(sumOf(bytes), url), {
    code: 0,
    stdout: `setup: fetched tool 1.2, with the right SHA-256, from ${url}\n`,
    stderr: "",
    files: ["tool"],
    runs: "tool 1.2\n",
  });
});

test("an archive with another sum is not run", { skip }, async () => {
  const bytes = archive(`${program("1.2")}\ntouch ${folder}/it-ran`);
  pages["/other.tar.gz"] = bytes;
  const url = `${origin}/other.tar.gz`;
  const sum = sumOf("what was expected");
  assertLeft(await fetched(sum, url), `${url} has another SHA-256: ${sumOf(bytes)} instead of ${sum}`);
  assert.ok(!readdirSync(folder).includes("it-ran"));
});

test("what cannot be fetched or does not run is left to be built", { skip }, async () => {
  const bytes = archive(program("1.1"));
  pages["/older.tar.gz"] = bytes;
  assertLeft(await fetched(sumOf(bytes), `${origin}/older.tar.gz`), "it does not run here");
  assertLeft(await fetched("0", `${origin}/nowhere.tar.gz`), "curl: (22) The requested URL returned error: 404");
  const { port } = server.address();
  server.close();
  server.closeAllConnections();
  const { code, stdout, files } = await fetched("0", `${origin}/tool.tar.gz`);
  assert.deepEqual([code, files], [1, []]);
  assert.match(stdout, /^setup: no prebuilt tool 1\.2: curl: \(7\) Failed to connect to 127\.0\.0\.1 .+\n$/);
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
});

test("only this version for this system counts", async () => {
  const why = `none is known for ${system}`;
  assertLeft(await fetched("0", `${origin}/tool.tar.gz`, { version: "1.20" }), why);
  assertLeft(await fetched("0", `${origin}/tool.tar.gz`, { on: "Plan9-vax" }), why);
});

test("a package from PyPI is installed with the right sum, and with no other", {
  skip: spawnSync("python3", ["-m", "pip", "--version"]).status === 0 ? false : "Python has no pip",
}, async () => {
  const bytes = wheel(program("1.2"));
  pages["/a_tool-1.2-py3-none-any.whl"] = bytes;
  pages["/simple/a-tool/"] = '<!doctype html><a href="/a_tool-1.2-py3-none-any.whl">a_tool-1.2-py3-none-any.whl</a>';
  const { code, stdout, runs } = await fetched(sumOf(bytes), "pypi:a-tool");
  const said = "setup: fetched tool 1.2, with the right SHA-256, from pypi:a-tool\n";
  assert.deepEqual([code, stdout, runs], [0, said, "tool 1.2\n"]);
  const sum = sumOf("what was expected");
  assertLeft(await fetched(sum, "pypi:a-tool"), `the package from PyPI has another SHA-256 than ${sum}`);
  const nowhere = await fetched(sum, "pypi:no-tool");
  assert.deepEqual([nowhere.code, nowhere.files], [1, []]);
  assert.match(nowhere.stdout, /^setup: no prebuilt tool 1\.2: pip cannot fetch it: ERROR: .+\n$/);
});

test("the table has the versions that set-up pins, each once for a system", () => {
  const setup = readFileSync(from("scripts/setup"), "utf8");
  const pinned = (name) => setup.match(new RegExp(`\\b${name}=([0-9.]+)`))[1];
  const versions = { trunk: pinned("TRUNK"), "cargo-deny": pinned("DENY"), geckodriver: pinned("GECKO") };
  const rows = readFileSync(from("scripts/prebuilt.tsv"), "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"));
  for (const [name, version, on, sum, url] of rows) {
    assert.equal(version, versions[name], name);
    assert.match(on, /^(Linux-(x86_64|aarch64)|Darwin-(x86_64|arm64))$/);
    assert.match(sum, /^[0-9a-f]{64}$/);
    assert.ok(url.startsWith("pypi:") || url.includes(`/v${version}/`), url);
  }
  assert.equal(new Set(rows.map(([name, , on]) => `${name} ${on}`)).size, rows.length);
  assert.ok(rows.length > 3);
});
