// Dates are the same everywhere: prerendered, hydrated, rendered in the browser, and on the axis.
import assert from "node:assert/strict";
import { test } from "node:test";
import { onPage, pageWith, elementPage, setUp, timeline } from "./page.js";

const dates = [
  "0079-10-24",
  "009X",
  "13XX",
  "196X",
  "1974~",
  "1998-23",
  "2011",
  "2024-09",
  "2025-03-04T16/2025-03-04T20:30",
  "2025-03-04T17",
  "2025-03-17/2025-03-28",
  "2025-05-10/2025-05-10",
  "2025-06?/..",
];
const story = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A harbour, from the first wall to the last",
  events: dates.map((date, index) => ({ id: `event-${index}`, date, headline: `What happened, number ${index}` })),
});

/** Languages whose browsers prefer other calendars or digits, and others; with a date that every one of them writes in its own way. */
const languages = {
  th: "17–28 มีนาคม ค.ศ. 2025",
  fa: "۱۷ تا ۲۸ مارس ۲۰۲۵",
  "uz-AF": "2025-03-17 – 2025-03-28",
  "ar-SA": "١٧–٢٨ مارس ٢٠٢٥",
  "ja-u-ca-japanese": "2025年3月17日～28日",
  "hi-u-nu-deva": "१७–२८ मार्च २०२५",
  "en-GB": "17–28 March 2025",
  "zh-Hans": "2025年3月17日至28日",
  de: "17.–28. März 2025",
};

setUp({
  "/story.json": story,
  ...Object.fromEntries(
    Object.keys(languages).flatMap((language) => [
      [`/${language}-before.html`, pageWith(timeline(["prerender", "-", "--lang", language, "--eager"], story))],
      [`/${language}-anew.html`, elementPage(`src="story.json" lang="${language}" loading="eager"`)],
    ]),
  ),
});

/** All dates of the list, and the texts above the axis. */
const written = (page) =>
  page.locator("article-timeline").evaluate(({ shadowRoot }) => ({
    dates: [...shadowRoot.querySelectorAll("time")].map((time) => time.textContent),
    ticks: [...shadowRoot.querySelectorAll(".tick text, .axis-date")].map((tick) => tick.textContent),
  }));

for (const [language, expected] of Object.entries(languages))
  test(`in ${language}, dates are the same before the module, with it, without prerendering, and on the axis`, async () => {
    let prerendered;
    await onPage({ path: `/${language}-before.html`, ready: false, javaScriptEnabled: false }, async (page) => {
      prerendered = await written(page);
    });
    assert.ok(prerendered.dates.includes(expected), prerendered.dates.join("\n"));
    await onPage({ path: `/${language}-before.html` }, async (page) => {
      assert.deepEqual(await written(page), prerendered);
    });
    // A language that the prerenderer does not know is one that the browser may know.
    if (language === "uz-AF") return assert.doesNotMatch(prerendered.ticks.join(""), /\p{Letter}/u);
    await onPage({ path: `/${language}-anew.html` }, async (page) => {
      assert.deepEqual(await written(page), prerendered);
    });
  });

for (const language of Object.keys(languages).filter((language) => !language.startsWith("en")))
  test(`in ${language}, no date contains an English word`, () =>
    onPage({ path: `/${language}-before.html` }, async (page) => {
      const { dates, ticks } = await written(page);
      for (const text of [...dates, ...ticks])
        assert.doesNotMatch(text, /\b(From|Until|About|uncertain|Spring|Summer|Autumn|Winter|BC|AD|\d+s)\b/);
    }));
