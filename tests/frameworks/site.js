// A site of a framework with a prerendered timeline: built in a temporary folder, and opened with scripts off and on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { elementFiles } from "../../scripts/files.js";
import { serve } from "../../scripts/serve.js";
import { codeIn, tableBelow } from "../markdown.js";
import { dam, isReady, onPage, setUp, shown, timeline } from "../e2e/page.js";
import { from } from "../npm/pack.js";

const env = { ...process.env, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", NUXT_TELEMETRY_DISABLED: "1" };

/** Tests the site in a folder of this repository. `modules` is the folder of its packages, `command` builds it with one of them, `files` is
 * the folder for files that are copied, and `output` the one of the result. */
export function testSite(name, { site, modules, command, files, output }) {
  describe(`a page of ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "article-timeline-"));
    let server;
    setUp({});
    before(async () => {
      cpSync(from(site), folder, { recursive: true });
      symlinkSync(from(modules), join(folder, "node_modules"));
      writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "site", private: true, type: "module" }));
      writeFileSync(join(folder, "snippet.html"), timeline(["prerender", "-", "--base", "/article-timeline/"], dam));
      mkdirSync(join(folder, files), { recursive: true });
      for (const file of elementFiles) cpSync(from(`dist/${file}`), join(folder, files, "article-timeline", file));
      const [script, ...words] = command;
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "node_modules", script), ...words], {
        cwd: folder,
        encoding: "utf8",
        env,
      });
      assert.equal(status, 0, stdout + stderr);
      // Frameworks have inline scripts, which our own policy forbids.
      const headers = { "Content-Security-Policy": "" };
      server = await serve(join(folder, output), 0, {
        "/index.html": { file: "/index.html", headers },
        "/favicon.ico": "",
      });
    });
    after(() => {
      server?.close();
      rmSync(folder, { recursive: true });
    });
    test("is written as in the guide", () => {
      const row = tableBelow(readFileSync(from("docs/embedding.md"), "utf8"), "### Prerendered in a framework").find(
        ([framework]) => framework.split(", ").includes(name),
      );
      const [recipe, reading, copied] = row.slice(1).map((cell) => codeIn(cell)[0]);
      const sources = readdirSync(from(site), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
      for (const code of [recipe, reading])
        assert.ok(
          sources.some((source) => source.includes(code)),
          code,
        );
      assert.equal(copied, files);
    });

    const path = () => `http://127.0.0.1:${server.address().port}/`;

    test("has the timeline with scripts off", () =>
      onPage({ path: path(), ready: false, javaScriptEnabled: false }, async (page) =>
        assert.deepEqual(await shown(page), ["It rains", "The sun is back"]),
      ));

    test("is hydrated without a warning, and so is the timeline", () =>
      onPage({ path: path(), ready: false, init: () => (globalThis.kept = undefined) }, async (page) => {
        await page.locator(".timeline").evaluate((timeline) => (globalThis.kept = timeline));
        await page.getByRole("button", { name: "Read 0 times" }).click();
        await page.getByRole("button", { name: /Read [1-9] times/ }).waitFor();
        await page.getByRole("checkbox", { name: /^West/ }).click();
        assert.deepEqual(await shown(page), ["The sun is back"]);
        await page.locator("article-timeline").evaluate((element) => element.filter({ query: "sun" }));
        await isReady(page);
        assert.deepEqual(await shown(page), ["The sun is back"]);
        assert.ok(await page.locator(".timeline").evaluate((timeline) => timeline === globalThis.kept));
      }));
  });
}
