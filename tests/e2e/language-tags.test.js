// Language tags in any spelling and of any region: a prerendered timeline is hydrated, and writes all numbers in the same digits.
import assert from "node:assert/strict";
import { test } from "node:test";
import { next } from "./helpers.js";
import { elementPage, onPage, onSight, pageWith, setUp, timeline } from "./page.js";

const snippet = onSight(timeline(["prerender", "tests/cases/view/small/article.json", "--lang", "en-us"]));

/** Regions that write other digits than their language does elsewhere, and languages with digits of their own. */
const DIGITS = { "ar-EG": "٠", "ar-MA": "0", "fa-AF": "۰", "ur-IN": "۰", "ur-PK": "0", "bn-IN": "০", hi: "0", mr: "०" };
/** Chromium has no data for these. */
const UNKNOWN = { my: "၀", ne: "०", ks: "۰", ckb: "٠" };
const DATES = ["-0043", "13XX", "196X", "1931", "2025-03-17/2025-03-28", "2025-05-04T17:05", "2025-06/..", "Y12000"];
const story = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A harbour",
  events: DATES.map((date, index) => ({ id: `event-${index}`, date, headline: "It rains" })),
});

setUp({
  "/en-us.html": pageWith(snippet, 'lang="en"'),
  "/story.json": story,
  ...Object.fromEntries(
    Object.keys({ ...DIGITS, ...UNKNOWN }).flatMap((tag) => [
      [`/${tag}.html`, pageWith(timeline(["prerender", "-", "--lang", tag, "--no-json-ld"], story), `lang="${tag}"`)],
      [`/${tag}-fresh.html`, elementPage(`src="story.json" lang="${tag}" loading="immediate"`)],
    ]),
  ),
});

const texts = (page) =>
  page.locator("article-timeline").evaluate(({ shadowRoot }) => shadowRoot.querySelector(".timeline").textContent);

/** The zeros of all digits in a text; in Unicode, the digits 1 to 9 follow each. */
const zeros = (text) => {
  const zero = (digit) => {
    let code = digit.codePointAt(0);
    while (/\p{Nd}/u.test(String.fromCodePoint(code - 1))) code -= 1;
    return String.fromCodePoint(code);
  };
  return [...new Set(text.match(/\p{Nd}/gu).map(zero))];
};

for (const [tag, zero] of Object.entries({ ...DIGITS, ...UNKNOWN }))
  test(`in ${tag}, all numbers have the same digits, before the module and with it`, async () => {
    let prerendered;
    await onPage({ path: `/${tag}.html`, ready: false }, async (page) => {
      prerendered = await texts(page);
      assert.deepEqual(zeros(prerendered), [zero]);
      await page.locator("article-timeline").evaluate((element) => element.load());
      assert.equal(await texts(page), prerendered);
    });
    if (tag in UNKNOWN) return;
    await onPage({ path: `/${tag}-fresh.html` }, async (page) => assert.equal(await texts(page), prerendered));
  });

test("a timeline prerendered in en-us is hydrated, although browsers write en-US", () => {
  const init = () =>
    addEventListener(
      "DOMContentLoaded",
      () => (globalThis.before = document.querySelector("article-timeline").shadowRoot.querySelector(".timeline")),
    );
  return onPage({ path: "/en-us.html", init }, async (page) => {
    assert.equal(
      await page
        .locator("article-timeline")
        .evaluate(({ shadowRoot }) => before === shadowRoot.querySelector(".timeline")),
      true,
    );
    await next(page);
    await page.locator("article[aria-current=true]").waitFor();
  });
});
