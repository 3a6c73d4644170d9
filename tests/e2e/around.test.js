// What the surrounding page does with its texts, keys and headings.
import assert from "node:assert/strict";
import { test } from "node:test";
import { replace } from "./helpers.js";
import { dam, elementPage, onPage, pageWith, setUp, shown, timeline } from "./page.js";

const script = '<script type="module" src="article-timeline.js"></script>';
const lines = JSON.stringify(JSON.parse(dam), null, 2).split("\n");
/** The output of a classic editor for a blank line, and for a line break after a tag. */
const paragraphs = [...lines.slice(0, 4), `${lines[4]}</p>\n<p>${lines[5]}`, ...lines.slice(6)].join("\n");

setUp({
  "/paragraphs.html": pageWith(
    `<p>${script}<br />\n<article-timeline lang="en">\n<script type="application/json">\n${paragraphs}\n</script><br />\n</article-timeline></p>`,
  ),
  "/contents.html": pageWith(`<nav></nav><h2>The dam</h2>${timeline(["prerender", "-"], dam)}<h2>The town</h2>
    <script src="contents.js"></script>`),
  "/cleaned.html": pageWith(
    timeline(["prerender", "-"], dam).replace(/<(template|script)[\s\S]*?<\/\1>|<\/?article-timeline[^>]*>/g, ""),
  ),
  // As plugins do that list the headings of an article.
  "/contents.js": `for (const { textContent } of document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)"))
    document.querySelector("nav").append(textContent + ". ");`,
  "/keys.html": replace(elementPage('src="dam.json"', 'lang="en"'), [
    "<main>",
    '<main><output></output><script src="keys.js"></script>',
  ]),
  // Shortcuts, but not while somebody types.
  "/keys.js": `addEventListener("keydown", ({ key, target }) => {
    if (!target.closest("input, textarea")) document.querySelector("output").append(key + " ");
  });`,
  "/dam.json": dam,
});

test("data inside the element is read even if an editor has inserted paragraphs", () =>
  onPage({ path: "/paragraphs.html", locale: "en" }, async (page) => {
    assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
  }));

test("a table of contents lists only the article's headings", () =>
  onPage({ path: "/contents.html", locale: "en", ready: false }, async (page) => {
    assert.equal(await page.getByRole("navigation").innerText(), "The dam. The town.");
    await page.getByRole("heading", { name: "It rains" }).waitFor();
  }));

test("if the element is removed from the HTML, its events still have headings", () =>
  onPage({ path: "/cleaned.html", locale: "en", ready: false }, async (page) => {
    await page.getByRole("heading", { name: "A week at the dam", level: 2 }).waitFor();
    await page.getByRole("heading", { name: "It rains", level: 3 }).waitFor();
  }));

test("letters typed into the search trigger no shortcuts of the page; other keys do", () =>
  onPage({ path: "/keys.html", locale: "en" }, async (page) => {
    await page.getByRole("searchbox").press("s");
    await page.getByRole("searchbox").pressSequentially("un");
    await page.getByRole("searchbox").press("Control+k");
    assert.equal(await page.locator("output").innerText(), "Control k");
    await page.getByRole("slider").focus();
    await page.keyboard.press("j");
    assert.equal(await page.locator("output").innerText(), "Control k j");
    assert.deepEqual(await shown(page), ["The sun is back"]);
  }));
