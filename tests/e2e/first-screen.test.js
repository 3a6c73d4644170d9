// What readers see first, and where the result of a filter appears.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { chinese } from "./chinese.js";
import { alone, box, shifts, watchShifts } from "./helpers.js";
import { article, followed, isReady, onPage, setUp, wide } from "./page.js";

setUp();

const phone = { width: 390, height: 844 };
const small = { width: 360, height: 740 };
const tablet = { width: 768, height: 1024 };
const screen = { width: 1920, height: 1080 };
/** A phone with its keyboard open. */
const typing = { width: 390, height: 508 };

const touch = (viewport) => ({ viewport, hasTouch: viewport.width < 600, isMobile: viewport.width < 600 });

/** Opens a page and loads its timeline, in this view if one is given. */
const visit = ({ path, view, ...options }, act) =>
  onPage({ path, ready: false, ...options }, async (page) => {
    if (view)
      await page.locator("article-timeline").evaluate((element, view) => element.setAttribute("view", view), view);
    const ready = page.locator("article-timeline").evaluate((element) => element.load());
    assert.equal(await ready, true);
    await isReady(page);
    await act(page);
  });

/** The position of the first displayed headline, and whether it is completely visible. */
const first = (page) =>
  page.locator("article-timeline").evaluate((element) => {
    const headline = [...element.shadowRoot.querySelectorAll("h4")].find((one) => one.checkVisibility());
    const { left, top, bottom } = headline.getBoundingClientRect();
    const hits = (y) => headline.contains(element.shadowRoot.elementFromPoint(left + 2, y));
    return {
      below: top - element.getBoundingClientRect().top,
      text: headline.textContent,
      isSeen: top >= 0 && bottom <= innerHeight && hits(top + 2) && hits(bottom - 2),
    };
  });

const limits = [
  [phone, 420],
  [small, 420],
  [tablet, 420],
  [wide, 240],
  [screen, 240],
];
for (const path of ["/", "/examples/news.html", "/examples/lighthouse.html"])
  for (const view of path === "/" ? ["auto"] : ["auto", "list"])
    for (const [viewport, most] of limits)
      test(`${path} as ${view} at ${viewport.width} px: the first headline is at most ${most} px below the timeline's top`, () =>
        visit({ path, view, ...touch(viewport) }, async (page) => {
          const { below } = await first(page);
          assert.ok(below <= most, `${below}`);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        }));

test("two whole events are on the first screen of 1280 × 900", () =>
  visit({ path: "/" }, async (page) => {
    const bottoms = await page
      .getByRole("article")
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().bottom));
    assert.ok(bottoms[1] <= wide.height, `${bottoms.slice(0, 2)}`);
  }));

for (const viewport of [phone, wide])
  test(`at ${viewport.width} px nothing moves while the page loads`, () =>
    visit({ path: "/", viewport, init: watchShifts }, async (page) => assert.deepEqual(await shifts(page), [])));

for (const viewport of [phone, small, wide])
  describe(`at ${viewport.width} × ${viewport.height}, a filter scrolls its first event into view`, () => {
    for (const facet of article.facets)
      test(facet.name, () =>
        visit({ path: "/", ...touch(viewport) }, async (page) => {
          if (facet !== article.facets[0]) await page.getByText(chinese.moreFilters).click();
          const choices = page.getByRole("group", { name: facet.name, exact: true });
          for (const [index, { name }] of facet.values.entries()) {
            // From the top, the middle and the end in turn.
            await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), (index % 3) / 2.2);
            const choice = choices.getByRole("checkbox", { name: new RegExp(`^${name}`) });
            await choice.click();
            await followed(page);
            const { text, isSeen } = await first(page);
            assert.ok(isSeen, `${name}: ${text}`);
            assert.ok(await choice.evaluate((found) => found.getBoundingClientRect().left < innerWidth));
            await choice.click();
          }
        }),
      );
  });

for (const part of [0, 0.5])
  test(`the first match of a search from ${part ? "the middle" : "the top"} is between the search box and the keyboard`, () =>
    visit({ path: "/", ...touch(typing) }, async (page) => {
      await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), part);
      await page.getByText(chinese.moreFilters).click();
      await page.getByRole("searchbox").fill("22");
      await followed(page);
      const { text, isSeen } = await first(page);
      assert.ok(isSeen, text);
      assert.ok(await page.getByRole("searchbox").isVisible());
    }));

describe("the sticky part of the timeline", () => {
  /** The part of the screen that it covers in the middle of the page. */
  const covered = (page) =>
    page.locator("article-timeline").evaluate(async ({ shadowRoot }) => {
      shadowRoot.querySelectorAll(".event")[9].scrollIntoView({ block: "center" });
      await new Promise((then) => requestAnimationFrame(() => setTimeout(then)));
      const stuck = [...shadowRoot.querySelectorAll(".filters, .date")].map((one) => one.getBoundingClientRect());
      const bottoms = stuck
        .filter(({ top, bottom }) => bottom > 0 && top < innerHeight / 2)
        .map(({ bottom }) => bottom);
      return Math.max(0, ...bottoms) / innerHeight;
    });

  test("covers at most 16 % of a phone, or 25 % with text of double size", () =>
    visit({ path: "/", ...touch(phone), bypassCSP: true }, async (page) => {
      const share = await covered(page);
      assert.ok(share > 0 && share <= 0.16, `${share}`);
      await page.addStyleTag({ content: "article-timeline { --article-timeline-font-size: 200%; }" });
      const large = await covered(page);
      assert.ok(large <= 0.25, `${large}`);
    }));

  test("does not exist on a screen lower than 30 em", () =>
    visit({ path: "/", ...touch({ width: 390, height: 440 }) }, async (page) => assert.equal(await covered(page), 0)));

  test("is below the page's header", () =>
    visit({ path: "/examples/lighthouse.html", view: "list", ...touch(phone) }, async (page) => {
      const top = await page.locator("article-timeline").evaluate(({ shadowRoot }) => {
        shadowRoot.querySelectorAll(".event")[9].scrollIntoView({ block: "center" });
        return shadowRoot.querySelector(".filters").getBoundingClientRect().top;
      });
      assert.ok(Math.abs(top - 56) < 1, `${top}`);
    }));
});

describe("pictures", () => {
  const edges = (of) =>
    of.first().evaluate((found) => {
      const { left, right, top, bottom, height } = found.getBoundingClientRect();
      return { left, right, top, bottom, height };
    });
  const card = (page, name) => page.getByRole("article", { name });

  test("a landscape picture is as wide as the text, and a portrait is beside it", () =>
    visit({ path: "/examples/lighthouse.html", view: "list" }, async (page) => {
      const lamp = card(page, /generator replaces/);
      const [picture, text] = [await edges(lamp.getByRole("img")), await edges(lamp.locator(".text"))];
      assert.ok(Math.abs(picture.left - text.left) <= 1 && Math.abs(picture.right - text.right) <= 1);
      const tower = card(page, /Skerry Brannick is lit/);
      const [portrait, words] = [await edges(tower.getByRole("img")), await edges(tower.locator(".text p"))];
      assert.ok(portrait.top < words.bottom && words.top < portrait.bottom);
    }));

  test("four pictures are one large one and a row of three", () =>
    visit({ path: "/examples/lighthouse.html", view: "list" }, async (page) => {
      const crew = card(page, /Five masons/);
      const tops = await crew
        .getByRole("img")
        .evaluateAll((found) => found.map((one) => Math.round(one.getBoundingClientRect().top)));
      assert.ok(tops[0] < tops[1]);
      assert.equal(new Set(tops.slice(1)).size, 1);
      assert.ok((await edges(crew)).height <= wide.height * 1.2);
    }));

  test("the story of twenty events is at most 11,000 px long in a column of 640 px", () =>
    visit({ path: "/examples/lighthouse.html", view: "list" }, async (page) => {
      const { height } = await page.locator("article-timeline").boundingBox();
      assert.ok(height <= 11_000, `${height}`);
    }));

  test("the same story on a stage is at most 736 px high", () =>
    visit({ path: "/examples/lighthouse.html" }, async (page) => {
      const { height } = await page.locator("article-timeline").boundingBox();
      assert.ok(height <= 736, `${height}`);
    }));
});

for (const viewport of [phone, wide])
  for (const colorScheme of ["light", "dark"])
    test(`axe finds nothing in the picture story, ${viewport.width} px and ${colorScheme}`, () =>
      visit({ path: "/examples/lighthouse.html", ...touch(viewport), colorScheme, bypassCSP: true }, async (page) => {
        await alone(page);
        assert.deepEqual(await violations(page), []);
        await page.getByText("More filters").click();
        await box(page, /^Storms/).click();
        await followed(page);
        await alone(page);
        assert.deepEqual(await violations(page), []);
      }));
