// Figures are formatted for the reader's language, identically with and without the module.
import assert from "node:assert/strict";
import { test } from "node:test";
import { elementPage, onPage, pageWith, setUp, timeline } from "./page.js";

const costs = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "What it cost",
  figures: [
    { id: "damage", unitBefore: "£", value: 38, unit: "million", label: "of damage" },
    { id: "water", value: 38000000, unit: "m³", label: "of water" },
    { id: "rise", value: 38.5, unit: "cm", label: "above the wall" },
  ],
  events: [{ id: "rain", date: "2023-07-01", headline: "It rains" }],
});
const languages = {
  en: ["£38", "38,000,000", "38.5"],
  de: ["£38", "38.000.000", "38,5"],
  fa: ["£۳۸", "۳۸٬۰۰۰٬۰۰۰", "۳۸٫۵"],
  hi: ["£38", "3,80,00,000", "38.5"],
};

const pages = { "/costs.json": costs };
for (const lang of Object.keys(languages)) {
  pages[`/${lang}.html`] = elementPage('src="costs.json" loading="eager"', `lang="${lang}"`);
  pages[`/prerendered-${lang}.html`] = pageWith(
    timeline(["prerender", "-", "--lang", lang, "--eager"], costs),
    `lang="${lang}"`,
  );
}
setUp(pages);

const values = (page) => page.locator(".figure-value").allInnerTexts();
const init = () =>
  addEventListener(
    "DOMContentLoaded",
    () => (globalThis.before = document.querySelector("article-timeline").shadowRoot?.querySelector(".figure-value")),
  );

for (const [lang, expected] of Object.entries(languages)) {
  test(`figures in ${lang}`, () =>
    onPage({ path: `/${lang}.html` }, async (page) => assert.deepEqual(await values(page), expected)));

  test(`figures in ${lang}, prerendered and hydrated`, () =>
    onPage({ path: `/prerendered-${lang}.html`, init }, async (page) => {
      assert.deepEqual(await values(page), expected);
      const isSame = await page
        .locator("article-timeline")
        .evaluate(({ shadowRoot }) => shadowRoot.querySelector(".figure-value") === before);
      assert.ok(isSame, "they were rendered anew");
    }));
}

test("between a number, its unit and its label is a space", () =>
  onPage({ path: "/prerendered-en.html" }, async (page) => {
    const spaces = await page
      .locator(".figure")
      .evaluateAll((found) =>
        found.map((figure) =>
          [...figure.children].slice(1).map((part) => [part.textContent, getComputedStyle(part, "::before").content]),
        ),
      );
    assert.ok(spaces.length === 3 && spaces.flat().every(([, space]) => space === '" "'), JSON.stringify(spaces));
  }));
