// The guide for embedders: every page in it and in the README works, and its tables are complete.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { policy } from "../../scripts/serve.js";
import { blocksOf, codeIn, tableBelow } from "../markdown.js";
import { chinese } from "./chinese.js";
import { article, headline, onPage, pageWith, setUp, shown, timeline } from "./page.js";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const blocks = (text, wanted) =>
  blocksOf(text)
    .filter(({ kind }) => kind === wanted)
    .map(({ text }) => text);
const guide = read("docs/embedding.md");
const of = (kind) => blocks(guide, kind);
/** A page whose body is this, and whose style that is. */
const page = (body, sheet) => pageWith(body, 'lang="zh-Hans"', sheet);
const [cutShort, ...ofReadme] = blocks(read("README.md"), "html");
const html = [...of("html"), ...ofReadme];
const [script] = of("js");
const styles = of("css");

setUp({
  ...Object.fromEntries(
    html.map((body, index) => [
      `/${index}.html`,
      { body: page(body), headers: { "Content-Security-Policy": `${policy}; frame-src 'self'` } },
    ]),
  ),
  "/count.js": script,
  "/guide.css": styles.join("\n"),
  "/styled.html": page(
    html.find((body) => body.includes('article="')),
    "guide.css",
  ),
  "/story.json": read("tests/cases/view/small/article.json"),
});

for (const [index, body] of html.entries()) {
  const [, attributes] = /<(?:article-timeline|iframe)([^>]*)>/.exec(body);
  test(`the page with${attributes || " the bare element"}`, () =>
    // The guide cuts the article short.
    onPage(
      {
        path: `/${index}.html`,
        ready: body.includes("<article-timeline"),
        complaints: [/article-missing: The article has no /],
      },
      async (page) => {
        if (body.includes("<iframe")) {
          await page.frameLocator("iframe").getByRole("slider").waitFor();
          await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 2000);
        } else if (body.includes("count.js")) {
          const own = article.events.filter((event) => event.facets.branch?.includes("water"));
          await page.getByText(`${own.length} / ${article.events.length}`).waitFor();
        } else {
          assert.ok((await shown(page)).length > 0);
          await page.getByRole("article").first().waitFor();
        }
      },
    ));
}

const importing = blocks(read("docs/importing.md"), "html");

describe("the guide for users of TimelineJS", () => {
  setUp({
    ...Object.fromEntries(importing.map((body, index) => [`/importing-${index}.html`, pageWith(body, 'lang="en"')])),
    "/timeline.json": JSON.stringify({
      title: { text: { headline: "A mill" } },
      events: [{ start_date: { year: 1604 }, text: { headline: "It is built" } }],
    }),
    "/sheet.csv": "Year,Headline,Type\n,A mill,title\n1604,It is built,\n",
  });
  for (const index of importing.keys())
    test(`page ${index + 1} shows the timeline`, () =>
      onPage({ path: `/importing-${index}.html` }, async (page) =>
        assert.deepEqual(await shown(page), ["It is built"]),
      ));
});

test("the page's own style applies to the timeline", () =>
  onPage({ path: "/styled.html", complaints: [/article-missing: The article has no /] }, async (page) => {
    const [paper, size, slant] = await page.locator(".timeline").evaluate((found) => {
      const { backgroundColor, fontSize } = getComputedStyle(found);
      return [backgroundColor, fontSize, getComputedStyle(found.querySelector(".title")).fontStyle];
    });
    assert.deepEqual([paper, size, slant], ["rgb(244, 241, 234)", "18px", "italic"]);
    assert.equal(await page.locator("[part=figures]").isVisible(), false);
    await page.locator("[part=filters] summary").click();
    assert.ok(await page.locator("[part~=facet-action]").isVisible());
    assert.equal(await page.locator("[part~=facet-role]").isVisible(), false);
    await page.locator("article-timeline").evaluate((element) => element.select("emergency-tents"));
    const event = page.getByRole("article", { name: headline("emergency-tents") });
    await event.getByText(chinese.details).first().click();
    await event.getByRole("button", { name: chinese.showSource }).click();
    const colour = await page.evaluate(
      () => getComputedStyle(document.querySelector("#story strong"), "::highlight(article-timeline)").backgroundColor,
    );
    assert.equal(colour, "rgb(255, 215, 0)");
  }));

test("the policy is the one that every test here runs under", () => {
  assert.deepEqual(
    of("").map((text) => text.trim()),
    [policy],
  );
});

test("the README's shortened snippet is what the command line prints", () => {
  const snippet = timeline([
    "prerender",
    "tests/cases/view/small/article.json",
    "--base",
    "https://cdn.example.org/article-timeline/",
  ]);
  const pattern = cutShort
    .split("…")
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  assert.match(snippet, new RegExp(`^${pattern}$`, "s"));
});

test("exactly the codes of failures are explained", () => {
  const known = [...read("static/element/failures.js").matchAll(/code: "([\w-]+)"/g)].map(([, code]) => code);
  const explained = tableBelow(guide, "## When something fails").flatMap(([cell]) => codeIn(cell));
  assert.deepEqual(explained.sort(), [...new Set(known)].sort());
});
