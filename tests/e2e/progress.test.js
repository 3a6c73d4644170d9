// A document that takes long to load: readers see the progress.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { release } from "./helpers.js";
import { dam, isReady, onPage, setUp, shown } from "./page.js";
import { built, bytes, headlines, laterOn, loading, placed, sheet, status } from "./placed.js";
import { behind, doors } from "./streams.js";

const zipped = gzipSync(bytes);
const binary = "article-timeline-app_bg.wasm";

setUp({
  ...sheet,
  "/held.html": placed('src="held.json"'),
  "/held.json": behind("held", bytes, { "Content-Length": bytes.length }),
  "/unknown.html": placed('src="unknown.json"'),
  "/unknown.json": behind("unknown", bytes),
  "/zipped.html": placed('src="zipped.json"'),
  "/zipped.json": behind("zipped", zipped, { "Content-Encoding": "gzip", "Content-Length": zipped.length }),
  "/module-late.html": placed('src="dam.json"', "", undefined, "module-late/"),
  ...release("module-late", { [binary]: behind("module", built(binary), { "Content-Type": "application/wasm" }) }),
  "/dam.json": dam,
  "/pieces.html": placed('src="pieces.json"'),
  "/pieces.json": {
    async *body() {
      // With a byte order mark, and every three-byte character split between chunks.
      const text = Buffer.from(`\ufeff${dam.replace("It rains", "It costs 5 €")}`);
      for (let at = 0; at < text.length; at += 2) yield text.subarray(at, at + 2);
    },
  },
});

describe("a document that takes long", () => {
  test("has a progress bar with the part that has arrived", () =>
    onPage({ path: "/held.html", ready: false }, async (page) => {
      const progress = page.getByRole("progressbar", { name: loading });
      await progress.waitFor();
      assert.deepEqual(await progress.evaluate(({ value, max }) => [value, max]), [
        Math.floor(bytes.length / 2),
        bytes.length,
      ]);
      doors.held();
      await isReady(page);
      assert.equal(await page.getByRole("progressbar").count(), 0);
    }));

  for (const [path, why] of [
    ["unknown", "without a length"],
    ["zipped", "sent compressed"],
  ])
    test(`has a progress bar, ${why}`, () =>
      onPage({ path: `/${path}.html`, ready: false }, async (page) => {
        const progress = page.getByRole("progressbar", { name: loading });
        await progress.waitFor();
        assert.equal(await progress.evaluate(({ position }) => position), -1);
        doors[path]();
        await isReady(page);
        assert.deepEqual(await shown(page), headlines);
      }));

  test("has no progress bar if only the module takes long", () =>
    onPage({ path: "/module-late.html", ready: false }, async (page) => {
      await laterOn(page);
      await status(page, loading).waitFor();
      assert.equal(await page.getByRole("progressbar").count(), 0);
      doors.module();
      await isReady(page);
    }));

  test("is decoded as UTF-8, in chunks of any size", () =>
    onPage({ path: "/pieces.html" }, async (page) => {
      assert.deepEqual(await shown(page), ["It costs 5 €", "The sun is back"]);
    }));
});
