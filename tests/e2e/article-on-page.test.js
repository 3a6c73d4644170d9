// The article on the page and its timeline link to each other.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { button, frames, replace, shifts, still, watchShifts, next } from "./helpers.js";
import { article, elementPage, idle, narrow, onPage, setUp, timeline, wide } from "./page.js";
import { listen, told } from "./placed.js";
import { soon } from "../soon.js";

const filler = (what) =>
  Array.from({ length: 14 }, (_, index) => `<p>${what}第${index + 1}段，这里没有别的事。</p>`).join("\n");
const body = `
  <article id="body">
    <h2>田集的春天</h2>
    ${filler("开头")}
    <p>天还很冷。<b>区应急管理局</b>送来了<em>22顶</em>帐
      篷，大家心里暖。之后各自回岗。</p>
    ${filler("中间")}
    <p>先说一句<br>早晨<i>6点</i>，李莉到了，接过同事的班<br>再说一句</p>
    ${filler("后来")}
    <p>最后，向人民交出优秀的“成绩单”。</p>
    ${filler("末尾")}
    <script type="application/json">{"phrase": "22顶帐篷"}</script>
  </article>`;
const withTimeline = (attributes, more = "") =>
  replace(
    elementPage(`embedded view="list" loading="eager" ${attributes}`),
    ["<main>", `<main>${more}`],
    ["</main>", `${body}</main>`],
  );
const elsewhere = {
  format: "article-timeline/1",
  language: "zh-Hans",
  title: "帐篷",
  source: { url: "http://localhost/the-article.html" },
  events: [
    {
      id: "tents",
      date: "2022-03-26/..",
      headline: "送帐篷",
      source: { paragraph: 2, phrase: "大家心里暖", before: "篷，" },
    },
    { id: "shift", date: "2022-03-28T06", headline: "接班", source: { paragraph: 3, phrase: "接过同事的班" } },
  ],
};
const pages = {
  "/here.html": withTimeline('article="#body"'),
  "/box.html": replace(
    withTimeline('article="#body"'),
    ["<article id", '<article class="box" id'],
    ["</head>", '<link rel="stylesheet" href="box.css" /></head>'],
  ),
  "/box.css": ".box { height: 20rem; overflow: auto; } main::after { content: ''; display: block; height: 200vh; }",
  "/nowhere.html": withTimeline('article="#no-such-thing"'),
  "/no-selector.html": withTimeline('article="##"'),
  "/elsewhere.html": elementPage('embedded view="list" loading="eager"'),
  "/the-article.html": replace(withTimeline(""), [
    '<article-timeline embedded view="list" loading="eager" ></article-timeline>',
    timeline(["prerender", "-"], JSON.stringify(elsewhere)),
  ]),
};
const mistaken = {
  ...elsewhere,
  events: [
    ...elsewhere.events,
    { id: "typo", date: "2022-03-29", headline: "写错了", source: { phrase: "大家心里很暖" } },
  ],
};
pages["/mistaken.html"] = withTimeline('article="#body" src="mistaken.json"');
pages["/mistaken.json"] = JSON.stringify(mistaken);
setUp(pages);

/** These articles mention only some of the events, which is reported. */
const onArticle = (options, visit) => onPage({ complaints: [/article-missing: /], ...options }, visit);
const card = (page, name) => page.getByRole("article", { name });
const open = async (page, name) => {
  await card(page, name).getByText("详情").first().click();
  return card(page, name);
};
/** The highlighted text, and its position on the screen. */
const highlighted = (page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get("article-timeline") ?? [];
    return range && { text: range.toString().replace(/\s+/g, ""), top: range.getBoundingClientRect().top };
  });
const scrolled = (page) => still(page, () => page.evaluate(() => scrollY));

for (const [size, viewport] of Object.entries({ wide, narrow }))
  describe(`the article on the same page, ${size}`, () => {
    test("an event leads to its sentence, which is highlighted, and nothing in the article is touched", () =>
      onArticle({ path: "/here.html", viewport }, async (page) => {
        const before = await page.locator("#body").innerHTML();
        const event = await open(page, /22顶帐篷/);
        await button(event, "看原文").click();
        await scrolled(page);
        const { text, top } = await highlighted(page);
        assert.equal(text, "区应急管理局送来了22顶帐篷，大家心里暖。");
        assert.ok(top > 0 && top < viewport.height / 2, `${top}`);
        assert.equal(await page.locator("#body").innerHTML(), before);
        const colour = await page.evaluate(
          () => getComputedStyle(document.querySelector("#body em"), "::highlight(article-timeline)").backgroundColor,
        );
        assert.equal(colour, "rgb(255, 224, 138)");
      }));

    test("between line breaks the line is what is highlighted", () =>
      onArticle({ path: "/here.html", viewport }, async (page) => {
        const event = await open(page, /李莉到桃苑/);
        await button(event, "看原文").click();
        assert.equal((await highlighted(page)).text, "早晨6点，李莉到了，接过同事的班");
      }));

    test("who reads the article finds the event marked, and can switch that off", () =>
      onArticle({ path: "/here.html", viewport }, async (page) => {
        const marked = () => page.locator("li:has(> p:text('正文读到这里'))").getByRole("heading").allInnerTexts();
        const readTo = async (selector) => {
          await page
            .locator(selector)
            .evaluate((found) =>
              scrollTo({ top: found.getBoundingClientRect().top + scrollY - 60, behavior: "instant" }),
            );
          await idle(page);
        };
        await readTo("#body em");
        assert.deepEqual(await marked(), ["22顶帐篷，送到田集街道"]);
        await readTo("#body i");
        assert.deepEqual(await marked(), ["早晨6点，李莉到桃苑社区接班"]);
        await page.evaluate(() => scrollTo(0, 0));
        await page.getByText("更多筛选").click();
        const follow = button(page, "跟随正文");
        assert.equal(await follow.getAttribute("aria-pressed"), "true");
        await follow.click();
        await readTo("#body em");
        assert.deepEqual(await marked(), []);
        assert.equal(await follow.getAttribute("aria-pressed"), "false");
      }));
  });

test("what the article does not tell has no way there", () =>
  onArticle({ path: "/here.html" }, async (page) => {
    const event = await open(page, /红旗小分队/);
    await event.getByText("原文第 25 段").waitFor();
    assert.equal(await button(event, "看原文").count(), 0);
  }));

test("a phrase that the article does not have is told to the page, and leads nowhere", () =>
  onArticle({ path: "/mistaken.html", init: listen }, async (page, said) => {
    const event = await open(page, "写错了");
    await event.getByText("大家心里很暖").waitFor();
    assert.equal(await event.getByRole("link").count(), 0, "the article's address would not lead to it either");
    assert.equal(await button(event, "看原文").count(), 0);
    await button(await open(page, "送帐篷"), "看原文").waitFor();
    const { code, message, recovered, problems } = (await told(page)).find(({ type }) => type === "timeline-error");
    assert.deepEqual([code, recovered], ["article-missing", true]);
    assert.equal(message, "The article has no “大家心里很暖”, the phrase of the event “typo”.");
    assert.deepEqual(problems, [message]);
    assert.equal(said.length, 1, said.join("\n"));
    assert.match(
      said[0],
      /^warning: <article-timeline> article-missing: .* timeline check --article shows similar text\./,
    );
  }));

test("without a number of its paragraph, a phrase stands alone", () =>
  onPage({ path: "/elsewhere.html" }, async (page) => {
    pages["/unnumbered.json"] = JSON.stringify({ ...mistaken, events: mistaken.events.slice(2) });
    await page.evaluate(() => (document.querySelector("article-timeline").src = "unnumbered.json"));
    const event = await open(page, "写错了");
    assert.equal(await event.locator(".locator").evaluate((found) => found.firstChild.textContent), "大家心里很暖");
  }));

test("an article in a box of its own is scrolled in it, and seen", () =>
  onArticle({ path: "/box.html" }, async (page) => {
    const event = await open(page, /22顶帐篷/);
    await button(event, "看原文").click();
    await scrolled(page);
    const { top } = await highlighted(page);
    const frame = await page.locator("#body").boundingBox();
    assert.ok(top >= frame.y && top < frame.y + frame.height, `${top} in ${JSON.stringify(frame)}`);
    assert.ok(top > 0 && top < wide.height);
  }));

test("reading the article moves nothing", () =>
  onArticle({ path: "/here.html", init: watchShifts }, async (page) => {
    await idle(page);
    const before = await shifts(page);
    for (let step = 0; step < 12; step++) {
      await page.mouse.wheel(0, 400);
      await frames(page, 2);
    }
    assert.deepEqual(await shifts(page), before);
  }));

for (const [path, selector] of [
  ["/nowhere.html", "#no-such-thing"],
  ["/no-selector.html", "##"],
])
  test(`${selector} finds nothing; that is told, and the timeline works`, () =>
    onPage({ path, complaints: [/article-missing: /] }, async (page, said) => {
      assert.equal(said.length, 1);
      assert.ok(said[0].includes(`Nothing on the page matches article="${selector}".`));
      await next(page);
      await page.locator("article[aria-current=true]").waitFor();
    }));

test("of an article elsewhere the link names the sentence, and misses the timeline's own words", () =>
  onPage({ path: "/elsewhere.html" }, async (page) => {
    const origin = new URL(page.url()).origin;
    pages["/elsewhere.json"] = JSON.stringify({ ...elsewhere, source: { url: `${origin}/the-article.html` } });
    await page.evaluate(() => (document.querySelector("article-timeline").src = "elsewhere.json"));
    await page.getByRole("heading", { name: "送帐篷" }).waitFor();
    const event = await open(page, "送帐篷");
    const link = event.getByRole("link", { name: "看原文" });
    assert.equal(
      await link.getAttribute("href"),
      `${origin}/the-article.html#:~:text=${encodeURIComponent("篷，")}-,${encodeURIComponent("大家心里暖")}`,
    );
    await link.click();
    await page.waitForURL(/the-article/);
    await page.waitForFunction(() => scrollY > 0);
    await scrolled(page);
    const top = await page.locator("#body em").evaluate((found) => found.getBoundingClientRect().top);
    assert.ok(top > 0 && top < wide.height, `${top}`);
  }));

test("every phrase of the embedded article can be found in the example's article", () =>
  onPage({ path: "/examples/news.html", ready: false }, async (page) => {
    await page.locator("article-timeline").evaluate(async (element) => {
      element.scrollIntoView();
      await element.load();
      const { shadowRoot } = element;
      for (const details of shadowRoot.querySelectorAll("details.details")) details.open = true;
    });
    await soon(async () => assert.equal(await page.locator("button[part=source]").count(), article.events.length));
  }));
