// The element as pages use it: attributes, properties, methods and events.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chinese } from "./chinese.js";
import { box, button, on, replace, story, next } from "./helpers.js";
import { article, current, elementPage, idle, onPage, setUp, shown } from "./page.js";

const document_ = {
  format: "article-timeline/1",
  language: "en",
  title: "A week at the dam",
  facets: [
    {
      id: "team",
      name: "Team",
      values: [
        { id: "east", name: "East" },
        { id: "west", name: "West" },
      ],
    },
    { id: "place", name: "Place", values: [{ id: "gate", name: "Gate" }] },
  ],
  events: [
    { id: "rain", date: "2023-07-01", headline: "It rains", facets: { team: ["east"] } },
    { id: "watch", date: "2023-07-02/..", headline: "They watch", facets: { team: ["east", "west"], place: ["gate"] } },
    { id: "sun", date: "2023-07-05", headline: "The sun is back", facets: { team: ["west"] } },
  ],
};
const other = {
  ...document_,
  title: "Another week",
  events: [{ id: "snow", date: "2024-01-01", headline: "It snows" }],
};
const json = JSON.stringify(document_);
const page = (attributes) => elementPage(attributes, 'lang="en"');
const headlines = ["It rains", "They watch", "The sun is back"];

setUp({
  "/dam.json": json,
  "/other.json": JSON.stringify(other),
  "/flawed.json": JSON.stringify({
    ...document_,
    events: [...document_.events, { id: "bad", date: "yesterday", headline: "Bad" }],
  }),
  "/src.html": page('loading="eager" src="dam.json"'),
  "/begin.html": page('loading="eager" src="dam.json" selected="sun" branch="west" permalink="dam"'),
  "/typos.html": page('loading="eager" src="dam.json" selected="sunn" branch="wets"'),
  "/flawed.html": page('loading="eager" src="flawed.json"'),
  "/inline.html": replace(page('loading="eager"'), [
    "></article-timeline>",
    `><script type="application/json">${json}</script></article-timeline>`,
  ]),
  "/bare.html": page('embedded loading="eager"'),
  "/early.html": replace(page('loading="eager"'), ['src="article-timeline.js"', 'src="early.js"']),
  "/early.js": `document.querySelector("article-timeline").document = ${json}; document.querySelector("article-timeline").select("sun"); await import("./article-timeline.js");`,
  "/themes.html": page('embedded loading="eager" theme="dark"'),
});

function keepDetail() {
  addEventListener("timeline-ready", ({ detail }) => (globalThis.detail = detail));
}

describe("the document", () => {
  for (const path of ["/src.html", "/inline.html"])
    test(`is shown from ${path}`, () =>
      onPage({ path }, async (page) => {
        assert.deepEqual(await shown(page), headlines);
        await page.getByRole("heading", { name: "A week at the dam" }).waitFor();
      }));

  test("can be a property, as text or as a parsed value, and can be replaced at any time", () =>
    onPage({ path: "/bare.html" }, async (page) => {
      assert.equal((await shown(page)).length, article.events.length);
      for (const value of [document_, json]) {
        const ready = on(
          page,
          (element) =>
            new Promise((resolve) =>
              element.addEventListener("timeline-ready", ({ detail }) => resolve(detail), { once: true }),
            ),
        );
        await on(page, (element, value) => (element.document = value), value);
        assert.deepEqual(await ready, { events: 3, problems: [] });
        assert.deepEqual(await shown(page), headlines);
      }
    }));

  test("a new src is a new document, with its own state", () =>
    onPage({ path: "/begin.html" }, async (page) => {
      assert.deepEqual(await shown(page), ["They watch", "The sun is back"]);
      await on(page, (element) => {
        element.branch = null;
        element.selected = null;
        element.src = "other.json";
      });
      await page.getByRole("heading", { name: "It snows" }).waitFor();
      assert.deepEqual(await shown(page), ["It snows"]);
      await page.getByRole("status").getByText("1 event").waitFor();
    }));

  test("keeps its valid events, and the page is notified of the others", () =>
    onPage({ path: "/flawed.html", init: keepDetail, complaints: [/data-problems/] }, async (page) => {
      assert.deepEqual(await shown(page), headlines);
      const { events, problems } = await page.evaluate(() => detail);
      assert.equal(events, 3);
      assert.equal(problems.length, 1);
      assert.match(problems[0], /^\$\.events\[3\]\.date: “yesterday”/);
    }));
});

describe("the state", () => {
  test("starts as the attributes say, and is not written into the URL", () =>
    onPage({ path: "/begin.html" }, async (page) => {
      assert.deepEqual(await shown(page), ["They watch", "The sun is back"]);
      assert.equal(await current(page), "The sun is back");
      assert.ok(await box(page, /^West/).isChecked());
      assert.equal(await page.evaluate(() => location.hash), "");
      assert.equal(await page.evaluate(() => history.length), 2);
      assert.equal(await page.evaluate(() => scrollY), 0);
    }));

  test("that the attributes request is one history entry", () =>
    onPage({ path: "/begin.html" }, async (page) => {
      await button(page, "Clear filters").click();
      assert.deepEqual(await shown(page), headlines);
      assert.equal(await page.evaluate(() => location.hash), "#dam/event=sun");
      await page.goBack();
      await idle(page);
      assert.deepEqual(await shown(page), ["They watch", "The sun is back"]);
    }));

  test("is reflected by the attributes", () =>
    onPage({ path: "/src.html" }, async (page) => {
      await next(page);
      await box(page, /^East/).click();
      await box(page, /^West/).click();
      await idle(page);
      assert.deepEqual(await on(page, ({ selected, branch }) => [selected, branch]), ["rain", "east west"]);
      await button(page, "Clear filters").click();
      await idle(page);
      assert.equal(await on(page, (element) => element.hasAttribute("branch")), false);
    }));

  test("follows the attributes", () =>
    onPage({ path: "/src.html" }, async (page) => {
      await on(page, (element) => element.setAttribute("selected", "watch"));
      await idle(page);
      assert.equal(await current(page), "They watch");
      await on(page, (element) => element.filter({ place: ["gate"] }));
      await on(page, (element) => element.setAttribute("branch", "west"));
      await idle(page);
      assert.deepEqual(await shown(page), ["They watch"]);
      await on(page, (element) => element.removeAttribute("branch"));
      await idle(page);
      assert.ok(!(await box(page, /^West/).isChecked()));
      assert.deepEqual(await shown(page), ["They watch"]);
      await on(page, (element) => (element.view = "story"));
      await idle(page);
      await story(page).waitFor();
      await on(page, (element) => (element.lang = "zh-Hans"));
      await button(page, chinese.clear).waitFor();
      assert.equal(await current(page), "They watch");
      // Only the list offers to share its state.
      await on(page, (element) => ((element.view = "list"), (element.permalink = "dam")));
      await button(page, chinese.copyLink).first().waitFor();
      assert.deepEqual(await shown(page), ["They watch"]);
    }));

  for (const [name, act] of Object.entries({
    "a branch together with a permalink": (element) => ((element.permalink = "dam"), (element.branch = "west")),
    "a permalink together with a branch": (element) => ((element.branch = "west"), (element.permalink = "dam")),
  }))
    test(`${name} counts`, () =>
      onPage({ path: "/src.html" }, async (page) => {
        await on(page, act);
        await button(page, "Copy link").first().waitFor();
        await idle(page);
        assert.deepEqual(await shown(page), ["They watch", "The sun is back"]);
        assert.equal(await on(page, ({ branch }) => branch), "west");
      }));

  test("is reported by events, whoever changed it", () =>
    onPage({ path: "/src.html" }, async (page) => {
      await page.evaluate(() => {
        globalThis.told = [];
        for (const type of ["timeline-select", "timeline-filter"])
          addEventListener(type, ({ detail, composed }) => told.push([type, composed, detail]));
      });
      await next(page);
      await box(page, /^West/).click();
      await idle(page);
      await on(page, (element) => element.filter({ team: "east", query: "rain" }));
      await idle(page);
      await on(page, (element) => element.clear());
      await idle(page);
      assert.deepEqual(await page.evaluate(() => told), [
        ["timeline-select", true, { cause: "page", id: "rain", position: 1, of: 3 }],
        // The event that the filter hid gives way to the next.
        ["timeline-select", true, { cause: "reader", id: "watch", position: 1, of: 2 }],
        ["timeline-filter", true, { cause: "reader", filter: { team: ["west"] }, query: "", shown: 2, of: 3 }],
        ["timeline-select", true, { cause: "page", id: "rain", position: 1, of: 1 }],
        ["timeline-filter", true, { cause: "page", filter: { team: ["east"] }, query: "rain", shown: 1, of: 3 }],
        ["timeline-filter", true, { cause: "page", filter: {}, query: "", shown: 3, of: 3 }],
      ]);
    }));

  test("unknown ids are reported, and change nothing", () =>
    onPage({ path: "/src.html", complaints: [/unknown-id/] }, async (page) => {
      await on(page, (element) => {
        globalThis.errors = [];
        element.addEventListener("timeline-error", ({ detail }) =>
          errors.push([detail.code, detail.message, detail.recovered]),
        );
        element.select("nobody");
        element.filter({ team: ["west", "north"] });
      });
      await idle(page);
      assert.deepEqual(await page.evaluate(() => errors), [
        ["unknown-id", "The timeline has no “nobody”.", true],
        ["unknown-id", "The timeline has no “north”.", true],
      ]);
      assert.equal(await current(page), undefined);
      assert.deepEqual(await shown(page), ["They watch", "The sun is back"]);
    }));
});

describe("unknown ids", () => {
  test("are reported if they are in the element's attributes", () =>
    onPage(
      { path: "/typos.html", complaints: [/unknown-id: The timeline has no “wets”, “sunn”/] },
      async (page, said) => {
        await idle(page);
        assert.equal(said.length, 1);
        assert.deepEqual(await shown(page), headlines);
      },
    ));

  test("are not reported if another document had them", () =>
    onPage({ path: "/src.html" }, async (page) => {
      await on(page, (element) => element.select("sun"));
      await idle(page);
      await on(page, (element) => ((element.src = "other.json"), element.load()));
      assert.deepEqual(await shown(page), ["It snows"]);
      await idle(page);
      assert.equal(await on(page, ({ selected }) => selected), "");
    }));
});

describe("the methods", () => {
  test("step, select, filter and clear", () =>
    onPage({ path: "/src.html" }, async (page) => {
      const after = async (act) => {
        await on(page, act);
        await idle(page);
        return current(page);
      };
      assert.equal(await after((element) => element.next()), "It rains");
      assert.equal(await after((element) => element.next()), "They watch");
      assert.equal(await after((element) => element.previous()), "It rains");
      assert.equal(await after((element) => element.select("sun")), "The sun is back");
      await after((element) => element.filter({ branch: "east" }));
      assert.deepEqual(await shown(page), ["It rains", "They watch"]);
      await after((element) => element.clear());
      assert.deepEqual(await shown(page), headlines);
    }));

  test("do not exist before the script has loaded, but a property that was set earlier counts", () =>
    onPage({ path: "/early.html", throws: [/select is not a function/], ready: false }, async (page) => {
      await page.evaluate(() => import("/article-timeline.js"));
      await page.getByRole("heading", { name: "It rains" }).waitFor();
      assert.deepEqual(await shown(page), headlines);
    }));
});

test("the theme is the page's, or that of the attribute", () =>
  onPage({ path: "/themes.html", colorScheme: "light" }, async (page) => {
    const paper = () => page.locator(".timeline").evaluate((found) => getComputedStyle(found).backgroundColor);
    assert.equal(await paper(), "rgb(23, 22, 20)");
    await on(page, (element) => (element.theme = "light"));
    assert.equal(await paper(), "rgb(255, 253, 249)");
    await page.emulateMedia({ colorScheme: "dark" });
    assert.equal(await paper(), "rgb(255, 253, 249)");
    await on(page, (element) => (element.theme = "auto"));
    assert.equal(await paper(), "rgb(23, 22, 20)");
    assert.deepEqual(await on(page, ({ theme, view, loading, src }) => [theme, view, loading, src]), [
      "auto",
      "auto",
      "immediate",
      "",
    ]);
    assert.equal(await on(page, (element) => ((element.view = "slides"), element.view)), "auto");
  }));

test("the style sheet is loaded once, and the timeline is never shown without it", () =>
  onPage({ path: "/src.html" }, async (page) => {
    const count = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("article-timeline.css")).length,
      );
    assert.equal(await count(), 1);
    await on(page, (element) => ((element.src = "other.json"), element.load()));
    await page.getByRole("heading", { name: "It snows" }).waitFor();
    assert.equal(await count(), 1);
    assert.ok(await on(page, (element) => element.shadowRoot.querySelector("link").sheet));
  }));
