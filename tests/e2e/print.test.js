// The timeline on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box, toStory } from "./helpers.js";
import { idle, island, islandPage, onPage, setUp, shown } from "./page.js";

setUp({ "/island.html": islandPage() });

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

test("the built-in article prints on at most ten pages", () =>
  onPage({}, async (page) => {
    const paper = (await page.pdf({ format: "A4" })).toString("latin1");
    const pages = paper.match(/\/Type \/Page\b/g).length;
    assert.ok(pages <= 10, `${pages}`);
  }));
