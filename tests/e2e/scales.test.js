// Documents of all time spans, from the age of the universe to one second: in the list, in the story and on the axis.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { toStory } from "./helpers.js";
import { followed, narrow, onPage, onSight, pageWith, setUp, timeline, wide } from "./page.js";

const guide = readFileSync(new URL("../../docs/document.md", import.meta.url), "utf8");
const example = JSON.parse(guide.split("```json\n")[1].split("```")[0]);
// No picture of another host is asked for here, nor one that the server does not have.
delete example.media;
for (const event of example.events) delete event.media;
const read = (name) => readFileSync(new URL(`../cases/view/${name}/article.json`, import.meta.url), "utf8");
const documents = {
  guide: JSON.stringify(example),
  ...Object.fromEntries(["around-year-zero", "scales", "one-afternoon"].map((name) => [name, read(name)])),
};
const pages = Object.entries(documents).map(([name, text]) => [
  `/${name}.html`,
  pageWith(onSight(timeline(["prerender", "-", "--view", "list"], text)), 'lang="en"'),
]);
setUp(Object.fromEntries(pages));

const headings = (page) => page.locator(".day").getByRole("heading", { level: 3 }).allInnerTexts();
const ticks = (page) => page.locator(".tick text:visible").allTextContents();
const lines = (page) => page.locator(".byline time:visible").allInnerTexts();

/** The names of ticks that can be seen and touch each other. */
const touching = (page) =>
  page.locator("article-timeline").evaluate(({ shadowRoot }) => {
    const names = [...shadowRoot.querySelectorAll(".tick text, .axis-date")].filter((name) => name.checkVisibility());
    const boxes = names
      .map((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return [name.textContent, range.getBoundingClientRect()];
      })
      .sort(([, one], [, two]) => one.left - two.left);
    return boxes
      .slice(1)
      .flatMap(([name, { left }], index) => (left < boxes[index][1].right ? [[boxes[index][0], name]] : []));
  });

for (const name of Object.keys(documents))
  for (const viewport of [narrow, wide])
    test(`${name}, ${viewport.width} px: ticks are round, and their labels do not touch, however long the axis is`, () =>
      onPage({ path: `/${name}.html`, viewport, locale: "en" }, async (page) => {
        const longer = page.getByRole("button", { name: "Zoom in" });
        for (let zoom = 0; zoom <= 6; zoom++) {
          assert.deepEqual(await touching(page), [], `zoom ${zoom}`);
          for (const tick of await ticks(page)) assert.doesNotMatch(tick, /^0( |$)|,001/, `zoom ${zoom}`);
          if (await longer.count()) await longer.click();
          await followed(page);
        }
      }));

test("one afternoon has one heading, and no event repeats its date", () =>
  onPage({ path: "/one-afternoon.html", locale: "en" }, async (page) => {
    const all = await headings(page);
    assert.equal(all.filter((heading) => heading === "March 4, 2025").length, 1);
    const written = await lines(page);
    assert.ok(written.includes("From this day") && written.length > 4, JSON.stringify(written));
    for (const line of written) assert.doesNotMatch(line, /March 4/);
  }));

test("displayDate replaces the date in the list and in the story", () =>
  onPage({ path: "/guide.html", locale: "en" }, async (page) => {
    assert.equal((await headings(page))[0], "12,000 years ago");
    await toStory(page);
    await followed(page);
    const own = page.getByRole("article", { name: /^Ice melts/ }).locator("time:visible");
    assert.deepEqual(await own.allInnerTexts(), ["12,000 years ago"]);
  }));

test("in the guide's example, events with only an end come last, and only open ones are marked as open", () =>
  onPage({ path: "/guide.html", locale: "en" }, async (page) => {
    const all = await headings(page);
    assert.deepEqual(all.slice(-2), ["Until October 12, 2024", "Until October 20, 2024"]);
    assert.equal(await page.getByText("No end date is given.").count(), 1);
  }));
