// What HTML and CSS do by themselves: with scripts off, and where the module is refused, a prerendered timeline filters, clears,
// unfolds details and changes its view.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { violations } from "./axe.js";
import { box, release, toStory } from "./helpers.js";
import { article, narrow, onPage, setUp, wide } from "./page.js";

const [branch, roles] = ["branch", "role"].map((id) => article.facets.find((facet) => facet.id === id));
const named = (facet, id) => facet.values.find((value) => value.id === id).name;
/** The headlines of the events that count under one of the ids given for each facet, sorted. */
const headlines = (filter) =>
  article.events
    .filter(({ facets }) =>
      Object.entries(filter).every(([facet, ids]) => ids.some((id) => facets[facet]?.includes(id))),
    )
    .map(({ headline }) => headline)
    .sort();

/** What is displayed: the events' headlines, sorted, and the dates above them. */
const displayed = async (page) => {
  const texts = (name) => page.getByRole("heading", { level: name }).allInnerTexts();
  return { events: (await texts(4)).sort(), dates: await texts(3) };
};

const unfold = (page) => page.getByText("更多筛选").click();

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
setUp({ ...release("refused", { "index.html": { headers: { "Content-Security-Policy": policy } } }) });

const situations = {
  "with scripts off": { path: "/", javaScriptEnabled: false },
  // The policy allows scripts, but no WebAssembly.
  "with the module refused": { path: "/refused/", complaints: [/WebAssembly|module-blocked|wasm-unsafe-eval/] },
};
for (const [situation, options] of Object.entries(situations))
  for (const viewport of [narrow, wide])
    describe(`${situation}, at ${viewport.width} pixels`, () => {
      const visit = (act) => onPage({ ready: false, viewport, ...options }, act);

      test("a branch leaves exactly its events and their dates, and unchecking it brings all back", () =>
        visit(async (page) => {
          const all = await displayed(page);
          assert.deepEqual(all.events, headlines({}));
          for (const { id, name } of branch.values) {
            await box(page, name).check();
            const { events, dates } = await displayed(page);
            assert.deepEqual(events, headlines({ branch: [id] }));
            assert.ok(id === "district" ? dates.length === all.dates.length : dates.length === 1, `${name}: ${dates}`);
            await box(page, name).uncheck();
          }
          assert.deepEqual(await displayed(page), all);
        }));

      test("two branches leave both, a branch and a role their intersection, and clearing brings all back", () =>
        visit(async (page) => {
          const all = await displayed(page);
          const [one, two] = ["water", "emergency"];
          await box(page, named(branch, one)).check();
          await box(page, named(branch, two)).check();
          assert.deepEqual((await displayed(page)).events, headlines({ branch: [one, two] }));
          await page.getByRole("button", { name: "清除筛选" }).click();
          await box(page, named(branch, "district")).check();
          await unfold(page);
          await box(page, roles.values[0].label ?? roles.values[0].name).check();
          const { events, dates } = await displayed(page);
          const expected = headlines({ branch: ["district"], role: [roles.values[0].id] });
          assert.ok(expected.length > 0);
          assert.deepEqual(events, expected);
          assert.deepEqual(dates, ["3月26日"]);
          await page.getByRole("button", { name: "清除筛选" }).click();
          assert.deepEqual(await displayed(page), all);
        }));

      test("where nothing is left, a sentence says so, and no date stands there", () =>
        visit(async (page) => {
          await box(page, named(branch, "water")).check();
          await unfold(page);
          await box(page, roles.values[0].label ?? roles.values[0].name).check();
          assert.deepEqual(await displayed(page), { events: [], dates: [] });
          assert.ok(await page.getByText("没有符合条件的事件").isVisible());
          await unfold(page);
          await box(page, named(branch, "water")).uncheck();
          assert.ok(await page.getByText("没有符合条件的事件").isHidden());
        }));

      test("further filters unfold, and filter", () =>
        visit(async (page) => {
          await unfold(page);
          await box(page, "桃苑社区").check();
          assert.deepEqual((await displayed(page)).events, headlines({ community: ["taoyuan"] }));
        }));

      test("the story shows one event, and the list all", () =>
        visit(async (page) => {
          // Without a script nothing would step.
          if (options.javaScriptEnabled === false) return assert.equal(await box(page, "逐件阅读").count(), 0);
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
          assert.equal(await inRow(), article.events.length);
        }));

      test("the groups are named by their facets, and nothing is wrong for assistive technology", () =>
        visit(async (page) => {
          const group = page.getByRole("group", { name: branch.name, exact: true });
          assert.equal(await group.getByRole("checkbox").count(), branch.values.length);
          const count = headlines({ branch: ["water"] }).length;
          assert.equal(
            await group.getByRole("checkbox", { name: `${named(branch, "water")} ${count} 件`, exact: true }).count(),
            1,
          );
        }));
    });

test("nothing is wrong for assistive technology where something is filtered", () =>
  // Axe would like to style the page.
  onPage(
    { path: "/refused/", ready: false, complaints: [/WebAssembly|module-blocked|wasm-unsafe-eval/, /inline style/] },
    async (page) => {
      await box(page, named(branch, "water")).check();
      assert.deepEqual(await violations(page), []);
    },
  ));

test("with scripts off there is no control that needs one", () =>
  onPage({ ready: false, javaScriptEnabled: false }, async (page) => {
    const names = () => page.getByRole("button").allInnerTexts();
    assert.deepEqual(await names(), []);
    await box(page, named(branch, "water")).check();
    assert.deepEqual(await names(), ["清除筛选"]);
    assert.equal(await page.getByRole("searchbox").count(), 0);
    assert.equal(await page.getByRole("slider").count(), 0);
  }));
