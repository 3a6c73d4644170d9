// Facets and search.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box } from "./helpers.js";
import { article, onPage, setUp, shown } from "./page.js";

setUp();

const status = (page) => page.getByRole("status").innerText();
const more = (page) => page.getByText("更多筛选").click();
const search = (page) => page.getByRole("searchbox", { name: "搜索事件" });

test("facets narrow each other, and every choice tells what it would leave", () =>
  onPage({}, async (page) => {
    await more(page);
    await box(page, "桃苑社区").click();
    assert.equal((await shown(page)).length, 5);
    // Counts within a facet ignore the facet itself, those of the others do not.
    for (const name of ["杨集社区 4 件", "区人大办公室党支部 3 件", "区审计局党支部 0 件"])
      assert.equal(await page.getByRole("checkbox", { name, exact: true }).count(), 1, name);
    await box(page, /^值班值守/).click();
    assert.equal((await shown(page)).length, 4);
    await box(page, /^区人大办公室党支部/).click();
    assert.deepEqual(await shown(page), [
      "区人大办公室：桃苑认领值守点",
      "每天5人轮班，守住桃苑卡点",
      "花甲老党员，勇敢“逆行”",
    ]);
  }));

test("a choice without events can be made, says so, and is taken back", () =>
  onPage({}, async (page) => {
    await more(page);
    await box(page, "桃苑社区").click();
    await box(page, /^区审计局党支部/).click();
    assert.deepEqual(await shown(page), []);
    assert.equal(await status(page), `0 件，共 ${article.events.length} 件`);
    await page.getByText("没有符合条件的事件").waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    assert.equal((await shown(page)).length, article.events.length);
  }));

test("the five roles filter like every facet", () =>
  onPage({}, async (page) => {
    await more(page);
    const roles = page.getByRole("group", { name: "五员" }).getByRole("checkbox");
    assert.equal(await roles.count(), 5);
    await box(page, /^管理员/).click();
    assert.deepEqual(await shown(page), ["红马甲上身，一人化作“五员”", "管理员：守住小区的门"]);
  }));

test("the search finds Chinese and Latin, in any width, and marks what it found", () =>
  onPage({}, async (page) => {
    await more(page);
    await search(page).fill("22顶");
    assert.deepEqual(await shown(page), ["22顶帐篷，送到田集街道"]);
    const marks = await page.locator("mark").allTextContents();
    assert.deepEqual([...new Set(marks)], ["22顶"]);
    await search(page).fill("２２顶　碧海");
    assert.equal((await shown(page)).length, 1);
    assert.deepEqual([...new Set(await page.locator("mark").allTextContents())].sort(), ["22顶", "碧海"]);
    await search(page).fill("火星");
    assert.equal(await status(page), `0 件，共 ${article.events.length} 件`);
    await page.getByRole("button", { name: "清除筛选" }).click();
    assert.equal(await search(page).inputValue(), "");
    assert.equal(await page.locator("mark").count(), 0);
  }));

test("a search waits for a character to be composed", () =>
  onPage({}, async (page) => {
    await more(page);
    await search(page).focus();
    const client = await page.context().newCDPSession(page);
    await client.send("Input.imeSetComposition", { text: "zhangp", selectionStart: 6, selectionEnd: 6 });
    assert.equal((await shown(page)).length, article.events.length);
    await client.send("Input.insertText", { text: "帐篷" });
    await page.getByText(`1 件，共 ${article.events.length} 件`).waitFor();
    assert.equal((await shown(page)).length, 1);
  }));

test("with the keyboard alone a filter is set and cleared", () =>
  onPage({}, async (page) => {
    await box(page, /^区水利局党支部/).focus();
    await page.keyboard.press("Space");
    assert.equal((await shown(page)).length, 3);
    await page.getByRole("button", { name: "清除筛选" }).focus();
    await page.keyboard.press("Enter");
    assert.equal((await shown(page)).length, article.events.length);
  }));

test("by touch a filter is set", () =>
  onPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }, async (page) => {
    await box(page, /^区水利局党支部/).tap();
    assert.equal((await shown(page)).length, 3);
  }));
