// The command line for WASI, in the Python package, from its wheel. Node.js has WASI too, but its version 20 sometimes crashes there.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { dam } from "../e2e/page.js";
import { blocksOf } from "../markdown.js";
import { cases, flawed, native, same } from "./cases.js";
import { from } from "./pack.js";

const MODULE = from("target/wasi/timeline.wasm");
const PYTHON = from(".tools/python/bin/python");
const blocks = blocksOf(readFileSync(from("docs/wasi.md"), "utf8"));
const codeOf = (kind) => blocks.find((block) => block.kind === kind).text;

const skip =
  (!existsSync(MODULE) && "There is no timeline.wasm, because this Rust does not build for WASI") ||
  (!existsSync(PYTHON) && "There is no Python with wasmtime; scripts/setup test says why");
const folder = mkdtempSync(join(tmpdir(), "article-timeline-"));
const path = (name) => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

describe("the Python package", { skip }, () => {
  const python = (code, options = {}) =>
    spawnSync(PYTHON, ["-c", code], { cwd: folder, encoding: "utf8", maxBuffer: 1e9, ...options });

  before(() => {
    execFileSync(from("scripts/wheel"), [folder]);
    const [wheel] = readdirSync(folder).filter((name) => name.endsWith(".whl"));
    const quietly = ["--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--force-reinstall"];
    execFileSync(PYTHON, ["-m", "pip", "install", ...quietly, path(wheel)]);
    execFileSync(PYTHON, ["-m", "pip", "check", "--disable-pip-version-check"]);
  });

  test("prerenders every case to the same bytes as the native command line, or says the same", () => {
    const code = `
import base64, json, sys
from article_timeline import TimelineError, prerender
def made(content):
    try:
        return [prerender(base64.b64decode(content), lang="en"), ""]
    except TimelineError as error:
        return ["", str(error)]
json.dump([made(content) for content in json.load(sys.stdin)], sys.stdout)`;
    const input = JSON.stringify(cases.map(({ content }) => content.toString("base64")));
    const { stdout, stderr } = python(code, { input });
    assert.equal(stderr, "");
    for (const [index, [html, said]] of JSON.parse(stdout).entries()) {
      const { name, content } = cases[index];
      const there = native(["prerender", "--lang", "en", "-"], content);
      if (there.status) assert.equal(said, there.stderr.trimEnd(), name);
      else same(html, there.stdout, name);
    }
  });

  test("lists problems, and makes documents of sheets", () => {
    writeFileSync(path("story.json"), flawed);
    const code = `
import json
from article_timeline import check, to_document, to_table
table, none = to_table(open("story.json").read().replace("07-32", "07-05"))
assert to_document(table)[0]["title"] and not none
problems = check(open("story.json").read())
document, left_out = to_document("Year,Headline,Type\\n,A mill,title\\n1604,It is built,\\nx,It burns,\\n", lang="en")
nothing, _ = to_document("Year,Headline\\n")
print(json.dumps([problems, [event["headline"] for event in document["events"]], [one["line"] for one in left_out], nothing]))`;
    const { stdout, stderr } = python(code);
    assert.equal(stderr, "");
    const [[problem], headlines, lines, nothing] = JSON.parse(stdout);
    assert.deepEqual(Object.keys(problem), ["path", "line", "column", "message"]);
    assert.equal(problem.message, "“2023-07-32” has day 32; that month runs from 01 to 31.");
    assert.deepEqual([headlines, lines, nothing], [["It is built"], [4, 4], null]);
  });

  test("does what the guide and its own page show", () => {
    assert.equal(blocksOf(readFileSync(from("python/README.md"), "utf8"))[0].text, codeOf("python"));
    writeFileSync(path("story.json"), dam);
    const { status, stdout } = python(codeOf("python"));
    assert.equal(status, 0);
    same(stdout, native(["prerender", "--base=/article-timeline/", "--permalink=dam", "-"], dam).stdout, "the guide");
    writeFileSync(path("story.json"), flawed);
    const { status: failed, stderr } = python(codeOf("python"));
    assert.equal(failed, 1);
    assert.match(stderr, /^1 “2023-07-32” has day 32; that month runs from 01 to 31\.\n/);
  });

  test("works where nothing can be cached", () => {
    const env = { ...process.env, HOME: "/nowhere", XDG_CACHE_HOME: "/proc/nowhere" };
    const { stdout, stderr } = python("import article_timeline; print(article_timeline.check('{}')[0]['path'])", {
      env,
    });
    assert.deepEqual([stdout, stderr], ["$\n", ""]);
  });

  const run = (words, input) =>
    spawnSync(from(".tools/python/bin/article-timeline"), words, { cwd: folder, encoding: "utf8", input });

  test("checks and imports as the native command line does", () => {
    for (const words of [
      ["check", "-"],
      ["check", "--format=json", "-"],
      ["import", "--lang=en", "-"],
      ["--help"],
      ["schema"],
    ]) {
      const [here, there] = [run(words, flawed), native(words, flawed)];
      // It goes by another name.
      const expected = there.stdout.replace("Usage: timeline", "Usage: article-timeline");
      assert.deepEqual([here.status, here.stdout, here.stderr], [there.status, expected, there.stderr], words[0]);
    }
  });

  test("says what it cannot do", () => {
    const { status, stderr } = run(["preview", "story.json"], "");
    assert.equal(status, 2);
    assert.match(stderr, /^timeline: .+\.\n$/s);
  });

  test("has the command line for files", () => {
    writeFileSync(path("story.json"), flawed);
    const command = (...words) => run(words);
    for (const file of ["story.json", path("story.json"), "./story.json"]) {
      const { status, stdout } = command("check", file);
      assert.equal(status, 1);
      assert.ok(stdout.includes(` --> ${file}:1:`), stdout);
    }
    const { status, stderr } = command("new", "new.json");
    const said = "new.json is written. Change it, and see the result: article-timeline preview new.json\n";
    assert.deepEqual([status, stderr], [0, said]);
    assert.equal(command("prerender", "new.json", "-o", "new.html").status, 0);
    same(readFileSync(path("new.html"), "utf8"), native(["prerender", path("new.json")]).stdout, "new.json");
    assert.equal(command("check", "nowhere.json").status, 2);
  });
});

/** Asserts that an example of the guide prerenders every case as the native command line does, or fails with the same message. */
function alike(results) {
  assert.equal(results.length, cases.length);
  for (const [index, [html, said]] of results.entries()) {
    const { name, content } = cases[index];
    const there = native(["prerender", "--base=/article-timeline/", "-"], content);
    if (there.status) assert.equal(said, there.stderr, name);
    else same(html, there.stdout, name);
  }
}
const input = JSON.stringify(cases.map(({ content }) => content.toString("base64")));
const noModule = !existsSync(MODULE) && "There is no timeline.wasm, because this Rust does not build for WASI";

const noRuby = spawnSync("ruby", ["-v"]).status !== 0 && "Ruby is not installed";
const noGem =
  noRuby || (spawnSync("ruby", ["-rwasmtime", "-e", ""]).status !== 0 && "The gem wasmtime is not installed");

test("the guide's Ruby is Ruby", { skip: noRuby }, () => {
  assert.equal(execFileSync("ruby", ["-c"], { input: codeOf("ruby"), encoding: "utf8" }), "Syntax OK\n");
});

test("the guide's Ruby prerenders what the native command line does", { skip: noModule || noGem }, () => {
  const code = `
require "json"
made = JSON.parse($stdin.read).map do |story|
  [prerender(story.unpack1("m")), ""]
rescue RuntimeError => error
  ["", error.message]
end
puts JSON.generate(made)`;
  writeFileSync(path("story.rb"), codeOf("ruby").replace('"timeline.wasm"', JSON.stringify(MODULE)) + code);
  alike(JSON.parse(execFileSync("ruby", ["story.rb"], { cwd: folder, input, encoding: "utf8", maxBuffer: 1e9 })));
});

const WAZERO = "github.com/tetratelabs/wazero";
const go = (words, options = {}) =>
  spawnSync("go", words, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
    // From what is on this machine, so that a test asks no other.
    env: { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GONOSUMDB: WAZERO, GOTOOLCHAIN: "local" },
    ...options,
  });
const noGo = spawnSync("gofmt", ["-h"]).error && "Go is not installed";

test("the guide's Go is formatted", { skip: noGo || false }, () => {
  assert.equal(execFileSync("gofmt", { input: codeOf("go"), encoding: "utf8" }), codeOf("go"));
});

test("the guide's Go prerenders what the native command line does", { skip: noModule || noGo || false }, (test) => {
  const version = process.env.WAZERO ?? "v1.9.0";
  writeFileSync(path("go.mod"), `module story\n\ngo 1.19\n\nrequire ${WAZERO} ${version}\n`);
  if (go(["mod", "download"]).status !== 0)
    return test.skip(`The module cache has no ${WAZERO}; 'go mod download ${WAZERO}@${version}' fetches it`);
  const code = `package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
)

func main() {
	var stories [][]byte
	made := [][2]string{}
	module, _ := os.ReadFile(os.Args[1])
	prerender, err := Prerenderer(context.Background(), module)
	if err != nil {
		panic(err)
	}
	if err := json.NewDecoder(os.Stdin).Decode(&stories); err != nil {
		panic(err)
	}
	for _, story := range stories {
		html, err := prerender(bytes.NewReader(story))
		said := ""
		if err != nil {
			said = err.Error()
		}
		made = append(made, [2]string{html, said})
	}
	_ = json.NewEncoder(os.Stdout).Encode(made)
}
`;
  writeFileSync(path("main.go"), code);
  writeFileSync(path("story.go"), codeOf("go").replace("package story", "package main"));
  const { status, stdout, stderr } = go(["run", ".", MODULE], { input });
  assert.equal(status, 0, stderr);
  alike(JSON.parse(stdout));
});
