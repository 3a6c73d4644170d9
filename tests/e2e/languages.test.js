// Languages by whatever tag: what is prerendered in one is taken over, and the element's script knows those of the module.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { onPage, pageWith, setUp, timeline } from "./page.js";

const snippet = timeline(["prerender", "tests/cases/view/small/article.json", "--lang", "en-us"]);

setUp({ "/en-us.html": pageWith(snippet, 'lang="en"') });

test("what was prerendered in en-us is taken over, though browsers write en-US", () => {
  const init = () =>
    addEventListener("DOMContentLoaded", () => (globalThis.before = document.querySelector("article-timeline").shadowRoot.querySelector(".timeline")));
  return onPage({ path: "/en-us.html", init }, async (page) => {
    assert.equal(await page.locator("article-timeline").evaluate(({ shadowRoot }) => before === shadowRoot.querySelector(".timeline")), true);
    await page.getByRole("button", { name: "Next" }).click();
    await page.locator("article[aria-current=true]").waitFor();
  });
});
