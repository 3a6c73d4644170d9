// Boxes that pages put the timeline in. Many of them are as wide as their content.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { replace } from "./helpers.js";
import { elementPage, narrow, onPage, setUp, wide } from "./page.js";

/** By name: the style of the box and of the element, and the least width of the element in a window of 1280 px and of 360. */
const boxes = {
  "a flex row": [".box { display: flex }", 600, 312],
  "a flex row beside other text": [".box { display: flex } .box::after { content: 'A sidebar.' }", 600, 280],
  "a flex row beside a long text": [
    `.box { display: flex } .box::after { content: '${"Long text. ".repeat(60)}' }`,
    280,
    280,
  ],
  "a flex item that grows": [".box { display: flex } article-timeline { flex: 1 }", 900, 312],
  "a centred flex column": [".box { display: flex; flex-direction: column; align-items: center }", 700, 312],
  "a centred grid": [".box { display: grid; justify-items: center }", 700, 312],
  "a grid with columns as wide as their content": [
    ".box { display: grid; grid-template-columns: auto auto }",
    700,
    312,
  ],
  "a float": [".box { float: inline-start }", 700, 312],
  "an element that floats": ["article-timeline { float: inline-end }", 700, 312],
  "an inline block": ["article-timeline { display: inline-block }", 700, 312],
  "a table cell": [".box { display: table-cell }", 700, 280],
  "an absolute box": [".box { position: absolute }", 700, 312],
  "a fit-content box": [".box { inline-size: fit-content }", 700, 312],
  "a min-content box": [".box { inline-size: min-content }", 280, 280],
  "an element that is a flex container": ["article-timeline { display: flex }", 900, 312],
  "an element that is a flex column": ["article-timeline { display: flex; flex-direction: column }", 900, 312],
  "columns of text": [".box { columns: 2 18em }", 500, 312],
  "a page of vertical lines": [".box { writing-mode: vertical-rl }", 700, 312],
  "a dialog": ["", 700, 280],
  "a block": ["", 900, 312],
  "a page without margins": ["body, main { max-inline-size: none; margin: 0; padding: 0 }", 1280, 360],
  "a narrow block": [".box { inline-size: 240px }", 240, 240],
};

const file = (name) => `/${name.replaceAll(" ", "-")}`;
const box = (name) => (name === "a dialog" ? ["<dialog open>", "</dialog>"] : ['<div class="box">', "</div>"]);

const page = (name) =>
  replace(
    elementPage('embedded loading="immediate"', 'lang="zh-Hans"', `.${file(name)}.css`),
    ["<main>", `<main>${box(name)[0]}`],
    ["</main>", `${box(name)[1]}</main>`],
  );

setUp({
  ...Object.fromEntries(Object.keys(boxes).map((name) => [`${file(name)}.html`, page(name)])),
  ...Object.fromEntries(Object.entries(boxes).map(([name, [style]]) => [`${file(name)}.css`, style])),
});

/** The width of the element and of the timeline in it, and how far the page can be scrolled sideways. */
const measure = (page) =>
  page.locator("article-timeline").evaluate((element) => ({
    width: Math.round(
      Math.min(
        ...[element, element.shadowRoot.querySelector(".timeline")].map((node) => node.getBoundingClientRect().width),
      ),
    ),
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

for (const [size, index] of [
  [wide, 1],
  [narrow, 2],
])
  describe(`in a window of ${size.width} px`, () => {
    for (const [name, expected] of Object.entries(boxes))
      test(`in ${name}, the timeline has room`, () =>
        onPage({ path: `${file(name)}.html`, viewport: size }, async (page) => {
          const { width, over } = await measure(page);
          assert.ok(width >= expected[index], `${width} px wide, not ${expected[index]}`);
          if (!/beside|table|vertical/.test(name))
            assert.ok(over <= 0, `The page is ${over} px wider than the window.`);
        }));
  });
