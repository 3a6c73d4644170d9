// The axis of time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { article, current, followed, narrow, onPage, setUp, shown } from "./page.js";

setUp();

/** As wide as lanes need, and not so wide that the axis stands beside the events. */
const lanes = { width: 980, height: 900 };

const marks = (page) => page.getByRole("group", { name: "时间轴" }).getByRole("link");
const mark = (page, name) => page.getByRole("group", { name: "时间轴" }).getByRole("link", { name });
const focused = (page) =>
  page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.getAttribute("aria-label"));

test("wide, every branch has a lane, and every mark its name", () =>
  onPage({ viewport: lanes }, async (page) => {
    const names = await marks(page).evaluateAll((found) => found.map((mark) => mark.getAttribute("aria-label")));
    assert.equal(names.length, 3 + 6);
    assert.match(names[0], /^疫情再起，潘集全区设防等 20 件，3月26日起$/);
    assert.ok(names.includes("早晨6点，李莉到桃苑社区接班，3月28日 6时"));
    const rows = await marks(page).evaluateAll(
      (found) => new Set(found.map((mark) => mark.getBoundingClientRect().top)).size,
    );
    assert.equal(rows, article.facets[0].values.length);
  }));

test("narrow, all events share one lane", () =>
  onPage({ viewport: narrow }, async (page) => {
    const boxes = await marks(page).evaluateAll((found) => found.map((mark) => mark.getBoundingClientRect().toJSON()));
    assert.equal(new Set(boxes.map((box) => box.top)).size, 1);
    assert.match(await marks(page).first().getAttribute("aria-label"), /等 39 件/);
  }));

for (const viewport of [{ width: 280, height: 700 }, narrow, { width: 1280, height: 900 }])
  test(`at ${viewport.width} px every mark can be touched, and none covers another`, () =>
    onPage({ viewport }, async (page) => {
      const boxes = await page
        .locator(".axis-target")
        .evaluateAll((found) =>
          found.map((target) => target.getBoundingClientRect().toJSON()).filter((box) => box.width),
        );
      assert.ok(boxes.length >= 3);
      for (const box of boxes) {
        assert.ok(box.width >= 24 && box.height >= 24, JSON.stringify(box));
        const covered = boxes.filter((other) => other.top === box.top && Math.abs(other.left - box.left) < 24);
        assert.equal(covered.length, 1);
      }
    }));

test("a mark leads to its event; one for several leads from one to the next", () =>
  onPage({ viewport: lanes }, async (page) => {
    const all = await shown(page);
    await mark(page, /李莉/).click();
    assert.equal(await current(page), all.at(-1));
    assert.equal(await mark(page, /李莉/).getAttribute("aria-current"), "true");
    await mark(page, /等 20 件/).click();
    assert.equal(await current(page), "疫情再起，潘集全区设防");
    await mark(page, /等 20 件/).click();
    assert.equal(await current(page), "31个党组、59个党支部、835名党员悉数下沉");
  }));

test("by touch a mark leads to its event, and the axis is zoomed", () =>
  onPage({ viewport: narrow, hasTouch: true, isMobile: true }, async (page) => {
    await mark(page, /李莉/).tap();
    assert.match(await current(page), /李莉/);
    await page.getByRole("button", { name: "放大时间轴" }).tap();
    assert.equal(await page.getByRole("button", { name: "缩小时间轴" }).getAttribute("aria-disabled"), "false");
    await page.getByRole("button", { name: "上一件" }).tap();
    assert.doesNotMatch(await current(page), /李莉/);
  }));

test("by keyboard: one tab stop, arrows along and across the lanes, Home and End, Enter", () =>
  onPage({ viewport: lanes }, async (page) => {
    assert.equal(await page.locator(".axis-wide [role=link][tabindex='0']").count(), 1);
    await page.getByRole("button", { name: "复制链接" }).first().focus();
    await page.keyboard.press("Tab");
    assert.match(await focused(page), /等 20 件/);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("ArrowRight");
    assert.match(await focused(page), /到社区报到/);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    assert.match(await focused(page), /区人大办公室/);
    await page.keyboard.press("ArrowUp");
    assert.match(await focused(page), /等 20 件/);
    await page.keyboard.press("End");
    assert.match(await focused(page), /区退役军人事务局/);
    await page.keyboard.press("Home");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    assert.match(await current(page), /李圩/);
    assert.equal(await page.evaluate(() => scrollY), before);
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "缩小时间轴");
  }));

test("it is zoomed by buttons and by keys, hours appear, and the page does not move", () =>
  onPage({ viewport: lanes }, async (page) => {
    const ticks = () => page.locator(".axis-wide .tick").allTextContents();
    const length = async () => (await followed(page), strip());
    const strip = () => page.locator(".axis-wide .axis-strip").evaluate((strip) => strip.getBoundingClientRect().width);
    const before = [await length(), await ticks()];
    const zoomIn = page.getByRole("button", { name: "放大时间轴" });
    const zoomOut = page.getByRole("button", { name: "缩小时间轴" });
    assert.equal(await zoomOut.getAttribute("aria-disabled"), "true");
    await zoomIn.click();
    await zoomIn.click();
    assert.ok((await length()) > 3 * before[0]);
    assert.ok((await ticks()).includes("3时"));
    await mark(page, /李莉/).focus();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    assert.deepEqual([await length(), await ticks()], before);
    await page.keyboard.press("PageUp");
    assert.ok((await length()) > before[0]);
  }));

test("on a longer axis the current event stays in sight", () =>
  onPage({ viewport: narrow }, async (page) => {
    await mark(page, /李莉/).click();
    for (let step = 0; step < 6; step++) await page.getByRole("button", { name: "放大时间轴" }).click();
    const [strip, box] = await Promise.all(
      [page.locator(".axis-narrow .axis-scroll"), mark(page, /李莉/)].map((found) => found.boundingBox()),
    );
    assert.ok(box.x >= strip.x && box.x + box.width <= strip.x + strip.width + 1, JSON.stringify([strip, box]));
  }));

test("it follows the filter", () =>
  onPage({ viewport: lanes }, async (page) => {
    await page.getByRole("checkbox", { name: "区审计局党支部" }).click();
    assert.deepEqual(await marks(page).evaluateAll((found) => found.map((mark) => mark.getAttribute("aria-label"))), [
      "区审计局：在潘庄检测点测体温等 2 件，3月26日起",
    ]);
  }));
