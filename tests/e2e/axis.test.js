// The axis: a strip of cells, or a scale of time if distances in time matter.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { box, button } from "./helpers.js";
import {
  current,
  elementPage,
  followed,
  island,
  islandPage,
  narrow,
  onPage,
  onSight,
  pageWith,
  setUp,
  shown,
  timeline,
  wide,
} from "./page.js";

const document = (events) => JSON.stringify({ format: "article-timeline/1", language: "en", title: "A week", events });
const day = (date) => ({ id: `e${date}`, date, headline: `On ${date}` });
const week = document(["01", "02", "03", "04", "05", "06", "07", "08", "08T12"].map((date) => day(`2024-03-${date}`)));
const cases = readdirSync(new URL("../cases/view/", import.meta.url));
const read = (name) => readFileSync(new URL(`../cases/view/${name}/article.json`, import.meta.url), "utf8");
setUp({
  "/island.html": islandPage(),
  "/week.json": week,
  "/unrendered.html": elementPage('src="week.json" loading="immediate"', 'lang="en"'),
  ...Object.fromEntries(
    Object.entries({ week, ...Object.fromEntries(cases.map((name) => [name, read(name)])) }).map(([name, text]) => [
      `/${name}.html`,
      pageWith(onSight(timeline(["prerender", "-"], text)), 'lang="en"'),
    ]),
  ),
});

/** The texts of the nodes that are displayed. Elsewhere, nodes without a size count as hidden. */
const displayed = (found) => found.filter((text) => text.checkVisibility()).map((text) => text.textContent);
const slider = (page) => page.getByRole("slider");
const said = async (page) => (await followed(page), slider(page).getAttribute("aria-valuetext"));
const cells = (page) => page.locator(".cell:visible");
const placeOf = (page, headline) =>
  page
    .getByRole("article", { name: headline, exact: true })
    .evaluate((event) => event.getBoundingClientRect().top / innerHeight);
const length = (page) => page.locator(".axis-scale:visible").evaluate((scale) => scale.getBoundingClientRect().width);

for (const viewport of [narrow, wide])
  test(`at ${viewport.width} px, events that are mostly on one day are a strip: one cell for each, in the order of the list`, () =>
    onPage({ path: "/island.html", viewport }, async (page) => {
      assert.equal(await cells(page).count(), island.events.length);
      const dates = await page.locator(".axis-date").evaluateAll(displayed);
      assert.deepEqual(dates, ["January 14 · 40", "January 16"]);
      const { height } = await page.locator(".axis-strip").boundingBox();
      assert.ok(height <= 40, `${height}`);
      assert.equal(await page.getByRole("button", { name: "Zoom in" }).count(), 0, "zoom would reveal nothing");
      // An open event fades from the paper into its hue.
      const hues = await cells(page).evaluateAll((found) =>
        found.map((cell) => {
          const { backgroundColor, backgroundImage } = getComputedStyle(cell);
          return /oklch\([^)]*\)/.exec(`${backgroundImage} ${backgroundColor}`)?.[0];
        }),
      );
      assert.equal(new Set(hues).size, island.facets[0].values.length);
    }));

test("a click on a cell scrolls to its event", () =>
  onPage({ path: "/island.html", viewport: narrow }, async (page) => {
    const all = await shown(page);
    await cells(page).nth(20).click();
    await followed(page);
    assert.equal(await current(page), all[20]);
    const place = await placeOf(page, all[20]);
    assert.ok(place >= 0.12 && place <= 0.25, `${place}`);
    assert.match(await said(page), new RegExp(`^${all[20]} · .*January 14`));
    assert.equal(await page.locator(".cell[data-here]").count(), 1);
  }));

test("cells work in a timeline that was not prerendered", () =>
  onPage({ path: "/unrendered.html" }, async (page) => {
    const all = await shown(page);
    await cells(page).nth(4).click();
    await followed(page);
    assert.equal(await current(page), all[4]);
  }));

test("for the keyboard it is a slider, with headline and date as its value", () =>
  onPage({ path: "/island.html" }, async (page) => {
    const all = await shown(page);
    assert.equal(await slider(page).getAttribute("aria-label"), "Time axis");
    assert.equal(await said(page), `${all[0]} · January 14`);
    await slider(page).focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await said(page), `${all[1]} · From January 14`);
    await page.keyboard.press("End");
    assert.equal(await said(page), `${all.at(-1)} · January 16, 6 AM`);
    assert.equal(await current(page), all.at(-1));
    await page.keyboard.press("Home");
    assert.equal(await current(page), all[0]);
  }));

test("it follows a reader who scrolls through the list", () =>
  onPage({ path: "/island.html", viewport: narrow }, async (page) => {
    const all = await shown(page);
    await page.getByRole("article", { name: all[12], exact: true }).evaluate((event) => event.scrollIntoView());
    await page.waitForFunction(
      () =>
        globalThis.document.querySelector("article-timeline").shadowRoot.querySelector(".axis-range").value === "13",
    );
    assert.equal(
      await page
        .locator(".cell")
        .nth(12)
        .evaluate((cell) => "here" in cell.dataset),
      true,
    );
    assert.equal(await current(page), undefined, "scrolling selects nothing");
  }));

test("a filter dims cells, and the slider skips them", () =>
  onPage({ path: "/island.html" }, async (page) => {
    await box(page, /^Waterworks/).click();
    const left = await shown(page);
    const lit = () =>
      cells(page).evaluateAll((found) => found.filter((cell) => getComputedStyle(cell).opacity === "1").length);
    assert.equal(await cells(page).count(), island.events.length);
    assert.equal(await lit(), left.length);
    await slider(page).focus();
    await page.keyboard.press("ArrowRight");
    await followed(page);
    const second = await said(page);
    assert.ok(
      left.some((headline) => second.startsWith(headline)),
      second,
    );
    await cells(page).first().click();
    await followed(page);
    assert.equal(await current(page), left[0]);
  }));

test("if distances in time matter, it is a scale, which zooms in as long as that separates marks", () =>
  onPage({ path: "/week.html", viewport: narrow, locale: "en" }, async (page) => {
    assert.equal(await cells(page).count(), 8);
    const before = await length(page);
    const zoomIn = button(page, "Zoom in");
    assert.equal(await button(page, "Zoom out").getAttribute("aria-disabled"), "true");
    await zoomIn.click();
    await followed(page);
    assert.ok((await length(page)) > 1.8 * before);
    assert.equal(await cells(page).count(), 9);
    assert.equal(await zoomIn.getAttribute("aria-disabled"), "true");
  }));

test("a mark of several events leads from one to the next, and has no hue", () =>
  // High enough that nothing scrolls.
  onPage({ path: "/week.html", viewport: { width: 360, height: 1600 }, locale: "en" }, async (page) => {
    await cells(page).last().locator(".axis-target").click({ force: true });
    await followed(page);
    assert.equal(await current(page), "On 2024-03-08");
    await cells(page).last().locator(".axis-target").click({ force: true });
    await followed(page);
    assert.equal(await current(page), "On 2024-03-08T12");
    assert.doesNotMatch(await cells(page).last().getAttribute("class"), /hue/);
  }));

for (const name of cases)
  for (const width of [320, 390, 640, 1280, 1920])
    test(`${name}, ${width} px: no mark stands for more than a quarter, none out of order, and no text over another`, () =>
      onPage(
        { path: `/${name}.html`, viewport: { width, height: 900 }, ready: false, locale: "en", complaints: [/404/] },
        async (page) => {
          const count = await page.getByRole("article").count();
          const marks = await cells(page).evaluateAll((found) =>
            found.map((mark, index) => ({
              first: Number(mark.dataset.first ?? index),
              left: (mark.querySelector(".axis-target") ?? mark).getBoundingClientRect().left,
            })),
          );
          for (const [index, { first, left }] of marks.entries()) {
            const next = marks[index + 1] ?? { first: count, left: Infinity };
            const events = next.first - first;
            assert.ok(events === 1 || events * 4 <= count, `${events} of ${count}`);
            assert.ok(left < next.left, "from the first event to the last");
          }
          const texts = await page.locator(".axis-date, .axis-scale text").evaluateAll((found) =>
            found
              .filter((text) => text.checkVisibility())
              .map((text) => {
                const range = globalThis.document.createRange();
                range.selectNodeContents(text);
                const { left, right, top, bottom } = range.getBoundingClientRect();
                return { text: text.textContent, left, right, top, bottom };
              }),
          );
          for (const [index, one] of texts.entries())
            for (const other of texts.slice(index + 1))
              assert.ok(
                one.right <= other.left ||
                  other.right <= one.left ||
                  one.bottom <= other.top ||
                  other.bottom <= one.top,
                `${one.text} lies over ${other.text}`,
              );
        },
      ));
