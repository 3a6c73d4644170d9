// Clicks that need the module are kept while it loads, mounts or restarts after a crash. None is lost.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { box, hold, on, replace, story } from "./helpers.js";
import {
  current,
  dam,
  elementPage,
  idle,
  island,
  islandFile,
  isReady,
  onPage,
  pageWith,
  setUp,
  shown,
  timeline,
} from "./page.js";
import { long, picture, press, settled, small, waiting } from "./before-module.js";
import { behind, doors } from "./streams.js";

const pictured = JSON.stringify({
  ...JSON.parse(dam),
  events: JSON.parse(dam).events.map((event) => ({
    ...event,
    media: [{ url: `https://pictures.example/${event.id}.png`, alt: event.headline }],
  })),
});

const many = (count) =>
  JSON.stringify({
    format: "article-timeline/1",
    language: "en",
    title: "Many events",
    events: Array.from({ length: count }, (_, index) => ({
      id: `event-${index + 1}`,
      // The last two are close enough for one mark.
      date: index === 8 ? "2024-01-08T02" : `2024-01-0${index + 1}`,
      headline: `Event ${index + 1}`,
    })),
  });

setUp({
  "/island.html": pageWith(timeline(["prerender", islandFile, "--immediate"])),
  "/small.html": pageWith(replace(small, ["<article-timeline ", '<article-timeline permalink="timeline" '])),
  "/begun.html": pageWith(replace(small, ["<article-timeline ", '<article-timeline branch="west" '])),
  "/stripped.html": pageWith(replace(small, [/ data-texts="[^"]*"/, ""])),
  "/dam.html": pageWith(timeline(["prerender", "-"], dam), 'lang="en"'),
  "/dam.json": dam,
  "/many.html": pageWith(timeline(["prerender", "-", "--view", "list"], many(9)), 'lang="en"'),
  "/streamed.html": behind(
    "streamed",
    Buffer.from(
      pageWith(
        `${timeline(["prerender", "-", "--immediate"], dam)}<p>${"The rest of the page. ".repeat(5000)}</p>`,
        'lang="en"',
      ),
    ),
    { "Content-Type": "text/html" },
  ),
  "/plain.html": elementPage('src="dam.json"', 'lang="en"'),
  "/story.html": pageWith(replace(small, ["<article-timeline ", '<article-timeline view="story" '])),
  "/low.html": pageWith(
    replace(small, ["<article-timeline ", '<article-timeline class="low" ']).replace(
      "<article",
      '<link rel="stylesheet" href="/low.css"><article',
    ),
  ),
  "/low.css": { body: ".low { block-size: 24rem; }", headers: { "Content-Type": "text/css" } },
  "/picture.html": pageWith(timeline(["prerender", "-", "--immediate"], pictured), 'lang="en"'),
  "/asked.html": replace(pageWith(long, 'lang="en"'), ["<main>", '<script src="/ask.js"></script><main>']),
  "/asked-streamed.html": behind(
    "asked",
    Buffer.from(
      replace(pageWith(`${long}<p>The rest.</p>`, 'lang="en"'), ["<main>", '<script src="/ask.js"></script><main>']),
    ),
    { "Content-Type": "text/html" },
  ),
  "/ask.js":
    'customElements.whenDefined("article-timeline").then(() => document.querySelector("article-timeline").filter({ team: ["ash"] }));',
});

describe("a click during hydration is handled afterwards", () => {
  // The islands get their listeners in a task each. Then a reader clicks a filter and a step.
  const pressAt = (places) => {
    let left = places;
    globalThis.failures = [];
    addEventListener("timeline-error", ({ detail }) => failures.push(detail.code));
    const heard = new Set();
    const { addEventListener: add } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...words) {
      if (this.className === "island" && !heard.has(this) && heard.add(this) && --left === 0) {
        const { shadowRoot } = document.querySelector("article-timeline");
        const all = [...shadowRoot.querySelectorAll("button, label")];
        const press = (words) => all.find(({ textContent }) => textContent.includes(words)).click();
        setTimeout(() => ["Waterworks", "Next"].forEach(press));
      }
      return add.apply(this, words);
    };
  };
  // The masthead has no listeners.
  for (const places of [1, 2, 3])
    test(`after ${places} of 3`, () =>
      onPage({ path: "/island.html", ready: false }, async (page) => {
        await page.addInitScript(`(${pressAt})(${places})`);
        await page.reload();
        await settled(page);
        const after = await picture(page);
        assert.deepEqual(await page.evaluate(() => failures), []);
        assert.equal(after.current.length, 1);
        await onPage({ path: "/island.html" }, async (other) => {
          await press(other, [/^Waterworks/, "Next"]);
          await settled(other);
          assert.deepEqual(after, await picture(other));
        });
      }));

  test("and later clicks work too", () =>
    onPage({ path: "/island.html", ready: false }, async (page) => {
      await page.addInitScript(`(${pressAt})(2)`);
      await page.reload();
      await settled(page);
      await press(page, ["Clear filters", "Next"]);
      await page.getByRole("status").getByText(`${island.events.length} events`).waitFor();
      const { steps } = await picture(page);
      await press(page, ["Next"]);
      assert.notDeepEqual((await picture(page)).steps, steps);
    }));
});

describe("it waits for the module", () => {
  /** Clicks have no effect until the module arrives. */
  const waits = async (page, arrive, names) => {
    const before = await picture(page);
    await press(page, names);
    assert.deepEqual(await picture(page), before);
    arrive();
    await settled(page);
  };

  test("a control that needs the module", () =>
    waiting({ path: "/many.html" }, async (page, arrive) => {
      await waits(page, arrive, ["Zoom in"]);
      await page.locator(".axis-scale.zoom-1:visible").waitFor();
      assert.equal(await current(page), undefined);
    }));

  test("the view is switched by the style sheet, and stays", () =>
    waiting({ path: "/small.html" }, async (page, arrive) => {
      await press(page, ["One at a time"]);
      arrive();
      await settled(page);
      assert.equal(await story(page).count(), 1);
      assert.equal(await current(page), "Two stations keep watch");
    }));

  test("a cell of the axis works without the module", () =>
    waiting({ path: "/small.html" }, async (page, arrive) => {
      await page.locator(".cell:visible").last().click();
      assert.equal(await current(page), "The reservoir is full");
      arrive();
      await settled(page);
      assert.equal(await current(page), "The reservoir is full");
    }));

  // The story starts at its first event.
  test("a step of a story", () =>
    waiting({ path: "/story.html" }, async (page, arrive) => {
      await waits(page, arrive, ["Next"]);
      assert.equal(await current(page), "The gates open");
    }));

  test("a step, if the element is so low that a story will be shown", () =>
    waiting({ path: "/low.html" }, async (page, arrive) => {
      await waits(page, arrive, ["Next"]);
      assert.equal(await current(page), "The gates open");
    }));

  test("a picture", () =>
    waiting({ path: "/picture.html", complaints: [/img-src/] }, async (page, arrive) => {
      const ask = page.getByRole("button", { name: "Show the picture from pictures.example" });
      assert.equal(await ask.count(), 2);
      await ask.last().click();
      arrive();
      await settled(page);
      await page.getByText("The picture could not be loaded").waitFor();
      assert.equal(await ask.count(), 1);
      assert.match(await page.getByRole("article").filter({ has: ask }).innerText(), /It rains/);
    }));

  test("a step, after a call by the page's own script", () =>
    waiting({ path: "/asked.html" }, async (page, arrive) => {
      await idle(page);
      await waits(page, arrive, ["Next"]);
      await page.getByRole("status").getByText("67 of 200 events").waitFor();
    }));

  // The reader's choice is added to the requested one.
  const asked = { "the URL": "/small.html#timeline/branch=west", "the page": "/begun.html" };
  for (const [who, path] of Object.entries(asked))
    test(`a filter is added to the one that ${who} requests`, () =>
      onPage({ path: "/small.html", ready: false }, async (page) => {
        const arrive = await hold(page, "**/*.wasm");
        await page.goto(new URL(path, page.url()).href);
        await page.reload({ waitUntil: "commit" });
        await page.waitForFunction(() => customElements.get("article-timeline"));
        await press(page, [/^East/]);
        arrive();
        await settled(page);
        const checked = page.getByRole("checkbox", { checked: true });
        assert.deepEqual(await checked.evaluateAll((boxes) => boxes.map(({ value }) => value)), ["east", "west"]);
      }));

  test("a step, if an editor has removed the data attributes", () =>
    waiting({ path: "/stripped.html" }, async (page, arrive) => {
      await waits(page, arrive, ["Next"]);
      assert.equal(await current(page), "Two stations keep watch");
    }));
});

test("a call by the page's own script while the page is parsed waits for the data", () =>
  onPage({ path: "/small.html", ready: false }, async (page) => {
    await page.goto(new URL("/asked-streamed.html", page.url()).href, { waitUntil: "commit" });
    await page.waitForFunction(() => customElements.get("article-timeline"));
    await idle(page);
    assert.equal(await page.evaluate(() => document.readyState), "loading");
    doors.asked();
    await settled(page);
    await page.getByRole("status").getByText("67 of 200 events").waitFor();
  }));

describe("no click is lost", () => {
  /** Clicks on a step in the page's one timeline; the page can call it too. */
  const click = () =>
    (globalThis.clickNext = () =>
      document.querySelector("article-timeline").shadowRoot.querySelector("[aria-describedby=step-next]").click())();
  const at = (page, headline) => page.locator("article[aria-current=true] h4").getByText(headline).waitFor();

  test("before the page has been parsed", () =>
    onPage({ path: "/small.html", ready: false }, async (page) => {
      await page.goto(new URL("/streamed.html", page.url()).href, { waitUntil: "commit" });
      await page.waitForFunction(
        () => customElements.get("article-timeline") && document.querySelector("article-timeline")?.shadowRoot,
      );
      assert.equal(await page.evaluate(() => document.readyState), "loading");
      await page.evaluate(click);
      await at(page, "It rains");
      doors.streamed();
      await page.waitForFunction(() => document.readyState === "complete");
      await page.evaluate(click);
      await at(page, "The sun is back");
    }));

  test("in each phase: before anything, while the module loads, while it mounts, and when it is ready", () =>
    onPage({ path: "/many.html", ready: false }, async (page) => {
      const arrive = await hold(page, "**/*.wasm");
      await page.reload();
      await page.evaluate(click);
      await at(page, "Event 1");
      await page.getByRole("button", { name: "Zoom in" }).click();
      await page.evaluate(click);
      await at(page, "Event 2");
      // While it mounts: as each island begins to listen.
      await page.evaluate(() => {
        const { addEventListener: add } = EventTarget.prototype;
        const heard = new Set();
        EventTarget.prototype.addEventListener = function (...words) {
          if (this.className === "island" && !heard.has(this) && heard.add(this)) setTimeout(clickNext);
          return add.apply(this ?? window, words);
        };
      });
      arrive();
      await isReady(page);
      await at(page, "Event 5");
      assert.equal(await page.locator(".axis-scale.zoom-1:visible").count(), 1);
      await page.evaluate(click);
      await at(page, "Event 6");
    }));

  for (const path of ["/plain.html", "/dam.html"])
    test(`after a crash, in the page and on the next instance, on ${path}`, () =>
      onPage({ path, ready: false, complaints: [/module-stopped|failed to insert node/] }, async (page) => {
        await on(page, (element) => element.load());
        await page.evaluate(click);
        await at(page, "It rains");
        await on(page, (element) => {
          // The reader clicks as soon as the page is notified of the crash, and checks a box.
          element.addEventListener(
            "timeline-error",
            () => {
              clickNext();
              element.shadowRoot.querySelector("[value=west]").click();
            },
            { once: true },
          );
          // Nobody should do this.
          for (const headline of element.shadowRoot.querySelectorAll(".headline")) headline.replaceChildren();
          element.filter({ query: "rain" });
        });
        await page.waitForFunction(() =>
          document.querySelector("article-timeline").shadowRoot.querySelector(".event--current.v0-1"),
        );
        assert.ok(await page.getByRole("checkbox", { name: /^West/ }).isChecked());
        assert.deepEqual(await shown(page), ["The sun is back"]);
      }));

  test("that begins before the next instance renders, and ends after that could have rendered", () =>
    onPage({ path: "/plain.html", complaints: [/module-stopped|failed to insert node/] }, async (page) => {
      await box(page, /^West/).hover();
      await page.mouse.down();
      const next = page.waitForRequest(/article-timeline-app\.js\?2/).then((request) => request.response());
      await on(page, (element) => {
        // Nobody should do this.
        for (const headline of element.shadowRoot.querySelectorAll(".headline")) headline.replaceChildren();
        element.filter({ query: "rain" });
      });
      await (await next).finished();
      for (let time = 0; time < 5; time++) await idle(page);
      await page.mouse.up();
      await page.getByText("1 of 2 events").waitFor();
      assert.deepEqual(await shown(page), ["The sun is back"]);
      assert.ok(await box(page, /^West/).isChecked());
    }));
});
