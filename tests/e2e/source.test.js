// What the page is told if a document or its parser cannot be loaded properly.
import assert from "node:assert/strict";
import { test } from "node:test";
import { next } from "./helpers.js";
import { dam, elementPage, onPage, setUp } from "./page.js";

setUp({
  "/nowhere.html": elementPage('loading="eager" src="https://"', 'lang="en"'),
  "/dam.html": elementPage('loading="eager" src="dam.json"', 'lang="en"'),
  "/dam.json": dam,
  ...Object.fromEntries(
    [
      "article-timeline.js",
      "article-timeline-runtime.js",
      "article-timeline.css",
      "article-timeline-app.js",
      "article-timeline-app_bg.wasm",
      "article-timeline-parser.js",
    ].map((name) => [`/plain/${name}`, { file: `/${name}` }]),
  ),
  "/plain/article-timeline-parser_bg.wasm": {
    file: "/article-timeline-parser_bg.wasm",
    headers: { "Content-Type": "text/plain" },
  },
  "/plain.html": elementPage('loading="eager" src="dam.json"', 'lang="en"').replace(
    'src="article-timeline.js"',
    'src="plain/article-timeline.js"',
  ),
  "/other.json": dam.replace("It rains", "It snows"),
});

/** Collects the reported failures in `failures`. */
function listen() {
  globalThis.failures = [];
  addEventListener("timeline-error", ({ detail: { code, message, remedy, recovered } }) =>
    failures.push({ code, message, remedy, recovered }),
  );
}
const failures = (page) => page.evaluate(() => globalThis.failures);

test("an invalid URL is reported, with the remedy", () =>
  onPage({ path: "/nowhere.html", ready: false, init: listen, complaints: [/data-refused/] }, async (page) => {
    await page.getByRole("alert").getByText("The timeline’s events could not be loaded.").waitFor();
    const [{ code, message, remedy }, ...others] = await failures(page);
    assert.deepEqual(others, []);
    assert.equal(code, "data-refused");
    assert.equal(message, "https:// could not be fetched.");
    assert.match(remedy, /^Check the URL\./);
  }));

test("a document for whose parser there is not enough memory fails alone, and the timeline stays", () => {
  const init = `(${listen})(); globalThis.isFull = false; const { instantiate } = WebAssembly;
    WebAssembly.instantiate = (...words) => (isFull ? Promise.reject(new RangeError("Out of memory")) : instantiate(...words));`;
  return onPage({ path: "/dam.html", init, complaints: [/data-invalid/] }, async (page) => {
    const load = (src) =>
      page.locator("article-timeline").evaluate(
        (element, [src, isFull]) => {
          globalThis.isFull = isFull;
          element.src = src;
          return element.load();
        },
        [src, src !== "other.json"],
      );
    assert.equal(await load("dam.json?full"), false);
    const [{ code, message }, ...others] = await failures(page);
    assert.deepEqual(others, []);
    assert.equal(code, "data-invalid");
    assert.match(message, /dam\.json\?full is too large for this browser/);
    await next(page);
    await page.locator("article[aria-current=true]").waitFor();
    // The next one gets the parser with the right type.
    assert.equal(await load("other.json"), true);
    await page.getByRole("article", { name: "It snows" }).waitFor();
  });
});

test("a parser served with another type works, and the page is told which file it is", () =>
  onPage({ path: "/plain.html", init: listen, complaints: [/^warning: .*module-type/] }, async (page) => {
    const [{ code, message, recovered }, ...others] = await failures(page);
    assert.deepEqual(others, []);
    assert.deepEqual([code, recovered], ["module-type", true]);
    assert.match(message, /article-timeline-parser_bg\.wasm was sent as “text\/plain”/);
  }));
