// Timelines made for TimelineJS are shown unchanged: detected, and filtered by group.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { replace } from "./helpers.js";
import { elementPage, onPage, setUp, shown } from "./page.js";

const input = (name) => readFileSync(new URL(`../cases/import/${name}`, import.meta.url), "utf8");
const texts = {
  "three.json": input("three/input.json"),
  "one.json": input("version-1/input.json"),
  "one.js": input("jsonp/input.js"),
  "sheet.csv": input("sheet/input.csv"),
  "page.txt": input("web-page/input.html"),
  "broken.json": input("json-broken/input.json"),
};
const shownBy = (attributes, inside = "") =>
  replace(elementPage(attributes, 'lang="en"'), ["></article-timeline>", `>${inside}</article-timeline>`]);
const inside = (text) => `<script type="application/json">${text.replaceAll("<", "\\u003c")}</script>`;

setUp({
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/${name}`, text])),
  ...Object.fromEntries(
    Object.keys(texts).map((name) => [`/auto-${name}.html`, shownBy(`loading="eager" src="${name}"`)]),
  ),
  "/as-csv.html": shownBy('loading="eager" src="sheet.csv" format="csv"'),
  "/as-timelinejs.html": shownBy('loading="eager" src="one.js" format="timelinejs"'),
  "/as-own.html": shownBy('loading="eager" src="three.json" format="article-timeline"'),
  "/inline.html": shownBy('loading="eager"', inside(texts["three.json"])),
  "/none.html": shownBy(""),
});

const title = (page) => page.getByRole("heading", { level: 2 }).innerText();
const old = { complaints: [/data-problems/] };

describe("a timeline of TimelineJS", () => {
  for (const [path, expected] of Object.entries({
    "/auto-three.json.html": ["A mill and its river", 4],
    "/auto-one.json.html": ["The old way", 16],
    "/auto-one.js.html": ["Assigned", 1],
    "/auto-sheet.csv.html": ["A sheet of a river", 15],
    "/as-csv.html": ["A sheet of a river", 15],
    "/as-timelinejs.html": ["Assigned", 1],
    "/inline.html": ["A mill and its river", 4],
  }))
    test(`${path} shows its title and all events`, () =>
      onPage({ path, ...old }, async (page) => {
        assert.deepEqual([await title(page), (await shown(page)).length], expected);
      }));

  test("is filtered by its groups and its eras", () =>
    onPage({ path: "/auto-three.json.html", ...old }, async (page) => {
      await page.getByRole("checkbox", { name: /^River/ }).click();
      assert.deepEqual(await shown(page), ["Ten dry years", "The clock stops"]);
      await page.getByText("More filters").click();
      await page.getByRole("checkbox", { name: /^Steam/ }).click();
      assert.deepEqual(await shown(page), ["The clock stops"]);
      assert.equal(await page.locator("article-timeline").getAttribute("branch"), "river");
    }));

  test("keeps its dates, to the millisecond, and its own texts for dates", () =>
    onPage({ path: "/auto-three.json.html", ...old }, async (page) => {
      const card = (name) => page.getByRole("article", { name });
      await assert.doesNotReject(page.getByRole("heading", { name: "The dry decade", exact: true }).waitFor());
      assert.equal(await card("The clock stops").locator("time").getAttribute("datetime"), "1901-07-02T14:30:05.250");
    }));

  test("can be a property too, as text or as a parsed value", () =>
    onPage({ path: "/none.html", ready: false, complaints: [/data-problems|data-missing/] }, async (page) => {
      const show = (document) =>
        page
          .locator("article-timeline")
          .evaluate((element, document) => ((element.document = document), element.load()), document);
      assert.equal(await show(texts["three.json"]), true);
      assert.equal(await title(page), "A mill and its river");
      assert.equal(await show(JSON.parse(texts["one.json"])), true);
      assert.equal(await title(page), "The old way");
    }));

  test("has the format that the attribute says, and is parsed again when that changes", () =>
    onPage({ path: "/as-own.html", ready: false, complaints: [/data-invalid|data-problems/] }, async (page, said) => {
      await page.locator("article-timeline").evaluate((element) => element.load());
      assert.match(said.join(), /The field “format” is missing/);
      await page.locator("article-timeline").evaluate((element) => ((element.format = "timelinejs"), element.load()));
      assert.equal(await title(page), "A mill and its river");
    }));

  for (const [path, sentence] of Object.entries({
    "/auto-page.txt.html": /This is a web page, not data/,
    "/auto-broken.json.html": /This is not JSON \(.*line 3.*\)/,
  }))
    test(`${path} reports why it cannot be parsed`, () =>
      onPage({ path, ready: false, complaints: [/data-invalid/] }, async (page, said) => {
        assert.equal(await page.locator("article-timeline").evaluate((element) => element.load()), false);
        assert.match(said.join(), sentence);
      }));
});

test("media on other hosts are cards with links, and nothing is requested", () =>
  onPage({ path: "/auto-three.json.html", ...old }, async (page) => {
    const card = page.getByRole("article", { name: "The mill is built" });
    assert.equal(
      await card.getByRole("link", { name: "Open at YouTube" }).getAttribute("href"),
      "https://www.youtube.com/watch?v=abc",
    );
    assert.equal(
      await page
        .locator("article-timeline")
        .evaluate((element) => element.shadowRoot.querySelectorAll("iframe, img, video").length),
      0,
    );
  }));
