// The module crashes while other timelines are loading or are removed.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { next } from "./helpers.js";
import { dam, elementPage, onPage, setUp } from "./page.js";

const headlines = ["It rains", "The sun is back"];
/** The promise that the late document waits for, and the function that fulfils it. */
let door;
let open;
beforeEach(() => {
  door = new Promise((resolve) => (open = resolve));
});

setUp({
  "/pair.html": elementPage('id="one" loading="eager" src="dam.json"', 'lang="en"').replace(
    "</main>",
    '<article-timeline id="two" loading="eager" src="late.json"></article-timeline></main>',
  ),
  "/dam.json": dam,
  "/late.json": {
    async *body() {
      await door;
      yield dam;
    },
  },
});

/** Records the timelines' events in `told`, and counts the listeners of mounted timelines that are freed in `freed`. */
function watch() {
  globalThis.told = [];
  for (const type of ["timeline-error", "timeline-ready"])
    addEventListener(type, ({ target, detail: { code, recovered } }) =>
      told.push([target.id, code ?? "ready", recovered]),
    );
  globalThis.freed = 0;
  const { addEventListener: add } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const free = this?.className === "island" && listener._wbg_cb_unref;
    if (free)
      listener._wbg_cb_unref = () => {
        freed++;
        free();
      };
    return add.call(this ?? window, type, listener, options);
  };
}
const told = (page) => page.evaluate(() => globalThis.told.splice(0));
/** Crashes a timeline: empties its headlines, which no page should do, and searches for a word that Yew then highlights in one. */
const trap = (element) =>
  element.evaluate((element) => {
    for (const headline of element.shadowRoot.querySelectorAll(".headline")) headline.replaceChildren();
    element.filter({ query: "rain" });
  });
const stopping = (visit) =>
  onPage({ path: "/pair.html", init: watch, complaints: [/module-stopped|failed to insert node/] }, async (page) => {
    const [one, two] = [page.locator("#one"), page.locator("#two")];
    assert.deepEqual(await told(page), [["one", "ready", undefined]]);
    await trap(one);
    await page.waitForFunction(() => globalThis.told.length === 2);
    assert.deepEqual(await told(page), [
      ["one", "module-stopped", true],
      ["one", "ready", undefined],
    ]);
    await visit(page, one, two);
  });

test("a timeline whose document arrives after a crash is mounted by the next module", () =>
  stopping(async (page, one, two) => {
    open();
    await page.waitForFunction(() => globalThis.told.length);
    assert.deepEqual(await told(page), [["two", "ready", undefined]]);
    await next(two);
    await two.locator("article[aria-current=true]").waitFor();
    // When the shared module crashes, it is replaced for both timelines.
    await trap(two);
    await page.waitForFunction(() => globalThis.told.length === 4);
    assert.deepEqual((await told(page)).sort(), [
      ["one", "module-stopped", true],
      ["one", "ready", undefined],
      ["two", "module-stopped", true],
      ["two", "ready", undefined],
    ]);
    for (const element of [one, two])
      assert.deepEqual(await element.getByRole("article").getByRole("heading").allInnerTexts(), headlines);
  }));

test("the listeners of a crashed module are not freed, because that would call it; those of a running module are", () =>
  stopping(async (page, one) => {
    assert.equal(await page.evaluate(() => freed), 0);
    await one.evaluate((element) => element.remove());
    await page.waitForFunction(() => freed > 0);
  }));
