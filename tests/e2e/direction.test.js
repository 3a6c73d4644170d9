// Direction follows the language of the article, in any page, and each text its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bridge, misplaced } from "./direction.js";
import { replace } from "./helpers.js";
import { current, elementPage, narrow, onPage, pageWith, setUp, timeline, wide } from "./page.js";

const json = JSON.stringify(bridge);
const english = {
  format: "article-timeline/1",
  language: "en",
  title: "The old bridge (invented)!",
  events: [
    { id: "one", date: "1978-02-11/..", headline: "The bridge is closed (12 months)!", text: "It is cold." },
    { id: "two", date: "1982-05-04/..", headline: "It is open again." },
  ],
};
const inside = (document, attributes = "", html = 'lang="en"') =>
  replace(elementPage(attributes, html), [
    "></article-timeline>",
    `><script type="application/json">${JSON.stringify(document)}</script></article-timeline>`,
  ]);
const snippet = timeline(["prerender", "-", "--lang", "en", "--view", "list"], json);
const plain = timeline(["prerender", "-", "--lang", "en", "--src", "bridge.json", "--plain"], json);

setUp({
  "/persian.html": inside(bridge, 'view="list" loading="immediate"'),
  "/prerendered.html": pageWith(snippet, 'lang="en"'),
  "/in-persian.html": inside(bridge, 'lang="en" view="list" loading="immediate"', 'lang="fa" dir="rtl"'),
  "/story.html": inside(bridge, 'view="story" loading="immediate"'),
  "/english.html": inside(english, 'lang="en" view="list" loading="immediate"', 'lang="he" dir="rtl"'),
  "/fallback.html": pageWith(
    `<div id="plain">${snippet.replace(/<template.*<\/template>/s, "").replace("article-timeline.js", "no.js")}</div>`,
    'lang="en"',
  ).replace(/<script type="module".*?<\/script>/, ""),
  "/plain.html": pageWith(`<div id="plain">${plain}</div>`, 'lang="en"'),
  "/turned.html": inside(bridge, 'view="list" dir="ltr" loading="immediate"'),
});

const check = (page, selector = "article-timeline") =>
  page.evaluate(misplaced.script, { ...misplaced.given, selector });

for (const [name, path, options] of [
  ["a Persian story in an English page", "/persian.html", {}],
  ["a Persian story in an English page on a phone", "/persian.html", { viewport: narrow }],
  ["a Persian story in a Persian page", "/in-persian.html", {}],
  ["a prerendered Persian story", "/prerendered.html", { ready: false }],
  ["a prerendered Persian story without scripts", "/prerendered.html", { ready: false, javaScriptEnabled: false }],
])
  test(`${name} runs from right to left, and what is English in it does not`, () =>
    onPage({ path, viewport: wide, ...options }, async (page) => assert.deepEqual(await check(page), [])));

test("an English story in a Hebrew page runs from left to right, and its full stops are at the end", () =>
  onPage({ path: "/english.html" }, async (page) => {
    const given = {
      selector: "article-timeline",
      fromTheRight: [],
      fromTheLeft: [
        [".title", "bridge", ["The", "invented", "!"]],
        [".headline", "closed", ["The", "12", "!"]],
        [".headline", "open", ["It", "again", "."]],
        [".text p", "cold", ["It", "cold", "."]],
        [".open-note", "No end", ["No", "given", "."]],
      ],
    };
    assert.deepEqual(await page.evaluate(misplaced.script, given), []);
    const [title, events] = await Promise.all(
      [".title", ".events"].map((selector) => page.locator(selector).boundingBox()),
    );
    assert.ok(title.x < events.x + events.width / 2, "The title begins at the left.");
  }));

test("the sign of an event stands to the right of its headline in a Persian story, and is not cut off", () =>
  onPage({ path: "/story.html", viewport: narrow }, async (page) => {
    const [stage, sign, headline] = await Promise.all(
      [".events", "article .mark", ".headline"].map((part) => page.locator(part).first().boundingBox()),
    );
    assert.ok(sign.x >= headline.x + headline.width, `${sign.x}`);
    assert.ok(sign.x + sign.width <= stage.x + stage.width, `${sign.x + sign.width}`);
  }));

test("the arrow to the left leads on in a Persian story, also from an English headline", () =>
  onPage({ path: "/story.html" }, async (page) => {
    const next = page.getByRole("button", { name: "Next" });
    const previous = page.getByRole("button", { name: "Previous" });
    assert.ok((await next.boundingBox()).x < (await previous.boundingBox()).x);
    await next.focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(() => document.querySelector("article-timeline").selected === "two");
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(() => document.querySelector("article-timeline").selected === "three");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector("article-timeline").selected === "two");
    assert.equal(await current(page), "Nord-Brücke AG پل را خرید");
  }));

test("a dir of the page wins, and may change", () =>
  onPage({ path: "/turned.html" }, async (page) => {
    const direction = () => page.locator(".timeline").evaluate((timeline) => getComputedStyle(timeline).direction);
    const turn = (dir) => page.locator("article-timeline").evaluate((element, dir) => (element.dir = dir), dir);
    assert.equal(await direction(), "ltr");
    await turn("rtl");
    assert.equal(await direction(), "rtl");
    await turn("ltr");
    assert.equal(await direction(), "ltr");
    await turn("");
    assert.equal(await direction(), "rtl");
  }));

for (const path of ["/fallback.html", "/plain.html"])
  test(`the plain HTML of ${path} runs as the article does`, () =>
    onPage({ path, ready: false }, async (page) => {
      const wrong = await page.evaluate(({ script, given }) => new Function(`return (${script})`)()(given), {
        script: String(misplaced.script),
        given: {
          selector: "#plain",
          fromTheRight: [
            ["[role=heading], h2", "ساختگی", ["پل", "ساختگی", "!"]],
            ["[role=heading], h3", "خرید", ["Nord-Brücke AG", "پل", "خرید"]],
            ["p", "تلفن", ["بخش", "50%", "تلفن", "+49"]],
            ["time, p > span", "1978)", ["۲۲", "بهمن", "۱۳۵۶", "11.02.1978"]],
          ],
          fromTheLeft: [["p", "letter", ["The", "English", "."]]],
        },
      });
      assert.deepEqual(wrong, []);
    }));
