// The order of the events: the document's, the page's, and the reader's.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { soon } from "../soon.js";
import { button, modulesAsked, next, on, replace, shifts, watchShifts } from "./helpers.js";
import {
  current,
  elementPage,
  followed,
  idle,
  isReady,
  narrow,
  onPage,
  pageWith,
  setUp,
  shown,
  timeline,
  wide,
} from "./page.js";

const text = readFileSync(new URL("../cases/view/newest-first/article.json", import.meta.url), "utf8");
const { events } = JSON.parse(text);
/** Of the same date, the last in the document is the newest. */
const oldest = events.map(({ headline }) => headline);
const newest = oldest.toReversed();
const prerendered = (words, input = text) => pageWith(timeline(["prerender", "-", ...words], input), 'lang="en"');
const plain = replace(text, ['"order": "newest",', ""]);
const readable = ["--view", "list"];

setUp({
  "/story.json": text,
  "/plain.json": plain,
  "/document.html": elementPage('src="story.json" view="list" loading="immediate"', 'lang="en"'),
  "/attribute.html": elementPage('src="plain.json" order="newest" view="list" loading="immediate"', 'lang="en"'),
  "/against.html": elementPage('src="story.json" order="oldest" view="list" loading="immediate"', 'lang="en"'),
  "/latest.html": elementPage('src="plain.json" selected="latest" loading="immediate"', 'lang="en"'),
  "/prerendered.html": prerendered(readable),
  "/asked.html": prerendered([...readable, "--order", "newest"], plain),
  "/sortable.html": prerendered([...readable, "--sortable"]),
  "/shared.html": prerendered([...readable, "--sortable", "--permalink", "timeline"]),
  "/stage.html": prerendered(["--view", "story", "--sortable"]),
  "/other.html": replace(prerendered(readable), ["data-prerendered>", 'order="oldest" data-prerendered>']),
});

const options = { ready: false, locale: "en" };
/** Opens the disclosure with the switch. Without other facets, it contains only the search. */
const unfold = (page) => page.locator("summary.more").first().click();
const headlines = (page) => page.locator(".headline").allInnerTexts();

for (const [path, expected] of [
  ["/document.html", newest],
  ["/attribute.html", newest],
  ["/against.html", oldest],
])
  test(`the attribute comes before the document: ${path}`, () =>
    onPage({ path, locale: "en" }, async (page) => {
      assert.deepEqual(await shown(page), expected);
      await on(page, (element) => element.next());
      await followed(page);
      assert.equal(await current(page), expected[0]);
    }));

for (const javaScriptEnabled of [true, false])
  for (const path of ["/prerendered.html", "/asked.html"])
    test(`prerendered, it begins at the latest event with scripts ${javaScriptEnabled ? "on" : "off"}: ${path}`, () =>
      onPage({ ...options, path, javaScriptEnabled }, async (page) => {
        assert.deepEqual(await headlines(page), newest);
        assert.equal(modulesAsked(page), 0);
        // The plain HTML below it, which search engines read, is in the same order.
        const plain = await page.locator("article-timeline [role=heading][aria-level='3']").allTextContents();
        assert.deepEqual(plain, newest);
      }));

test("prerendered nodes are taken over in their order, and nothing moves", () =>
  onPage({ ...options, path: "/asked.html", init: watchShifts }, async (page) => {
    const first = await page.locator(".headline").first().elementHandle();
    await on(page, (element) => element.load());
    await isReady(page);
    await idle(page);
    assert.deepEqual(await shown(page), newest);
    assert.ok(await first.evaluate((headline) => headline.isConnected));
    assert.deepEqual(await shifts(page), []);
  }));

test("where the page asks for another order than what was prerendered, that is shown", () =>
  onPage({ ...options, path: "/other.html" }, async (page) => {
    await isReady(page);
    assert.deepEqual(await shown(page), oldest);
  }));

for (const viewport of [narrow, wide])
  test(`the marks of the axis stand in the order of the list at ${viewport.width} pixels, and lead to its events`, () =>
    onPage({ path: "/document.html", locale: "en", viewport }, async (page) => {
      const places = await page
        .locator(".cell:visible")
        .evaluateAll((found) => found.map((mark) => mark.getBoundingClientRect().left));
      assert.ok(places.length > 4);
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      );
      const slider = page.getByRole("slider");
      for (const [key, headline] of [
        ["End", oldest[0]],
        ["Home", newest[0]],
      ]) {
        await slider.press(key);
        await soon(async () => assert.ok((await slider.getAttribute("aria-valuetext")).startsWith(headline)));
        assert.equal(await current(page), headline);
      }
    }));

test("a change of the attribute turns the order, and keeps what is current and filtered", () =>
  onPage({ path: "/document.html", locale: "en" }, async (page) => {
    await on(page, (element) => element.select("offer"));
    await followed(page);
    for (const [order, expected] of [
      ["oldest", oldest],
      ["newest", newest],
      ["oldest", oldest],
      ["auto", newest],
    ]) {
      await on(page, (element, order) => (element.order = order), order);
      await followed(page);
      assert.deepEqual(await shown(page), expected);
      assert.equal(await current(page), "The company offers half a day");
    }
    await on(page, (element) => element.next());
    await followed(page);
    assert.equal(await current(page), "The crews ask for a ninth day off");
  }));

test("a reader changes the order where the page lets them, and keeps the focus", () =>
  onPage({ ...options, path: "/sortable.html" }, async (page) => {
    const toggle = button(page, "Newest first");
    assert.equal(await toggle.getAttribute("aria-pressed"), "true");
    await toggle.click();
    await isReady(page);
    await page.waitForFunction(
      (first) => document.querySelector("article-timeline").shadowRoot.querySelector(".headline").textContent === first,
      oldest[0],
    );
    assert.deepEqual(await shown(page), oldest);
    assert.equal(await toggle.getAttribute("aria-pressed"), "false");
    assert.equal(await on(page, (element) => element.order), "auto", "the page's own attribute stays as it is");
    await toggle.press("Enter");
    await followed(page);
    assert.deepEqual(await shown(page), newest);
    assert.ok(await toggle.evaluate((found) => found.matches(":focus")));
  }));

test("a link has the order that a reader has chosen, and Back restores the page's", () =>
  onPage({ ...options, path: "/shared.html" }, async (page) => {
    const turned = (expected) => soon(async () => assert.deepEqual(await shown(page), expected));
    await button(page, "Newest first").click();
    await page.waitForURL(/#timeline\/order=oldest$/);
    await turned(oldest);
    await page.reload();
    await turned(oldest);
    assert.equal(await button(page, "Newest first").getAttribute("aria-pressed"), "false");
    await on(page, (element) => element.select("demand"));
    await page.waitForURL(/#timeline\/event=demand&order=oldest$/);
    await button(page, "Newest first").click();
    await page.waitForURL(/#timeline\/event=demand$/);
    await turned(newest);
    await page.goBack();
    await turned(oldest);
    assert.equal(await current(page), oldest[0]);
    await page.goForward();
    await turned(newest);
    assert.equal(await current(page), oldest[0]);
  }));

test("no other page shows the switch", () =>
  onPage({ ...options, path: "/prerendered.html" }, async (page) => {
    await page.locator(".more-filters").evaluate((fold) => (fold.open = true));
    assert.equal(await button(page, "Newest first").count(), 0);
  }));

test("the stage begins at the latest event and steps back in time", () =>
  onPage({ ...options, path: "/stage.html" }, async (page) => {
    assert.equal(await current(page), newest[0]);
    for (const headline of newest.slice(1, 4)) {
      await next(page);
      await followed(page);
      assert.equal(await current(page), headline);
    }
    await unfold(page);
    await button(page, "Newest first").click();
    await isReady(page);
    await followed(page);
    assert.equal(await current(page), newest[3]);
    await page.waitForFunction(() => {
      const row = document.querySelector("article-timeline").shadowRoot.querySelector(".events");
      const event = row.querySelector(".event--current").getBoundingClientRect();
      return Math.abs(event.left - row.getBoundingClientRect().left) < 2;
    });
  }));

test("“latest” selects the latest event, whatever its id", () =>
  onPage({ path: "/latest.html", locale: "en" }, async (page) => {
    assert.equal(await current(page), newest[0]);
    assert.equal(await on(page, (element) => element.selected), "ruling");
    await on(page, (element) => element.select("demand"));
    await followed(page);
    assert.equal(await current(page), oldest[0]);
    await on(page, (element) => (element.selected = "latest"));
    await followed(page);
    assert.equal(await current(page), newest[0]);
  }));

test("on paper it begins at the latest event", () =>
  onPage({ path: "/document.html", locale: "en" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await idle(page);
    assert.deepEqual(await shown(page), newest);
  }));
