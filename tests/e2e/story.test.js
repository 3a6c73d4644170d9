// The story: one event at a time, on a stage that is no higher than the screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./axe.js";
import { alone, box, button, on, shifts, story, toStory, watchShifts } from "./helpers.js";
import {
  current,
  elementPage,
  followed,
  island,
  islandFile,
  islandPage,
  narrow,
  onPage,
  pageWith,
  seen,
  setUp,
  shown,
  timeline,
  wide,
} from "./page.js";

const prerendered = timeline(["prerender", islandFile]);
const header = `<header class="site"><h1>A page</h1></header><p class="far">An article.</p>`;
setUp({
  "/island.html": islandPage(),
  "/island.json": JSON.stringify(island),
  "/stage.html": pageWith(`${header}${prerendered}<p class="far">And more.</p>`, undefined, "page.css"),
  "/page.css": `
    .site { position: sticky; inset-block-start: 0; z-index: 9; block-size: 56px; background: white; }
    .far { block-size: 1500px; }
    article-timeline { --article-timeline-sticky-offset: 56px; }`,
  "/plain.html": elementPage('src="island.json"'),
  "/boxed.html": elementPage('src="island.json"', undefined, "boxed.css"),
  "/boxed.css": "article-timeline { display: block; height: 600px; }",
  "/refused.html": {
    body: pageWith(prerendered).replace(/<script type="module".*?<\/script>/, ""),
    headers: { "Content-Type": "text/html" },
  },
});

const low = { width: 360, height: 740 };
const all = island.events.length;
const position = (page) => page.locator(".position").innerText();
/** Where the parts of a stage are in the window. */
const parts = (page) =>
  on(page, ({ shadowRoot }) => {
    const place = (selector) => shadowRoot.querySelector(selector).getBoundingClientRect().toJSON();
    return {
      stage: place(".timeline"),
      strip: place(".axis"),
      headline: place(".event--current .headline"),
      previous: place(".step--previous button"),
      next: place(".step--next button"),
    };
  });

for (const viewport of [{ width: 390, height: 844 }, low, wide])
  test(`${viewport.width} × ${viewport.height}: strip, headline and both buttons are on one screen with every event`, () =>
    onPage({ path: "/stage.html", ready: false, viewport, init: watchShifts }, async (page) => {
      await page.waitForFunction(() => customElements.get("article-timeline"));
      await on(page, (element) => element.scrollIntoView());
      await on(page, ({ shadowRoot }) => shadowRoot.querySelector(".timeline").scrollIntoView());
      const { stage } = await parts(page);
      assert.deepEqual(await shifts(page), []);
      const before = await page.evaluate(() => scrollY);
      assert.ok(stage.height <= Math.min(viewport.height - 56, 736) + 1, `${stage.height}`);
      for (let step = 1; step < all; step++) {
        await button(page, "Next").click();
        await followed(page);
        const found = await parts(page);
        assert.ok(Math.abs(found.stage.height - stage.height) <= 1);
        for (const [name, { top, bottom, left, right }] of Object.entries(found)) {
          assert.ok(top >= 55 && bottom <= viewport.height + 1, `${name}, ${step}: ${top} to ${bottom}`);
          assert.ok(left >= -1 && right <= viewport.width + 1, `${name}, ${step}: ${left} to ${right}`);
        }
      }
      assert.equal(await position(page), `${all} / ${all}`);
      assert.equal(await page.evaluate(() => scrollY), before, "a step scrolls nothing");
      await alone(page);
    }));

test("steps need no module, and the page is notified", () =>
  onPage({ path: "/stage.html", ready: false }, async (page) => {
    await page.waitForFunction(() => customElements.get("article-timeline"));
    await button(page, "Next").click();
    await button(page, "Next").click();
    assert.equal(await current(page), island.events[2].headline);
    assert.equal(await page.locator("article-timeline").getAttribute("selected"), island.events[2].id);
    assert.equal(
      await page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".wasm"))),
      false,
    );
  }));

test("Tab does not change the event, and reaches Next from the strip in eight stops", () =>
  onPage({ path: "/stage.html", ready: false }, async (page) => {
    await page.waitForFunction(() => customElements.get("article-timeline"));
    await alone(page);
    await page.getByRole("slider").focus();
    const first = await current(page);
    let stops = 0;
    const isThere = () =>
      on(page, ({ shadowRoot }) => Boolean(shadowRoot.activeElement?.matches("[aria-describedby=step-next]")));
    while (!(await isThere())) {
      await page.keyboard.press("Tab");
      stops += 1;
      assert.ok(stops <= 8, "Next is farther than eight stops.");
    }
    assert.equal(await current(page), first);
  }));

for (const path of ["/stage.html", "/plain.html"])
  test(`arrow keys step repeatedly, ${path}`, () =>
    onPage({ path, ready: path === "/plain.html" }, async (page) => {
      await page.waitForFunction(() => customElements.get("article-timeline"));
      const headlines = await shown(page);
      await page.locator("article summary").first().focus();
      for (let step = 1; step <= 3; step++) {
        await page.keyboard.press("ArrowRight");
        await page.waitForFunction(
          (headline) =>
            document.querySelector("article-timeline").shadowRoot.querySelector(".event--current .headline")
              .textContent === headline,
          headlines[step],
        );
        await alone(page);
      }
      await page.keyboard.press("ArrowLeft");
      await followed(page);
      assert.equal(await current(page), headlines[2]);
      assert.deepEqual(await seen(page), [headlines[2]]);
      await page.getByText("Swipe, or use the arrow keys").waitFor();
    }));

test("opened from the list, it begins at the event being read and is completely visible; closed, it leads back there", () =>
  onPage({ path: "/island.html" }, async (page) => {
    const headlines = await shown(page);
    await page
      .getByRole("article", { name: headlines[20], exact: true })
      .evaluate((event) => event.parentNode.scrollIntoView());
    await page.waitForFunction(
      () => document.querySelector("article-timeline").shadowRoot.querySelector(".axis-range").value === "21",
    );
    await on(page, ({ shadowRoot }) => shadowRoot.querySelector(".view-switch").click());
    await followed(page);
    assert.equal(await current(page), headlines[20]);
    const { stage, headline, next } = await parts(page);
    for (const { top, bottom } of [stage, headline, next])
      assert.ok(top >= -1 && bottom <= wide.height + 1, `${top} ${bottom}`);
    await button(page, "Next").click();
    await followed(page);
    assert.deepEqual(await seen(page), [headlines[21]]);
    await on(page, ({ shadowRoot }) => shadowRoot.querySelector(".view-switch").click());
    await followed(page);
    await followed(page);
    const place = await page.getByRole("article", { name: headlines[21], exact: true }).boundingBox();
    assert.ok(place.y > wide.height * 0.12 && place.y < wide.height * 0.25, `${place.y}`);
  }));

test("opening it and ten steps add one history entry", () =>
  onPage({ path: "/island.html" }, async (page) => {
    const before = await page.evaluate(() => history.length);
    await toStory(page);
    for (let step = 0; step < 10; step++) await button(page, "Next").click();
    await page.waitForFunction((id) => location.hash === `#timeline/event=${id}&view=story`, island.events[10].id);
    assert.ok((await page.evaluate(() => history.length)) <= before + 2);
    await page.goBack();
    await followed(page);
    assert.equal(await story(page).count(), 0);
  }));

test("a finger swipes from event to event, with the module and without", async () => {
  for (const [path, ready] of [
    ["/plain.html", true],
    ["/stage.html", false],
  ])
    await onPage({ path, ready, viewport: low, hasTouch: true, isMobile: true }, async (page) => {
      await page.waitForFunction(() => customElements.get("article-timeline"));
      const headlines = await shown(page);
      await on(page, ({ shadowRoot }) => shadowRoot.querySelector(".timeline").scrollIntoView());
      const row = await page.locator(".events").boundingBox();
      const client = await page.context().newCDPSession(page);
      const swipe = async (from, distance) => {
        const at = (x) => [{ x, y: row.y + 80 }];
        await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
        for (let step = 1; step <= 20; step++) {
          await client.send("Input.dispatchTouchEvent", {
            type: "touchMove",
            touchPoints: at(from + (distance * step) / 20),
          });
          // A move for each frame, as fingers make them.
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
        await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      };
      const at = (number) => page.getByText(`${number} / ${all}`, { exact: true }).waitFor();
      await swipe(330, -250);
      await at(2);
      await alone(page);
      assert.equal(await current(page), headlines[1]);
      await swipe(30, 250);
      await at(1);
    });
});

test("with scripts off, it is the list, and every control works", () =>
  onPage({ path: "/stage.html", ready: false, javaScriptEnabled: false }, async (page) => {
    for (const name of ["Previous", "Next"]) assert.equal(await button(page, name).count(), 0);
    assert.equal(await box(page, "One at a time").count(), 0);
    const [first, second] = await page
      .locator(".event")
      .evaluateAll((found) => found.map((event) => event.getBoundingClientRect().top));
    assert.ok(second > first + 50);
  }));

test("without the script, it can be swiped, and every control works", () =>
  onPage({ path: "/refused.html", ready: false }, async (page) => {
    for (const name of ["Previous", "Next"]) assert.equal(await button(page, name).count(), 0);
    await page.locator(".events").evaluate((row) => row.scrollTo({ left: row.clientWidth }));
    await page.waitForFunction(() => {
      const row = document.querySelector("article-timeline").shadowRoot.querySelector(".events");
      return (
        Math.abs(row.querySelectorAll(".event")[1].getBoundingClientRect().left - row.getBoundingClientRect().left) < 2
      );
    });
  }));

test("typing into the search does not step", () =>
  onPage({ path: "/island.html" }, async (page) => {
    await page.getByText("More filters").click();
    await page.getByRole("searchbox").fill("watch");
    const before = await current(page);
    await page.getByRole("searchbox").press("ArrowLeft");
    assert.equal(await current(page), before);
  }));

test("a filter shortens the story", () =>
  onPage({ path: "/plain.html" }, async (page) => {
    await box(page, /^Waterworks/).click();
    await followed(page);
    assert.equal(await position(page), "1 / 3");
    assert.match(await current(page), /lantern patrol/);
  }));

test("in an element whose height the page sets, the stage has that height", () =>
  onPage({ path: "/boxed.html" }, async (page) => {
    await story(page).waitFor({ state: "attached" });
    assert.equal(await position(page), `1 / ${all}`);
    const { stage, headline, next } = await parts(page);
    assert.ok(Math.abs(stage.height - 600) <= 1, `${stage.height}`);
    assert.ok(headline.bottom < next.top && next.bottom <= stage.bottom);
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    assert.ok(width <= 1280 && height <= 900, `${width} × ${height}`);
  }));

for (const [viewport, colorScheme] of [narrow, wide].flatMap((size) => [
  [size, "light"],
  [size, "dark"],
]))
  test(`axe finds nothing on the stage, ${viewport.width} px, ${colorScheme}`, () =>
    onPage({ path: "/stage.html", ready: false, viewport, colorScheme, complaints: [/inline style/] }, async (page) => {
      await page.waitForFunction(() => customElements.get("article-timeline"));
      await alone(page);
      assert.deepEqual(await violations(page), []);
    }));
