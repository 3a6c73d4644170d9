// What HTML and CSS do alone: with scripts off, and if the module is blocked, a prerendered timeline filters, clears the filters,
// opens details and switches its view.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, toStory } from "./helpers.js";
import { island, islandPage, narrow, onPage, setUp, wide } from "./page.js";

const [crew, roles] = ["crew", "role"].map((id) => island.facets.find((facet) => facet.id === id));
const named = (facet, id) => facet.values.find((value) => value.id === id).name;
/** The headlines of the events that count under one of the ids given for each facet, sorted. */
const headlines = (filter) =>
  island.events
    .filter(({ facets }) =>
      Object.entries(filter).every(([facet, ids]) => ids.some((id) => facets[facet]?.includes(id))),
    )
    .map(({ headline }) => headline)
    .sort();

/** What is displayed: the events' headlines, sorted, and the dates above them, without the titles of parts. */
const displayed = async (page) => {
  const texts = (name) => page.getByRole("heading", { level: name }).allInnerTexts();
  const isDate = (text) => !island.parts.some(({ title }) => title === text);
  return { events: (await texts(4)).sort(), dates: (await texts(3)).filter(isDate) };
};

const unfold = (page) => page.getByText("More filters").click();

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const page = islandPage();
setUp({
  "/island.html": page,
  "/blocked.html": { body: page, headers: { "Content-Type": "text/html", "Content-Security-Policy": policy } },
});

const situations = {
  "with scripts off": { path: "/island.html", javaScriptEnabled: false },
  // The policy allows scripts, but not WebAssembly.
  "with the module blocked": { path: "/blocked.html", complaints: [/WebAssembly|module-blocked|wasm-unsafe-eval/] },
};
for (const [situation, options] of Object.entries(situations))
  for (const viewport of [narrow, wide])
    describe(`${situation}, at ${viewport.width} pixels`, () => {
      const visit = (act) => onPage({ ready: false, viewport, ...options }, act);

      test("a crew leaves exactly its events and their dates, and unchecking it brings all back", () =>
        visit(async (page) => {
          const all = await displayed(page);
          assert.deepEqual(all.events, headlines({}));
          for (const { id, name } of crew.values) {
            await box(page, name).check();
            const { events, dates } = await displayed(page);
            assert.deepEqual(events, headlines({ crew: [id] }));
            assert.ok(id === "all" ? dates.length === all.dates.length : dates.length === 1, `${name}: ${dates}`);
            await box(page, name).uncheck();
          }
          assert.deepEqual(await displayed(page), all);
        }));

      test("two crews leave the events of both, a crew and a role their intersection, and clearing brings all back", () =>
        visit(async (page) => {
          const all = await displayed(page);
          const [one, two] = ["water", "lifeboat"];
          await box(page, named(crew, one)).check();
          await box(page, named(crew, two)).check();
          assert.deepEqual((await displayed(page)).events, headlines({ crew: [one, two] }));
          await page.getByRole("button", { name: "Clear filters" }).click();
          await box(page, named(crew, "all")).check();
          await unfold(page);
          await box(page, roles.values[0].name).check();
          const { events, dates } = await displayed(page);
          const expected = headlines({ crew: ["all"], role: [roles.values[0].id] });
          assert.ok(expected.length > 0);
          assert.deepEqual(events, expected);
          assert.deepEqual(dates, ["January 14"]);
          await page.getByRole("button", { name: "Clear filters" }).click();
          assert.deepEqual(await displayed(page), all);
        }));

      test("if no event matches, a sentence says so, and no date is displayed", () =>
        visit(async (page) => {
          await box(page, named(crew, "water")).check();
          await unfold(page);
          await box(page, roles.values[0].name).check();
          assert.deepEqual(await displayed(page), { events: [], dates: [] });
          assert.ok(await page.getByText("No matching events").isVisible());
          await unfold(page);
          await box(page, named(crew, "water")).uncheck();
          assert.ok(await page.getByText("No matching events").isHidden());
        }));

      test("the filters under “More filters” work too", () =>
        visit(async (page) => {
          await unfold(page);
          await box(page, "Norvik").check();
          assert.deepEqual((await displayed(page)).events, headlines({ village: ["norvik"] }));
        }));

      test("the story shows one event, and the list all of them", () =>
        visit(async (page) => {
          // Without a script, nothing could step.
          if (options.javaScriptEnabled === false) return assert.equal(await box(page, "One at a time").count(), 0);
          const inRow = () =>
            page.getByRole("article").evaluateAll((events) => {
              const { left, right } = events[0].closest(".events").getBoundingClientRect();
              return events.filter(
                (event) =>
                  event.getBoundingClientRect().left >= left && event.getBoundingClientRect().right <= right + 1,
              ).length;
            });
          await toStory(page);
          assert.equal(await inRow(), 1);
          await toStory(page);
          assert.equal(await inRow(), island.events.length);
        }));

      test("each group has the name of its facet, and each checkbox its value and count", () =>
        visit(async (page) => {
          const group = page.getByRole("group", { name: crew.name, exact: true });
          assert.equal(await group.getByRole("checkbox").count(), crew.values.length);
          const count = headlines({ crew: ["water"] }).length;
          assert.equal(
            await group.getByRole("checkbox", { name: `${named(crew, "water")} ${count} events`, exact: true }).count(),
            1,
          );
        }));
    });

test("axe finds nothing in a filtered timeline", () =>
  // Axe tries to style the page.
  onPage(
    {
      path: "/blocked.html",
      ready: false,
      complaints: [/WebAssembly|module-blocked|wasm-unsafe-eval/, /inline style/],
    },
    async (page) => {
      await box(page, named(crew, "water")).check();
      assert.deepEqual(await violations(page), []);
    },
  ));

test("with scripts off, no control is displayed that needs a script", () =>
  onPage({ path: "/island.html", ready: false, javaScriptEnabled: false }, async (page) => {
    const names = () => page.getByRole("button").allInnerTexts();
    assert.deepEqual(await names(), []);
    await box(page, named(crew, "water")).check();
    assert.deepEqual(await names(), ["Clear filters"]);
    assert.equal(await page.getByRole("searchbox").count(), 0);
    assert.equal(await page.getByRole("slider").count(), 0);
  }));
