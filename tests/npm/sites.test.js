// Small sites of the generators that the package has plugins for: built, opened, and stopped by a mistake in a document.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { elementFiles } from "../../scripts/files.js";
import { serve } from "../../scripts/serve.js";
import { blocksOf } from "../markdown.js";
import { dam, isReady, onPage, setUp, shown } from "../e2e/page.js";
import { freePort } from "../free-port.js";
import { launch } from "../launch.js";
import { from, npm, pack } from "./pack.js";

/** The generators, each with the module that builds a site and the folder of the site. */
const GENERATORS = {
  eleventy: {
    command: ["tests/sites/node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
    develop: (port) => ["--serve", `--port=${port}`],
    output: "_site",
  },
  vite: {
    command: ["node_modules/vite/bin/vite.js", "build"],
    develop: (port) => ["--port", `${port}`, "--host", "127.0.0.1"],
    output: "dist",
  },
  astro: {
    command: ["tests/sites/node_modules/astro/astro.js", "build", "--silent"],
    develop: (port) => ["dev", "--port", `${port}`, "--host", "127.0.0.1"],
    output: "dist",
  },
};

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
const project = mkdtempSync(join(tmpdir(), "article-timeline-"));
const servers = [];
setUp({});
before(() => {
  assert.ok(
    existsSync(from("tests/sites/node_modules")),
    "The generators are missing; run npm ci --prefix tests/sites.",
  );
  const { filename } = pack(project);
  for (const name of Object.keys(GENERATORS)) {
    const folder = join(project, name);
    cpSync(from(`tests/sites/${name}`), folder, { recursive: true });
    mkdirSync(join(folder, "timelines"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
    npm(folder, ["install", join(project, filename)], { cache: join(project, "cache") });
  }
  symlinkSync(from("tests/sites/node_modules/astro"), join(project, "astro/node_modules/astro"));
});
after(() => {
  for (const server of servers) server.close();
  rmSync(project, { recursive: true });
});

/** Builds a site with this document. */
function built(name, document) {
  const [module, ...words] = GENERATORS[name].command;
  const folder = join(project, name);
  writeFileSync(join(folder, "timelines/dam.json"), document);
  const { status, stdout, stderr } = spawnSync(process.execPath, [from(module), ...words], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return { status, said: stdout + stderr, output: join(folder, GENERATORS[name].output) };
}

for (const name of Object.keys(GENERATORS))
  describe(`a site by ${name}`, () => {
    test("shows the timeline, prerendered and with everything that it loads", async () => {
      const { status, said, output } = built(name, dam);
      assert.equal(status, 0, said);
      for (const file of elementFiles) assert.ok(existsSync(join(output, "article-timeline", file)), file);
      const page = readFileSync(join(output, "index.html"), "utf8");
      assert.match(
        page,
        /<article-timeline lang="en" permalink="dam" data-prerendered>\n<template shadowrootmode="open">/,
      );
      const server = await serve(output, 0);
      servers.push(server);
      const path = `http://127.0.0.1:${server.address().port}/`;
      await onPage({ path, ready: false, javaScriptEnabled: false }, async (page) =>
        assert.deepEqual(await shown(page), ["It rains", "The sun is back"]),
      );
      await onPage({ path, ready: false }, async (page) => {
        await page.getByRole("checkbox", { name: /^West/ }).click();
        assert.deepEqual(await shown(page), ["The sun is back"]);
        // A search needs the module, which hydrates what the site has.
        await page.locator("article-timeline").evaluate((element) => element.filter({ query: "sun" }));
        await isReady(page);
        assert.deepEqual(await shown(page), ["The sun is back"]);
      });
    });

    test("is not built with a mistake in a document, and says where and what to write", () => {
      const { status, said } = built(name, dam.replace("2023-07-05", "2023-07-32"));
      assert.notEqual(status, 0);
      assert.match(said, /“2023-07-32” has day 32; that month runs from 01 to 31\./);
      assert.match(said, /timelines\/dam\.json:1:\d+/);
    });

    test("follows the document in development", async () => {
      const { command, develop } = GENERATORS[name];
      const folder = join(project, name);
      const document = join(folder, "timelines/dam.json");
      writeFileSync(document, dam);
      const port = await freePort();
      const server = launch(process.execPath, [from(command[0]), ...develop(port)], { cwd: folder, env });
      const path = `http://localhost:${port}/`;
      try {
        await server.answers(async () => assert.equal((await fetch(path)).status, 200));
        await onPage({ path, ready: false, complaints: [/./] }, async (page) => {
          await page.getByRole("heading", { name: "It rains" }).waitFor();
          writeFileSync(document, dam.replace("It rains", "It pours"));
          await page.getByRole("heading", { name: "It pours" }).waitFor();
        });
      } finally {
        await server.close();
      }
    });

    test("is not built without the document, and says which", () => {
      rmSync(join(project, name, "timelines/dam.json"));
      const [module, ...words] = GENERATORS[name].command;
      const { status, stdout, stderr } = spawnSync(process.execPath, [from(module), ...words], {
        cwd: join(project, name),
        encoding: "utf8",
        env,
      });
      assert.notEqual(status, 0);
      assert.match(stdout + stderr, /timelines\/dam\.json/);
    });
  });

test("the guide shows what these sites have", () => {
  const kinds = { html: "index.html", js: ".js", liquid: "index.liquid", astro: "index.astro" };
  const sources = readdirSync(from("tests/sites"), { recursive: true }).filter(
    (name) => !name.includes("node_modules"),
  );
  const blocks = blocksOf(readFileSync(from("docs/generators.md"), "utf8")).filter(({ kind }) => kind in kinds);
  assert.equal(blocks.length, 8);
  for (const { kind, text } of blocks) {
    const files = sources.filter((name) => name.endsWith(kinds[kind]));
    assert.ok(
      files.some((name) => readFileSync(from(`tests/sites/${name}`), "utf8").includes(text.trim())),
      text,
    );
  }
});

test("Markdown leaves the timeline of Eleventy whole", () => {
  built("eleventy", dam);
  const page = readFileSync(join(project, "eleventy/_site/markdown.html"), "utf8");
  const snippet = readFileSync(join(project, "eleventy/_site/index.html"), "utf8");
  const element = (html) => /<article-timeline.+<\/article-timeline>/s.exec(html)[0];
  assert.equal(element(page), element(snippet));
});

test("the timeline in a module of Vite is the one in its page", async () => {
  const { output } = built("vite", dam);
  const server = await serve(output, 0);
  servers.push(server);
  await onPage({ path: `http://127.0.0.1:${server.address().port}/`, ready: false }, async (page) => {
    const snippet = await page.evaluate(() => document.body.dataset.snippet);
    assert.ok(readFileSync(join(output, "index.html"), "utf8").includes(snippet.split("\n")[3]));
  });
});
