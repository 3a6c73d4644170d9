// After any failure, the content can still be read, the page gets the code and the remedy, and other timelines keep working.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { policy, serve } from "../../scripts/serve.js";
import { hold, release, replace, next } from "./helpers.js";
import { article, elementPage, headline, isReady, onPage, setUp, shown } from "./page.js";

const wasm = "article-timeline-app_bg.wasm";
const html = { headers: { "Content-Type": "text/html" }, body: "<!doctype html><title>Home</title>" };
const gone = { status: 404, body: "" };
const without = (directive) =>
  policy
    .split("; ")
    .filter((one) => !one.startsWith(directive))
    .join("; ");
const under = (policy) => ({ headers: { "Content-Security-Policy": policy } });

/** Two elements: one that fails, and one that shows the embedded article. */
const pair = (attributes, inside = "") =>
  replace(elementPage(), [
    "<article-timeline ></article-timeline>",
    `<article-timeline id="one" ${attributes}>${inside}</article-timeline><article-timeline id="two" embedded view="list" loading="eager"></article-timeline>`,
  ]);
const text = "16 January: at six, Lisa takes over";
const fallback = `<ol><li>${text}</li></ol>`;
const nothing = JSON.stringify({ format: "article-timeline/1", language: "en", title: "Empty", events: [] });

const pages = {
  ...release("missing", { [wasm]: gone }),
  ...release("glueless", { "article-timeline-app.js": gone }),
  ...release("half", { "article-timeline-runtime.js": gone }),
  ...release("mixed", {
    "article-timeline-runtime.js": {
      headers: { "Content-Type": "text/javascript" },
      body: 'export const release = "another";',
    },
  }),
  ...release("plain", { [wasm]: { headers: { "Content-Type": "text/plain" } } }),
  ...release("home", { [wasm]: html }),
  ...release("damaged", { [wasm]: { body: "\0asm, but no more" } }),
  ...release("no-eval", { "index.html": under(replace(policy, [" 'wasm-unsafe-eval'", ""])) }),
  ...release("no-connect", { "index.html": under(without("connect-src")) }),
  "/bare.html": pair('embedded loading="eager"', fallback),
  "/missing/bare.html": replace(elementPage('embedded loading="eager"'), [
    "></article-timeline>",
    `>${fallback}</article-timeline>`,
  ]),
  "/missing/empty.html": elementPage('embedded loading="eager"'),
  ...release("unstyled", { "article-timeline.css": gone, "article-timeline-small.css": gone }),
  "/unstyled/bare.html": replace(elementPage('embedded loading="eager"'), [
    "></article-timeline>",
    `>${fallback}</article-timeline>`,
  ]),
  "/data-404.html": pair('loading="eager" src="nowhere.json"', fallback),
  "/data-html.html": pair('loading="eager" src="home.json"', fallback),
  "/home.json": { ...html },
  "/data-empty.html": pair('loading="eager" src="empty.json"', fallback),
  "/empty.json": nothing,
  "/data-inline.html": pair('loading="eager"', `${fallback}<script type="application/json">{ "title": </script>`),
  "/parser/data.html": pair('loading="eager" src="../empty.json"', fallback),
  ...release("parser", { "article-timeline-parser_bg.wasm": gone }),
  "/two.html": pair('embedded loading="eager" branch="water"'),
};
setUp(pages);

const headlines = article.events.map((event) => event.headline).sort();
const ours = (said) => said.filter((line) => line.includes("<article-timeline>"));

/** Collects the page's error events in `errors`. */
function listen() {
  globalThis.errors = [];
  addEventListener("timeline-error", ({ detail: { code, message, remedy, recovered }, target }) =>
    errors.push({ code, message, remedy, recovered, of: target.id }),
  );
}

/** Opens a page whose timeline fails. `visit` gets the details of the errors and the console messages. */
const failing = (options, visit) =>
  onPage({ ready: false, complaints: [/./], init: listen, ...options }, async (page, said) => {
    if (!options.early) await page.waitForFunction(() => errors.length);
    await visit(page, () => page.evaluate(() => errors), said);
  });

/** Asserts that a timeline fails with this code, once in the console, and that every event can be read. */
const fails = (path, code, message, remedy) =>
  test(`${path}: ${code}`, () =>
    failing({ path }, async (page, errors, said) => {
      const [error, ...others] = await errors();
      assert.deepEqual(others, []);
      assert.equal(error.code, code);
      assert.equal(error.recovered, false);
      assert.match(error.message, message);
      assert.match(error.remedy, remedy);
      assert.equal(ours(said).length, 1, said.join("\n"));
      assert.match(ours(said)[0], new RegExp(`^error: <article-timeline> ${code}: `));
      assert.deepEqual((await shown(page)).sort(), headlines);
    }));

describe("the module", () => {
  const refused = /^The page's Content-Security-Policy blocks the module\.$/;

  fails(
    "/missing/",
    "module-missing",
    /\/missing\/article-timeline-app_bg\.wasm could not be loaded\.$/,
    /^Put all files of the release into one folder/,
  );
  fails(
    "/glueless/",
    "module-missing",
    /\/glueless\/article-timeline-app\.js could not be loaded\.$/,
    /^Put all files of the release into one folder/,
  );
  fails(
    "/half/",
    "module-missing",
    /\/half\/article-timeline-runtime\.js could not be loaded\.$/,
    /^Put all files of the release into one folder/,
  );
  fails(
    "/mixed/",
    "module-broken",
    /^The folder contains files of different releases\.$/,
    /^Put all files of one release into it, unchanged\.$/,
  );
  fails(
    "/home/",
    "module-type",
    /_bg\.wasm was sent as “text\/html” and is not WebAssembly\.$/,
    /^Configure the server to send \.wasm files as application\/wasm\.$/,
  );
  fails(
    "/damaged/",
    "module-broken",
    /^The module could not be compiled\. The file is damaged, or this browser is too old\.$/,
    /^Upload the release's files again, unchanged\.$/,
  );
  fails("/no-eval/", "module-blocked", refused, /^Add 'wasm-unsafe-eval' to script-src\.$/);
  fails("/no-connect/", "module-blocked", refused, /^Add the host of the files to connect-src\.$/);

  test("served with another type, it is used anyway, and the page is notified", () =>
    failing({ path: "/plain/" }, async (page, errors, said) => {
      const [error] = await errors();
      assert.deepEqual([error.code, error.recovered], ["module-type", true]);
      assert.equal(ours(said).length, 1);
      assert.match(ours(said)[0], /^warning: /);
      await next(page);
      await page.locator("article[aria-current=true]").waitFor();
    }));

  test("without WebAssembly, the prerendered timeline stays", () =>
    failing({ init: `${listen}; listen(); delete globalThis.WebAssembly;` }, async (page, errors, said) => {
      assert.deepEqual(
        (await errors()).map(({ code }) => code),
        ["module-unsupported"],
      );
      assert.deepEqual((await shown(page)).sort(), headlines);
      assert.equal(said.length, 1);
    }));

  test("if it is slow, that is reported, and it starts when it arrives", () =>
    failing({ path: "/bare.html", early: true }, async (page, errors, said) => {
      const arrive = await hold(page, "**/*.wasm");
      await page.clock.install();
      const words = page.waitForResponse(/words-/);
      await page.goto(new URL("/", page.url()).href, { waitUntil: "commit" });
      // Else the language would be late too.
      await (await words).finished();
      await page.clock.fastForward(31_000);
      await page.waitForFunction(() => errors.length);
      assert.deepEqual(
        (await errors()).map(({ code }) => code),
        ["module-slow"],
      );
      assert.deepEqual((await shown(page)).sort(), headlines);
      arrive();
      await isReady(page);
      await next(page);
      await page.clock.runFor(200);
      await page.locator("article[aria-current=true]").waitFor();
      assert.equal(ours(said).length, 1, said.join("\n"));
    }));

  test("after a crash it is replaced, and every timeline continues in its state", () =>
    failing({ path: "/two.html", early: true }, async (page, errors, said) => {
      const one = page.locator("#one");
      const two = page.locator("#two");
      await one.getByRole("slider").waitFor();
      await next(two);
      // Nobody should do this: an extension removes the text in which a match will be highlighted.
      await one.evaluate(
        (element, query) => {
          for (const headline of element.shadowRoot.querySelectorAll(".headline")) headline.replaceChildren();
          element.filter({ query });
        },
        headline("water-flag").slice(0, 2),
      );
      await page.waitForFunction(() => errors.length === 2);
      for (const error of await errors()) assert.deepEqual([error.code, error.recovered], ["module-stopped", true]);
      assert.equal(ours(said).length, 1, said.join("\n"));
      await two.locator("article[aria-current=true]").waitFor();
      await next(two);
      await two.locator("article[aria-current=true]").filter({ hasText: article.events[1].headline }).waitFor();
      // It is in the state before the call that crashed.
      assert.equal(await one.evaluate((element) => element.branch), "water");
      await one.getByRole("button", { name: "Clear filters" }).click();
      await one.getByRole("article", { name: headline("li-li") }).waitFor();
      // Yew itself reports the missing node.
      assert.deepEqual(
        said.filter((line) => !/module-stopped|failed to insert node/.test(line)),
        [],
      );
    }));
});

describe("if there is only the element's content", () => {
  test("it stays when the module fails", () =>
    failing({ path: "/missing/bare.html" }, async (page) => {
      assert.ok(await page.getByText(text).isVisible());
    }));

  test("it stays when the style sheet fails", () =>
    failing({ path: "/unstyled/bare.html" }, async (page, errors) => {
      assert.equal((await errors())[0].code, "style-missing");
      assert.ok(await page.getByText(text).isVisible());
    }));

  test("if there is no content either, a message says so", () =>
    failing({ path: "/missing/empty.html" }, async (page) => {
      assert.ok(await page.getByRole("alert").getByText("The timeline could not be loaded.").isVisible());
    }));
});

describe("the data", () => {
  let elsewhere;
  const failsWith = (path, code, message, remedy) =>
    test(`${path}: ${code}`, () =>
      failing({ path }, async (page, errors, said) => {
        const [error, ...others] = await errors();
        assert.deepEqual(others, []);
        assert.deepEqual([error.of, error.code], ["one", code]);
        assert.match(error.message, message);
        assert.match(error.remedy, remedy);
        assert.equal(ours(said).length, 1);
        assert.ok(await page.locator("#one").getByText(text).isVisible());
        await next(page.locator("#two"));
        await page.locator("#two article[aria-current=true]").waitFor();
      }));

  failsWith(
    "/data-404.html",
    "data-missing",
    /^The server responded to .*nowhere\.json with HTTP 404\.$/,
    /^Make that URL deliver the document to everybody, or correct src\.$/,
  );
  failsWith(
    "/data-html.html",
    "data-invalid",
    /home\.json has no events to show\. \$: This is a web page, not data/,
    /^Fix the document\.$/,
  );
  failsWith(
    "/data-empty.html",
    "data-invalid",
    /\$\.events: There are no events; add at least one\./,
    /^Fix the document\.$/,
  );
  failsWith(
    "/data-inline.html",
    "data-invalid",
    /^The data inside the element has no events to show\. \$: This is not JSON/,
    /^Fix the document\.$/,
  );
  failsWith(
    "/parser/data.html",
    "module-missing",
    /article-timeline-parser_bg\.wasm could not be loaded\.$/,
    /^Put all files of the release into one folder/,
  );

  test("is reported if another host refuses it", async () => {
    elsewhere = await serve(".", 0, { "/data.json": nothing });
    const url = `http://localhost:${elsewhere.address().port}/data.json`;
    pages["/data-elsewhere.html"] = {
      body: pair(`loading="eager" src="${url}"`, fallback),
      ...under(replace(policy, ["connect-src 'self'", "connect-src *"])),
    };
    pages["/data-unlisted.html"] = pair(`loading="eager" src="${url}"`, fallback);
    try {
      for (const path of ["/data-elsewhere.html", "/data-unlisted.html"])
        await failing({ path }, async (page, errors) => {
          const [error] = await errors();
          assert.equal(error.code, "data-refused");
          assert.match(error.remedy, /Access-Control-Allow-Origin.*connect-src/);
          assert.ok(await page.locator("#one").getByText(text).isVisible());
        });
    } finally {
      elsewhere.close();
    }
  });
});
