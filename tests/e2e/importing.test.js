// Timelines made for TimelineJS, shown as they are: recognised, filtered by group, their pictures asked for by the reader.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { policy, serve } from "../../scripts/serve.js";
import { violations } from "./axe.js";
import { elementPage, narrow, onPage, setUp, shown, wide } from "./page.js";

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
  elementPage(attributes, 'lang="en"').replace("></article-timeline>", `>${inside}</article-timeline>`);
const inside = (text) => `<script type="application/json">${text.replaceAll("<", "\\u003c")}</script>`;
const picture = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEUlEQVR42mNgYGD4DwYMEAoAIeIF+7kPTcQAAAAASUVORK5CYII=", "base64");

/** A TimelineJS timeline with one picture of each of these addresses. */
const pictures = (...urls) => JSON.stringify({
  title: { text: { headline: "Pictures" } },
  events: urls.map((url, index) => ({ start_date: { year: 2000 + index }, text: { headline: `Picture ${index}` }, media: { url, alt: "A mill", caption: "By the *river*", credit: "Ann" } })),
});

setUp({
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/${name}`, text])),
  ...Object.fromEntries(Object.keys(texts).map((name) => [`/auto-${name}.html`, shownBy(`loading="eager" src="${name}"`)])),
  "/as-csv.html": shownBy('loading="eager" src="sheet.csv" format="csv"'),
  "/as-timelinejs.html": shownBy('loading="eager" src="one.js" format="timelinejs"'),
  "/as-own.html": shownBy('loading="eager" src="three.json" format="article-timeline"'),
  "/inline.html": shownBy('loading="eager"', inside(texts["three.json"])),
  "/none.html": shownBy(""),
  "/own.png": { body: picture, headers: { "Content-Type": "image/png" } },
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
      await page.getByRole("button", { name: /^River/ }).click();
      assert.deepEqual(await shown(page), ["Ten dry years", "The clock stops"]);
      await page.getByText("More filters").click();
      await page.getByRole("button", { name: /^Steam/ }).click();
      assert.deepEqual(await shown(page), ["The clock stops"]);
      assert.equal(await page.locator("article-timeline").getAttribute("branch"), "river");
    }));

  test("keeps its dates, to the millisecond and in its own words", () =>
    onPage({ path: "/auto-three.json.html", ...old }, async (page) => {
      const card = (name) => page.getByRole("article", { name });
      await assert.doesNotReject(card("Ten dry years").getByText("The dry decade", { exact: true }).waitFor());
      assert.equal(await card("The clock stops").locator("time").getAttribute("datetime"), "1901-07-02T14:30:05.250");
    }));

  test("comes by property too, as text or as what that stands for", () =>
    onPage({ path: "/none.html", ready: false, ...old }, async (page) => {
      const show = (document) => page.locator("article-timeline").evaluate((element, document) => ((element.document = document), element.load()), document);
      assert.equal(await show(texts["three.json"]), true);
      assert.equal(await title(page), "A mill and its river");
      assert.equal(await show(JSON.parse(texts["one.json"])), true);
      assert.equal(await title(page), "The old way");
    }));

  test("is taken for what format says, and read anew when that changes", () =>
    onPage({ path: "/as-own.html", ready: false, complaints: [/data-invalid|data-problems/] }, async (page, said) => {
      await page.locator("article-timeline").evaluate((element) => element.load());
      assert.match(said.join(), /The field “format” is missing/);
      await page.locator("article-timeline").evaluate((element) => ((element.format = "timelinejs"), element.load()));
      assert.equal(await title(page), "A mill and its river");
    }));

  for (const [path, sentence] of Object.entries({
    "/auto-page.txt.html": /This is a web page and no data/,
    "/auto-broken.json.html": /This is not JSON \(.*line 3.*\)/,
  }))
    test(`${path} says why it cannot be read`, () =>
      onPage({ path, ready: false, complaints: [/data-invalid/] }, async (page, said) => {
        assert.equal(await page.locator("article-timeline").evaluate((element) => element.load()), false);
        assert.match(said.join(), sentence);
      }));
});

/** The page around the timeline has no heading of its own. */
const rules = { "page-has-heading-one": { enabled: false } };

describe("a picture", () => {
  let host;
  const asked = [];
  /** A page with pictures, under a policy that lets them load from `host`. */
  async function onPictures(visit, { images = "", urls = [], ...options } = {}) {
    asked.length = 0;
    host = await serve("/nowhere", 0, { "/mill.png": { body: picture, headers: { "Content-Type": "image/png" } } });
    host.on("request", (request) => asked.push([request.url, request.headers.referer]));
    const origin = `http://127.0.0.1:${host.address().port}`;
    const text = pictures(...(urls.length ? urls : [`${origin}/mill.png`]));
    const page = { body: shownBy('loading="eager"', inside(text)), headers: { "Content-Security-Policy": policy.replace("img-src 'self' data:", `img-src 'self' data: ${images && origin}`) } };
    const own = await serve(new URL("../../dist", import.meta.url).pathname, 0, { "/pictures.html": page, "/own.png": { body: picture, headers: { "Content-Type": "image/png" } } });
    try {
      await onPage({ path: `http://127.0.0.1:${own.address().port}/pictures.html`, ...options }, (page, said) => visit(page, origin, said));
    } finally {
      own.close();
      host.close();
    }
  }
  const show = (page) => page.getByRole("button", { name: "Show the picture from 127.0.0.1" }).click();

  test("of another host is asked for when the reader asks, and is not told the page", () =>
    onPictures(async (page) => {
      await page.waitForTimeout(200);
      assert.deepEqual(asked, []);
      await assert.doesNotReject(page.getByText("A mill", { exact: true }).waitFor());
      await show(page);
      await page.getByRole("img", { name: "A mill" }).evaluate((image) => image.decode());
      assert.deepEqual(asked, [["/mill.png", undefined]]);
    }, { images: true }));

  test("that the page's policy refuses leaves a link and a sentence", () =>
    onPictures(async (page, origin) => {
      await show(page);
      await page.getByText("The picture could not be loaded").waitFor();
      assert.equal(await page.getByRole("link", { name: "Open at 127.0.0.1" }).getAttribute("href"), `${origin}/mill.png`);
      assert.deepEqual(asked, []);
    }, { complaints: [/Content Security Policy|violates/] }));

  test("of the page's own host is shown at once, in a place that does not move", () =>
    onPictures(async (page) => {
      const image = page.getByRole("img", { name: "A mill" });
      await image.evaluate((image) => image.decode());
      const shift = await page.evaluate(() => new Promise((resolve) => {
        // What moved before is the affair of the page while it loaded.
        const after = ({ startTime }) => startTime > globalThis.readyAt;
        new PerformanceObserver((list) => resolve(list.getEntries().filter(after).length)).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 300);
      }));
      assert.equal(shift, 0);
    }, { urls: ["own.png"], init: () => addEventListener("timeline-ready", () => (globalThis.readyAt = performance.now())) }));

  for (const viewport of [wide, narrow])
    test(`passes axe, asked for and shown, at ${viewport.width}`, () =>
      onPictures(async (page) => {
        assert.deepEqual(await violations(page, rules), []);
        await show(page);
        await page.getByRole("img", { name: "A mill" }).waitFor();
        assert.deepEqual(await violations(page, rules), []);
      }, { images: true, viewport, complaints: [/inline style/] }));
});

test("what is shown elsewhere is a card that leads there, and nothing is asked of it", () =>
  onPage({ path: "/auto-three.json.html", ...old }, async (page) => {
    const card = page.getByRole("article", { name: "The mill is built" });
    assert.equal(await card.getByRole("link", { name: "Open at YouTube" }).getAttribute("href"), "https://www.youtube.com/watch?v=abc");
    assert.equal(await page.locator("article-timeline").evaluate((element) => element.shadowRoot.querySelectorAll("iframe, img, video").length), 0);
  }));
