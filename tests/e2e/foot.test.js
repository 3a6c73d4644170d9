// The line at the foot of the screen: a reader of the article sees where the timeline is, and gets there.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { chinese } from "./chinese.js";
import { button, filler, replace, shifts, watchShifts } from "./helpers.js";
import {
  elementPage,
  followed,
  idle,
  island,
  islandFile,
  isReady,
  narrow,
  onPage,
  setUp,
  timeline,
  wide,
} from "./page.js";

/** An article of two screens with two events, and the timelines far below it. */
const body = `
  <article id="body">
    <h1>January on Orsa</h1>
    ${filler("The beginning")}
    <p>The lifeboat crew brought <em>22 tents</em>, and <a href="#body">everybody was glad</a>.</p>
    ${filler("The middle")}
    <p>At <i>six in the morning</i> Lisa came and took over the watch.</p>
    ${filler("The end")}
  </article>
  <p class="far">Other stories</p>`;
const below = (attributes, html) =>
  replace(
    elementPage(`src="island.json" view="list" loading="immediate" article="#body" ${attributes}`, html, "far.css"),
    ["<main>", `<main>${body}`],
  );
const arabic = {
  format: "article-timeline/1",
  language: "ar",
  title: "يناير في أورسا",
  events: [
    { id: "tents", date: "2024-01-14", headline: "وصول الخيام إلى المزارع", source: { phrase: "22 tents" } },
    { id: "watch", date: "2024-01-16", headline: "نوبة جديدة", source: { phrase: "took over the watch" } },
  ],
};
const pages = {
  "/island.json": JSON.stringify(island),
  "/far.css": ".far { margin-block-end: 150vh; } .moved { transform: translateX(0); overflow: hidden; }",
  "/list.html": below(""),
  "/stage.html": replace(below(""), ['view="list"', 'view="story"']),
  "/moved.html": replace(below(""), ["<main>", '<main class="moved">']),
  "/two.html": replace(below('id="first"'), [
    "</main>",
    `${filler("Between")}<article-timeline id="second" src="island.json" view="list" loading="immediate" article="#body"></article-timeline></main>`,
  ]),
  "/arabic.json": JSON.stringify(arabic),
  "/arabic.html": replace(below("", 'lang="ar" dir="rtl"'), ["island.json", "arabic.json"]),
  // A snippet of a timeline that links the smaller sheet, on which the page has set `article` later.
  "/snippet.html": replace(
    below(""),
    [/<article-timeline .*<\/article-timeline>/, timeline(["prerender", islandFile, "--immediate"])],
    [" data-prerendered>", ' article="#body" data-prerendered>'],
  ),
};
setUp(pages);

const phone = { width: 390, height: 844 };
/** This article mentions only some of the events, which is reported. */
const onArticle = (path, options, visit) => onPage({ path, complaints: [/article-missing: /], ...options }, visit);

const line = (page) => button(page, /^You are here in the article/);
const end = (page) => page.getByRole("button", { name: "Follow the article", pressed: true });
/** Scrolls to a position of the page, as a reader does. */
const scrollTo = async (page, top) => {
  await page.evaluate((top) => globalThis.scrollTo({ top, behavior: "instant" }), top);
  await followed(page);
  await followed(page);
};
/** Reads the article to the sentence with this element. */
const readTo = async (page, selector) =>
  scrollTo(page, await page.locator(selector).evaluate((found) => found.getBoundingClientRect().top + scrollY - 100));

/** What of the timeline shows which event is being read: `mark`, whether it is marked on the screen; `line`, the line's text there. */
const shownNow = (page) =>
  page.locator("article-timeline").evaluate((element) => {
    const { shadowRoot } = element;
    const inWindow = (found) => {
      const { top, bottom, height } = found.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < innerHeight;
    };
    const marked = shadowRoot.querySelector("li:has(> p.hidden)");
    const line = shadowRoot.querySelector("[part=reading]:popover-open");
    return {
      headline: marked?.querySelector("h4").textContent,
      mark: Boolean(marked && inWindow(marked)),
      line: line && inWindow(line) ? line.textContent : "",
    };
  });

for (const viewport of [phone, wide])
  for (const part of [2, 4])
    test(`news, ${viewport.width} × ${viewport.height}, in steps of 1/${part} screen: the event being read is in sight at every second step at least`, () =>
      onPage({ path: "/examples/news.html", viewport, init: watchShifts }, async (page) => {
        await idle(page);
        const [from, to] = await page.locator("#body").evaluate((body) => {
          const { top, bottom } = body.getBoundingClientRect();
          return [top + scrollY, bottom + scrollY];
        });
        const steps = [];
        for (let top = Math.max(0, from - viewport.height); top < to; top += viewport.height / part) {
          await scrollTo(page, top);
          assert.ok(Math.abs((await page.evaluate(() => scrollY)) - top) < 1, "nothing moves the page");
          const { headline, mark, line } = await shownNow(page);
          if (!headline) assert.equal(line, "");
          else steps.push(mark || line.includes(headline));
          if (line) assert.ok(line.startsWith(chinese.beingRead), line);
        }
        assert.ok(steps.length > 5, `${steps.length} steps`);
        const hidden = steps.findIndex((isSeen, index) => !isSeen && steps[index + 1] === false);
        assert.equal(hidden, -1, `${steps.filter(Boolean).length} of ${steps.length}: ${steps.map(Number).join("")}`);
        assert.deepEqual(await shifts(page), []);
      }));

for (const [size, viewport] of Object.entries({ wide, narrow }))
  describe(size, () => {
    test("it names the event while the timeline is elsewhere, and goes when the article is over or the timeline is there", () =>
      onArticle("/list.html", { viewport }, async (page) => {
        await idle(page);
        assert.equal(await line(page).isVisible(), false);
        await readTo(page, "em");
        assert.match(await line(page).innerText(), /22 tents for the farms of Stenby$/);
        await readTo(page, "i");
        assert.match(await line(page).innerText(), /At six in the morning, Lisa takes over at Norvik$/);
        const { y, height } = await page.locator("[part=reading]").boundingBox();
        assert.ok(height >= 44 && height <= 56 && y + height === viewport.height, `${y} + ${height}`);
        const bottom = await page.locator("#body").evaluate((body) => body.getBoundingClientRect().bottom + scrollY);
        await scrollTo(page, bottom + 1);
        assert.equal(await line(page).count(), 0);
        await readTo(page, "i");
        await line(page).waitFor();
        await page.setViewportSize({ ...viewport, height: 3 * viewport.height });
        await scrollTo(page, await page.evaluate(() => scrollY + 1));
        await page.setViewportSize({ width: viewport.width, height: 400 });
        await readTo(page, "em");
        assert.equal(await line(page).isVisible(), false, "no room on a low screen");
        await page.setViewportSize(viewport);
        await line(page).waitFor();
        await page.emulateMedia({ media: "print" });
        assert.equal(await line(page).isVisible(), false, "not on paper");
      }));

    test("it leads to the event, whose headline gets the focus", () =>
      onArticle("/list.html", { viewport }, async (page) => {
        await readTo(page, "em");
        await line(page).click();
        const headline = page.getByRole("heading", { name: "22 tents for the farms of Stenby" });
        await page.waitForFunction(
          () => document.querySelector("article-timeline").shadowRoot.activeElement?.localName === "h4",
        );
        assert.ok(await headline.evaluate((found) => found === found.getRootNode().activeElement));
        await followed(page);
        const at = (await page.getByRole("article", { name: /^22 tents/ }).boundingBox()).y / viewport.height;
        assert.ok(at >= 0.12 && at <= 0.25, `${at}`);
        const isUncovered = await headline.evaluate((found) => {
          const { left, top, bottom } = found.getBoundingClientRect();
          const hits = (y) => found.contains(found.getRootNode().elementFromPoint(left + 2, y));
          return hits(top + 2) && hits(bottom - 2);
        });
        assert.ok(isUncovered);
        assert.equal(await line(page).count(), 0);
        // And back: its details lead to the sentence.
        await button(page.getByRole("article", { name: /^22 tents/ }), "Show in the article").click();
        await line(page).waitFor();
      }));

    test("on a stage, it makes the event the current one", () =>
      onArticle("/stage.html", { viewport }, async (page) => {
        await readTo(page, "i");
        await line(page).click();
        await page.waitForFunction(
          () => document.querySelector("article-timeline").shadowRoot.activeElement?.localName === "h4",
        );
        await idle(page);
        const current = page.locator("article[aria-current=true]").getByRole("heading");
        assert.equal(await current.innerText(), "At six in the morning, Lisa takes over at Norvik");
        const { y, height } = await current.boundingBox();
        assert.ok(y >= 0 && y + height <= viewport.height, `${y}`);
        assert.ok(await current.evaluate((found) => found === found.getRootNode().activeElement));
      }));
  });

test("its ✕ is the switch among the filters", () =>
  onArticle("/list.html", {}, async (page) => {
    await readTo(page, "em");
    await end(page).click();
    await followed(page);
    assert.equal(await line(page).count(), 0);
    await readTo(page, "i");
    assert.equal(await line(page).count(), 0);
    const follow = button(page, "Follow the article");
    await page.getByText("More filters").click();
    assert.equal(await follow.getAttribute("aria-pressed"), "false");
    await follow.click();
    await readTo(page, "em");
    await line(page).waitFor();
  }));

test("by keyboard, it comes after the links of the article, and nothing moves the page", () =>
  onArticle("/list.html", { viewport: narrow, init: watchShifts }, async (page) => {
    await readTo(page, "em");
    const before = await page.evaluate(() => scrollY);
    await page.getByRole("link", { name: "everybody was glad" }).focus();
    for (const control of [line(page), end(page)]) {
      await page.keyboard.press("Tab");
      assert.ok(await control.evaluate((found) => found === found.getRootNode().activeElement));
    }
    assert.equal(await page.evaluate(() => scrollY), before);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => document.querySelector("article-timeline").shadowRoot.activeElement?.localName === "h4",
    );
    assert.deepEqual(await shifts(page), []);
  }));

test("two timelines of one article show one line, and ending it does not show the other", () =>
  onArticle("/two.html", {}, async (page) => {
    const second = page.locator("#second");
    await second.evaluate((element) => element.load());
    await readTo(page, "em");
    await line(page).waitFor();
    assert.equal(await line(page).count(), 1);
    const isFirst = (await line(page.locator("#first")).count()) === 1;
    await end(page).first().click();
    await readTo(page, "i");
    assert.equal(await line(page).count(), 0);
    // Without the one, the other has it.
    await page.locator(isFirst ? "#first" : "#second").evaluate((element) => element.remove());
    await readTo(page, "em");
    await line(page).waitFor();
  }));

for (const [path, what] of [
  ["/moved.html", "inside an ancestor that is transformed and cuts"],
  ["/snippet.html", "in a snippet that links the smaller style sheet"],
])
  test(`${what}, it is at the foot of the screen`, () =>
    onArticle(path, {}, async (page) => {
      await idle(page);
      await readTo(page, "em");
      await line(page).waitFor();
      const { x, y, width, height } = await page.locator("[part=reading]").boundingBox();
      assert.equal(y + height, wide.height);
      assert.ok(height >= 44 && height <= 56 && width <= 736, `${width} × ${height}`);
      assert.ok(Math.abs(x + width / 2 - (await page.evaluate(() => document.documentElement.clientWidth)) / 2) <= 1);
    }));

test("from right to left, the date is on the right and the switch on the left", () =>
  onArticle("/arabic.html", { viewport: narrow }, async (page) => {
    await readTo(page, "em");
    const [date, headline, cross] = await page.locator("[part=reading]").evaluate((foot) =>
      [".foot-date", ".foot-headline", ".foot-end"].map((part) => {
        const { left, right } = foot.querySelector(part).getBoundingClientRect();
        return { left, right };
      }),
    );
    assert.ok(cross.right <= headline.left && headline.right <= date.left, JSON.stringify({ date, headline, cross }));
    assert.ok(cross.left >= 0 && date.right <= narrow.width);
  }));

for (const options of [{}, { colorScheme: "dark" }, { forcedColors: "active" }])
  test(`axe finds nothing while it is shown: ${JSON.stringify(options)}`, () =>
    onArticle("/list.html", { viewport: narrow, bypassCSP: true, ...options }, async (page) => {
      await readTo(page, "em");
      await line(page).waitFor();
      await isReady(page);
      assert.deepEqual(await violations(page), []);
    }));
