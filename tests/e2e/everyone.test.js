// For everyone: assistive technology, large text, small screens, colours, directions.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, button, frames, shifts, still, watchShifts, next, toStory } from "./helpers.js";
import {
  followed,
  current,
  elementPage,
  idle,
  isReady,
  island,
  islandPage,
  narrow,
  onPage,
  seen,
  setUp,
  shown,
  wide,
} from "./page.js";
import { behind, doors } from "./streams.js";

const path = "/island.html";
const whole = Buffer.from(islandPage());
const pages = {
  // The first part ends at the beginning of the axis.
  "/parsed.html": behind(
    "parsed",
    whole,
    { "Content-Type": "text/html; charset=utf-8" },
    whole.indexOf("<input", whole.indexOf('class="axis"')),
  ),
  "/island.html": `${whole}`,
  "/island.json": JSON.stringify(island),
  "/rtl.html": elementPage('src="island.json" dir="rtl"'),
  "/large.html": elementPage('src="island.json" view="list"', undefined, "large.css"),
  "/large.css": "article-timeline { --article-timeline-font-size: 200%; }",
  ...Object.fromEntries(
    [100, 62.5, 300].flatMap((size) => [
      [`/root-${size}.html`, elementPage('src="island.json"', undefined, `root-${size}.css`)],
      [`/root-${size}.css`, `html { font-size: ${size}%; } main { max-inline-size: none; padding: 16px; }`],
    ]),
  ),
};
setUp(pages);

/** A rule that the tags do not include, and one that concerns only the page. */
const rules = { "label-content-name-mismatch": { enabled: true }, "landmark-one-main": { enabled: false } };

const states = {
  list: async () => {},
  story: (page) => toStory(page),
  filtered: (page) => box(page, /^Waterworks/).click(),
  searched: async (page) => {
    await page.getByText("More filters").click();
    await page.getByRole("searchbox").fill("watch");
  },
  opened: (page) =>
    page
      .getByRole("article", { name: /lantern patrol/ })
      .getByText("Details")
      .first()
      .click(),
  empty: async (page) => {
    await page.getByText("More filters").click();
    await page.getByRole("searchbox").fill("Mars");
  },
};

for (const [size, viewport] of Object.entries({ wide, narrow }))
  for (const colorScheme of ["light", "dark"])
    describe(`axe finds nothing, ${size} and ${colorScheme}`, () => {
      for (const [state, enter] of Object.entries(states))
        test(state, () =>
          onPage({ path, viewport, colorScheme, bypassCSP: true }, async (page) => {
            await enter(page);
            // In the middle of the page, the bar at the bottom may cover half of a target, as any such bar does while scrolling.
            await page.evaluate(() => scrollTo(0, 0));
            await idle(page);
            assert.deepEqual(await violations(page, rules), []);
          }),
        );
    });

test("headings and landmarks outline the timeline", () =>
  onPage({ path }, async (page) => {
    const outline = await page.locator("article-timeline .timeline :is(h2, h3)").allTextContents();
    assert.equal(outline[0], island.title);
    assert.deepEqual(
      outline.slice(1).map((text) => text.replace(/^2024/, "")),
      ["January 14", "The call", "The watch", "The crews", "January 16", "The watch"],
    );
    await page.getByRole("region", { name: island.title }).waitFor();
  }));

test("each focused control is outlined, and nothing covers it", () =>
  onPage({ viewport: narrow }, async (page) => {
    let stops = 0;
    for (let press = 0; press < 45; press++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const focused = document.activeElement.shadowRoot?.activeElement;
        if (!focused) return "outside";
        // Only the label of this checkbox is visible.
        if (focused.matches(".as-story"))
          return getComputedStyle(focused.getRootNode().querySelector(".view-switch")).outlineWidth;
        const ring = getComputedStyle(
          focused.matches(".axis-range") ? focused.parentNode.querySelector(".axis-drawing") : focused,
        ).outlineWidth;
        const box = focused.getBoundingClientRect();
        const at = [box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight - 1)];
        const top = focused.getRootNode().elementFromPoint(...at);
        const covered = !(
          focused.contains(top) ||
          top?.contains(focused) ||
          focused.closest(".step, .axis")?.contains(top)
        );
        return `${ring}${covered ? ` covered by ${top?.outerHTML.slice(0, 80)}: ${focused.outerHTML.slice(0, 80)}` : ""}`;
      });
      if (seen === "outside") continue;
      assert.equal(seen, "2px");
      stops += 1;
    }
    assert.ok(stops > 30, `Only ${stops} stops are in the timeline.`);
  }));

for (const width of [280, 320, 360])
  test(`at ${width} px nothing is cut off or wider than the screen`, () =>
    onPage({ path, viewport: { width, height: 700 } }, async (page) => {
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      for (const target of await page.locator("button:visible, summary:visible").all()) {
        const box = await target.boundingBox();
        assert.ok(box.height >= 24 && box.width >= 24, await target.evaluate((found) => found.outerHTML));
        assert.ok(box.x >= 0 && box.x + box.width <= width, await target.evaluate((found) => found.outerHTML));
      }
    }));

/** Asserts that the text is twice as large as by default, and that all of it is there and fits a narrow screen. */
const readAtTwice = (path) =>
  onPage({ path, viewport: narrow }, async (page) => {
    const text = page.getByRole("article").first().getByRole("paragraph").last();
    assert.equal(await text.evaluate((found) => getComputedStyle(found).fontSize), "32px");
    assert.equal((await shown(page)).length, island.events.length);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), narrow.width);
  });

describe("with text at 200 %, everything is there and fits", () => {
  describe("by the reader's preference", () => {
    setUp(pages, ["--blink-settings=defaultFontSize=32"]);
    test("as prerendered", () => readAtTwice(path));
  });
  test("by the page's own choice", () => readAtTwice("/large.html"));
});

for (const size of [62.5, 300])
  test(`with a root font size of ${size} %, the timeline has the same size`, async () => {
    const sizes = async (path) => {
      let found;
      await onPage({ path }, async (page) => {
        found = await page.locator("article-timeline").evaluate(({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll(".root *")].map((part) => {
            const { width, height } = part.getBoundingClientRect();
            return `${part.localName}.${part.getAttribute("class")} ${getComputedStyle(part).fontSize} ${width} × ${height}`;
          }),
        );
      });
      return found;
    };
    assert.deepEqual(await sizes(`/root-${size}.html`), await sizes("/root-100.html"));
  });

test("with forced colours, a selected filter and the current event still stand out", () =>
  onPage({ path, forcedColors: "active" }, async (page) => {
    const chip = box(page, /^Waterworks/);
    const look = () => chip.evaluate((found) => getComputedStyle(found).backgroundColor);
    const before = await look();
    await chip.click();
    assert.notEqual(await look(), before);
    await next(page);
    await followed(page);
    const styles = await page
      .locator(".cell")
      .evaluateAll((found) => found.map((cell) => getComputedStyle(cell).outlineStyle));
    assert.equal(styles.filter((style) => style === "solid").length, 1);
  }));

test("with reduced motion, nothing moves", () =>
  onPage({ path, reducedMotion: "reduce" }, async (page) => {
    const moving = await page
      .locator("article-timeline")
      .evaluate(
        ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll("*")].filter((found) => getComputedStyle(found).transitionDuration !== "0s")
            .length,
      );
    assert.equal(moving, 0);
  }));

test("from right to left, the axis and the steps are mirrored", () =>
  onPage({ path: "/rtl.html" }, async (page) => {
    const cells = page.locator(".cell");
    assert.ok((await cells.last().boundingBox()).x < (await cells.first().boundingBox()).x);
    const [forwards, back] = await Promise.all([
      button(page, "Next").boundingBox(),
      button(page, "Previous").boundingBox(),
    ]);
    assert.ok(forwards.x < back.x);
    await next(page);
    const first = await current(page);
    await page.keyboard.press("ArrowLeft");
    assert.notEqual(await current(page), first);
    await page.keyboard.press("ArrowRight");
    assert.equal(await current(page), first);
    await next(page);
    await still(page, () => seen(page).then(String));
    assert.deepEqual(await seen(page), [await current(page)]);
  }));

test("with more contrast, secondary text is as dark as the rest", () =>
  onPage({ path, contrast: "more" }, async (page) => {
    const [quiet, ink] = await page
      .locator(".dek, .credits")
      .evaluateAll((found) => found.map((text) => getComputedStyle(text).color));
    assert.equal(quiet, ink);
  }));

for (const [size, viewport] of Object.entries({ wide, narrow }))
  test(`${size}, nothing shifts while the timeline loads and is hydrated`, () =>
    onPage({ viewport, init: watchShifts }, async (page) => {
      await idle(page);
      assert.deepEqual(await shifts(page), []);
    }));

test("nothing shifts while the page arrives in pieces", () =>
  onPage({ path, viewport: wide, init: watchShifts }, async (page) => {
    await page.goto(new URL("/parsed.html", page.url()).href, { waitUntil: "commit" });
    await page.getByText(island.title).first().waitFor();
    await frames(page, 10);
    doors.parsed();
    await isReady(page);
    await idle(page);
    assert.deepEqual(await shifts(page), []);
    assert.ok(await box(page, island.facets[0].values[0].name).isVisible());
  }));
