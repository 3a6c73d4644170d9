// A prerendered timeline before its module: filters and steps respond at once, exactly as with the module. clicks-kept.test.js is about
// controls that need the module.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, on, release, replace } from "./helpers.js";
import {
  current,
  dam,
  idle,
  island,
  islandFile,
  islandPage,
  isReady,
  narrow,
  onPage,
  pageWith,
  setUp,
  shown,
  timeline,
} from "./page.js";
import { long, picture, press, settled, small, waiting } from "./before-module.js";
import { soon } from "../soon.js";

const snippet = timeline(["prerender", islandFile, "--immediate"]);
const text = pageWith(replace(small, ["<article-timeline ", '<article-timeline permalink="timeline" ']));

setUp({
  "/story.html": pageWith(snippet),
  "/island.html": islandPage(),
  "/small.html": text,
  "/dam.html": pageWith(timeline(["prerender", "-", "--immediate"], dam), 'lang="en"'),
  "/long.html": pageWith(long, 'lang="en"'),
  "/moved.html": pageWith(replace(small, [/data-document="[^"]*"/, 'data-document="00000000"'])),
  "/stopped.html": replace(text, ["<main>", '<script src="/stop.js"></script><main>']),
  "/stop.js": 'document.addEventListener("click", (click) => click.stopPropagation(), true);',
  "/inside.html": pageWith(
    replace(small, ["</article-timeline>", '<button slot="none">Inside</button></article-timeline>']),
  ),
  ...release("refused", { "article-timeline-app_bg.wasm": { status: 404 } }),
  "/refused/island.html": islandPage(),
});

describe("without the module, the result is at once the same as with it", () => {
  const [all, water, lifeboat, crier, clear, next, previous] = [
    /^Whole island/,
    /^Waterworks/,
    /^Lifeboat/,
    /^Crier/,
    "Clear filters",
    "Next",
    "Previous",
  ];
  const situations = {
    "a crew": [water],
    "two crews": [water, lifeboat],
    "a crew, selected and deselected": [water, water],
    "crews and a role": [all, water, crier],
    "a crew and a role without common events": [water, crier],
    "a crew, then cleared": [water, clear],
    "a step": [next],
    "three steps and one back": [next, next, next, previous],
    "a step, then a crew without that event": [next, water],
    "a crew, then a step": [water, next],
    "two crews, two steps, then cleared": [water, lifeboat, next, next, clear],
  };
  for (const [situation, names] of Object.entries(situations))
    test(situation, () =>
      waiting({ path: "/story.html" }, async (page, arrive) => {
        await page.getByText("More filters").click();
        await press(page, names);
        const before = await picture(page);
        arrive();
        await settled(page);
        assert.deepEqual(await picture(page), before);
      }),
    );

  test("the selected events are shown", () =>
    waiting({ path: "/island.html", viewport: narrow, bypassCSP: true }, async (page, arrive) => {
      await press(page, [water]);
      const expected = island.events
        .filter(({ facets }) => facets.crew.includes("water"))
        .map(({ headline }) => headline);
      assert.deepEqual(await shown(page), expected);
      assert.deepEqual(await violations(page), []);
      await page.getByRole("status").getByText(`${expected.length} of ${island.events.length} events`).waitFor();
      assert.ok(await box(page, water).isChecked());
      await press(page, [next]);
      assert.equal(await current(page), expected[0]);
      arrive();
      await settled(page);
      assert.equal(await current(page), expected[0]);
    }));

  test("in another language", () =>
    waiting({ path: "/dam.html" }, async (page, arrive) => {
      await press(page, [/^East/, "Next"]);
      const before = await picture(page);
      assert.deepEqual(before.events, ["It rains"]);
      assert.deepEqual(before.count, ["1 of 2 events"]);
      arrive();
      await settled(page);
      assert.deepEqual(await picture(page), before);
    }));

  // On a slow machine, Yew pauses while it renders, and a partial result is painted.
  for (const rate of [1, 6])
    test(`nothing changes when the module arrives, slowed ${rate} times`, () =>
      waiting({ path: "/story.html" }, async (page, arrive) => {
        const client = await page.context().newCDPSession(page);
        await client.send("Emulation.setCPUThrottlingRate", { rate });
        await press(page, [water, next]);
        await on(page, ({ shadowRoot }) => {
          globalThis.seen = new Set();
          const look = () => {
            const texts = (selector) =>
              [...shadowRoot.querySelectorAll(selector)]
                .filter((node) => node.checkVisibility())
                .map(({ textContent }) => textContent);
            seen.add(
              JSON.stringify([
                texts("h4"),
                texts("label:has(:checked)"),
                texts("[aria-current=true] h4"),
                texts(".position, .count, .part, .day h3"),
              ]),
            );
            requestAnimationFrame(look);
          };
          look();
        });
        arrive();
        await settled(page);
        await idle(page);
        const states = await page.evaluate(() => [...seen]);
        assert.equal(states.length, 1, states.join("\n"));
      }));
});

describe("the page is notified as usual", () => {
  test("by events, and in the URL", () =>
    waiting({ path: "/small.html" }, async (page, arrive) => {
      await page.evaluate(() => {
        globalThis.told = [];
        for (const type of ["ready", "filter", "select"])
          addEventListener(`timeline-${type}`, ({ detail }) =>
            told.push([type, detail.shown ?? detail.id ?? detail.events]),
          );
      });
      await press(page, [/^West/, "Next"]);
      arrive();
      await settled(page);
      assert.deepEqual((await page.evaluate(() => told)).sort(), [
        ["filter", 1],
        ["ready", 3],
        ["select", "watch"],
      ]);
      assert.equal(new URL(page.url()).hash, "#timeline/event=watch&branch=west");
    }));
});

test("a page that counts clicks counts each once", () =>
  waiting({ path: "/small.html" }, async (page, arrive) => {
    await page.evaluate(() => {
      globalThis.clicks = 0;
      document.addEventListener("click", () => clicks++);
    });
    await press(page, [/^West/, "Next"]);
    arrive();
    await settled(page);
    assert.equal(await page.evaluate(() => clicks), 2);
  }));

test("it works on a page that stops clicks", () =>
  waiting({ path: "/stopped.html" }, async (page, arrive) => {
    await press(page, [/^West/, "Next"]);
    // The click is handled a task later.
    await page.locator("article[aria-current=true]").waitFor();
    assert.deepEqual(await shown(page), ["Two stations keep watch"]);
    arrive();
    await settled(page);
    assert.deepEqual(await shown(page), ["Two stations keep watch"]);
    assert.equal(await current(page), "Two stations keep watch");
  }));

test("only the filtered events are printed", () =>
  waiting({ path: "/small.html" }, async (page, arrive) => {
    await press(page, [/^West/]);
    await page.emulateMedia({ media: "print" });
    assert.equal((await page.getByRole("article").all()).length, 1);
    arrive();
    await isReady(page);
  }));

describe("a long timeline", () => {
  test("filters the events in the page, and all events once the module is there", () =>
    waiting({ path: "/long.html" }, async (page, arrive) => {
      await press(page, [/^Team beech/]);
      assert.deepEqual(
        await shown(page),
        Array.from({ length: 7 }, (_, index) => `Day ${1 + 3 * index}`).filter((name) => Number(name.slice(4)) < 20),
      );
      arrive();
      await settled(page);
      await page.getByRole("status").getByText("67 of 200 events").waitFor();
      assert.ok((await shown(page)).length > 7);
    }));

  test("keeps steps for the module, and loses none", () =>
    waiting({ path: "/long.html" }, async (page, arrive) => {
      await press(page, ["Next"]);
      arrive();
      await settled(page);
      assert.equal(await current(page), "Day 0");
    }));
});

test("the filter stays when the nodes are replaced", () =>
  waiting({ path: "/small.html" }, async (page, arrive) => {
    await press(page, [/^West/]);
    await on(page, ({ shadowRoot }) => shadowRoot.querySelector("h2").append(document.createElement("font")));
    arrive();
    await settled(page);
    assert.equal(await page.locator("font").count(), 0);
    assert.deepEqual(await shown(page), ["Two stations keep watch"]);
  }));

test("the filter stays when another version of the document arrives", () =>
  waiting({ path: "/moved.html" }, async (page, arrive) => {
    await press(page, [/^West/]);
    assert.deepEqual(await shown(page), ["Two stations keep watch"]);
    arrive();
    await settled(page);
    assert.deepEqual(await shown(page), ["Two stations keep watch"]);
  }));

test("a page's own button inside the element is the page's alone", () =>
  waiting({ path: "/inside.html" }, async (page, arrive) => {
    await page.evaluate(() => {
      globalThis.clicks = 0;
      const inside = document.querySelector("article-timeline > button");
      inside.addEventListener("click", () => clicks++);
      inside.click();
    });
    arrive();
    await settled(page);
    assert.equal(await page.evaluate(() => clicks), 1);
  }));

test("if the module cannot be loaded, filters and steps still work", () =>
  onPage({ path: "/refused/island.html", ready: false, complaints: [/404/, /module-missing/] }, async (page, said) => {
    await page.waitForFunction(() => customElements.get("article-timeline"));
    await soon(() => assert.ok(said.some((line) => line.includes("module-missing"))));
    await press(page, [/^Waterworks/, "Next"]);
    assert.equal((await shown(page)).length, 3);
    assert.equal(await current(page), (await shown(page))[0]);
  }));
