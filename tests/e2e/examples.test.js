// The example pages, as readers see them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { chinese } from "./chinese.js";
import { box, button, story, next } from "./helpers.js";
import { article, branch, current, headline, idle, narrow, onPage, setUp, shown, wide } from "./page.js";

const examples = new URL("../../examples/", import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith(".html"));
const [reservoir, lighthouse] = ["reservoir", "lighthouse"].map((name) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, examples), "utf8")),
);
/** The number of events in each timeline of a page, unless it is one timeline with all events. */
const counts = {
  // The timeline is in the frame; a test of its own counts there.
  "frame.html": [],
  "index.html": [],
  "bridge.html": [9],
  "lighthouse.html": [20],
  "two.html": [
    article.events.filter(({ facets }) => facets.branch.some((id) => ["audit", "water"].includes(id))).length,
    reservoir.events.length,
  ],
};

setUp();

/** Loads every timeline of the page, wherever it is, so that readers can use each of them. */
async function load(page) {
  const answers = await page.evaluate(() =>
    Promise.all([...document.querySelectorAll("article-timeline")].map((element) => element.load())),
  );
  assert.deepEqual(
    answers,
    answers.map(() => true),
  );
}

for (const [size, viewport] of Object.entries({ wide, narrow }))
  for (const colorScheme of ["light", "dark"])
    describe(`${size} and ${colorScheme}`, () => {
      for (const name of names)
        test(`${name} fits, shows the events of its timelines, and axe finds nothing`, () =>
          onPage({ path: `/examples/${name}`, ready: false, viewport, colorScheme, bypassCSP: true }, async (page) => {
            await page.waitForFunction(
              () => customElements.get("article-timeline") || !document.querySelector("article-timeline"),
            );
            await load(page);
            const timelines = await page.locator("article-timeline").all();
            const found = await Promise.all(
              timelines.map((one) => one.getByRole("article").getByRole("heading").count()),
            );
            assert.deepEqual(found, counts[name] ?? [article.events.length]);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
            // From its top, because in the middle of the page the bar at the bottom may cover half of a target.
            await page.evaluate(() =>
              (document.querySelector("article-timeline") ?? document.body).scrollIntoView({ behavior: "instant" }),
            );
            await idle(page);
            assert.deepEqual(await violations(page), []);
          }));
    });

for (const [path, { parts, events }] of [
  ["/", article],
  ["/examples/lighthouse.html", lighthouse],
])
  test(`${path}: in the list, the title of a part stands once above each run of its events`, () =>
    onPage({ path, ready: false }, async (page) => {
      const title = (id) => parts.find((part) => part.id === id).title;
      // Events without a part do not end one.
      const before = (index) => events.slice(0, index).findLast(({ part }) => part)?.part;
      const expected = events.flatMap(({ part, headline }, index) =>
        part && part !== before(index) ? [title(part), headline] : [headline],
      );
      await page.locator("article-timeline").evaluate((element) => element.setAttribute("view", "list"));
      await load(page);
      assert.deepEqual(await page.locator(".part-title:visible, .headline:visible").allTextContents(), expected);
    }));

test("news: an event leads to its sentence, is marked while the sentence is read, and can be shared", () =>
  onPage(
    {
      path: "/examples/news.html#timeline/event=emergency-tents",
      ready: false,
      permissions: ["clipboard-read", "clipboard-write"],
    },
    async (page) => {
      await load(page);
      const event = page.getByRole("article", { name: headline("emergency-tents") });
      await button(event, chinese.showSource).click();
      // When the page has come to rest there, it is the event that is being read.
      await page
        .getByRole("listitem")
        .filter({ has: event })
        .getByText(chinese.beingRead)
        .waitFor({ state: "attached" });
      const top = await page.evaluate(() => [...CSS.highlights.get("article-timeline")][0].getBoundingClientRect().top);
      assert.ok(top > 0 && top < wide.height);
      await button(event, chinese.copyLink).click();
      await page.getByText(chinese.copied).waitFor();
      assert.match(
        await page.evaluate(() => navigator.clipboard.readText()),
        /\/examples\/news\.html#timeline\/event=emergency-tents$/,
      );
    },
  ));

test("two: each timeline has its own state and its own part of the URL", () =>
  onPage({ path: "/examples/two.html", ready: false }, async (page) => {
    await load(page);
    const [left, right] = [page.locator("article-timeline").nth(0), page.locator("article-timeline").nth(1)];
    const count = (of) => of.getByRole("status").innerText();
    const before = await count(left);
    assert.notEqual(before, await count(right));
    await next(right);
    await right.locator("article[aria-current=true]").first().waitFor();
    assert.match(await page.evaluate(() => location.hash), /^#right\/event=/);
    assert.equal(await count(left), before);
    assert.equal(await left.locator("article[aria-current=true]").count(), 0);
  }));

test("dark: the timeline is dark on every reader's device", () =>
  onPage({ path: "/examples/dark.html", ready: false, colorScheme: "light" }, async (page) => {
    await load(page);
    assert.equal(await page.locator(".timeline").evaluate((found) => getComputedStyle(found).colorScheme), "dark");
  }));

test("themed: the page's colours are the timeline's", () =>
  onPage({ path: "/examples/themed.html", ready: false }, async (page) => {
    await load(page);
    const [paper, ours] = await page
      .locator("article-timeline")
      .evaluate((element) => [
        getComputedStyle(element).getPropertyValue("--article-timeline-paper").trim(),
        getComputedStyle(element.shadowRoot.querySelector(".root")).getPropertyValue("--paper").trim(),
      ]);
    assert.ok(paper);
    assert.equal(ours, paper);
  }));

test("strict: the page's own policy reports nothing", () =>
  onPage({ path: "/examples/strict.html", ready: false }, async (page) => {
    await page.evaluate(() => {
      globalThis.reports = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => reports.push(violatedDirective));
    });
    await load(page);
    await box(page, branch("water")).click();
    assert.equal((await shown(page)).length, 3);
    assert.deepEqual(await page.evaluate(() => reports), []);
  }));

test("frame: the frame is as high as its timeline", () =>
  onPage({ path: "/examples/frame.html", ready: false }, async (page) => {
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 2000);
    assert.equal(await page.frameLocator("iframe").getByRole("article").count(), article.events.length);
  }));

test("boxed: in a box that is too low for the list, the story is shown", () =>
  onPage({ path: "/examples/boxed.html", ready: false }, async (page) => {
    await load(page);
    await story(page).waitFor();
    const box = await page.locator("article-timeline").boundingBox();
    assert.ok(box.height < wide.height);
    await next(page);
    assert.ok(await current(page));
  }));

test("index: every page is listed, and every link works", () =>
  onPage({ path: "/examples/", ready: false }, async (page) => {
    const links = await page.locator("main a").evaluateAll((found) => found.map(({ href }) => href));
    for (const name of names.filter((name) => name !== "index.html"))
      assert.ok(
        links.some((href) => href.endsWith(`/${name}`)),
        name,
      );
    for (const href of links) assert.equal((await page.request.get(href)).status(), 200, href);
  }));
