// What a page can count: each event says who caused it, and nothing is sent anywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { requests } from "./helpers.js";
import { idle, onPage, pageWith, setUp, timeline } from "./page.js";

const story = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A week at the dam",
  source: { url: "https://news.test/dam" },
  facets: [{ id: "team", name: "Team", values: [{ id: "east", name: "East" }] }],
  events: [
    {
      id: "rain",
      date: "2023-07-01",
      headline: "It rains",
      text: "See [the archive](#archive).",
      facets: { team: ["east"] },
      media: { type: "image", url: "https://pictures.test/rain.png", alt: "Rain" },
    },
    { id: "sun", date: "2023-07-05", headline: "The sun is back", source: { phrase: "The sun" } },
  ],
});
const listen = `
  globalThis.told = [];
  for (const type of ["view", "select", "filter", "open", "picture", "follow", "share"])
    addEventListener("timeline-" + type, ({ detail }) => told.push([type, detail]));
`;

setUp({
  "/dam.html": pageWith(timeline(["prerender", "-", "--permalink", "dam", "--view", "list"], story), 'lang="en"'),
});

const told = async (page) => {
  await idle(page);
  return page.evaluate(() =>
    told.splice(0).map(([type, { id, url, cause, way, view }]) => [type, id ?? url ?? view ?? "", cause ?? way ?? ""]),
  );
};
const onDam = (visit, path = "/dam.html", options = {}) =>
  onPage({ path, ready: false, init: listen, ...options }, visit);

test("a reader's choices, before the module and after, are told as a reader's", () =>
  onDam(async (page) => {
    assert.deepEqual(await told(page), [["view", "list", ""]]);
    await page.locator("[part=chip]").click();
    await page.waitForFunction(() => told.length);
    assert.deepEqual(await told(page), [["filter", "", "reader"]]);
    await page.locator("article-timeline").evaluate((element) => element.load());
    await page.locator("[part=chip]").click();
    await page.waitForFunction(() => told.length);
    assert.deepEqual(await told(page), [["filter", "", "reader"]]);
  }));

test("what a page asks for is told as the page's, and a link as the address's", () =>
  onDam(async (page) => {
    await told(page);
    await page.locator("article-timeline").evaluate((element) => element.select("sun"));
    await page.waitForFunction(() => told.length);
    assert.deepEqual(await told(page), [["select", "sun", "page"]]);
    await page.evaluate(() => (location.hash = "dam/event=rain"));
    await page.waitForFunction(() => told.length);
    assert.deepEqual(await told(page), [["select", "rain", "address"]]);
    await page.locator("article-timeline").evaluate((element) => element.filter({ team: "east" }));
    await page.waitForFunction(() => told.length);
    assert.deepEqual(await told(page), [["filter", "", "page"]]);
  }));

test("a link that leads to the page is told as the address's", () =>
  onDam(async (page) => {
    await page.waitForFunction(() => told.some(([type]) => type === "select"));
    assert.deepEqual(
      (await told(page)).filter(([type]) => type === "select"),
      [["select", "sun", "address"]],
    );
  }, "/dam.html#dam/event=sun"));

test("details, links, pictures and shared links are told, and no other host is asked but by the reader", () =>
  onDam(
    async (page) => {
      await page.route("https://pictures.test/**", (route) => route.abort());
      await told(page);
      await page.getByRole("link", { name: "the archive" }).click();
      const [[type, ,]] = await told(page);
      assert.equal(type, "follow");
      await page.locator("details.details").last().locator("summary").click();
      await page.waitForFunction(() => told.some(([type]) => type === "open"));
      await page.getByRole("article", { name: "The sun is back" }).getByRole("button", { name: "Copy link" }).click();
      await page.waitForFunction(() => told.some(([type]) => type === "share"));
      const shared = await told(page);
      assert.deepEqual(shared[0], ["open", "sun", ""]);
      const [, url, way] = shared.find(([type]) => type === "share");
      assert.match(url, /#dam\/event=sun$/);
      assert.equal(way, "copy");
      assert.deepEqual([...new Set(requests.get(page).map((url) => new URL(url).hostname))], ["127.0.0.1"]);
      await page.getByRole("button", { name: /Show the picture/ }).click();
      await page.waitForFunction(() => told.some(([type]) => type === "picture"));
      assert.deepEqual((await told(page))[0], ["picture", "rain", ""]);
    },
    "/dam.html",
    { permissions: ["clipboard-write", "clipboard-read"], complaints: [/pictures\.test|Content Security/] },
  ));
