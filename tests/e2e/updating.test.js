// Pasted snippets stay valid: snippets of another release, and of another document.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { modulesAsked, release, replace, next } from "./helpers.js";
import { article, onPage, onSight, pageWith, setUp, shown, timeline } from "./page.js";

const bytes = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const read = (path) => bytes(path).toString();
const document_ = read("tests/cases/view/small/article.json");
const headlines = ["两站轮守", "小水库放水", "水满"];
/** Prerendered by the code of the day when its numbers were given, and not since. */
const kept = onSight(read("tests/cases/releases/snippet.html"));
const present = replace(timeline(["prerender", "tests/cases/view/small/article.json", "--lang", "en"]), [
  " data-prerendered>",
  ' loading="visible" permalink="timeline" data-prerendered>',
]);
/** The module of another release, which scripts/another-release has built. */
const another = Object.fromEntries(
  ["article-timeline-app.js", "article-timeline-app_bg.wasm"].map((name) => [
    name,
    { body: bytes(`target/another-release/${name}`) },
  ]),
);
const linked = onSight(timeline(["prerender", "tests/cases/view/small/article.json", "--src", "small.json"]));
const embedded = onSight(timeline(["prerender"]));
/** The document with the address of its source in it, which has as many letters as the one that somebody puts there. */
const sourced = (url) => JSON.stringify({ ...JSON.parse(document_), source: { url } });
const [harmless, harmful] = ["https://example.org/a", "javascript:alert(1)//"];
const inline = onSight(timeline(["prerender", "-"], sourced(harmless)));

setUp({
  "/kept.html": pageWith(kept),
  "/present.html": pageWith(present),
  ...release("next", another),
  "/next/present.html": pageWith(present),
  "/wire.html": pageWith(replace(kept, [/data-wire="\d+"/, 'data-wire="0"'])),
  "/render.html": pageWith(replace(kept, [/data-render="\d+"/, 'data-render="0"'])),
  "/cut.html": pageWith(replace(kept, [/(?<=x-article-timeline" data-wire="\d+">)[^<]*/, "broken"])),
  "/linked.html": pageWith(linked),
  "/small.json": JSON.stringify(JSON.parse(document_), null, 8),
  "/embedded.html": pageWith(embedded),
  "/another.html": pageWith(replace(embedded, [/data-article="[^"]+"/, 'data-article="00000000"'])),
  "/harmful.html": pageWith(
    inline.replace(/(<script type="application\/x-article-timeline" .*?<\/script>)/, (script) =>
      replace(script, [harmless, harmful]),
    ),
  ),
});

/** Keeps the nodes that were prerendered. */
const keep = () =>
  addEventListener(
    "DOMContentLoaded",
    () => (globalThis.before = document.querySelector("article-timeline").shadowRoot.querySelector(".timeline")),
  );
const same = (page) =>
  page.evaluate(() => before === document.querySelector("article-timeline").shadowRoot.querySelector(".timeline"));
const visit = (path, expected, check = () => {}) =>
  onPage({ path, init: keep }, async (page) => {
    assert.deepEqual((await shown(page)).sort(), [...expected].sort());
    await check(page);
    await next(page);
    await page.locator("article[aria-current=true]").waitFor();
  });
const all = article.events.map(({ headline }) => headline);

describe("it is hydrated", () => {
  test("if other code prerendered it, with the same result", () =>
    visit("/kept.html", headlines, async (page) => {
      assert.equal(await same(page), true);
      assert.equal(await modulesAsked(page), 1, "its bytes are read without the reader's module");
    }));

  for (const [path, words] of [
    ["/present.html", /They were ignored/],
    ["/next/present.html", /They were skipped/],
  ])
    test(`if this release prerendered it, by the module under ${path}`, () =>
      visit(`${path}#timeline/event=gone`, headlines, async (page) => {
        assert.equal(await same(page), true);
        assert.equal(await modulesAsked(page), 1);
        // Only the other release has these words.
        await page.getByText(words).waitFor();
      }));

  test("if its bytes have another layout, because the document is there too", () =>
    visit("/wire.html", headlines, async (page) => {
      assert.equal(await same(page), true);
      assert.equal(await modulesAsked(page), 2);
    }));

  test("if the document at src differs only in formatting", () =>
    visit("/linked.html", headlines, async (page) => assert.equal(await same(page), true)));

  test("if the module embeds the prerendered article", () =>
    visit("/embedded.html", all, async (page) => assert.equal(await same(page), true)));
});

describe("it is rendered again", () => {
  test("if this release renders differently", () =>
    visit("/render.html", headlines, async (page) => assert.equal(await same(page), false)));

  test("if the module embeds another article", () =>
    visit("/another.html", all, async (page) => assert.equal(await same(page), false)));
});

describe("changed bytes are not used", () => {
  test("cut short", () => visit("/cut.html", headlines, async (page) => assert.equal(await modulesAsked(page), 2)));

  test("with a URL that would run a script", () =>
    visit("/harmful.html", headlines, async (page) => {
      const links = await page
        .locator("article-timeline a[href]")
        .evaluateAll((links) => links.map(({ href }) => href));
      assert.ok(
        links.some((href) => href.startsWith(harmless)),
        links.join("\n"),
      );
      assert.deepEqual(
        links.filter((href) => /^javascript:/i.test(href)),
        [],
      );
    }));
});
