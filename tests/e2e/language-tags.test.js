// Language tags in any spelling: a prerendered timeline is hydrated.
import assert from "node:assert/strict";
import { test } from "node:test";
import { next } from "./helpers.js";
import { onPage, onSight, pageWith, setUp, timeline } from "./page.js";

const snippet = onSight(timeline(["prerender", "tests/cases/view/small/article.json", "--lang", "en-us"]));

setUp({ "/en-us.html": pageWith(snippet, 'lang="en"') });

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
