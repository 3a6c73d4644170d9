// Plain HTML of a story, sanitised by content management systems: readable alone, and a timeline with the theme's script.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sanitize from "sanitize-html";
import { cleaners as all } from "./cleaners.js";
import { replace } from "./helpers.js";
import { dam, onPage, pageWith, setUp, shown, timeline } from "./page.js";

const title = "A week at the Dam: 'It rains ...'";
const story = replace(dam, ["A week at the dam", title]);
const plain = timeline(["prerender", "-", "--plain", "--src", "/dam.json"], story);
const tags = (names) => (html) => sanitize(html, { allowedTags: names.split(" "), allowedAttributes: { a: ["href"] } });
const cleaners = {
  "no editor": (html) => html,
  "headings, lists and links": tags("h2 h3 ol ul li p a"),
  "lists, links and bold": tags("ol li a strong"),
  "typographic quotation marks": (html) => html.replaceAll("'", "’").replaceAll("...", "…"),
  ...Object.fromEntries(
    Object.entries(all).filter(([name, clean]) => clean && name !== "Hugo (goldmark), as installed"),
  ),
};
const theme = '<script type="module" src="article-timeline-plain.js"></script>';
const path = (name) => `/${name.replaceAll(/\W+/g, "-")}.html`;

const pages = {};
for (const [name, clean] of Object.entries(cleaners))
  pages[path(name)] = pageWith(
    `<h2>Before</h2><p>It is June.</p>${await clean(plain)}<p>It is August.</p>${theme}`,
    'lang="en"',
  );

setUp({
  ...pages,
  "/dam.json": story,
  "/gone.html": pageWith(replace(plain, ["/dam.json", "/gone.json"]) + theme, 'lang="en"'),
  "/elsewhere.html": pageWith(replace(plain, ["/dam.json", "https://example.org/dam.json"]) + theme, 'lang="en"'),
  "/link.html": pageWith(
    `<h2>Links</h2><p><a href="dam.json#article-timeline=Links">A link</a></p>${theme}`,
    'lang="en"',
  ),
  // A heading of the page's own, then the story without its title.
  "/untitled.html": pageWith(`<h2>Before</h2>${plain.slice(plain.indexOf("<ol"))}${theme}`, 'lang="en"'),
  "/broken.html": pageWith(replace(plain, ["=A%20", "=%A%20"]) + theme, 'lang="en"'),
});

/** The text that readers see, without the line breaks, and as it was typed. */
const text = async (page) =>
  (await page.getByRole("main").innerText()).replaceAll(/\s+/g, " ").replaceAll(/[‘’]/g, "'").replaceAll("…", "...");

for (const name of Object.keys(cleaners))
  describe(`after ${name}`, () => {
    test("with scripts off, the story is text, with its list", () =>
      onPage({ path: path(name), ready: false, javaScriptEnabled: false }, async (page) => {
        assert.ok((await page.getByRole("list").count()) > 0);
        assert.equal(
          await text(page),
          `Before It is June. ${title} It rains July 1, 2023 Team East The sun is back July 5, 2023 Team West Data of the timeline It is August.`,
        );
      }));

    test("with the theme's script, it is a timeline", () =>
      onPage({ path: path(name), locale: "en" }, async (page) => {
        assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
        assert.equal(await page.getByRole("heading", { name: title }).count(), 1);
        assert.equal(await text(page), "Before It is June. It is August.");
        assert.equal(await page.getByRole("link", { name: "Data of the timeline" }).count(), 0);
      }));
  });

describe("the plain HTML stays", () => {
  test("if the document is missing", () =>
    onPage({ path: "/gone.html", ready: false, complaints: [/404|data-missing/] }, async (page) => {
      assert.equal(await page.locator("article-timeline").evaluate((element) => element.load()), false);
      await page.getByRole("heading", { name: "The sun is back" }).waitFor();
    }));

  for (const [page, why] of [
    ["/elsewhere.html", "where the document is on a host that is neither the page's nor the script's"],
    ["/link.html", "where there is no list"],
    ["/untitled.html", "where the title is missing"],
    ["/broken.html", "where somebody has changed the link"],
  ])
    test(why, () =>
      onPage({ path: page, ready: false }, async (page) => {
        await page.waitForFunction(() => customElements.get("article-timeline") || document.readyState === "complete");
        assert.equal(await page.locator("article-timeline").count(), 0);
        await page.getByRole("link").waitFor();
      }),
    );
});
