// In a height that the page gives it, the timeline scrolls inside, and what follows it stays free.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { chinese } from "./chinese.js";
import { blocksOf } from "../markdown.js";
import { replace } from "./helpers.js";
import { current, elementPage, idle, narrow, onPage, pageWith, setUp, timeline, wide } from "./page.js";

const guide = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const recipes = blocksOf(guide).find(({ kind, text }) => kind === "css" && text.includes(".sidebar")).text;

const around = (html) => replace(html, ["</main>", "<p>What follows.</p></main>"]);
const page = (attributes, sheet = "recipes.css") =>
  around(elementPage(`embedded ${attributes} loading="immediate"`, 'lang="zh-Hans"', sheet));
const snippet = timeline(["prerender", "--view", "list"]);

setUp({
  "/recipes.css": recipes,
  "/height.css": "article-timeline { height: 420px; padding: 10px; box-sizing: border-box; }",
  "/most.css": "article-timeline { display: block; max-height: 420px; }",
  "/most-scrolling.css": "article-timeline { display: block; max-height: 420px; overflow: auto; }",
  "/flex.css": "article-timeline { display: flex; flex-direction: column; max-height: 420px; }",
  "/inline.html": {
    body: around(
      pageWith(replace(snippet, ["<article-timeline ", '<article-timeline style="height: 420px" ']), 'lang="zh-Hans"'),
    ),
    headers: { "Content-Security-Policy": "script-src 'none'" },
  },
  "/stage.html": page('class="stage"'),
  "/list.html": page('class="list" view="list"'),
  "/sidebar.html": page('class="sidebar"'),
  "/prerendered.html": around(pageWith(snippet, 'lang="zh-Hans"', "height.css")),
  "/without.html": around(
    pageWith(
      replace(snippet, ["<article-timeline ", '<article-timeline class="list" ']),
      'lang="zh-Hans"',
      "recipes.css",
    ),
  ),
  ...Object.fromEntries(
    ["height", "most", "most-scrolling", "flex"].flatMap((sheet) =>
      ["auto", "list", "story"].map((view) => [`/${sheet}-${view}.html`, page(`view="${view}"`, `${sheet}.css`)]),
    ),
  ),
});

/** What follows is below the timeline, and everything of the timeline inside the element. */
async function fits(page, most) {
  await idle(page);
  const { element, root, scrolls, below } = await page.locator("article-timeline").evaluate((element) => {
    const root = element.shadowRoot.querySelector(".root");
    const place = (node) => node.getBoundingClientRect();
    const range = document.createRange();
    range.selectNode(document.querySelector("main > p"));
    return {
      element: place(element),
      root: place(root),
      scrolls: root.scrollHeight > root.clientHeight + 1,
      below: place(range).top,
    };
  });
  assert.ok(element.height <= most + 1, `The element is ${element.height} px high.`);
  assert.ok(
    root.bottom <= element.bottom + 1,
    `The timeline ends at ${root.bottom}, the element at ${element.bottom}.`,
  );
  assert.ok(below >= element.bottom - 1, `What follows begins at ${below}, the element ends at ${element.bottom}.`);
  return scrolls;
}
const next = (page) => page.getByRole("button", { name: chinese.next });
/** The step is inside the element. */
async function stepIsSeen(page) {
  const [step, element] = [await next(page).boundingBox(), await page.locator("article-timeline").boundingBox()];
  assert.ok(step.y + step.height <= element.y + element.height + 1, `${step.y + step.height}`);
}

for (const sheet of ["height", "most", "most-scrolling", "flex"])
  for (const viewport of [wide, narrow])
    describe(`${sheet}, ${viewport.width} px wide`, () => {
      test("a list scrolls inside", () =>
        onPage({ path: `/${sheet}-list.html`, viewport }, async (page) => {
          assert.ok(await fits(page, 420));
          await page.locator("article-timeline").evaluate((element) => element.select("audit-panzhuang"));
          await idle(page);
          assert.ok(await fits(page, 420));
          const [event, element] = await Promise.all([
            page.locator(".event--current").boundingBox(),
            page.locator("article-timeline").boundingBox(),
          ]);
          assert.ok(event.y >= element.y && event.y < element.y + element.height, `${event.y}`);
        }));

      for (const view of ["auto", "story"])
        test(`the steps of view="${view}" stay in sight`, () =>
          onPage({ path: `/${sheet}-${view}.html`, viewport }, async (page) => {
            assert.equal(await fits(page, 420), false);
            await stepIsSeen(page);
            await next(page).click();
            await stepIsSeen(page);
            assert.ok(await current(page));
          }));
    });

describe("the recipe of the guide", () => {
  test("for a stage", () =>
    onPage({ path: "/stage.html" }, async (page) => {
      assert.equal(await fits(page, 512), false);
      await stepIsSeen(page);
    }));

  test("for a list", () => onPage({ path: "/list.html" }, async (page) => assert.ok(await fits(page, 512))));

  test("for a list holds without scripts", () =>
    onPage({ path: "/without.html", ready: false, javaScriptEnabled: false }, async (page) => {
      const element = await page.locator("article-timeline").boundingBox();
      const below = await page.getByText("What follows.").boundingBox();
      assert.ok(element.height <= 513 && below.y >= element.y + element.height - 1);
    }));

  test("for a sidebar follows the window", () =>
    onPage({ path: "/sidebar.html" }, async (page) => {
      assert.equal(await fits(page, wide.height), false);
      for (const height of [500, 700]) {
        await page.setViewportSize({ ...wide, height });
        await fits(page, height);
        await stepIsSeen(page);
      }
    }));
});

test("a height in the element's own style holds without scripts", () =>
  onPage({ path: "/inline.html", ready: false, complaints: [/script-src/] }, async (page) => {
    const element = await page.locator("article-timeline").boundingBox();
    const below = await page.getByText("What follows.").boundingBox();
    assert.ok(element.height <= 421 && below.y >= element.y + element.height - 1);
    const last = page.getByRole("article").last();
    await last.scrollIntoViewIfNeeded();
    const { y } = await last.boundingBox();
    assert.ok(y >= element.y - 1 && y < element.y + element.height, `${y}`);
  }));

for (const sheet of ["height", "most", "flex"])
  test(`on paper, nothing is cut off: ${sheet}`, () =>
    onPage({ path: `/${sheet}-list.html` }, async (page) => {
      assert.ok(await fits(page, 420));
      await page.emulateMedia({ media: "print" });
      const last = await page.getByRole("article").last().boundingBox();
      const root = await page.locator(".root").boundingBox();
      const below = await page.getByText("What follows.").boundingBox();
      assert.ok(last.y + last.height <= root.y + root.height + 1 && below.y >= root.y + root.height - 1);
    }));

test("a prerendered list is made to fit when the reader comes near", () =>
  onPage({ path: "/prerendered.html" }, async (page) => assert.ok(await fits(page, 420))));

test("the reader's own choice of a view stays inside", () =>
  onPage({ path: "/height-auto.html" }, async (page) => {
    await page.getByText(chinese.toStory, { exact: true }).click();
    assert.ok(await fits(page, 420));
    await page.getByText(chinese.toStory, { exact: true }).click();
    await fits(page, 420);
    await stepIsSeen(page);
  }));
