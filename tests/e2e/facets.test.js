// Facets with any ids. The attribute `branch` means the first facet, even if another one has that id.
import assert from "node:assert/strict";
import { test } from "node:test";
import { on } from "./helpers.js";
import { dam, elementPage, idle, onPage, setUp, shown } from "./page.js";

const branches = JSON.parse(dam);
branches.facets.push({
  id: "branch",
  name: "Branch",
  values: [
    { id: "east", name: "East office" },
    { id: "west", name: "West office" },
  ],
});
// Each event has the opposite value in `branch` and in `team`.
branches.events[0].facets.branch = ["west"];
branches.events[1].facets.branch = ["east"];

setUp({
  "/branches.json": JSON.stringify(branches),
  "/attribute.html": elementPage('loading="eager" src="branches.json" branch="west"', 'lang="en"'),
  "/constructor.html": elementPage('loading="eager" src="constructor.json"', 'lang="en"'),
  "/constructor.json": dam.replaceAll('"team"', '"constructor"'),
  "/bare.html": elementPage('loading="eager" src="bare.json"', 'lang="en"'),
  "/bare.json": JSON.stringify({
    ...branches,
    facets: [],
    events: branches.events.map(({ facets, ...event }) => event),
  }),
});

test("the attribute filters the first facet, at the start and later, and reflects it", () =>
  onPage({ path: "/attribute.html" }, async (page) => {
    assert.deepEqual(await shown(page), ["The sun is back"]);
    assert.ok(await page.getByRole("checkbox", { name: /^West/ }).first().isChecked());
    await on(page, (element) => (element.branch = "east"));
    await idle(page);
    assert.deepEqual(await shown(page), ["It rains"]);
    assert.equal(await on(page, ({ branch }) => branch), "east");
    await on(page, (element) => (element.branch = null));
    await idle(page);
    assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
  }));

test("a facet id can be the name of a property that every object has", () =>
  onPage({ path: "/constructor.html" }, async (page) => {
    await page.getByRole("checkbox", { name: /^West/ }).click();
    assert.deepEqual(await shown(page), ["The sun is back"]);
    assert.equal(await on(page, ({ branch }) => branch), "west");
    await on(page, (element) => element.filter({ constructor: "east" }));
    await idle(page);
    assert.deepEqual(await shown(page), ["It rains"]);
  }));

test("scripts use the id of each facet", () =>
  onPage({ path: "/attribute.html" }, async (page) => {
    await on(page, (element) => element.filter({ branch: ["west"] }));
    await idle(page);
    assert.deepEqual(await shown(page), ["It rains"]);
    assert.equal(await on(page, (element) => element.hasAttribute("branch")), false);
  }));

test("without facets there is no branch, and the page is notified", () =>
  onPage({ path: "/bare.html", complaints: [/unknown-id: The timeline has no “branch”/] }, async (page) => {
    await on(page, (element) => (element.branch = "west"));
    await idle(page);
    assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
  }));
