// The timeline on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box, toStory } from "./helpers.js";
import { article, idle, island, islandPage, onPage, pageWith, setUp, shown, timeline } from "./page.js";

/** The beginning of the built-in article. */
const beginning = { ...article, events: article.events.slice(0, 28) };
setUp({
  "/island.html": islandPage(),
  "/beginning.html": pageWith(timeline(["prerender", "-", "--immediate", "--view", "list"], JSON.stringify(beginning))),
});

test("a printed page has the filtered events with their details and source, names the filter, and has no controls", () =>
  onPage({ path: "/island.html" }, async (page) => {
    await box(page, /^Waterworks/).click();
    await toStory(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await idle(page);
    assert.equal((await shown(page)).length, 3);
    await page.getByText(`3 of ${island.events.length} events`).waitFor();
    assert.deepEqual(await page.locator(".chip:visible .chip-name").allInnerTexts(), ["Waterworks of Orsa"]);
    assert.ok(
      await page
        .getByRole("article", { name: /lantern patrol/ })
        .getByText("Article, paragraph 25")
        .isVisible(),
    );
    assert.equal(await page.locator("button:visible, summary:visible, [role=slider]:visible").count(), 0);
    const source = page.getByRole("link", { name: "Orsa Gazette" });
    assert.match(await source.evaluate((found) => getComputedStyle(found, "::after").content), /href|gazette/);
    const colours = await page
      .locator(".timeline")
      .evaluate((found) => [getComputedStyle(found).color, getComputedStyle(found).backgroundColor]);
    assert.deepEqual(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    assert.equal(
      await page
        .locator(".event")
        .first()
        .evaluate((found) => getComputedStyle(found).breakInside),
      "avoid",
    );
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await idle(page);
    assert.equal((await shown(page)).length, 3);
  }));

for (const [path, { events }, most] of [
  ["/", article, 10],
  ["/beginning.html", beginning, 7],
])
  test(`${events.length} events of the built-in article print on at most ${most} pages`, () =>
    onPage({ path }, async (page) => {
      assert.equal((await shown(page)).length, events.length);
      const paper = (await page.pdf({ format: "A4" })).toString("latin1");
      const pages = paper.match(/\/Type \/Page\b/g).length;
      assert.ok(pages <= most, `${pages}`);
    }));
