// What would be empty is not shown.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { replace } from "./helpers.js";
import { dam, elementPage, narrow, onPage, pageWith, setUp, timeline, wide } from "./page.js";

const { facets: _, ...parsed } = JSON.parse(dam);
const bare = { ...parsed, events: parsed.events.map(({ facets: _, ...event }) => event) };
const inside = (attributes) =>
  replace(elementPage(attributes, 'lang="en"'), [
    "></article-timeline>",
    `><script type="application/json">${JSON.stringify(bare)}</script></article-timeline>`,
  ]);

setUp({
  "/list.html": inside('view="list" loading="immediate"'),
  "/story.html": inside('view="story" loading="immediate"'),
  "/prerendered.html": pageWith(timeline(["prerender", "-", "--permalink", "dam"], JSON.stringify(bare)), 'lang="en"'),
  "/one-facet.html": pageWith(timeline(["prerender", "-", "--view", "list"], dam), 'lang="en"'),
});

const search = (page) => page.getByRole("searchbox", { name: "Search events" });
const named = (page, name) => page.getByText(name, { exact: true }).filter({ visible: true }).count();

for (const path of ["/list.html", "/story.html"])
  for (const viewport of [wide, narrow])
    test(`without facets ${path} offers the search alone, at ${viewport.width} px`, () =>
      onPage({ path, viewport }, async (page) => {
        assert.equal(await named(page, "More filters"), 0);
        if (!(await search(page).isVisible())) await page.locator("summary", { hasText: "Search events" }).click();
        await search(page).fill("rain");
        await page.getByText("1 of 2 events").waitFor({ state: "attached" });
        assert.deepEqual(await named(page, "Clear filters"), 1);
        await search(page).fill("");
        await page
          .getByRole("status")
          .filter({ hasText: /^2 events$/ })
          .waitFor({ state: "attached" });
        assert.equal(await named(page, "Clear filters"), 0);
      }));

test("in two columns the search of a story without facets is there at once", () =>
  onPage({ path: "/list.html", viewport: wide }, async (page) => {
    assert.equal(await page.locator("[part=filters] summary").isVisible(), false);
    assert.ok(await search(page).isVisible());
  }));

describe("details without a source", () => {
  const details = (page) => page.getByText("Details", { exact: false }).filter({ visible: true }).count();

  test("are not there where nothing can be shared", () =>
    onPage({ path: "/list.html" }, async (page) => assert.equal(await details(page), 0)));

  test("are not there without scripts", () =>
    onPage({ path: "/prerendered.html", ready: false, javaScriptEnabled: false }, async (page) =>
      assert.equal(await details(page), 0),
    ));

  test("load the module to offer the link to the event, and stay open", () =>
    onPage({ path: "/prerendered.html", ready: false, viewport: narrow }, async (page) => {
      await page.getByRole("article").first().locator("summary").click();
      await page.getByRole("article").first().getByRole("button", { name: "Copy link" }).waitFor();
      assert.ok(
        await page
          .locator("details.details")
          .first()
          .evaluate(({ open }) => open),
      );
    }));
});

for (const [name, options] of [
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
])
  test(`where nothing is chosen, nothing offers to clear it, ${name}`, () =>
    onPage({ path: "/one-facet.html", ready: false, ...options }, async (page) => {
      assert.equal(await named(page, "Clear filters"), 0);
      await page.locator("[part=chip]", { hasText: "East" }).click();
      await page.getByText("Clear filters", { exact: true }).click();
      assert.equal(await named(page, "Clear filters"), 0);
    }));
