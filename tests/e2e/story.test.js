// The story: one event at a time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { box, frames, still, story } from "./helpers.js";
import { article, current, elementPage, followed, narrow, onPage, seen, setUp, shown } from "./page.js";

setUp({
  "/story.html": elementPage('embedded view="story"'),
  "/boxed.html": elementPage("embedded", 'lang="zh-Hans"', "boxed.css"),
  "/boxed.css": "article-timeline { display: block; height: 600px; }",
});

const position = (page) => page.locator(".position").innerText();
const toStory = (page) => box(page, "逐件阅读").click();
const settled = (page) => still(page, () => seen(page).then(String));

test("the reader changes to the story and back, and keeps the place", () =>
  onPage({}, async (page) => {
    const all = await shown(page);
    await page.getByRole("button", { name: "下一件" }).click();
    await page.getByRole("button", { name: "下一件" }).click();
    await toStory(page);
    await settled(page);
    assert.deepEqual(await seen(page), [all[1]]);
    assert.equal(await position(page), `2 / ${all.length}`);
    assert.deepEqual(await shown(page), all, "the same elements, all of them");
    await story(page).click();
    assert.equal(await current(page), all[1]);
  }));

test("in the list an event says of its date what the heading does not, in the story all of it", () =>
  onPage({}, async (page) => {
    const all = await shown(page);
    const date = (headline) =>
      page.getByRole("article", { name: headline, exact: true }).locator("time:visible").allInnerTexts();
    const dates = () => Promise.all([all[0], all[1], all.at(-1)].map(date));
    assert.deepEqual(await dates(), [[], ["从这天起"], ["6时"]]);
    await toStory(page);
    await settled(page);
    assert.deepEqual(await dates(), [["3月26日"], ["3月26日起"], ["3月28日 6时"]]);
  }));

for (const viewport of [undefined, narrow])
  test(`${viewport ? "narrow" : "wide"}, buttons and arrow keys step, tell the neighbours, and never scroll the page`, () =>
    onPage({ path: "/story.html", ...(viewport && { viewport }) }, async (page) => {
      const all = await shown(page);
      const next = page.getByRole("button", { name: "下一件" });
      await next.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      assert.equal(await current(page), all[0]);
      await next.click();
      await settled(page);
      assert.deepEqual(await seen(page), [all[1]]);
      assert.deepEqual(await page.locator(".step-headline").allTextContents(), [all[0], all[2]]);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowLeft");
      await settled(page);
      assert.deepEqual(await seen(page), [all[2]]);
      assert.equal(await position(page), `3 / ${all.length}`);
      assert.equal(await page.locator(".steps [aria-live]").textContent(), `${all[2]}，第 3 件，共 ${all.length} 件`);
      assert.equal(await page.evaluate(() => scrollY), before);
    }));

test("a finger swipes from event to event", () =>
  onPage({ path: "/story.html", viewport: narrow, hasTouch: true, isMobile: true }, async (page) => {
    const all = await shown(page);
    const row = page.locator(".events");
    await row.evaluate((found) => found.scrollIntoView());
    const box = await row.boundingBox();
    const client = await page.context().newCDPSession(page);
    const swipe = async (from, distance) => {
      const at = (x) => [{ x, y: box.y + 80 }];
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
      for (let step = 1; step <= 20; step++) {
        await client.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: at(from + (distance * step) / 20),
        });
        await frames(page, 1);
      }
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await settled(page);
    };
    await swipe(330, -250);
    assert.deepEqual(await seen(page), [all[1]]);
    assert.equal(await current(page), all[1]);
    assert.equal(await position(page), `2 / ${all.length}`);
    await swipe(30, 250);
    assert.equal(await current(page), all[0]);
  }));

test("typing into the search does not step", () =>
  onPage({ path: "/story.html" }, async (page) => {
    await page.getByText("更多筛选").click();
    await page.getByRole("searchbox").fill("社区");
    const before = await current(page);
    await page.getByRole("searchbox").press("ArrowLeft");
    assert.equal(await current(page), before);
  }));

test("arrow keys outside the timeline are the page's", () =>
  onPage({ path: "/story.html" }, async (page) => {
    const before = await current(page);
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("ArrowRight");
    assert.equal(await current(page), before);
  }));

test("a filter shortens the story", () =>
  onPage({ path: "/story.html" }, async (page) => {
    await page.getByRole("checkbox", { name: "区水利局党支部" }).click();
    assert.equal(await position(page), "1 / 3");
    assert.match(await current(page), /红旗小分队/);
  }));

test("where the page gives a height that the list does not fit in, the story is what fits", () =>
  onPage({ path: "/boxed.html" }, async (page) => {
    await story(page).waitFor();
    assert.equal(await position(page), `1 / ${article.events.length}`);
    assert.equal(await page.locator("article-timeline").evaluate((host) => host.offsetHeight), 600);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    assert.ok(width <= 1280 && height <= 900, `${width} × ${height}`);
    // And still is when the page asks once more: what has been made to fit says nothing of the list.
    await page.locator("article-timeline").evaluate((element) => {
      element.view = "list";
      element.view = "auto";
    });
    await followed(page);
    assert.equal(await story(page).isVisible(), true);
  }));
