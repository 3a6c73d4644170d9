// What readers see, hear and can do while a timeline loads and the element has no content.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { on, release, shifts, watchShifts } from "./helpers.js";
import { article, idle, isReady, narrow, onPage, setUp, shown, wide } from "./page.js";
import { built, bytes, fallback, headlines, laterOn, loading, outline, placed, sheet, status } from "./placed.js";
import { behind, doors, late } from "./streams.js";

setUp({
  ...sheet,
  "/usual.html": placed("embedded"),
  "/eager.html": placed('embedded loading="eager"'),
  "/late.html": placed("embedded", "", undefined, "late/"),
  ...release("late", {
    "article-timeline.js": late("text/javascript", built("article-timeline.js"), 400),
    "article-timeline.css": late("text/css", built("article-timeline.css"), 600),
  }),
  "/held.html": placed('src="held.json"'),
  "/held.json": behind("held", bytes, { "Content-Length": bytes.length }),
  "/hant.html": placed('src="held.json"', "", 'lang="zh-TW"'),
  "/sk.html": placed('src="held.json"', "", 'lang="sk"'),
  "/box.html": placed('src="held.json" class="box"'),
  "/fallback.html": placed('src="held.json"', fallback),
  "/picture.html": placed(
    'src="held.json"',
    '<img src="icon.svg" alt="The timeline as a picture" width="100" height="100" />',
  ),
});

describe("while it loads", () => {
  test("a skeleton is shown, and loading is announced, until the timeline is ready", () =>
    onPage({ path: "/held.html", ready: false }, async (page) => {
      await status(page, loading).waitFor();
      assert.equal(await outline(page).getAttribute("aria-busy"), "true");
      assert.ok(await outline(page).isVisible());
      // Only for screen readers.
      assert.ok((await status(page, loading).boundingBox()).height <= 1);
      doors.held();
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
      assert.equal(await outline(page).count(), 0);
      assert.equal(await status(page, loading).count(), 0);
    }));

  for (const [path, words, lang] of [
    ["/hant.html", "時間線正在載入…", "zh-Hant"],
    ["/sk.html", "Loading the timeline…", "en"],
  ])
    test(`it is announced as ${words}`, () =>
      onPage({ path, ready: false }, async (page) => {
        await status(page, words).waitFor();
        assert.equal(await status(page, words).evaluate((found) => found.closest("[lang]").lang), lang);
        doors.held();
        await isReady(page);
      }));

  for (const reducedMotion of ["reduce", "no-preference"])
    test(`it ${reducedMotion === "reduce" ? "does not move with reduced motion" : "pulses"}`, () =>
      onPage({ path: "/held.html", ready: false, reducedMotion }, async (page) => {
        await status(page, loading).waitFor();
        const moves = await on(page, ({ shadowRoot }) => shadowRoot.getAnimations().length > 0);
        assert.equal(moves, reducedMotion !== "reduce");
        doors.held();
        await isReady(page);
      }));

  for (const forcedColors of ["none", "active"])
    for (const contrast of ["no-preference", "more"])
      test(`it is visible with forced colours ${forcedColors} and contrast ${contrast}`, () =>
        onPage({ path: "/held.html", ready: false, forcedColors, contrast }, async (page) => {
          await status(page, loading).waitFor();
          const [bar, border, paper] = await page
            .locator("article-timeline .bar")
            .first()
            .evaluate((found) => {
              const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(found);
              return [
                backgroundColor,
                borderTopWidth === "0px" ? undefined : borderTopColor,
                getComputedStyle(found.closest(".root")).backgroundColor,
              ];
            });
          assert.ok(
            [bar, border].some((colour) => colour && colour !== paper && colour !== "rgba(0, 0, 0, 0)"),
            `${bar}, ${border} on ${paper}`,
          );
          doors.held();
          await isReady(page);
        }));

  for (const viewport of [narrow, wide])
    for (const path of ["/usual.html", "/eager.html", "/late.html"])
      test(`nothing visible moves at ${viewport.width} pixels on ${path}`, () =>
        onPage({ path, viewport, init: watchShifts }, async (page) => {
          await idle(page);
          assert.deepEqual(await shifts(page), []);
          assert.equal((await shown(page)).length, article.events.length);
        }));

  test("it stays within the height that the page gives the element", () =>
    onPage({ path: "/box.html", ready: false }, async (page) => {
      await status(page, loading).waitFor();
      const [height, below] = await page.evaluate(() => {
        const element = document.querySelector("article-timeline");
        return [
          element.shadowRoot.querySelector(".placeholder").offsetHeight,
          document.querySelector("#below").getBoundingClientRect().top - element.getBoundingClientRect().bottom,
        ];
      });
      assert.equal(height, 300);
      assert.ok(below >= 0 && below < 50, below);
      doors.held();
      await isReady(page);
    }));

  for (const [path, find] of [
    ["/fallback.html", (page) => page.getByText("Lisa takes over")],
    ["/picture.html", (page) => page.getByRole("img", { name: "The timeline as a picture" })],
  ])
    test(`the element's content stays until the timeline is ready: ${path}`, () =>
      onPage({ path, ready: false }, async (page) => {
        await laterOn(page);
        assert.ok(await find(page).isVisible());
        assert.equal(await outline(page).count(), 0);
        assert.equal(await page.getByRole("status").count(), 0);
        assert.equal(await page.getByRole("progressbar").count(), 0);
        doors.held();
        await isReady(page);
        assert.deepEqual(await shown(page), headlines);
        assert.equal(await find(page).isVisible(), false);
      }));

  test("the style sheet is loaded once", () =>
    onPage({ path: "/held.html", ready: false }, async (page) => {
      await status(page, loading).waitFor();
      doors.held();
      await isReady(page);
      assert.equal(
        await page.evaluate(
          () =>
            performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("article-timeline.css")).length,
        ),
        1,
      );
    }));

  for (const viewport of [narrow, wide])
    for (const colorScheme of ["light", "dark"])
      test(`axe finds nothing at ${viewport.width} pixels, ${colorScheme}`, () =>
        onPage({ path: "/held.html", ready: false, viewport, colorScheme, bypassCSP: true }, async (page) => {
          await status(page, loading).waitFor();
          await page.getByRole("progressbar").waitFor();
          assert.deepEqual(await violations(page), []);
          doors.held();
          await isReady(page);
        }));
});

test("a reinserted element shows its skeleton again, or its content", () =>
  onPage({ path: "/eager.html" }, async (page) => {
    for (const [inside, expected] of [
      ["", "placeholder"],
      ["<p>Lisa takes over</p>", "slot"],
    ]) {
      const found = await on(
        page,
        async (element, inside) => {
          element.remove();
          await new Promise(requestAnimationFrame);
          for (const text of inside ? ["Lisa takes over"] : [])
            element.append(Object.assign(document.createElement("p"), { textContent: text }));
          document.querySelector("main").append(element);
          const { classList, localName } = element.shadowRoot.lastChild;
          const found = classList.contains("placeholder") ? "placeholder" : localName;
          await element.load();
          return found;
        },
        inside,
      );
      assert.equal(found, expected);
      assert.equal((await shown(page)).length, article.events.length);
    }
  }));
