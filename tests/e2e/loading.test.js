// When the module is loaded. For a complete prerendered timeline, it is loaded only when something needs it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, button, hold, insertion, modulesAsked, on, replace, story, next, toStory } from "./helpers.js";
import {
  current,
  dam,
  elementPage,
  idle,
  island,
  islandFile,
  isReady,
  narrow,
  onPage,
  pageWith,
  reservoirFile,
  setUp,
  shown,
  timeline,
  wide,
} from "./page.js";
import { long, settled } from "./before-module.js";

const snippet = timeline(["prerender", islandFile]);
const small = timeline(["prerender", reservoirFile]);
const having = (attributes) => replace(snippet, [" data-prerendered>", ` data-prerendered ${attributes}>`]);
const headlines = island.events.map(({ headline }) => headline);
const water = /^Waterworks/;

const days = ["01", "02", "03", "04", "05", "06", "07", "08", "08T02"].map((date) => `2024-03-${date}`);
const week = {
  format: "article-timeline/1",
  language: "en",
  title: "A week",
  events: days.map((date, index) => ({ id: `event-${index}`, date, headline: `On ${date}` })),
};

setUp({
  "/week.html": pageWith(timeline(["prerender", "-"], JSON.stringify(week)), 'lang="en"'),
  "/island.html": pageWith(`<h1>A page</h1>${snippet}`),
  "/below.html": replace(
    pageWith(snippet),
    ["<main>", '<main><p class="far"></p>'],
    ["</head>", '<link rel="stylesheet" href="far.css" /></head>'],
  ),
  "/far.css": ".far { height: 6000px; }",
  "/permalink.html": pageWith(having('permalink="timeline"')),
  "/selected.html": pageWith(having('selected="notice"')),
  "/branch.html": pageWith(having('branch="water"')),
  "/article.html": pageWith(`<section id="text"><p>${island.title}</p></section>${having('article="#text"')}`),
  "/boxed.html": pageWith(snippet, undefined, "boxed.css"),
  "/boxed.css": "article-timeline { block-size: 500px; }",
  "/inserted.html": replace(pageWith("", undefined, "boxed.css"), [
    "</head>",
    '<script type="module" src="insert.js"></script></head>',
  ]),
  ...insertion(snippet),
  "/narrowed.html": pageWith(snippet, undefined, "narrowed.css"),
  "/narrowed.css": "@media (width < 600px) { article-timeline { block-size: 500px; } }",
  "/chinese.html": pageWith(replace(snippet, ['lang="en"', 'lang="zh-Hans"'])),
  "/long.html": pageWith(
    replace(long, ['loading="immediate" ', ""], [/<link rel="modulepreload".*>/, ""]),
    'lang="en"',
  ),
  "/stripped.html": pageWith(replace(snippet, [/ data-texts="[^"]*"/, ""])),
  ...Object.fromEntries(
    ["lazy", "visible", "eager", "immediate", "interaction", "on-demand"].map((loading) => [
      `/${loading}.html`,
      pageWith(having(`loading="${loading}"`)),
    ]),
  ),
  "/nothing.html": elementPage('src="dam.json"', 'lang="en"'),
  "/dam.json": dam,
  "/small.html": pageWith(small),
  "/query.html": replace(pageWith(small), ['"article-timeline.js"', '"article-timeline.js?v=2"']),
});

/** Waits until all requests that the page will make by itself have been made. */
const rested = async (page) => {
  await page.waitForFunction(() => customElements.get("article-timeline"));
  await idle(page);
};

describe("it waits", () => {
  for (const viewport of [narrow, wide])
    test(`while it is read, at ${viewport.width} pixels`, () =>
      onPage({ path: "/island.html", ready: false, viewport, bypassCSP: true }, async (page) => {
        await rested(page);
        await page.mouse.move(100, 300);
        await page.mouse.wheel(0, 1500);
        await rested(page);
        assert.equal(await modulesAsked(page), 0);
        assert.deepEqual(await shown(page), headlines);
        assert.deepEqual(await violations(page), []);
      }));

  test("while a finger scrolls", () =>
    onPage({ path: "/island.html", ready: false, viewport: narrow, hasTouch: true, isMobile: true }, async (page) => {
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

  test("below the window, and when the reader comes near", () =>
    onPage({ path: "/below.html", ready: false }, async (page) => {
      await page.mouse.wheel(0, 5800);
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
    }));

  test("if only the window changes", () =>
    onPage({ path: "/narrowed.html", ready: false }, async (page) => {
      await page.setViewportSize({ width: 900, height: 700 });
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
    }));
});

describe("the page alone handles", () => {
  const waterEvents = island.events
    .filter(({ facets }) => facets.crew.includes("water"))
    .map(({ headline }) => headline);
  const unloaded = (visit, options) =>
    onPage({ path: "/island.html", ready: false, ...options }, async (page) => {
      await rested(page);
      await visit(page);
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
    });

  test("a filter, with its numbers", () =>
    unloaded(async (page) => {
      await box(page, water).click();
      assert.deepEqual(await shown(page), waterEvents);
      await page.getByRole("status").getByText(`${waterEvents.length} of ${island.events.length} events`).waitFor();
      await button(page, "Clear filters").click();
      await page.getByRole("status").getByText(`${island.events.length} events`).waitFor();
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

  test("and notifies the page", () =>
    unloaded(async (page) => {
      await on(page, (element) => {
        globalThis.told = [];
        for (const type of ["filter", "select"])
          element.addEventListener(`timeline-${type}`, ({ detail }) => told.push([type, detail]));
      });
      await box(page, water).click();
      await next(page);
      const of = island.events.length;
      const { id } = island.events.filter(({ facets }) => facets.crew.includes("water"))[1];
      assert.deepEqual(await page.evaluate(() => told), [
        ["filter", { cause: "reader", filter: { crew: ["water"] }, query: "", shown: waterEvents.length, of }],
        ["select", { cause: "reader", id, position: 2, of: waterEvents.length }],
      ]);
      assert.deepEqual(await on(page, ({ branch, selected }) => [branch, selected]), ["water", id]);
    }));
});

describe("a reader's action loads it, and then takes effect", () => {
  test("zooming", () =>
    onPage({ path: "/week.html", ready: false }, async (page) => {
      await rested(page);
      await button(page, "Zoom in").click();
      await settled(page);
      assert.equal(await page.locator(".axis-scale.zoom-1:visible").count(), 1);
    }));

  test("searching, with every letter", () =>
    onPage({ path: "/small.html", ready: false }, async (page) => {
      await rested(page);
      await page.getByText("More filters").click();
      await page.getByRole("searchbox").pressSequentially("is full");
      await settled(page);
      assert.equal(await page.getByRole("searchbox").inputValue(), "is full");
      assert.deepEqual(await shown(page), ["The reservoir is full"]);
    }));

  test("with each script once, though the URL of the first has a query", () =>
    onPage({ path: "/query.html", ready: false }, async (page) => {
      await rested(page);
      await page.getByText("More filters").click();
      await page.getByRole("searchbox").fill("is full");
      await settled(page);
      const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      const scripts = loaded.filter((url) => /\/article-timeline(-runtime)?\.js/.test(url));
      assert.deepEqual(
        scripts.map((url) => url.split("/").at(-1)),
        ["article-timeline.js?v=2", "article-timeline-runtime.js"],
      );
    }));

  test("a filter, if the URL keeps the state", () =>
    onPage({ path: "/permalink.html", ready: false }, async (page) => {
      await rested(page);
      await box(page, water).click();
      await settled(page);
      await page.waitForFunction(() => location.hash === "#timeline/crew=water");
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

describe("it does not wait if the page lacks something to show:", () => {
  const situations = {
    "nothing is prerendered": "/nothing.html",
    "an event is selected": "/selected.html",
    "it is filtered": "/branch.html",
    "the URL asks for an event": "/permalink.html#timeline/event=notice",
    "it is linked to the page's article": "/article.html",
    "it is a story, because the element is too low": "/boxed.html",
    "another language is set": "/chinese.html",
    "it is long": "/long.html",
    "an editor has removed its data attributes": "/stripped.html",
  };
  for (const [situation, path] of Object.entries(situations))
    test(situation, () =>
      onPage({ path, complaints: [/article-missing: The article has no /] }, async (page) =>
        assert.ok((await modulesAsked(page)) > 0),
      ),
    );

  // The inserted snippet has scripts, which this policy reports.
  test("it is such a story, inserted by a script, as soon as its style sheet has loaded", () =>
    // Until the first visit is ready, its request for a module may count for the second.
    onPage({ path: "/inserted.html", complaints: [/TrustedScript/] }, async (page) => {
      const arrive = await hold(page, "**/article-timeline-small.css");
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
      "/island.html",
      (page) => on(page, (element, dam) => (element.document = dam), JSON.parse(dam)),
      ["It rains", "The sun is back"],
    ],
    "its src is changed": [
      "/island.html",
      (page) => on(page, (element) => (element.src = "dam.json")),
      ["It rains", "The sun is back"],
    ],
    "loading is set to visible": [
      "/island.html",
      (page) => on(page, (element) => (element.loading = "visible")),
      headlines,
    ],
    "a method is called": ["/island.html", (page) => on(page, (element) => element.load()), headlines],
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

  test("the element becomes too low", () =>
    onPage({ path: "/narrowed.html", ready: false }, async (page) => {
      await rested(page);
      assert.equal(await modulesAsked(page), 0);
      await page.setViewportSize(narrow);
      await isReady(page);
      assert.equal(await story(page).count(), 1);
    }));
});
