// What `timeline publish` writes, as readers and other pages meet it; and the page of `timeline preview`. In Node.js and natively.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve } from "../../scripts/serve.js";
import { elementFiles, pageFiles } from "../../scripts/files.js";
import { dam, onPage, setUp, shown } from "../e2e/page.js";
import { from } from "./pack.js";

const project = mkdtempSync(join(tmpdir(), "article-timeline-"));
const story = join(project, "story.json");
const hosts = {
  "in Node.js": [process.execPath, from("dist/npm/cli.js")],
  natively: [from("target/debug/timeline")],
};
const run = ([program, ...first], ...words) =>
  execFileSync(program, [...first, ...words], { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const url = "https://example.org/dam/";

let server;
setUp({});
before(async () => {
  writeFileSync(story, dam);
  for (const [name, command] of Object.entries(hosts))
    run(command, "publish", story, "-o", `site/${name}/dam`, "--url", url, "--element", from("dist/npm"));
  run(hosts.natively, "publish", story, "-o", "site/alone", "--element", from("dist/npm"));
  writeFileSync(
    join(project, "site/alone/page.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg">${readFileSync(join(project, "site/alone/frame.html"))}</html>`,
  );
  server = await serve(join(project, "site"), 0, {
    "/alone/page.html": {
      file: "alone/page.html",
      headers: {
        "Content-Security-Policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:",
      },
    },
  });
});
after(() => {
  server?.close();
  rmSync(project, { recursive: true });
});
const served = (path) => `http://127.0.0.1:${server.address().port}${path}`;
const published = (name) => readFileSync(join(project, "site/natively/dam", name), "utf8");

describe("publish", () => {
  test("writes the same files in Node.js and natively", () => {
    const [one, other] = Object.keys(hosts).map((name) => join(project, "site", name, "dam"));
    const texts = ["README.txt", "frame.html", "index.html", "oembed.json", "plain.html", "snippet.html", "story.json"];
    const element = [...elementFiles, ...pageFiles.filter((name) => name !== "index.html")];
    assert.deepEqual(readdirSync(one).sort(), [...element, ...texts].sort());
    assert.deepEqual(readdirSync(other).sort(), readdirSync(one).sort());
    for (const name of readdirSync(one))
      assert.ok(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name);
  });

  test("makes a page that works under the strict policy", () =>
    onPage({ path: served("/alone/"), ready: false }, async (page) => {
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
      await page.getByRole("checkbox", { name: /^West/ }).click();
      assert.deepEqual(await shown(page), ["The sun is back"]);
    }));

  test("makes a page that works without scripts", () =>
    onPage({ path: served("/alone/"), ready: false, javaScriptEnabled: false }, async (page) => {
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
    }));

  test("makes the code of a frame that is as high as the timeline", () =>
    onPage({ path: served("/alone/page.html"), ready: false }, async (page) => {
      const frame = page.getByTitle("A week at the dam");
      await frame.contentFrame().getByRole("heading", { name: "It rains" }).waitFor();
      await page.waitForFunction(() => ![0, 600].includes(document.querySelector("iframe").offsetHeight));
    }));

  test("tells other sites what they link to", () => {
    const page = published("index.html");
    for (const tag of [
      '<meta property="og:title" content="A week at the dam">',
      `<meta property="og:url" content="${url}">`,
      `<link rel="canonical" href="${url}">`,
      `<link rel="alternate" type="application/json+oembed" href="${url}oembed.json">`,
    ])
      assert.ok(page.includes(tag), tag);
    const { type, title, html } = JSON.parse(published("oembed.json"));
    assert.deepEqual([type, title], ["rich", "A week at the dam"]);
    assert.ok(html.startsWith(`<iframe src="${url}index.html" title="A week at the dam"`));
  });

  test("makes code for other pages, with the folder's address", () => {
    assert.ok(published("snippet.html").startsWith(`<script type="module" src="${url}article-timeline.js"></script>`));
    assert.ok(published("plain.html").includes(`href="${url}story.json#article-timeline=`));
    assert.ok(published("frame.html").includes(`<script src="${url}article-timeline-frame.js" async></script>`));
    assert.deepEqual(JSON.parse(published("story.json")), JSON.parse(dam));
  });
});

describe("preview", () => {
  for (const [name, [program, ...first]] of Object.entries(hosts))
    test(`follows the file, and shows its problems, ${name}`, async () => {
      writeFileSync(story, dam);
      const words = ["preview", "story.json", "--port", "0", "--element", from("dist/npm")];
      const child = spawn(program, [...first, ...words], { cwd: project, stdio: ["ignore", "ignore", "pipe"] });
      try {
        const [said] = await new Promise((resolve) => child.stderr.once("data", (text) => resolve([String(text)])));
        const [, address] = /^story\.json is shown at (http:\/\/127\.0\.0\.1:\d+\/) until you press Ctrl-C\.\n$/.exec(
          said,
        );
        await onPage({ path: address, ready: false }, async (page) => {
          const timeline = page.getByTitle("Phone").contentFrame();
          await page.getByText("story.json: 2 events, no problems.").waitFor();
          await timeline.getByRole("heading", { name: "It rains" }).waitFor();
          writeFileSync(story, dam.replace("It rains", "It pours").replace("2023-07-05", "2023-07-32"));
          await page.getByText("“2023-07-32” has day 32; that month runs from 01 to 31.").waitFor();
          await timeline.getByRole("heading", { name: "It pours" }).waitFor();
        });
        // Neither files elsewhere nor another name of this machine.
        assert.equal((await fetch(`${address}../dam.png`)).status, 404);
        assert.equal((await fetch(`${address}story.json`)).status, 404);
      } finally {
        child.kill();
      }
    });
});
