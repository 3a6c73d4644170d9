// The page's own look: its font, transparent paper, and wide letters in the column of dates.
import assert from "node:assert/strict";
import { test } from "node:test";
import { elementPage, onPage, setUp } from "./page.js";

const story = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A town by the water",
  events: ["2019-09", "2022-09?", "2023-11-24"].map((date, index) => ({
    id: `rain-${index}`,
    date,
    headline: "It rains",
  })),
});

setUp({
  "/story.json": story,
  "/page.html": elementPage('src="story.json" view="list" loading="immediate"', 'lang="en"', "look.css"),
  "/look.css": `body { font-family: "DejaVu Serif", serif; }
    article-timeline {
      --article-timeline-font: ;
      --article-timeline-paper: transparent;
      --article-timeline-sticky-paper: rgb(1, 2, 3);
    }`,
  "/wide.html": elementPage('src="story.json" view="list" loading="immediate"', 'lang="en"', "wide.css"),
  "/wide.css": 'article-timeline { --article-timeline-font: "DejaVu Sans", Verdana, sans-serif; }',
});

test("an empty font is the page's, in the axis too", () =>
  onPage({ path: "/page.html" }, async (page) => {
    const fonts = await page
      .locator(".headline, .axis-date, .axis-scale text")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily));
    assert.deepEqual([...new Set(fonts)], ['"DejaVu Serif", serif']);
    const sizes = await page
      .locator(".axis-date, .axis-scale text")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
    assert.deepEqual([...new Set(sizes)], ["12px"]);
  }));

test("on transparent paper what sticks has a paper of its own", () =>
  onPage({ path: "/page.html" }, async (page) => {
    const paper = (selector) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    assert.equal(await paper(".timeline"), "rgba(0, 0, 0, 0)");
    for (const sticky of [".date", ".filters", ".steps"]) assert.equal(await paper(sticky), "rgb(1, 2, 3)", sticky);
  }));

for (const width of [620, 860, 1280])
  test(`no word of a date is broken in a wide font, at ${width} px`, () =>
    onPage({ path: "/wide.html", viewport: { width, height: 900 } }, async (page) => {
      const broken = await page.locator(".date-text time").evaluateAll((times) =>
        times.flatMap((time) => {
          const text = time.firstChild;
          return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            return lines.size > 1 ? [word] : [];
          });
        }),
      );
      assert.deepEqual(broken, []);
    }));
