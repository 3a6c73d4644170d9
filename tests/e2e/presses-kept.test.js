// What is pressed in a prerendered timeline and waits for its module: what only that can do, and all that is pressed while it
// takes over.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hold, replace } from "./helpers.js";
import { article, current, dam, onPage, pageWith, setUp, shown, timeline } from "./page.js";
import { long, picture, press, settled, small, waiting } from "./presses.js";
import { behind, doors } from "./streams.js";

const pictured = JSON.stringify({ ...JSON.parse(dam), events: JSON.parse(dam).events.map((event) => ({ ...event, media: [{ url: `https://pictures.example/${event.id}.png`, alt: event.headline }] })) });

setUp({
  "/embedded.html": pageWith(timeline(["prerender", "--eager"])),
  "/small.html": pageWith(replace(small, ["<article-timeline ", '<article-timeline permalink="timeline" '])),
  "/begun.html": pageWith(replace(small, ["<article-timeline ", '<article-timeline branch="west" '])),
  "/stripped.html": pageWith(replace(small, [/<script type="application\/x-article-timeline-presses">.*?<\/script>/, ""])),
  "/mangled.html": pageWith(replace(small, ['-timeline-presses">{"', '-timeline-presses">{“'])),
  "/story.html": pageWith(replace(small, ["<article-timeline ", '<article-timeline view="story" '])),
  "/low.html": pageWith(replace(small, ["<article-timeline ", '<article-timeline class="low" ']).replace("<article", '<link rel="stylesheet" href="/low.css"><article')),
  "/low.css": { body: ".low { block-size: 24rem; }", headers: { "Content-Type": "text/css" } },
  "/picture.html": pageWith(timeline(["prerender", "-", "--eager"], pictured), 'lang="en"'),
  "/asked.html": replace(pageWith(long, 'lang="en"'), ["<main>", '<script src="/ask.js"></script><main>']),
  "/asked-streamed.html": behind("asked", Buffer.from(replace(pageWith(`${long}<p>The rest.</p>`, 'lang="en"'), ["<main>", '<script src="/ask.js"></script><main>'])), { "Content-Type": "text/html" }),
  "/ask.js": 'customElements.whenDefined("article-timeline").then(() => document.querySelector("article-timeline").filter({ team: ["ash"] }));',
});

describe("pressed while the module takes over, it is done when that is done", () => {
  // As they are listened to, one in a task of its own; then a reader presses a filter and a step.
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
        setTimeout(() => ["区水利局", "下一件"].forEach(press));
      }
      return add.apply(this, words);
    };
  };
  // The masthead is listened to nowhere.
  for (const places of [1, 2, 3])
    test(`after ${places} of 3`, () =>
      onPage({ path: "/embedded.html", ready: false }, async (page) => {
        await page.addInitScript(`(${pressAt})(${places})`);
        await page.reload();
        await settled(page);
        const after = await picture(page);
        assert.deepEqual(await page.evaluate(() => failures), []);
        assert.equal(after.current.length, 1);
        await onPage({ path: "/embedded.html" }, async (other) => {
          await press(other, [/^区水利局党支部/, "下一件"]);
          await settled(other);
          assert.deepEqual(after, await picture(other));
        });
      }));

  test("and goes on", () =>
    onPage({ path: "/embedded.html", ready: false }, async (page) => {
      await page.addInitScript(`(${pressAt})(2)`);
      await page.reload();
      await settled(page);
      await press(page, ["清除筛选", "下一件"]);
      await page.getByRole("status").getByText(`共 ${article.events.length} 件`).waitFor();
      const { steps } = await picture(page);
      await press(page, ["下一件"]);
      assert.notDeepEqual((await picture(page)).steps, steps);
    }));
});

describe("it waits for the module", () => {
  const waits = async (page, arrive, names) => {
    const before = await picture(page);
    await press(page, names);
    assert.deepEqual(await picture(page), before);
    arrive();
    await settled(page);
  };

  test("what only the module can do, and the last of it alone", () =>
    waiting({ path: "/small.html" }, async (page, arrive) => {
      await waits(page, arrive, ["放大时间轴", "放大时间轴"]);
      assert.equal(await page.locator(".axis-strip.zoom-1:visible").count(), 1);
    }));

  test("a mark of the axis", () =>
    waiting({ path: "/small.html" }, async (page, arrive) => {
      await page.getByRole("link", { name: /^水满/ }).click();
      arrive();
      await settled(page);
      assert.equal(await current(page), "水满");
    }));

  // It begins at its first event.
  test("a step of a story", () =>
    waiting({ path: "/story.html" }, async (page, arrive) => {
      await waits(page, arrive, ["下一件"]);
      assert.equal(await current(page), "小水库放水");
    }));

  test("a step, where there will be a story because the place is low", () =>
    waiting({ path: "/low.html" }, async (page, arrive) => {
      await waits(page, arrive, ["下一件"]);
      assert.equal(await current(page), "小水库放水");
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

  test("where the page's own script has asked for something", () =>
    waiting({ path: "/asked.html" }, async (page, arrive) => {
      await page.waitForTimeout(100);
      await waits(page, arrive, ["Next"]);
      await page.getByRole("status").getByText("67 of 200 events").waitFor();
    }));

  test("where the address asks for a state", () =>
    onPage({ path: "/small.html", ready: false }, async (page) => {
      const arrive = await hold(page, "**/*.wasm");
      await page.goto(`${page.url()}#timeline/branch=west`);
      await page.reload({ waitUntil: "commit" });
      await page.waitForFunction(() => customElements.get("article-timeline"));
      await press(page, [/^东站/]);
      arrive();
      await settled(page);
      assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 2);
    }));

  test("where the page asks for a state", () =>
    waiting({ path: "/begun.html" }, async (page, arrive) => {
      await press(page, [/^东站/]);
      arrive();
      await settled(page);
      assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 2);
    }));

  const flaws = { "has lost what answers are made of": "/stripped.html", "has other quotes in what answers are made of": "/mangled.html" };
  for (const [flaw, path] of Object.entries(flaws))
    test(`where the page ${flaw}`, () =>
      waiting({ path }, async (page, arrive) => {
        await press(page, [/^西站/]);
        assert.deepEqual(await shown(page), ["两站轮守"]);
        assert.equal(await page.getByRole("status").innerText(), "共 3 件");
        arrive();
        await settled(page);
        assert.deepEqual(await shown(page), ["两站轮守"]);
        assert.equal(await page.getByRole("status").innerText(), "1 件，共 3 件");
      }));
});

test("what the page's own script asks for while the page is being read waits for the data", () =>
  onPage({ path: "/small.html", ready: false }, async (page) => {
    await page.goto(new URL("/asked-streamed.html", page.url()).href, { waitUntil: "commit" });
    await page.waitForFunction(() => customElements.get("article-timeline"));
    await page.waitForTimeout(100);
    assert.equal(await page.evaluate(() => document.readyState), "loading");
    doors.asked();
    await settled(page);
    await page.getByRole("status").getByText("67 of 200 events").waitFor();
  }));
