// Long timelines: only the events near the viewport are in the page, which readers do not notice.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, button, frames, shifts, watchShifts, next } from "./helpers.js";
import { current, elementPage, idle, narrow, onPage, pageWith, setUp, shown, timeline, wide } from "./page.js";
import { soon } from "../soon.js";

const teams = ["ash", "beech", "cedar", "elm", "fir", "oak"];
/** A document with so many events, one a day, each for one of six teams. */
const many = (count) =>
  JSON.stringify({
    format: "article-timeline/1",
    language: "en",
    title: "Many days",
    facets: [{ id: "team", name: "Team", values: teams.map((id) => ({ id, name: `Team ${id}` })) }],
    events: Array.from({ length: count }, (_, index) => ({
      id: `day-${index}`,
      date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
      headline: `Day ${index}`,
      text: [`What happened on day ${index}, told in a sentence of some length.`],
      facets: { team: [teams[index % 6]] },
    })),
  });
const snippet = timeline(["prerender", "-", "--src", "thousand.json"], many(1000));

setUp({
  "/thousand.json": many(1000),
  "/hundred.json": many(100),
  "/most.json": many(100_000),
  "/thousand.html": elementPage('loading="eager" src="thousand.json" permalink="timeline"', 'lang="en"'),
  "/most.html": elementPage('loading="eager" src="most.json"', 'lang="en"'),
  "/broken.html": elementPage('view="story" src="thousand.json"', 'lang="en"', "broken.css"),
  "/broken.css": "article-timeline { display: block; inline-size: 500.4px; }",
  "/prerendered.html": pageWith(snippet, 'lang="en"'),
});

const thousand = { path: "/thousand.html" };
const nodes = (page) =>
  page.evaluate(() => document.querySelector("article-timeline").shadowRoot.querySelectorAll("*").length);
/** Whether an event is in the viewport. */
const isSeen = async (page, name) =>
  (await page.getByRole("article", { name, exact: true }).count()) > 0 &&
  page.getByRole("article", { name, exact: true }).evaluate((article) => {
    const { top, bottom } = article.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

describe("a thousand events", () => {
  for (const viewport of [wide, narrow])
    test(`have only a few nodes in the page, and scroll through all events, at ${viewport.width}`, () =>
      onPage({ ...thousand, viewport }, async (page) => {
        assert.ok((await nodes(page)) < 3000, `${await nodes(page)} nodes`);
        assert.equal((await shown(page))[0], "Day 0");
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(height > 100_000, `${height} pixels`);
        // Down to the end, and up again.
        for (const [to, name] of [
          [1, "Day 999"],
          [0, "Day 0"],
        ]) {
          await page.waitForFunction(
            ({ to, name }) => {
              scrollTo({ top: to * document.documentElement.scrollHeight, behavior: "instant" });
              return [...document.querySelector("article-timeline").shadowRoot.querySelectorAll("h4")].some(
                ({ textContent }) => textContent === name,
              );
            },
            { to, name },
          );
          assert.ok((await nodes(page)) < 3000, `${await nodes(page)} nodes`);
        }
      }));

  test("state the position of each event", () =>
    onPage(thousand, async (page) => {
      const item = page.getByRole("listitem").filter({ hasText: "What happened on day 7," });
      assert.deepEqual(await item.evaluate(({ ariaPosInSet, ariaSetSize }) => [ariaPosInSet, ariaSetSize]), [
        "8",
        "1000",
      ]);
      await box(page, /^Team beech/).click();
      const filtered = page.getByRole("listitem").filter({ hasText: "What happened on day 7," });
      assert.deepEqual(await filtered.evaluate(({ ariaPosInSet, ariaSetSize }) => [ariaPosInSet, ariaSetSize]), [
        "2",
        "167",
      ]);
    }));

  test("are stepped through, wherever they are", () =>
    onPage(thousand, async (page) => {
      await page.locator("article-timeline").evaluate((element) => element.select("day-500"));
      await page.getByRole("article", { name: "Day 500", exact: true }).waitFor();
      await next(page);
      assert.equal(await current(page), "Day 501");
      for (const name of ["Day 502", "Day 503", "Day 504"]) {
        await page.waitForFunction(() => {
          const { top, bottom } = document
            .querySelector("article-timeline")
            .shadowRoot.querySelector("[aria-current=true]")
            .getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        await next(page);
        assert.equal(await current(page), name);
      }
    }));

  test("are reached by a link", () =>
    onPage({ path: "/thousand.html#timeline/event=day-777" }, async (page) => {
      await page.getByRole("article", { name: "Day 777", exact: true }).waitFor();
      await soon(async () => assert.ok(await isSeen(page, "Day 777")));
      await idle(page);
      assert.ok(await isSeen(page, "Day 777"));
      assert.ok((await nodes(page)) < 3000);
    }));

  test("are all filtered and searched", () =>
    onPage(thousand, async (page) => {
      await page.getByRole("searchbox").fill("day 98");
      await page.getByText("20 of 1,000 events").waitFor();
      assert.deepEqual((await shown(page)).slice(0, 3), ["Day 98", "Day 198", "Day 298"]);
      await button(page, "Clear filters").click();
      await box(page, /^Team oak/).click();
      await page.getByText("166 of 1,000 events").waitFor();
      assert.deepEqual((await shown(page)).slice(0, 3), ["Day 5", "Day 11", "Day 17"]);
    }));

  for (const viewport of [wide, narrow])
    test(`are read one at a time, beyond those in the page, at ${viewport.width}`, () =>
      onPage({ ...thousand, viewport }, async (page) => {
        await page
          .locator("article-timeline")
          .evaluate((element) => ((element.view = "story"), element.select("day-38")));
        for (const name of ["Day 39", "Day 40", "Day 41"]) {
          await next(page);
          await page.waitForFunction(
            (name) => {
              const root = document.querySelector("article-timeline").shadowRoot;
              const row = root.querySelector(".events").getBoundingClientRect();
              const seen = [...root.querySelectorAll("h4")].filter(
                (heading) => Math.abs(heading.getBoundingClientRect().left - row.left) < row.width / 2,
              );
              return (
                seen.length === 1 &&
                seen[0].textContent === name &&
                root.querySelector("[aria-current=true] h4")?.textContent === name
              );
            },
            name,
            { timeout: 5000 },
          );
        }
        // The next by a swipe.
        await page.locator(".events").evaluate((row) => row.scrollBy({ left: row.clientWidth, behavior: "smooth" }));
        await page.waitForFunction(() => document.querySelector("article-timeline").selected === "day-42");
        assert.ok((await nodes(page)) < 3000);
      }));

  test("are read one at a time at a fractional width too, far from the first", () =>
    onPage({ path: "/broken.html" }, async (page) => {
      await page.locator("article-timeline").evaluate((element) => element.select("day-700"));
      for (const day of [701, 702, 703]) {
        await next(page);
        await page.getByText(`${day + 1} / 1,000`).waitFor();
        // The row does not move, which does not count as a swipe.
        await idle(page);
        assert.equal(await current(page), `Day ${day}`);
      }
    }));

  test("are all printed", () =>
    onPage(thousand, async (page) => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.waitForFunction(
        () => document.querySelector("article-timeline").shadowRoot.querySelectorAll("article").length === 1000,
      );
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await page.waitForFunction(
        () => document.querySelector("article-timeline").shadowRoot.querySelectorAll("article").length < 200,
      );
    }));

  test("keep visible events in place while others are inserted and removed", () =>
    onPage({ ...thousand, init: watchShifts }, async (page) => {
      const begin = await page.evaluate(() => performance.now());
      for (let step = 0; step < 20; step++) {
        await page.mouse.wheel(0, 700);
        await frames(page, 3);
      }
      const found = await shifts(page, begin);
      assert.ok(found.reduce((sum, { value }) => sum + value, 0) < 0.01, JSON.stringify(found));
    }));

  test("pass axe", () =>
    onPage({ ...thousand, complaints: [/inline style/] }, async (page) =>
      assert.deepEqual(await violations(page, { "page-has-heading-one": { enabled: false } }), []),
    ));
});

/** Counts in `turns` the tasks of the page between the arrival of the document and the timeline. */
function countTurns() {
  globalThis.turns = 0;
  const counting = setInterval(() => {
    const [data] = performance.getEntriesByName(new URL("most.json", document.baseURI).href);
    if (data?.responseEnd) turns++;
  });
  addEventListener("timeline-ready", () => clearInterval(counting));
}

test("a hundred thousand events are usable, and parsing them does not block the page", { timeout: 60_000 }, () =>
  onPage({ path: "/most.html", init: countTurns }, async (page) => {
    // In one task, it would be two or three.
    const turns = await page.evaluate(() => globalThis.turns);
    assert.ok(turns >= 10, `${turns} turns`);
    assert.ok((await nodes(page)) < 3000, `${await nodes(page)} nodes`);
    await page.locator("article-timeline").evaluate((element) => element.select("day-77777"));
    await page.getByRole("article", { name: "Day 77777", exact: true }).waitFor();
    await box(page, /^Team oak/).click();
    await page.getByText("16,666 of 100,000 events").waitFor();
    await page.getByRole("article", { name: "Day 5", exact: true }).waitFor();
    assert.equal((await shown(page))[0], "Day 5");
    assert.ok((await nodes(page)) < 3000, `${await nodes(page)} nodes`);
  }),
);

/** Records weak references to the WebAssembly memories of modules in `memories`. */
function watchMemories() {
  globalThis.memories = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...rest) => {
    const made = await instantiate(...rest);
    const parts = Object.values((made.instance ?? made).exports);
    memories.push(new WeakRef(parts.find((part) => part instanceof WebAssembly.Memory)));
    return made;
  };
}

test("the memory of a parsed document is released", () =>
  onPage({ path: "/thousand.html", init: watchMemories }, async (page) => {
    assert.equal(await page.evaluate(() => memories.length), 2);
    const client = await page.context().newCDPSession(page);
    await client.send("HeapProfiler.collectGarbage");
    assert.equal(await page.evaluate(() => memories.filter((memory) => memory.deref()).length), 1);
    // The next document can still be read.
    await page.locator("article-timeline").evaluate((element) => (element.src = "hundred.json"));
    await page.getByRole("status").getByText("100 events").waitFor();
  }));

describe("a long timeline that is prerendered", () => {
  test("is hydrated, with its first events", () =>
    onPage(
      {
        path: "/prerendered.html",
        init: () =>
          addEventListener(
            "DOMContentLoaded",
            () => (globalThis.first = document.querySelector("article-timeline").shadowRoot.querySelector("article")),
          ),
      },
      async (page) => {
        assert.equal(
          await page.evaluate(
            () => first === document.querySelector("article-timeline").shadowRoot.querySelector("article"),
          ),
          true,
        );
        await next(page);
        assert.equal(await current(page), "Day 0");
        assert.ok((await nodes(page)) < 3000);
      },
    ));

  test("has every event with its date and team if scripts are off", () =>
    onPage({ path: "/prerendered.html", ready: false, javaScriptEnabled: false }, async (page) => {
      const headings = await page.getByRole("heading", { name: /^Day \d+$/ }).allInnerTexts();
      assert.equal(new Set(headings).size, 1000);
      // And nothing but events between the first and the last: no place is kept for what no script will bring.
      const { height } = await page.locator("article-timeline").boundingBox();
      assert.ok(height < 250_000, `${height} pixels`);
      const gap = await page.getByRole("heading", { name: "Day 40", exact: true }).boundingBox();
      const before = await page.getByRole("heading", { name: "Day 39", exact: true }).boundingBox();
      assert.ok(gap.y - before.y < 600, `${gap.y - before.y} pixels`);
      const texts = await page
        .getByRole("listitem")
        .filter({ hasText: /What happened on day/ })
        .allInnerTexts();
      // The events in the shadow root and those in the page follow each other, in either order.
      const days = new Map(texts.map((text) => [Number(/Day (\d+)\n/.exec(text)[1]), text]));
      assert.deepEqual(
        [...days.keys()].sort((one, other) => one - other),
        Array.from({ length: 1000 }, (_, index) => index),
      );
      // In the timeline, the heading above the events has the date.
      const dates = new Set(await page.getByRole("heading", { level: 3 }).allInnerTexts());
      for (const [index, text] of days) {
        const date = new Date(Date.UTC(2000, 0, 1 + index)).toLocaleDateString("en-US", {
          dateStyle: "long",
          timeZone: "UTC",
        });
        assert.ok(text.includes(date) || dates.has(date), `${date} in ${text}`);
        assert.ok(text.includes(`Team ${teams[index % 6]}`), text);
      }
    }));
});
