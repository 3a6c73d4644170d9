// A content management system puts paragraphs around the element, and HTML inside the element ends up below it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dam, onPage, pageWith, setUp } from "./page.js";

const around = (inside) =>
  pageWith(
    `<p><article-timeline src="dam.json" loading="immediate"></p>
${inside}
<p></article-timeline></p><p>What follows.</p><script type="module" src="article-timeline.js"></script>`,
    'lang="en"',
  );
const list = "<ol><li>1 July 2023: It rains</li><li><b>The sun is back</b></li></ol>";

setUp({
  "/dam.json": dam,
  "/section.html": around(`<section><h3 id="copy">The dam in short</h3>${list}</section>`),
  "/pieces.html": around(`<h3 id="copy">The dam in short</h3>\n${list}`),
  "/text.html": around(`<section><h3 id="copy">The dam in short</h3><p>Written by somebody.</p>${list}</section>`),
  "/other.html": around(`<h3 id="copy">Also this week</h3><ul><li>It rains</li><li>The mayor resigns</li></ul>`),
  "/picture.html": around(`<h3 id="copy">The dam</h3>${list}<div><img src="icon.svg" alt="The dam" /></div>`),
  "/heading.html": around('<h3 id="copy">A heading of the page</h3>'),
});

for (const path of ["/section.html", "/pieces.html"])
  test(`a copy of the timeline below it is not shown: ${path}`, () =>
    onPage({ path }, async (page) => {
      const copy = page.locator("#copy");
      await copy.waitFor({ state: "hidden" });
      assert.equal(await page.locator("main > :is(ol, section)").isVisible(), false);
      assert.ok(await page.getByText("What follows.").isVisible());
      assert.equal(await page.getByRole("article").count(), 2);
    }));

for (const path of ["/text.html", "/other.html", "/picture.html", "/heading.html"])
  test(`what may be the page's own stays: ${path}`, () =>
    onPage({ path }, async (page) => {
      assert.ok(await page.locator("#copy").isVisible());
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll("main :is(h3, li, img, p)")]
          .filter((node) => node.innerHTML.trim() && !node.checkVisibility())
          .map((node) => node.textContent),
      );
      assert.deepEqual(hidden, []);
    }));
