// A timeline in pages built with React, Vue and Yew.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { box, button, replace, next } from "./helpers.js";
import { current, dam, elementPage, idle, onPage, setUp, shown } from "./page.js";

const from = (name) => fileURLToPath(new URL(name, import.meta.url));
const bundle = (name) =>
  buildSync({
    entryPoints: [from(`hosts/${name}`)],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
  }).outputFiles[0].text;
const page = (script) =>
  replace(
    elementPage("", 'lang="en"'),
    ["<main><article-timeline ></article-timeline></main>", '<div id="page"></div>'],
    ["</head>", `<script type="module" src="${script}"></script></head>`],
  );

setUp({
  "/react.html": page("react.js"),
  "/react.js": bundle("react.jsx"),
  "/vue.html": page("vue.js"),
  "/vue.js": bundle("vue.js"),
  "/yew.html": page("yew-start.js"),
  "/yew-start.js": 'import start from "./yew-host.js"; await start();',
  "/yew-host.js": readFileSync(from("../../target/yew-host/yew-host.js"), "utf8"),
  "/yew-host_bg.wasm": { body: readFileSync(from("../../target/yew-host/yew-host_bg.wasm")) },
  "/dam.json": dam,
});

/** Marks the timeline's node, so that it is known again. */
const mark = (page) => page.locator(".timeline").evaluate((found) => (found.marked = true));
const marked = (page) => page.locator(".timeline").evaluate((found) => Boolean(found.marked));

for (const name of ["react", "vue"])
  describe(name, () => {
    const path = `/${name}.html`;

    test("renders the timeline, gets its events, and renders again around it", () =>
      onPage({ path }, async (page) => {
        assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
        await mark(page);
        await box(page, /^East/).click();
        await page.getByText("1 / 2", { exact: true }).waitFor();
        await next(page);
        await button(page, "Count").click();
        await page.locator("#page > div > p").getByText("1").waitFor();
        assert.deepEqual(
          [await shown(page), await current(page), await marked(page)],
          [["It rains"], "It rains", true],
        );
      }));

    test("changes attributes", () =>
      onPage({ path }, async (page) => {
        await button(page, "Only the west").click();
        await page.getByText("1 / 2", { exact: true }).waitFor();
        assert.deepEqual(await shown(page), ["The sun is back"]);
      }));

    test("moves it, removes it and reinserts it", () =>
      onPage({ path }, async (page) => {
        await mark(page);
        await box(page, /^West/).click();
        await button(page, "Move").click();
        await idle(page);
        assert.deepEqual([await shown(page), await marked(page)], [["The sun is back"], true]);
        await button(page, "Take out or put back").click();
        assert.equal(await page.locator("article-timeline").count(), 0);
        await button(page, "Take out or put back").click();
        await page.getByRole("heading", { name: "It rains" }).waitFor();
        assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
      }));
  });

test("in another Yew app, a click acts once, in the right app, and the outer app gets its event", () =>
  onPage({ path: "/yew.html" }, async (page) => {
    const said = () => page.locator("output").innerText();
    await button(page, "Count").click();
    await page.getByText("counted 1, around 0").waitFor();
    await box(page, /^West/).click();
    await page.getByText("counted 1, around 1").waitFor();
    assert.deepEqual(await shown(page), ["The sun is back"]);
    await next(page);
    await button(page, "Clear filters").click();
    assert.deepEqual(await shown(page), ["It rains", "The sun is back"]);
    assert.equal(await said(), "counted 1, around 2");
    await button(page, "Count").click();
    await page.getByText("counted 2, around 2").waitFor();
    assert.equal(await current(page), "The sun is back");
  }));
