// A long introduction is folded where it has too many lines. HTML and CSS do it alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { on } from "./helpers.js";
import { island, onPage, pageWith, setUp, timeline, wide } from "./page.js";

const sentence = "The island of Orsa counted its wells, its boats and its neighbours. ";
const words = (length) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
const page = (dek, view = "list") =>
  pageWith(
    timeline(["prerender", "-", "--view", view], JSON.stringify({ ...island, title: "An island in winter", dek })),
  );
setUp({
  "/long.html": page(words(600)),
  "/paragraphs.html": page([words(250), words(250)]),
  "/chinese.html": page("海岛上的人清点水井、船只和邻居。".repeat(20)),
  "/middling.html": page(words(150)),
  "/stage.html": page(words(600), "story"),
});

const phone = { width: 390, height: 844 };
const low = { width: 360, height: 740 };
const column = { width: 672, height: 900 };
const more = (page) => page.getByText("Read more");
/** Where the first headline is, the lines of the introduction in sight, and whether the control is. */
const look = (page) =>
  on(page, ({ shadowRoot }) => {
    const place = (selector) => shadowRoot.querySelector(selector).getBoundingClientRect();
    const fold = place(".fold");
    const { left, top, bottom, height } = place(".fold-more");
    const line = parseFloat(getComputedStyle(shadowRoot.querySelector(".fold")).lineHeight);
    return {
      below: place("h4").top - place(".timeline").top,
      lines: Math.round(fold.height / line),
      isWhole: fold.bottom >= place(".fold .dek:last-of-type").bottom - 1,
      isOffered: height > 0 && left >= fold.left && top >= fold.top - 1 && bottom <= fold.bottom + 1,
    };
  });

for (const path of ["/long.html", "/paragraphs.html", "/chinese.html"])
  for (const [viewport, lines, most] of [
    [phone, 3, 420],
    [low, 3, 420],
    // The year above the first date takes a line.
    [column, 2, 260],
    [wide, 6, 240],
  ])
    for (const javaScriptEnabled of [true, false])
      test(`${path} at ${viewport.width} px, scripts ${javaScriptEnabled ? "on" : "off"}: ${lines} lines, and the rest on request`, () =>
        onPage(
          { path, ready: false, viewport, javaScriptEnabled, hasTouch: viewport.width < 600, locale: "en" },
          async (page) => {
            const folded = await look(page);
            assert.ok(folded.below <= most, `${folded.below}`);
            assert.deepEqual([folded.lines, folded.isWhole, folded.isOffered], [lines, false, true]);
            await more(page).click();
            const unfolded = await look(page);
            assert.ok(unfolded.isWhole && unfolded.lines > lines);
            await more(page).click();
            assert.deepEqual(await look(page), folded);
          },
        ));

test("an introduction is folded only where it has too many lines", () =>
  onPage({ path: "/middling.html", ready: false, viewport: phone, locale: "en" }, async (page) => {
    const narrow = await look(page);
    assert.deepEqual([narrow.isWhole, narrow.isOffered], [false, true]);
    await page.setViewportSize(column);
    const wider = await look(page);
    assert.deepEqual([wider.isWhole, wider.isOffered], [true, false]);
    // By keyboard it is visible all the same.
    await more(page).focus();
    assert.ok((await look(page)).isOffered);
  }));

test("on paper it is whole, and on a stage there is none", () =>
  onPage({ path: "/long.html", ready: false, viewport: phone, locale: "en" }, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.ok((await look(page)).isWhole);
    assert.equal(await more(page).isVisible(), false);
    await page.emulateMedia({ media: "screen" });
    await page.goto(new URL("/stage.html", page.url()).href);
    assert.equal(await page.locator(".fold").isVisible(), false);
  }));
