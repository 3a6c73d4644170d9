// A prerendered timeline before its module: filters and steps respond at once, exactly as with the module. clicks-kept.test.js is about
// controls that need the module.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, on, release, replace } from "./helpers.js";
import { article, current, dam, idle, isReady, narrow, onPage, pageWith, setUp, shown, timeline } from "./page.js";
import { long, picture, press, settled, small, waiting } from "./before-module.js";
import { soon } from "../soon.js";

const embedded = timeline(["prerender", "--immediate"]);
const text = pageWith(replace(small, ["<article-timeline ", '<article-timeline permalink="timeline" ']));

setUp({
  "/embedded.html": pageWith(embedded),
  "/small.html": text,
  "/dam.html": pageWith(timeline(["prerender", "-", "--immediate"], dam), 'lang="en"'),
  "/long.html": pageWith(long, 'lang="en"'),
  "/moved.html": pageWith(replace(small, [/data-document="[^"]*"/, 'data-document="00000000"'])),
  "/stopped.html": replace(text, ["<main>", '<script src="/stop.js"></script><main>']),
  "/stop.js": 'document.addEventListener("click", (click) => click.stopPropagation(), true);',
  "/inside.html": pageWith(
    replace(small, ["</article-timeline>", '<button slot="none">Inside</button></article-timeline>']),
  ),
  ...release("refused", { "index.html": {}, "article-timeline-app_bg.wasm": { status: 404 } }),
});

describe("it is answered at once, and as the module answers it", () => {
  const [district, water, emergency, herald, clear, next, previous] = [
    /^区直机关各党支部/,
    /^区水利局党支部/,
    /^区应急管理局党支部/,
    /^宣传员/,
    "清除筛选",
    "下一件",
    "上一件",
  ];
  const situations = {
    "a branch": [water],
    "two branches": [water, emergency],
    "a branch, and taken back": [water, water],
    "branches and a role": [district, water, herald],
    "a branch and a role that have nothing in common": [water, herald],
    "a branch, and all again": [water, clear],
    "a step": [next],
    "three steps and one back": [next, next, next, previous],
    "a step, and a branch that leaves the event out": [next, water],
    "a branch, and to its end": [water, next],
    "a step among the events of two branches, and all again": [water, emergency, next, next, clear],
  };
  for (const [situation, names] of Object.entries(situations))
    test(situation, () =>
      waiting({ path: "/embedded.html" }, async (page, arrive) => {
        await page.getByText("更多筛选").click();
        await press(page, names);
        const before = await picture(page);
        arrive();
        await settled(page);
        assert.deepEqual(await picture(page), before);
      }),
    );

  test("it shows what was asked for", () =>
    waiting({ path: "/", viewport: narrow, bypassCSP: true }, async (page, arrive) => {
      await press(page, [water]);
      const expected = article.events
        .filter(({ facets }) => facets.branch.includes("water"))
        .map(({ headline }) => headline);
      assert.deepEqual(await shown(page), expected);
      assert.deepEqual(await violations(page), []);
      await page.getByRole("status").getByText(`${expected.length} 件，共 ${article.events.length} 件`).waitFor();
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
    test(`nothing of it is taken back when the module comes, slowed ${rate} times`, () =>
      waiting({ path: "/embedded.html" }, async (page, arrive) => {
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

describe("the page hears of it as of any choice", () => {
  test("by events, and in the address", () =>
    waiting({ path: "/small.html" }, async (page, arrive) => {
      await page.evaluate(() => {
        globalThis.told = [];
        for (const type of ["ready", "filter", "select"])
          addEventListener(`timeline-${type}`, ({ detail }) =>
            told.push([type, detail.shown ?? detail.id ?? detail.events]),
          );
      });
      await press(page, [/^西站/, "下一件"]);
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
    await press(page, [/^西站/, "下一件"]);
    arrive();
    await settled(page);
    assert.equal(await page.evaluate(() => clicks), 2);
  }));

test("it is answered where a page stops clicks on their way", () =>
  waiting({ path: "/stopped.html" }, async (page, arrive) => {
    await press(page, [/^西站/, "下一件"]);
    // It is delivered a task later.
    await page.locator("article[aria-current=true]").waitFor();
    assert.deepEqual(await shown(page), ["两站轮守"]);
    arrive();
    await settled(page);
    assert.deepEqual(await shown(page), ["两站轮守"]);
    assert.equal(await current(page), "两站轮守");
  }));

test("what a choice leaves is printed", () =>
  waiting({ path: "/small.html" }, async (page, arrive) => {
    await press(page, [/^西站/]);
    await page.emulateMedia({ media: "print" });
    assert.equal((await page.getByRole("article").all()).length, 1);
    arrive();
    await isReady(page);
  }));

describe("a long timeline", () => {
  test("filters what is there, and all when the module is there", () =>
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

test("it is done again where the nodes are replaced", () =>
  waiting({ path: "/small.html" }, async (page, arrive) => {
    await press(page, [/^西站/]);
    await on(page, ({ shadowRoot }) => shadowRoot.querySelector("h2").append(document.createElement("font")));
    arrive();
    await settled(page);
    assert.equal(await page.locator("font").count(), 0);
    assert.deepEqual(await shown(page), ["两站轮守"]);
  }));

test("it stays where another version of the document comes instead", () =>
  waiting({ path: "/moved.html" }, async (page, arrive) => {
    await press(page, [/^西站/]);
    assert.deepEqual(await shown(page), ["两站轮守"]);
    arrive();
    await settled(page);
    assert.deepEqual(await shown(page), ["两站轮守"]);
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

test("where the module cannot be had, filters and steps work all the same", () =>
  onPage({ path: "/refused/", ready: false, complaints: [/404/, /module-missing/] }, async (page, said) => {
    await page.waitForFunction(() => customElements.get("article-timeline"));
    await soon(() => assert.ok(said.some((line) => line.includes("module-missing"))));
    await press(page, [/^区水利局党支部/, "下一件"]);
    assert.equal((await shown(page)).length, 3);
    assert.equal(await current(page), (await shown(page))[0]);
  }));
