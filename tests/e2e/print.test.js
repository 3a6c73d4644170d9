// The timeline on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box, toStory } from "./helpers.js";
import { article, idle, onPage, setUp, shown } from "./page.js";

setUp();

test("on paper what is chosen is there and said, unfolded, with its source, and no control", () =>
  onPage({}, async (page) => {
    await box(page, /^区水利局党支部/).click();
    await toStory(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await idle(page);
    assert.equal((await shown(page)).length, 3);
    await page.getByText(`3 件，共 ${article.events.length} 件`).waitFor();
    assert.deepEqual(await page.locator(".chip:visible .chip-name").allInnerTexts(), ["区水利局党支部"]);
    assert.ok(
      await page
        .getByRole("article", { name: /红旗小分队/ })
        .getByText("原文第 25 段")
        .isVisible(),
    );
    assert.equal(await page.locator("button:visible, summary:visible, [role=slider]:visible").count(), 0);
    const source = page.getByRole("link", { name: "安徽财经网" });
    assert.match(await source.evaluate((found) => getComputedStyle(found, "::after").content), /href|ahcaijing/);
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

test("on paper the article takes at most ten pages", () =>
  onPage({}, async (page) => {
    const paper = (await page.pdf({ format: "A4" })).toString("latin1");
    const pages = paper.match(/\/Type \/Page\b/g).length;
    assert.ok(pages <= 10, `${pages}`);
  }));
