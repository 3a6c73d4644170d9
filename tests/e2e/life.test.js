// Elements that are defined twice, moved, or removed and inserted again; and many of them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { box, button, modulesAsked, on, replace, story, next, toStory } from "./helpers.js";
import { article, branch, current, dam, elementPage, headline, idle, onPage, setUp, shown } from "./page.js";

const element = "<article-timeline ></article-timeline>";
const fifty = Array.from(
  { length: 50 },
  (_, index) => `<h2>${index}</h2><article-timeline embedded id="t${index}"></article-timeline>`,
).join("");

setUp({
  "/one.html": replace(elementPage('embedded loading="eager"'), ["</main>", '</main><div id="elsewhere"></div>']),
  "/twice.html": replace(elementPage('embedded loading="eager"'), [
    "</head>",
    '<script type="module" src="article-timeline.js?again"></script></head>',
  ]),
  "/fifty.html": replace(
    elementPage(),
    [element, fifty],
    ["</head>", '<link rel="stylesheet" href="fifty.css" /></head>'],
  ),
  "/fifty.css": "h2 { margin: 0; padding-block: 20rem; }",
  "/dam.json": dam,
  "/none.html": replace(elementPage(), [element, ""]),
});

/** Removes the element from the page, sets these properties, and inserts it again. */
const outAndBack = (page, properties = {}) =>
  on(
    page,
    async (element, properties) => {
      const place = element.parentNode;
      element.remove();
      await new Promise(requestAnimationFrame);
      Object.assign(element, properties);
      place.append(element);
      await element.load();
    },
    properties,
  );

async function showStory(page) {
  if (!(await story(page).isVisible())) await toStory(page);
  await story(page).waitFor();
}

test("a second copy of the script does no harm", () =>
  onPage({ path: "/twice.html" }, async (page) => {
    await idle(page);
    assert.equal((await shown(page)).length, article.events.length);
    assert.equal(await modulesAsked(page), 1);
    await next(page);
    await page.locator("article[aria-current=true]").waitFor();
  }));

test("moved within the page, it keeps its nodes and its state", () =>
  onPage({ path: "/one.html" }, async (page) => {
    await box(page, branch("water")).click();
    await next(page);
    await on(page, (element) => {
      globalThis.before = element.shadowRoot.querySelector(".timeline");
      document.querySelector("#elsewhere").append(element);
    });
    await idle(page);
    assert.equal(await on(page, ({ shadowRoot }) => globalThis.before === shadowRoot.querySelector(".timeline")), true);
    assert.equal((await shown(page)).length, 3);
    await button(page, "Clear filters").click();
    assert.equal((await shown(page)).length, article.events.length);
  }));

test("removed and reinserted, it keeps its state", () =>
  onPage({ path: "/one.html" }, async (page) => {
    await box(page, branch("water")).click();
    await next(page);
    await outAndBack(page);
    assert.equal((await shown(page)).length, 3);
    assert.equal(await current(page), headline("water-flag"));
    await button(page, "Clear filters").click();
    assert.equal((await shown(page)).length, article.events.length);
  }));

test("properties set while it is removed count when it is reinserted", () =>
  onPage({ path: "/one.html" }, async (page) => {
    await box(page, branch("water")).click();
    await showStory(page);
    await outAndBack(page, { branch: "audit", selected: "audit-panzhuang" });
    assert.deepEqual(await on(page, ({ branch, selected }) => [branch, selected]), ["audit", "audit-panzhuang"]);
    assert.ok(await box(page, branch("audit")).isChecked());
    assert.equal(await current(page), headline("audit-panzhuang"));
    // Everything else is unchanged.
    await story(page).waitFor();
  }));

test("a view set while it is removed counts too", () =>
  onPage({ path: "/one.html" }, async (page) => {
    await showStory(page);
    await outAndBack(page, { view: "list" });
    await page.getByRole("slider").waitFor();
  }));

test("a document set while it is removed does not inherit the state", () =>
  onPage({ path: "/one.html" }, async (page) => {
    await showStory(page);
    await outAndBack(page, { src: "dam.json", selected: null });
    await page.getByRole("slider").waitFor();
    assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
  }));

test("removed while it loads, it stops; reinserted, it loads", () =>
  onPage({ path: "/none.html", ready: false }, async (page) => {
    const counts = await page.evaluate(async () => {
      const element = document.createElement("article-timeline");
      element.embedded = true;
      let ready = 0;
      element.addEventListener("timeline-ready", () => ready++);
      document.querySelector("main").append(element);
      const first = element.load();
      element.remove();
      // By the time another element is ready, this one would have been ready too.
      const other = Object.assign(document.createElement("article-timeline"), { embedded: true });
      document.querySelector("main").append(other);
      await other.load();
      other.remove();
      const without = ready;
      document.querySelector("main").append(element);
      await element.load();
      return [without, ready, await first];
    });
    assert.deepEqual(counts, [0, 1, true]);
    assert.equal((await shown(page)).length, article.events.length);
  }));

describe("fifty timelines", () => {
  test("load when the reader comes near, share one module, and all work", () =>
    onPage({ path: "/fifty.html" }, async (page) => {
      const mounted = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll("article-timeline")].filter(({ shadowRoot }) =>
              shadowRoot?.querySelector(".timeline"),
            ).length,
        );
      await idle(page);
      const first = await mounted();
      assert.ok(first > 0 && first < 6, `${first} at first`);
      await page.evaluate(() =>
        Promise.all([...document.querySelectorAll("article-timeline")].map((element) => element.load())),
      );
      assert.equal(await mounted(), 50);
      assert.equal(await modulesAsked(page), 1);
      for (const index of [0, 24, 49]) {
        const one = page.locator(`#t${index}`);
        await one.getByRole("checkbox", { name: branch("water") }).click();
        assert.equal(await one.getByRole("article").count(), 3);
      }
      assert.equal(await page.locator("#t1").getByRole("article").count(), article.events.length);
    }));
});

describe("inserted and removed three hundred times", () => {
  /** Counts the listeners on window and document. */
  const counting = () => {
    globalThis.listening = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const known = new Map();
    const ours = (target) => target === window || target === document;
    const of = (type, options) => {
      const key = `${type} ${Boolean(options?.capture ?? options)}`;
      return known.get(key) ?? known.set(key, new Set()).get(key);
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = this ?? window;
      if (ours(target) && !of(type, options).has(listener)) {
        of(type, options).add(listener);
        listening++;
        options?.signal?.addEventListener("abort", () => of(type, options).delete(listener) && listening--);
      }
      return addEventListener.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = this ?? window;
      if (ours(target) && of(type, options).delete(listener)) listening--;
      return removeEventListener.call(target, type, listener, options);
    };
    // The module's memory, which is not accessible otherwise.
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...words) => {
      const result = await instantiate(...words);
      globalThis.memory = Object.values((result.instance ?? result).exports).find(
        (one) => one instanceof WebAssembly.Memory,
      );
      return result;
    };
  };
  /** Inserts an element and removes it: always the same one, or a new one each time. */
  const cycle = async ([times, same]) => {
    for (let time = 0; time < times; time++) {
      const element = (same && globalThis.element) || document.createElement("article-timeline");
      globalThis.element = same ? element : undefined;
      // A leak does not depend on the length of the document, but the duration of the test does.
      Object.assign(element, { src: "dam.json", permalink: "timeline" });
      document.querySelector("main").append(element);
      await element.load();
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  for (const [name, same] of [
    ["the same element", true],
    ["a new element each time", false],
  ])
    test(`${name} leaves no listeners, nodes or memory behind`, { timeout: 120_000 }, () =>
      onPage({ path: "/none.html", ready: false, init: counting }, async (page) => {
        const client = await page.context().newCDPSession(page);
        const measure = async () => {
          for (let time = 0; time < 3; time++) {
            await client.send("HeapProfiler.collectGarbage");
            // Finalizers run in their own tasks.
            await idle(page);
          }
          const { nodes, jsEventListeners } = await client.send("Memory.getDOMCounters");
          const { usedSize } = await client.send("Runtime.getHeapUsage");
          return {
            nodes,
            jsEventListeners,
            heap: usedSize,
            ...(await page.evaluate(() => ({ listening, wasm: memory.buffer.byteLength }))),
          };
        };
        await page.evaluate(cycle, [50, same]);
        const before = await measure();
        await page.evaluate(cycle, [300, same]);
        const after = await measure();
        if (process.env.VERBOSE) console.log(name, before, after);
        assert.equal(after.listening, before.listening);
        // At most one page of 64 KiB, for fragmentation.
        assert.ok(after.wasm - before.wasm <= 65_536, JSON.stringify([before, after]));
        assert.ok(after.jsEventListeners - before.jsEventListeners < 10, JSON.stringify([before, after]));
        assert.ok(after.nodes - before.nodes < 10, JSON.stringify([before, after]));
        // Yew leaks about a kilobyte of unreachable closures each time.
        assert.ok(after.heap - before.heap < 600_000, JSON.stringify([before, after]));
      }),
    );
});
