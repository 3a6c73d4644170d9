// The style sheet of a prerendered timeline that has to be rendered again: it may be missing, or too small.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dam, headline, onPage, pageWith, setUp, timeline } from "./page.js";

/** Whether the style sheet is there. */
let isThere;
const names = [
  "index.html",
  "page.css",
  "icon.svg",
  "frame.js",
  "article-timeline.js",
  "article-timeline-runtime.js",
  "article-timeline-app.js",
  "article-timeline-app_bg.wasm",
  "article-timeline-parser.js",
  "article-timeline-parser_bg.wasm",
  "words-zh-Hans.txt",
];
const pages = {
  ...Object.fromEntries(names.map((name) => [`/unstyled/${name}`, { file: `/${name}` }])),
  // It has a scale of time, and so the whole sheet.
  "/unstyled/dam.html": pageWith(timeline(["prerender", "-", "--immediate"], dam)),
  // It has the small sheet, and waits for a reader.
  "/waiting.html": pageWith(timeline(["prerender", "articles/panji-2022.json"])),
  "/dam.json": dam,
};
for (const name of ["article-timeline.css", "article-timeline-small.css"])
  Object.defineProperty(pages, `/unstyled/${name}`, {
    get: () => (isThere ? { file: `/${name}` } : { status: 503, body: "" }),
  });
setUp(pages);

const load = (element) => {
  element.src = "/dam.json";
  return element.load();
};

/** The style sheets, which have arrived. */
const sheetsOf = ({ shadowRoot }) => [...shadowRoot.styleSheets].map(({ href }) => href);

/** Visits a page when its style sheet has failed. */
const unstyled = (visit, path = "/unstyled/") => {
  isThere = false;
  const listen = () => addEventListener("timeline-error", ({ detail }) => (globalThis.failed = detail.code));
  return onPage({ path, init: listen, complaints: [/503|style-missing/] }, async (page) => {
    const element = page.locator("article-timeline");
    // Chromium makes an empty sheet of it.
    const rules = ({ shadowRoot }) => shadowRoot.querySelector("link").sheet?.cssRules.length ?? 0;
    assert.equal(await element.evaluate(rules), 0);
    await visit(page, element);
  });
};

for (const [path, event] of [
  ["/unstyled/", headline("li-li")],
  ["/unstyled/dam.html", "It rains"],
])
  test(`if it is still missing, that is reported, and the prerendered timeline stays: ${path}`, () =>
    unstyled(async (page, element) => {
      assert.equal(await element.evaluate(load), false);
      assert.equal(await page.evaluate(() => failed), "style-missing");
      assert.ok(await page.getByRole("article", { name: event }).isVisible());
    }, path));

test("it is requested again, and used if it is available by then", () =>
  unstyled(async (page, element) => {
    isThere = true;
    assert.equal(await element.evaluate(load), true);
    assert.ok(await page.getByRole("heading", { name: "A week at the dam" }).isVisible());
    // The other document has a scale of time, for which the small sheet has no rules.
    assert.deepEqual(await element.evaluate(sheetsOf), [new URL("article-timeline.css", page.url()).href]);
  }));

test("a prerendered timeline that is given another document before it loads gets the whole sheet too", () =>
  onPage({ path: "/waiting.html", ready: false }, async (page) => {
    const element = page.locator("article-timeline");
    await page.waitForFunction(() => customElements.get("article-timeline"));
    assert.equal(await element.evaluate(load), true);
    assert.ok(await page.getByRole("heading", { name: "A week at the dam" }).isVisible());
    assert.deepEqual(await element.evaluate(sheetsOf), [new URL("article-timeline.css", page.url()).href]);
  }));
