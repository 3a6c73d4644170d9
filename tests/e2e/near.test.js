// A timeline far from the viewport is loaded when the reader comes near, or on request.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { modulesAsked, on, replace } from "./helpers.js";
import { dam, elementPage, idle, isReady, onPage, setUp, shown } from "./page.js";

setUp({
  "/dam.json": dam,
  "/other.json": JSON.stringify({
    ...JSON.parse(dam),
    events: [{ id: "snow", date: "2024-01-01", headline: "It snows" }],
  }),
  "/far.html": replace(
    elementPage('src="dam.json"', 'lang="en"'),
    ["<main>", '<main><div class="far"></div>'],
    ["</head>", '<link rel="stylesheet" href="far.css" /></head>'],
  ),
  "/linked.html": replace(
    elementPage('src="dam.json" permalink="dam"', 'lang="en"'),
    ["<main>", '<main><a href="#dam/event=sun">When the sun came back</a><div class="far"></div>'],
    ["</head>", '<link rel="stylesheet" href="far.css" /></head>'],
  ),
  "/boxless.html": replace(elementPage('src="dam.json"', 'lang="en"'), [
    "</head>",
    '<link rel="stylesheet" href="boxless.css" /></head>',
  ]),
  "/boxless.css": "article-timeline { display: contents; }",
  "/far.css": ".far { height: 6000px; }",
});

test("an element without a box of its own is loaded, because it can never come near", () =>
  onPage({ path: "/boxless.html" }, async (page) =>
    assert.deepEqual(await shown(page), ["It rains", "The sun is back"]),
  ));

describe("far from the viewport", () => {
  test("nothing is loaded until the reader comes near", () =>
    onPage({ path: "/far.html", ready: false }, async (page) => {
      await idle(page);
      assert.equal(await modulesAsked(page), 0);
      await page.mouse.wheel(0, 4800);
      await isReady(page);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
    }));

  for (const [name, act] of Object.entries({
    "load()": (element) => element.load(),
    "a method": (element) => element.next(),
    "loading=eager": (element) => (element.loading = "eager"),
    "the focus": (element) => element.dispatchEvent(new FocusEvent("focusin")),
  }))
    test(`it is loaded on request: ${name}`, () =>
      onPage({ path: "/far.html", ready: false }, async (page) => {
        await idle(page);
        await on(page, act);
        await isReady(page);
        await idle(page);
        // Only who asks for an event is brought to it.
        assert.equal(await page.evaluate(() => scrollY > 0), name === "a method");
      }));

  test("load() resolves to whether readers can use the timeline", () =>
    onPage({ path: "/far.html", ready: false, complaints: [/data-missing|404/] }, async (page) => {
      assert.equal(await on(page, (element) => element.load()), true);
      assert.equal(await on(page, (element) => ((element.src = "nowhere.json"), element.load())), false);
      assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
      assert.equal(await on(page, (element) => element.load()), false);
      assert.equal(await on(page, (element) => ((element.src = "other.json"), element.load())), true);
      assert.deepEqual(await shown(page), ["It snows"]);
    }));

  test("the timeline stays if another document cannot be loaded", () =>
    onPage({ path: "/far.html", ready: false, complaints: [/data-missing|404/] }, async (page) => {
      await on(page, async (element) => {
        await element.load();
        globalThis.told = [];
        for (const type of ["ready", "select", "filter", "error"])
          element.addEventListener(`timeline-${type}`, ({ detail }) =>
            told.push([type, detail.id ?? detail.filter ?? detail.code]),
          );
        element.src = "nowhere.json";
        await element.load();
        element.next();
      });
      await idle(page);
      await on(page, (element) => (element.branch = "west"));
      await idle(page);
      assert.deepEqual(await on(page, ({ selected }) => [...told, selected]), [
        ["error", "data-missing"],
        ["select", "rain"],
        ["select", "sun"],
        ["filter", { team: ["west"] }],
        "sun",
      ]);
      assert.deepEqual(await shown(page), ["The sun is back"]);
    }));

  test("calls made in the meantime are handled by it", () =>
    onPage({ path: "/far.html", ready: false, complaints: [/data-missing|404/] }, async (page) => {
      await on(page, async (element) => {
        await element.load();
        element.src = "nowhere.json";
        element.select("sun");
      });
      await page.locator("article[aria-current=true] h4").getByText("The sun is back").waitFor();
    }));

  for (const [name, path, follow] of [
    ["that is shared", "/linked.html#dam/event=sun", () => {}],
    ["in the page", "/linked.html", (page) => page.getByRole("link").click()],
  ])
    test(`a link ${name} leads to its event`, () =>
      onPage({ path, ready: false }, async (page) => {
        await follow(page);
        await page.locator("article[aria-current=true] h4").getByText("The sun is back").waitFor();
        const event = await page.getByRole("article", { name: "The sun is back" }).boundingBox();
        assert.ok(event.y >= 0 && event.y < 900, JSON.stringify(event));
      }));
});
