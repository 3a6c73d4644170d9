// The guide's table of generators and editors: what readers see of each form that is pasted, with scripts and without.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { tableBelow } from "../markdown.js";
import { cleaners } from "./cleaners.js";
import { dam, idle, onPage, pageWith, setUp, timeline } from "./page.js";

const guide = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const table = new Map(tableBelow(guide, "### What survives").map(([name, ...cells]) => [name, cells]));
const forms = {
  snippet: timeline(["prerender", "-"], dam),
  "--src": timeline(["prerender", "-", "--src", "/dam.json"], dam),
  "--plain": timeline(["prerender", "-", "--src", "/dam.json", "--plain"], dam),
};
const theme = ["article-timeline", "article-timeline-plain"]
  .map((name) => `<script type="module" src="${name}.js"></script>`)
  .join("");
const path = (name, form) => `/${`${name} ${form}`.replaceAll(/\W+/g, "-")}.html`;
const pages = {};
for (const [name, clean] of Object.entries(cleaners).filter(([, clean]) => clean))
  for (const [form, html] of Object.entries(forms))
    pages[path(name, form)] = pageWith((await clean(html)) + theme, 'lang="en"');

setUp({ "/dam.json": dam, ...pages });

/** What readers see: a timeline, the story as text, or nothing of it; or more than that, such as data or the title twice. */
async function seen(page) {
  const { text, timelines } = await page.evaluate(() => ({
    // Some editors make all spaces unbreakable.
    text: document.querySelector("main").innerText.replaceAll("\u00a0", " "),
    timelines: [...document.querySelectorAll("article-timeline")].filter((element) =>
      element.shadowRoot?.querySelector(".timeline")?.checkVisibility(),
    ).length,
  }));
  const times = (part) => text.split(part).length - 1;
  const stories = timelines + times("A week at the dam");
  const isWhole = timelines === 1 || ["It rains", "The sun is back"].every((headline) => times(headline) === 1);
  if (/[{}]|raw HTML|presses/.test(text) || stories > 1 || (stories && !isWhole)) return "broken";
  return timelines ? "timeline" : stories ? "text" : "nothing";
}

const visit = (name, form, javaScriptEnabled) =>
  new Promise((resolve, reject) => {
    onPage(
      { path: path(name, form), ready: false, javaScriptEnabled, locale: "en", complaints: [/./], throws: [] },
      async (page) => {
        if (javaScriptEnabled) {
          await page.waitForFunction(() => customElements.get("article-timeline"));
          await idle(page);
          await page.evaluate(() =>
            Promise.all([...document.querySelectorAll("article-timeline")].map((element) => element.load())),
          );
        }
        resolve(await seen(page));
      },
    ).catch(reject);
  });

test("WordPress's paragraphs leave snippets as they are, and make paragraphs of the text around them", () => {
  const html = cleaners["WordPress, text with automatic paragraphs"](
    `It is June.\n\n${forms.snippet}\nIt is July.\n\n${forms["--src"]}\n\nIt is August.`,
  );
  const elements = (html) => html.match(/<article-timeline.+?<\/article-timeline>/gs);
  assert.deepEqual(elements(html), elements(forms.snippet + forms["--src"]));
  assert.deepEqual(
    html.match(/<p>It is .+?<\/p>/g),
    ["June", "July", "August"].map((month) => `<p>It is ${month}.</p>`),
  );
});

test("the table has every generator and editor", () => assert.deepEqual([...table.keys()], Object.keys(cleaners)));

for (const [name, clean] of Object.entries(cleaners))
  test(name, { skip: !clean && "not set up: make test-e2e does that" }, async () => {
    const found = Object.keys(forms).map(async (form) => {
      const [on, off] = await Promise.all([visit(name, form, true), visit(name, form, false)]);
      return on === off ? on : `${on}; without scripts ${off}`;
    });
    assert.deepEqual(table.get(name), await Promise.all(found));
  });
