// One document in every language: the same prerendered and in the browser, without an English word, and accessible.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LANGUAGES } from "../../static/element/languages.js";
import { violations } from "./axe.js";
import { narrow, onPage, pageWith, setUp, timeline } from "./page.js";

/** Chromium has no data for Burmese: without a prerendered page, its dates are plain numbers. */
const UNKNOWN = ["my"];

const DATES = [
  ..."00XX 13XX 1931/2025 196X 196X~ 1999~/.. 2025 2025-21 2025-03~ 2025-03/.. ../2025-04? 2025-05-04/.. 2025-05-04".split(
    " ",
  ),
  ..."2025-05-04T17:05 2025-05-04T16/2025-05-04T20:30 2025-05-17/2025-05-28 2025-06-01/ 2025-06-01%/.. -0043-03-15".split(
    " ",
  ),
];
/** Without a letter of any alphabet, so that every word is the interface's. */
const document = JSON.stringify({
  format: "article-timeline/1",
  language: "zxx",
  title: "1 + 1",
  source: { publishers: [{ name: "2" }, { name: "3" }], authors: ["4", "5"] },
  figures: [{ id: "a", value: 1234567.5, label: "%" }],
  facets: [
    { id: "a", name: "6", values: ["7", "8"].map((name) => ({ id: name, name })) },
    { id: "b", name: "9", values: ["10", "11"].map((name) => ({ id: name, name })) },
  ],
  events: DATES.map((date, index) => ({
    id: `e${index}`,
    date,
    headline: `${index + 1}!`,
    facets: index === 0 ? { a: ["7"], b: ["10"] } : index === 1 ? { a: ["7", "8"] } : { a: ["8"], b: ["11"] },
    source: { paragraph: index + 1, phrase: "……" },
  })),
});
const inside = `<script type="application/json">${document}</script>`;

setUp(
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const snippet = timeline(["prerender", "-", "--lang", language, "--view", "list", "--no-json-ld"], document);
      const element = `<script type="module" src="article-timeline.js"></script><article-timeline view="list" loading="immediate">${inside}</article-timeline>`;
      return [
        [`/${language}.html`, pageWith(snippet, `lang="${language}"`)],
        [`/fresh-${language}.html`, pageWith(element, `lang="${language}"`)],
      ];
    }),
  ),
);

/** All texts, and the labels that screen readers read. */
const texts = (page) =>
  page.locator("article-timeline").evaluate(({ shadowRoot }) => {
    const labels = [...shadowRoot.querySelectorAll("[aria-label]")].map((node) => node.ariaLabel);
    return [...labels, shadowRoot.querySelector(".timeline").textContent].join("\n");
  });

/** The English words that no other language has. */
const english = [
  ...readFileSync(new URL("../../words/en.ftl", import.meta.url), "utf8")
    .replace(/^#.*$|^[\w-]+ =|\{[^}]*\}|\[\w+\]/gm, " ")
    .matchAll(/[a-z]{3,}/gi),
].map(([word]) => word.toLowerCase());
/** Other languages have these too: “details” is Dutch, “filter” German. */
const SHARED = new Set(
  "article date details filters filter link figures open era group axis source zoom data use april august september november march".split(
    " ",
  ),
);
const OWN = new Set(english.filter((word) => !SHARED.has(word)));

for (const language of LANGUAGES)
  test(`in ${language}, the page and the module have the same texts`, async () => {
    let prerendered;
    await onPage({ path: `/${language}.html`, ready: false, bypassCSP: true, viewport: narrow }, async (page) => {
      prerendered = await texts(page);
      await page.locator("article-timeline").evaluate((element) => element.load());
      assert.equal(await texts(page), prerendered);
      assert.deepEqual(await violations(page, { "page-has-heading-one": { enabled: false } }), []);
    });
    if (!UNKNOWN.includes(language))
      await onPage({ path: `/fresh-${language}.html`, viewport: narrow }, async (page) =>
        assert.equal(await texts(page), prerendered),
      );
    if (language === "en") return;
    const words = [...prerendered.matchAll(/(?<!\p{L})[a-z]{3,}(?!\p{L})/giu)].map(([word]) => word.toLowerCase());
    assert.deepEqual(
      words.filter((word) => OWN.has(word)),
      [],
    );
  });
