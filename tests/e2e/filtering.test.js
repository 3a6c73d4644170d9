// Facets and search.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box } from "./helpers.js";
import { article, island, islandPage, onPage, setUp, shown } from "./page.js";
import { chinese } from "./chinese.js";

setUp({ "/island.html": islandPage() });

const visit = (act, options) => onPage({ path: "/island.html", ...options }, act);
const status = (page) => page.getByRole("status").innerText();
const more = (page) => page.getByText("More filters").click();
const search = (page) => page.getByRole("searchbox", { name: "Search events" });
const all = island.events.length;

test("facets narrow each other, and every value has the count that it would leave", () =>
  visit(async (page) => {
    await more(page);
    await box(page, "Norvik").click();
    assert.equal((await shown(page)).length, 5);
    // Counts within a facet ignore the selection in that facet. Counts in other facets do not.
    for (const name of ["Lund 4 events", "Council of Orsa 3 events", "Clinic of Orsa 0 events"])
      assert.equal(await page.getByRole("checkbox", { name, exact: true }).count(), 1, name);
    await box(page, /^Keeping watch/).click();
    assert.equal((await shown(page)).length, 4);
    await box(page, /^Council/).click();
    assert.deepEqual(await shown(page), [
      "Council: a watch at Norvik",
      "Five people a day keep the Norvik road",
      "Past sixty, and out into the snow",
    ]);
  }));

test("filters that match no event say so, and can be cleared", () =>
  visit(async (page) => {
    await more(page);
    await box(page, "Norvik").click();
    await box(page, /^Clinic/).click();
    assert.deepEqual(await shown(page), []);
    assert.equal(await status(page), `0 of ${all} events`);
    await page.getByText("No matching events").waitFor();
    await page.getByRole("button", { name: "Clear filters" }).click();
    assert.equal((await shown(page)).length, all);
  }));

test("the last facet filters like the others", () =>
  visit(async (page) => {
    await more(page);
    const roles = page.getByRole("group", { name: "Role" }).getByRole("checkbox");
    assert.equal(await roles.count(), 5);
    await box(page, /^Warden/).click();
    assert.deepEqual(await shown(page), ["One red jacket, five jobs", "The warden: keeps the gate"]);
  }));

// In Chinese, because the width of characters and the input method are the subject.
const chineseSearch = (page) => page.getByRole("searchbox", { name: chinese.search });

test("the search finds Chinese and Latin characters of any width, and highlights them", () =>
  onPage({}, async (page) => {
    await page.getByText(chinese.moreFilters).click();
    await chineseSearch(page).fill("22顶");
    assert.deepEqual(await shown(page), ["22顶帐篷，送到田集街道"]);
    const marks = await page.locator("mark").allTextContents();
    assert.deepEqual([...new Set(marks)], ["22顶"]);
    await chineseSearch(page).fill("２２顶　碧海");
    assert.equal((await shown(page)).length, 1);
    assert.deepEqual([...new Set(await page.locator("mark").allTextContents())].sort(), ["22顶", "碧海"]);
  }));

test("clearing the filters clears the search too", () =>
  visit(async (page) => {
    await more(page);
    await search(page).fill("22 tents");
    assert.deepEqual(await shown(page), ["22 tents for the farms of Stenby"]);
    assert.deepEqual([...new Set(await page.locator("mark").allTextContents())].sort(), ["22", "tents"]);
    await search(page).fill("Mars");
    assert.equal(await status(page), `0 of ${all} events`);
    await page.getByRole("button", { name: "Clear filters" }).click();
    assert.equal(await search(page).inputValue(), "");
    assert.equal(await page.locator("mark").count(), 0);
  }));

test("the search waits until a character is composed", () =>
  onPage({}, async (page) => {
    await page.getByText(chinese.moreFilters).click();
    await chineseSearch(page).focus();
    const client = await page.context().newCDPSession(page);
    await client.send("Input.imeSetComposition", { text: "zhangp", selectionStart: 6, selectionEnd: 6 });
    assert.equal((await shown(page)).length, article.events.length);
    await client.send("Input.insertText", { text: "帐篷" });
    await page.getByText(chinese.count(1, article.events.length)).waitFor();
    assert.equal((await shown(page)).length, 1);
  }));

test("a filter is set and cleared with the keyboard alone", () =>
  visit(async (page) => {
    await box(page, /^Waterworks/).focus();
    await page.keyboard.press("Space");
    assert.equal((await shown(page)).length, 3);
    await page.getByRole("button", { name: "Clear filters" }).focus();
    await page.keyboard.press("Enter");
    assert.equal((await shown(page)).length, all);
  }));

test("a filter is set by touch", () =>
  visit(
    async (page) => {
      await box(page, /^Waterworks/).tap();
      assert.equal((await shown(page)).length, 3);
    },
    { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
  ));
