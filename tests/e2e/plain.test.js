// Plain HTML of a story, sanitised by content management systems: readable alone, and a timeline with the theme's script.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { autop } from "@wordpress/autop";
import sanitize from "sanitize-html";
import xss from "xss";
import { replace } from "./helpers.js";
import { dam, onPage, pageWith, setUp, shown, timeline } from "./page.js";

const plain = timeline(["prerender", "-", "--plain", "--src", "/dam.json"], dam);
const tags = (names) => (html) => sanitize(html, { allowedTags: names.split(" "), allowedAttributes: { a: ["href"] } });
const cleaners = {
  "no editor": (html) => html,
  "sanitize-html": (html) => sanitize(html),
  xss: (html) => xss(html),
  "WordPress's paragraphs": (html) => autop(html),
  "the tags that WordPress allows authors, in paragraphs": (html) =>
    autop(tags("a b blockquote br cite code del div em h2 h3 h4 i li ol p pre section span strong ul")(html)),
  "Drupal's Basic HTML": tags("a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br"),
  "headings, lists and links": tags("h2 h3 ol ul li p a"),
};
const theme = '<script type="module" src="article-timeline-plain.js"></script>';
const path = (name) => `/${name.replaceAll(/\W+/g, "-")}.html`;

setUp({
  "/dam.json": dam,
  ...Object.fromEntries(
    Object.entries(cleaners).map(([name, clean]) => [
      path(name),
      pageWith(`<h2>Before</h2><p>It is June.</p>${clean(plain)}<p>It is August.</p>${theme}`, 'lang="en"'),
    ]),
  ),
  "/gone.html": pageWith(replace(plain, ["/dam.json", "/gone.json"]) + theme, 'lang="en"'),
  "/elsewhere.html": pageWith(replace(plain, ["/dam.json", "https://example.org/dam.json"]) + theme, 'lang="en"'),
  "/link.html": pageWith(`<h2>Links</h2><p><a href="dam.json#article-timeline">A link</a></p>${theme}`, 'lang="en"'),
});

/** The text that readers see, without the line breaks. */
const text = async (page) => (await page.getByRole("main").innerText()).replaceAll(/\s+/g, " ");
const times = (whole, part) => whole.split(part).length - 1;

for (const name of Object.keys(cleaners))
  describe(`after ${name}`, () => {
    test("with scripts off, the story is headings and a list", () =>
      onPage({ path: path(name), ready: false, javaScriptEnabled: false }, async (page) => {
        const headings = await page.getByRole("heading").allInnerTexts();
        assert.deepEqual(headings, ["Before", "A week at the dam", "It rains", "The sun is back"]);
        assert.equal(await page.getByRole("list").count(), 1);
        const read = await text(page);
        for (const part of ["July 1, 2023", "East", "It is August."]) assert.equal(times(read, part), 1, read);
        assert.ok(!read.includes("{"), read);
      }));

    test("with the theme's script, it is a timeline", () =>
      onPage({ path: path(name), locale: "en" }, async (page) => {
        assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
        assert.equal(await page.getByRole("heading", { name: "A week at the dam" }).count(), 1);
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
  ])
    test(why, () =>
      onPage({ path: page, ready: false }, async (page) => {
        await page.waitForFunction(() => customElements.get("article-timeline") || document.readyState === "complete");
        assert.equal(await page.locator("article-timeline").count(), 0);
        await page.getByRole("link").waitFor();
      }),
    );
});
