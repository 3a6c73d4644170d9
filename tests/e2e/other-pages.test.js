// Other people's pages: the timeline works, keeps its appearance, and leaves no trace in them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { box, button, on, replace, story, next, toStory } from "./helpers.js";
import { article, branch, elementPage, headline, idle, isReady, onPage, pageWith, setUp, shown } from "./page.js";

const host = (sheet, script = "") =>
  replace(
    elementPage('embedded loading="eager"', undefined, sheet && `${sheet}.css`),
    ['<script type="module" src="article-timeline.js">', `${script}<script type="module" src="article-timeline.js">`],
    // Its own style sheet would be measured too.
    ['<link rel="stylesheet" href="page.css" />', ""],
  );
const sheets = {
  unset: "* { all: unset !important; }",
  reset:
    "*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; line-height: 1; list-style: none; vertical-align: baseline; } a { color: inherit; }",
  huge: "html { font-size: 300%; } body { font: italic 900 4rem/3 fantasy; letter-spacing: 0.5em; word-spacing: 1em; text-transform: uppercase; text-align: center; direction: ltr; color: hotpink; }",
  tiny: "html { font-size: 62.5%; } body { font-size: 1.2rem; }",
  important:
    "article, section, details, summary, button, ol, li, h2, h3, h4, svg, input { display: none !important; color: red !important; float: left !important; } [hidden] { display: block !important; }",
  undefined: "article-timeline:not(:defined) { display: none; } article-timeline { visibility: visible; }",
};
const click = (page, name) => button(page, name).or(box(page, name)).click();
const stopping = (where) => `<script src="stop-${where}.js"></script>`;

setUp({
  "/neutral.html": host(""),
  ...Object.fromEntries(Object.keys(sheets).map((name) => [`/${name}.html`, host(name)])),
  ...Object.fromEntries(Object.entries(sheets).map(([name, text]) => [`/${name}.css`, text])),
  "/zoom.html": host("zoom"),
  "/zoom.css": "main { zoom: 1.5; }",
  "/stop-document.js": 'document.addEventListener("click", (click) => click.stopPropagation(), true);',
  "/stop-window.js": 'addEventListener("click", (click) => click.stopPropagation(), true);',
  "/prevent.js":
    'document.addEventListener("click", (click) => { click.preventDefault(); click.stopPropagation(); }, true);',
  "/stop-document.html": host("", stopping("document")),
  "/stop-window.html": host("", stopping("window")),
  "/prevent.html": host("", '<script src="prevent.js"></script>'),
  "/none.html": pageWith(""),
});

/** The size and the style of each element in the timeline. */
const looks = (page) =>
  page.locator("article-timeline").evaluate(({ shadowRoot }) => {
    const root = shadowRoot.querySelector(".root");
    const names = [
      "color",
      "backgroundColor",
      "fontSize",
      "fontFamily",
      "fontWeight",
      "fontStyle",
      "lineHeight",
      "letterSpacing",
      "textTransform",
      "textAlign",
      "display",
      "direction",
    ];
    return [...root.querySelectorAll("*")].map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName}.${element.getAttribute("class")}: ${names.map((name) => style[name]).join("; ")}`;
    });
  });
const works = async (page) => {
  assert.equal((await shown(page)).length, article.events.length);
  await click(page, branch("water"));
  assert.equal((await shown(page)).length, 3);
  await click(page, "Clear filters");
  await next(page);
  await page.locator("article[aria-current=true]").waitFor();
  await toStory(page);
  await story(page).waitFor({ state: "detached" });
};

describe("the page's style", () => {
  for (const name of Object.keys(sheets))
    test(`${name}: changes nothing in the timeline`, async () => {
      let neutral;
      await onPage({ path: "/neutral.html" }, async (page) => (neutral = await looks(page)));
      await onPage({ path: `/${name}.html` }, async (page) => {
        assert.deepEqual(await looks(page), neutral);
        await works(page);
      });
    });

  test("zoom: makes everything larger in proportion", async () => {
    const height = (page) =>
      page.locator(".timeline").evaluate((found) => found.querySelector(".chip").getBoundingClientRect().height);
    let neutral;
    await onPage({ path: "/neutral.html" }, async (page) => (neutral = await height(page)));
    await onPage({ path: "/zoom.html" }, async (page) => {
      assert.equal(Math.round(await height(page)), Math.round(neutral * 1.5));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await works(page);
    });
  });
});

describe("a page that stops clicks in the capture phase", () => {
  for (const path of ["/neutral.html", "/stop-document.html", "/stop-window.html"])
    test(`${path}: each click acts once`, () =>
      onPage({ path }, async (page) => {
        await page.evaluate(() => {
          globalThis.told = [];
          for (const type of ["timeline-select", "timeline-filter"])
            addEventListener(type, ({ detail }) => told.push(detail.id ?? detail.shown));
        });
        await next(page);
        await next(page);
        await click(page, branch("water"));
        await idle(page);
        const ids = article.events.map(({ id }) => id);
        const told = await page.evaluate(() => globalThis.told);
        assert.equal(told.length, 4, told.join());
        assert.ok(ids.includes(told[0]) && ids.includes(told[1]) && told[0] !== told[1]);
        assert.deepEqual(told.slice(2), ["water-baiyun", 3]);
        // Native controls act once too.
        const event = page.getByRole("article", { name: headline("water-baiyun") });
        await event.getByText("Details").first().click();
        await event.getByText("Article, paragraph 25").waitFor();
      }));

  test("a click that the page cancels has no effect", () =>
    onPage({ path: "/prevent.html" }, async (page) => {
      await click(page, branch("water"));
      await idle(page);
      assert.equal((await shown(page)).length, article.events.length);
    }));
});

describe("no trace", () => {
  test("no globals, storage, cookies or elements in the page, and no requests to other hosts", async () => {
    const trace = () => ({
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      head: [...document.head.children].map(({ localName, rel }) => `${localName} ${rel ?? ""}`),
      body: [...document.body.querySelectorAll("*")].map(({ localName }) => localName),
      stored: [localStorage.length, sessionStorage.length, document.cookie],
    });
    let without;
    await onPage({ path: "/none.html", ready: false }, async (page) => (without = await page.evaluate(trace)));
    const hosts = new Set();
    const asked = [];
    await onPage({ path: "/neutral.html", ready: false }, async (page) => {
      page.on("request", (request) => (hosts.add(new URL(request.url()).host), asked.push(request.url())));
      await page.reload();
      await isReady(page);
      await works(page);
      const within = await page.evaluate(trace);
      const differing = within.globals.filter((name) => !without.globals.includes(name));
      assert.deepEqual(differing, []);
      assert.deepEqual(within.head, [...without.head.filter((name) => name !== "link stylesheet"), "script "]);
      assert.deepEqual(within.body, [...without.body, "article-timeline"]);
      assert.deepEqual(within.stored, [0, 0, ""]);
      assert.equal(await page.evaluate(() => indexedDB.databases().then((found) => found.length)), 0);
    });
    assert.deepEqual([...hosts].length, 1, [...hosts].join());
  });

  test("only readers can make the timeline scroll the page", () =>
    onPage({ path: "/neutral.html" }, async (page) => {
      await page.evaluate(() => addEventListener("scroll", () => (globalThis.scrolled = true), true));
      for (const act of [
        (element) => element.next(),
        (element) => element.select("li-li"),
        (element) => element.filter({ branch: "water" }),
        (element) => element.clear(),
        (element) => (element.lang = "en"),
        (element) => (element.theme = "dark"),
        (element) => (element.selected = "notice"),
      ]) {
        await on(page, act);
        await idle(page);
      }
      assert.deepEqual(await page.evaluate(() => [scrollY, globalThis.scrolled]), [0, undefined]);
    }));
});
