// When the module is loaded: for a complete prerendered timeline, only when something needs it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, button, hold, insertion, modulesAsked, on, replace, story, next, toStory } from "./helpers.js";
import {
  article,
  current,
  dam,
  elementPage,
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
import { long, settled } from "./before-module.js";

const embedded = timeline(["prerender"]);
const small = timeline(["prerender", "tests/cases/view/small/article.json"]);
const having = (attributes) => replace(embedded, [" data-prerendered>", ` data-prerendered ${attributes}>`]);
const headlines = article.events.map(({ headline }) => headline);
const water = /^区水利局党支部/;

const days = ["01", "02", "03", "04", "05", "06", "07", "08", "08T02"].map((date) => `2024-03-${date}`);
const week = {
  format: "article-timeline/1",
  language: "en",
  title: "A week",
  events: days.map((date, index) => ({ id: `event-${index}`, date, headline: `On ${date}` })),
};

setUp({
  "/week.html": pageWith(timeline(["prerender", "-"], JSON.stringify(week)), 'lang="en"'),
  "/embedded.html": pageWith(`<h1>A page</h1>${embedded}`),
  "/below.html": replace(
    pageWith(embedded),
    ["<main>", '<main><p class="far"></p>'],
    ["</head>", '<link rel="stylesheet" href="far.css" /></head>'],
  ),
  "/far.css": ".far { height: 6000px; }",
  "/permalink.html": pageWith(having('permalink="timeline"')),
  "/selected.html": pageWith(having('selected="notice"')),
  "/branch.html": pageWith(having('branch="water"')),
  "/article.html": pageWith(`<section id="text"><p>${article.title}</p></section>${having('article="#text"')}`),
  "/boxed.html": pageWith(embedded, 'lang="zh-Hans"', "boxed.css"),
  "/boxed.css": "article-timeline { block-size: 500px; }",
  "/inserted.html": replace(pageWith("", 'lang="zh-Hans"', "boxed.css"), [
    "</head>",
    '<script type="module" src="insert.js"></script></head>',
  ]),
  ...insertion(embedded),
  "/narrowed.html": pageWith(embedded, 'lang="zh-Hans"', "narrowed.css"),
  "/narrowed.css": "@media (width < 600px) { article-timeline { block-size: 500px; } }",
  "/english.html": pageWith(replace(embedded, ['lang="zh-Hans"', 'lang="en"'])),
  "/long.html": pageWith(
    replace(long, ['loading="immediate" ', ""], [/<link rel="modulepreload".*>/, ""]),
    'lang="en"',
  ),
  "/stripped.html": pageWith(replace(embedded, [/ data-texts="[^"]*"/, ""])),
  ...Object.fromEntries(
    ["lazy", "visible", "eager", "immediate", "interaction", "on-demand"].map((loading) => [
      `/${loading}.html`,
      pageWith(having(`loading="${loading}"`)),
    ]),
  ),
  "/nothing.html": elementPage('src="dam.json"', 'lang="en"'),
  "/dam.json": dam,
  "/small.html": pageWith(small),
});

/** Waits until what would be loaded is asked for. */
const rested = async (page) => {
  await page.waitForFunction(() => customElements.get("article-timeline"));
  await idle(page);
};

describe("it waits", () => {
  for (const viewport of [narrow, wide])
    test(`while it is read, at ${viewport.width} pixels`, () =>
      onPage({ path: "/embedded.html", ready: false, viewport, bypassCSP: true }, async (page) => {
        await rested(page);
        await page.mouse.move(100, 300);
        await page.mouse.wheel(0, 1500);
        await rested(page);
        assert.equal(await modulesAsked(page), 0);
        assert.deepEqual(await shown(page), headlines);
        assert.deepEqual(await violations(page), []);
      }));

  test("while a finger scrolls", () =>
    onPage({ path: "/embedded.html", ready: false, viewport: narrow, hasTouch: true, isMobile: true }, async (page) => {
      await rested(page);
      const client = await page.context().newCDPSession(page);
      const touch = (type, y) =>
        client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: 180, y }] });
      await touch("touchStart", 600);
      for (let y = 580; y >= 200; y -= 20) await touch("touchMove", y);
      await touch("touchEnd");
      await page.waitForFunction(() => scrollY > 0);
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
    }));

  test("below what is seen, and when the reader comes there", () =>
    onPage({ path: "/below.html", ready: false }, async (page) => {
      await page.mouse.wheel(0, 5800);
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
    }));

  test("where only the window changes", () =>
    onPage({ path: "/narrowed.html", ready: false }, async (page) => {
      await page.setViewportSize({ width: 900, height: 700 });
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
    }));
});

describe("the page answers", () => {
  const waterEvents = article.events
    .filter(({ facets }) => facets.branch.includes("water"))
    .map(({ headline }) => headline);
  const unloaded = (visit, options) =>
    onPage({ path: "/embedded.html", ready: false, ...options }, async (page) => {
      await rested(page);
      await visit(page);
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
    });

  test("a filter, with its numbers", () =>
    unloaded(async (page) => {
      await box(page, water).click();
      assert.deepEqual(await shown(page), waterEvents);
      await page.getByRole("status").getByText(`${waterEvents.length} 件，共 ${article.events.length} 件`).waitFor();
      await button(page, "清除筛选").click();
      await page.getByRole("status").getByText(`共 ${article.events.length} 件`).waitFor();
      assert.deepEqual(await shown(page), headlines);
    }));

  test("a step, by tapping", () =>
    unloaded(
      async (page) => {
        await next(page);
        assert.equal(await current(page), headlines[1]);
      },
      { viewport: narrow, hasTouch: true, isMobile: true },
    ));

  test("a step, by the arrow keys", () =>
    unloaded(async (page) => {
      await box(page, water).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      assert.equal(await current(page), headlines[2]);
      await page.keyboard.press("ArrowLeft");
      assert.equal(await current(page), headlines[1]);
    }));

  test("a filter that leaves the current event out: the next one is current", () =>
    unloaded(async (page) => {
      await next(page);
      await box(page, water).click();
      assert.equal(await current(page), waterEvents[0]);
    }));

  test("another view", () =>
    unloaded(async (page) => {
      await toStory(page);
      assert.equal(await story(page).count(), 0);
      assert.equal(await current(page), headlines[0]);
    }));

  test("and tells the page of it", () =>
    unloaded(async (page) => {
      await on(page, (element) => {
        globalThis.told = [];
        for (const type of ["filter", "select"])
          element.addEventListener(`timeline-${type}`, ({ detail }) => told.push([type, detail]));
      });
      await box(page, water).click();
      await next(page);
      const of = article.events.length;
      const { id } = article.events.filter(({ facets }) => facets.branch.includes("water"))[1];
      assert.deepEqual(await page.evaluate(() => told), [
        ["filter", { filter: { branch: ["water"] }, query: "", shown: waterEvents.length, of }],
        ["select", { id, position: 2, of: waterEvents.length }],
      ]);
      assert.deepEqual(await on(page, ({ branch, selected }) => [branch, selected]), ["water", id]);
    }));
});

describe("it is loaded by what a reader does, and answers that", () => {
  test("zooming", () =>
    onPage({ path: "/week.html", ready: false }, async (page) => {
      await rested(page);
      await button(page, "Zoom in").click();
      await settled(page);
      assert.equal(await page.locator(".axis-scale.zoom-1:visible").count(), 1);
    }));

  test("searching, word for word", () =>
    onPage({ path: "/small.html", ready: false }, async (page) => {
      await rested(page);
      await page.getByText("更多筛选").click();
      await page.getByRole("searchbox").pressSequentially("水满");
      await settled(page);
      assert.equal(await page.getByRole("searchbox").inputValue(), "水满");
      assert.deepEqual(await shown(page), ["水满"]);
    }));

  test("a filter where the address keeps the state", () =>
    onPage({ path: "/permalink.html", ready: false }, async (page) => {
      await rested(page);
      await box(page, water).click();
      await settled(page);
      await page.waitForFunction(() => location.hash === "#timeline/branch=water");
    }));
});

describe("a sign of intent starts the download", () => {
  const signs = {
    "a pointer that rests on a control": (page) => button(page, "Zoom in").hover(),
    "the focus on one": (page) => button(page, "Zoom in").focus(),
  };
  for (const [sign, act] of Object.entries(signs))
    test(sign, () =>
      onPage({ path: "/week.html", ready: false }, async (page) => {
        await rested(page);
        const asked = page.waitForRequest("**/*.wasm");
        await act(page);
        await asked;
        await rested(page);
        // Nothing is mounted yet, because nothing needs it.
        assert.equal(await page.evaluate(() => isReady), false);
      }),
    );
});

describe("the values of loading", () => {
  for (const [loading, name, loads] of [
    ["lazy", "visible", true],
    ["visible", "visible", true],
    ["eager", "immediate", true],
    ["immediate", "immediate", true],
    ["interaction", "on-demand", false],
    ["on-demand", "on-demand", false],
  ])
    test(`${loading} ${loads ? "loads" : "waits"}`, () =>
      onPage({ path: `/${loading}.html`, ready: loads }, async (page) => {
        if (!loads) await rested(page);
        assert.equal(await modulesAsked(page), loads ? 1 : 0);
        assert.equal(await on(page, (element) => element.loading), name);
      }));
});

describe("it does not wait where the page has not all that it would show:", () => {
  const situations = {
    "nothing is prerendered": "/nothing.html",
    "an event is selected": "/selected.html",
    "it is filtered": "/branch.html",
    "the address asks for an event": "/permalink.html#timeline/event=notice",
    "it goes with the page's article": "/article.html",
    "it is a story, for its place is too small": "/boxed.html",
    "it is to be in another language": "/english.html",
    "it is long": "/long.html",
    "an editor has taken its data attributes out": "/stripped.html",
  };
  for (const [situation, path] of Object.entries(situations))
    test(situation, () =>
      onPage({ path, complaints: [/article-missing: The article has no /] }, async (page) =>
        assert.ok((await modulesAsked(page)) > 0),
      ),
    );

  // What is inserted has scripts that this policy wants trusted.
  test("it is such a story, inserted by a script, as soon as its style is there", () =>
    onPage({ path: "/inserted.html", ready: false, complaints: [/TrustedScript/] }, async (page) => {
      const arrive = await hold(page, "**/article-timeline.css");
      await page.reload({ waitUntil: "commit" });
      await page.waitForFunction(() => document.querySelector("article-timeline")?.shadowRoot);
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
      arrive();
      await isReady(page);
      assert.equal(await story(page).count(), 1);
    }));

  const changes = {
    "its document is replaced": [
      "/embedded.html",
      (page) => on(page, (element, dam) => (element.document = dam), JSON.parse(dam)),
      ["It rains", "The sun is back"],
    ],
    "its src is changed": [
      "/embedded.html",
      (page) => on(page, (element) => (element.src = "dam.json")),
      ["It rains", "The sun is back"],
    ],
    "it is to be loaded on sight after all": [
      "/embedded.html",
      (page) => on(page, (element) => (element.loading = "visible")),
      headlines,
    ],
    "a method is called": ["/embedded.html", (page) => on(page, (element) => element.load()), headlines],
    "a link in the page leads to an event": [
      "/permalink.html",
      (page) => page.evaluate(() => (location.hash = "timeline/event=notice")),
      headlines,
    ],
  };
  for (const [change, [path, act, expected]] of Object.entries(changes))
    test(change, () =>
      onPage({ path, ready: false }, async (page) => {
        await rested(page);
        assert.equal(await modulesAsked(page), 0);
        await act(page);
        await isReady(page);
        assert.deepEqual(await shown(page), expected);
      }),
    );

  test("its place becomes too small", () =>
    onPage({ path: "/narrowed.html", ready: false }, async (page) => {
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
      await page.setViewportSize(narrow);
      await isReady(page);
      assert.equal(await story(page).count(), 1);
    }));
});
