// Languages by whatever tag: what is prerendered in one is taken over, and the element's script knows those of the module.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { WORDS, wordsFor } from "../../static/element/words.js";
import { next } from "./helpers.js";
import { onPage, onSight, pageWith, setUp, timeline } from "./page.js";

const snippet = onSight(timeline(["prerender", "tests/cases/view/small/article.json", "--lang", "en-us"]));

setUp({ "/en-us.html": pageWith(snippet, 'lang="en"') });

test("what was prerendered in en-us is taken over, though browsers write en-US", () => {
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

test("the element's script has the words of each language that the module has, and finds them by its tag", () => {
  const folder = new URL("../../src/words/", import.meta.url);
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith(".rs"))
    .map((name) => /^ {4}language: "(.+)",$/m.exec(readFileSync(new URL(name, folder), "utf8"))?.[1]);
  const languages = tables.filter(Boolean);
  assert.ok(languages.length >= 3);
  assert.deepEqual(Object.keys(WORDS).sort(), languages.sort());
  const keys = Object.keys(WORDS.en);
  for (const lang of languages) {
    const { lang: found, ...words } = wordsFor({ lang });
    assert.equal(found, lang);
    assert.deepEqual(Object.keys(words), keys);
  }
  assert.equal(wordsFor({ lang: "en-GB" }).lang, "en");
  assert.equal(wordsFor({ lang: "zh-TW" }).lang, "zh-Hant");
  const french = { lang: "fr-CA" };
  assert.equal(wordsFor(french).lang, "en");
  try {
    WORDS.fr = WORDS.en;
    assert.equal(wordsFor(french).lang, "fr");
  } finally {
    delete WORDS.fr;
  }
});
