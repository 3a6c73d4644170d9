// The article on the page and its timeline link to each other.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { button, filler, frames, replace, shifts, still, watchShifts, next } from "./helpers.js";
import { article, elementPage, idle, island, narrow, onPage, setUp, timeline, wide } from "./page.js";
import { listen, told } from "./placed.js";
import { soon } from "../soon.js";

const body = `
  <article id="body">
    <h2>January on Orsa</h2>
    ${filler("The beginning")}
    <p>It was still cold. <b>The lifeboat crew</b> brought <em>22</em>
      te<u></u>nts, and everybody was glad. Then they went back to work.</p>
    ${filler("The middle")}
    <p>A word before<br>At <i>six</i> in the morning Lisa came and took over the watch<br>A word after</p>
    ${filler("Later")}
    <p>In the end they wrote a report card.</p>
    ${filler("The end")}
    <script type="application/json">{"phrase": "22 tents"}</script>
  </article>`;
const withTimeline = (attributes, more = "") =>
  replace(
    elementPage(`src="island.json" view="list" loading="eager" ${attributes}`),
    ["<main>", `<main>${more}`],
    ["</main>", `${body}</main>`],
  );
const elsewhere = {
  format: "article-timeline/1",
  language: "en",
  title: "Tents",
  source: { url: "http://localhost/the-article.html" },
  events: [
    {
      id: "tents",
      date: "2024-01-14/..",
      headline: "Tents arrive",
      source: { paragraph: 2, phrase: "everybody was glad", before: "and" },
    },
    {
      id: "shift",
      date: "2024-01-16T06",
      headline: "A new watch",
      source: { paragraph: 3, phrase: "took over the watch" },
    },
  ],
};
const pages = {
  "/island.json": JSON.stringify(island),
  "/here.html": withTimeline('article="#body"'),
  "/box.html": replace(
    withTimeline('article="#body"'),
    ["<article id", '<article class="box" id'],
    ["</head>", '<link rel="stylesheet" href="box.css" /></head>'],
  ),
  "/box.css": ".box { height: 20rem; overflow: auto; } main::after { content: ''; display: block; height: 200vh; }",
  "/nowhere.html": withTimeline('article="#no-such-thing"'),
  "/no-selector.html": withTimeline('article="##"'),
  "/elsewhere.html": elementPage('src="island.json" view="list" loading="eager"'),
  "/the-article.html": replace(withTimeline(""), [
    '<article-timeline src="island.json" view="list" loading="eager" ></article-timeline>',
    timeline(["prerender", "-"], JSON.stringify(elsewhere)),
  ]),
};
const mistaken = {
  ...elsewhere,
  events: [
    ...elsewhere.events,
    { id: "typo", date: "2024-01-17", headline: "A typo", source: { phrase: "everybody was very glad" } },
  ],
};
pages["/mistaken.html"] = replace(withTimeline('article="#body"'), ["island.json", "mistaken.json"]);
pages["/mistaken.json"] = JSON.stringify(mistaken);
setUp(pages);

/** These articles mention only some of the events, which is reported. */
const onArticle = (options, visit) => onPage({ complaints: [/article-missing: /], ...options }, visit);
const card = (page, name) => page.getByRole("article", { name });
const open = async (page, name) => {
  await card(page, name).getByText("Details").first().click();
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
    test("an event leads to its sentence, which is highlighted, and the article is not changed", () =>
      onArticle({ path: "/here.html", viewport }, async (page) => {
        const before = await page.locator("#body").innerHTML();
        const event = await open(page, /^22 tents/);
        await button(event, "Show in the article").click();
        await scrolled(page);
        const { text, top } = await highlighted(page);
        assert.equal(text, "Thelifeboatcrewbrought22tents,andeverybodywasglad.");
        assert.ok(top > 0 && top < viewport.height / 2, `${top}`);
        assert.equal(await page.locator("#body").innerHTML(), before);
        const colour = await page.evaluate(
          () => getComputedStyle(document.querySelector("#body em"), "::highlight(article-timeline)").backgroundColor,
        );
        assert.equal(colour, "rgb(255, 224, 138)");
      }));

    test("between line breaks, the line is highlighted", () =>
      onArticle({ path: "/here.html", viewport }, async (page) => {
        const event = await open(page, /Lisa takes over/);
        await button(event, "Show in the article").click();
        assert.equal((await highlighted(page)).text, "AtsixinthemorningLisacameandtookoverthewatch");
      }));

    test("while the article is read, the event is marked; readers can switch that off", () =>
      onArticle({ path: "/here.html", viewport }, async (page) => {
        const marked = () =>
          page.locator("li:has(> p:text('You are here in the article'))").getByRole("heading").allInnerTexts();
        const readTo = async (selector) => {
          await page
            .locator(selector)
            .evaluate((found) =>
              scrollTo({ top: found.getBoundingClientRect().top + scrollY - 60, behavior: "instant" }),
            );
          await idle(page);
        };
        await readTo("#body em");
        assert.deepEqual(await marked(), ["22 tents for the farms of Stenby"]);
        await readTo("#body i");
        assert.deepEqual(await marked(), ["At six in the morning, Lisa takes over at Norvik"]);
        await page.evaluate(() => scrollTo(0, 0));
        await page.getByText("More filters").click();
        const follow = button(page, "Follow the article");
        assert.equal(await follow.getAttribute("aria-pressed"), "true");
        await follow.click();
        await readTo("#body em");
        assert.deepEqual(await marked(), []);
        assert.equal(await follow.getAttribute("aria-pressed"), "false");
      }));
  });

test("an event that the article does not mention has no button", () =>
  onArticle({ path: "/here.html" }, async (page) => {
    const event = await open(page, /lantern patrol/);
    await event.getByText("Article, paragraph 25").waitFor();
    assert.equal(await button(event, "Show in the article").count(), 0);
  }));

test("a phrase that the article does not contain is reported, and has no button", () =>
  onArticle({ path: "/mistaken.html", init: listen }, async (page, said) => {
    const event = await open(page, "A typo");
    await event.getByText("everybody was very glad").waitFor();
    assert.equal(await event.getByRole("link").count(), 0, "the article's URL would not lead to it either");
    assert.equal(await button(event, "Show in the article").count(), 0);
    await button(await open(page, "Tents arrive"), "Show in the article").waitFor();
    const { code, message, recovered, problems } = (await told(page)).find(({ type }) => type === "timeline-error");
    assert.deepEqual([code, recovered], ["article-missing", true]);
    assert.equal(message, "The article has no “everybody was very glad”, the phrase of the event “typo”.");
    assert.deepEqual(problems, [message]);
    assert.equal(said.length, 1, said.join("\n"));
    assert.match(
      said[0],
      /^warning: <article-timeline> article-missing: .* timeline check --article shows similar text\./,
    );
  }));

test("without a paragraph number, only the phrase is shown", () =>
  onPage({ path: "/elsewhere.html" }, async (page) => {
    pages["/unnumbered.json"] = JSON.stringify({ ...mistaken, events: mistaken.events.slice(2) });
    await page.evaluate(() => (document.querySelector("article-timeline").src = "unnumbered.json"));
    const event = await open(page, "A typo");
    assert.equal(
      await event.locator(".locator").evaluate((found) => found.firstChild.textContent),
      "everybody was very glad",
    );
  }));

test("an article in a scrolling box is scrolled there, and the sentence is visible", () =>
  onArticle({ path: "/box.html" }, async (page) => {
    const event = await open(page, /^22 tents/);
    await button(event, "Show in the article").click();
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
  test(`${selector} matches nothing; that is reported, and the timeline works`, () =>
    onPage({ path, complaints: [/article-missing: /] }, async (page, said) => {
      assert.equal(said.length, 1);
      assert.ok(said[0].includes(`Nothing on the page matches article="${selector}".`));
      await next(page);
      await page.locator("article[aria-current=true]").waitFor();
    }));

test("the link to an article elsewhere leads to its sentence, and not to the quotation in the timeline", () =>
  onPage({ path: "/elsewhere.html" }, async (page) => {
    const origin = new URL(page.url()).origin;
    pages["/elsewhere.json"] = JSON.stringify({ ...elsewhere, source: { url: `${origin}/the-article.html` } });
    await page.evaluate(() => (document.querySelector("article-timeline").src = "elsewhere.json"));
    await page.getByRole("heading", { name: "Tents arrive" }).waitFor();
    const event = await open(page, "Tents arrive");
    const link = event.getByRole("link", { name: "Show in the article" });
    assert.equal(
      await link.getAttribute("href"),
      `${origin}/the-article.html#:~:text=${encodeURIComponent("and")}-,${encodeURIComponent("everybody was glad")}`,
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
