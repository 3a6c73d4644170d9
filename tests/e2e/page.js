// Shared by the end-to-end tests: a browser, a server, and a page that fails the test on any unexpected message.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.js";
import { replace, requests } from "./helpers.js";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };

/** Every test starts Chromium with the same flags. Playwright adds the one for headless mode. */
const flags = JSON.parse(readFileSync(new URL("../../webdriver.json", import.meta.url), "utf8"))[
  "goog:chromeOptions"
].args.filter((flag) => !flag.startsWith("--headless"));

/** Starts Chromium, with more `options` if they are given. */
export const startBrowser = (options = []) =>
  chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: [...flags, ...options] });

let browser;
let server;

/** A page with one element that is not prerendered. `attributes` are those of the element, `html` those of the root element. */
export const elementPage = (attributes = "", html = 'lang="en"', sheet = "") => `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page</title>
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="page.css" />${sheet && `<link rel="stylesheet" href="${sheet}" />`}
    <script type="module" src="article-timeline.js"></script>
  </head>
  <body>
    <main><article-timeline ${attributes}></article-timeline></main>
  </body>
</html>`;

/** A page with `body` in place of the element and the script. */
export const pageWith = (body, html, sheet) =>
  replace(
    elementPage("", html, sheet),
    ['<script type="module" src="article-timeline.js"></script>', ""],
    ["<article-timeline ></article-timeline>", body],
  );

/** A document with two events, one for each of two teams. */
export const dam = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A week at the dam",
  facets: [
    {
      id: "team",
      name: "Team",
      values: [
        { id: "east", name: "East" },
        { id: "west", name: "West" },
      ],
    },
  ],
  events: [
    { id: "rain", date: "2023-07-01", headline: "It rains", facets: { team: ["east"] } },
    { id: "sun", date: "2023-07-05", headline: "The sun is back", facets: { team: ["west"] } },
  ],
});

/** The output of the command line for this `input`. */
export const timeline = (words, input) =>
  execFileSync("cargo", ["run", "--quiet", "--locked", "--features", "cli", "--bin", "timeline", "--", ...words], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    encoding: "utf8",
    input,
  });

/** The same snippet, but it loads its module as soon as it is visible. */
export const onSight = (snippet) => replace(snippet, [" data-prerendered>", ' loading="visible" data-prerendered>']);

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
/** The built-in article, which is in Chinese. */
export const article = JSON.parse(read("articles/panji-2022.json"));
/** The beginning of a checkbox's name: a branch of the built-in article. */
export const branch = (id) => new RegExp(`^${article.facets[0].values.find((value) => value.id === id).name}`);
/** The headline of an event of the built-in article. */
export const headline = (id) => article.events.find((event) => event.id === id).headline;
/** An English article that is built like the built-in one: 41 events, most of them on one day, and four facets. */
export const islandFile = "tests/cases/island.json";
export const island = JSON.parse(read(islandFile));
/** A short English article: three events, and two facets with two values each. */
export const reservoirFile = "tests/cases/reservoir.json";

/** The page of the island's article, like index.html: a prerendered list that loads its module at once. */
export const islandPage = (html, sheet) =>
  pageWith(
    `<h1>Orsa</h1>\n${timeline(["prerender", islandFile, "--immediate", "--view", "list", "--permalink", "timeline"])}`,
    html,
    sheet,
  );

/** Waits until the last change has been painted, and everything that happens after a paint is done. */
export async function followed(page) {
  // By polling, as in `isReady`. With scripts off there is nothing to wait for.
  const follows = await page.evaluate(() => {
    globalThis.isPainted = false;
    requestAnimationFrame(() => setTimeout(() => setTimeout(() => (globalThis.isPainted = true))));
    return Boolean(globalThis.isReady);
  });
  if (follows) await page.waitForFunction(() => globalThis.isPainted);
}

/** Waits until the page is idle: everything is painted, observers have reported, transitions have ended, and tasks and idle
 * callbacks have run. After that, nothing happens until somebody acts, a response arrives or a timer fires. A page that is never
 * idle counts as idle after a while. */
export async function idle(page) {
  await page.evaluate(() => {
    globalThis.isIdle = false;
    const frame = (then) => requestAnimationFrame(() => setTimeout(then));
    // An observer first reports in the frame after its creation, and so do all earlier ones.
    const observed = (then) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        then();
      });
      observer.observe(document.documentElement);
    };
    const roots = () => [
      document,
      ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const isMoving = ({ playState, timeline, effect }) =>
      playState === "running" && timeline instanceof DocumentTimeline && effect.getComputedTiming().endTime < Infinity;
    const rest = () =>
      roots().some((root) => root.getAnimations().some(isMoving))
        ? frame(rest)
        : requestIdleCallback(() => frame(() => (globalThis.isIdle = true)), { timeout: 500 });
    frame(() => observed(rest));
  });
  await page.waitForFunction(() => globalThis.isIdle);
}

/** The headlines of the events shown, in order. */
export async function shown(page) {
  await followed(page);
  return page.getByRole("article").getByRole("heading").allInnerTexts();
}

/** The headline of the current event, if there is one. */
export const current = async (page) =>
  (await page.locator("article[aria-current=true]").getByRole("heading").allInnerTexts())[0];

/** The headlines that are completely inside the row of the story. */
export const seen = (page) =>
  page.locator(".events").evaluate((row) => {
    const frame = row.getBoundingClientRect();
    const inside = ({ left, right }) => left >= frame.left && right <= frame.right + 1;
    return [...row.querySelectorAll("h4")]
      .filter((heading) => inside(heading.getBoundingClientRect()))
      .map((heading) => heading.textContent);
  });

/** Starts the browser and a server for the tests of a file or a suite. `pages` are served in addition to dist/; `options` are passed to the
 * browser. */
export function setUp(pages, options = []) {
  let outer;
  before(async () => {
    outer = [browser, server];
    server = await serve(dist, 0, pages);
    browser = await startBrowser(options);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    [browser, server] = outer;
  });
}

/** Waits until the timeline is ready. It polls, because the browser may collect a promise of the page before it is fulfilled. */
export const isReady = (page) => page.waitForFunction(() => globalThis.isReady);

/** Runs `visit` on a new page, with the page's messages; `init` runs in the page first. Fails if the page writes to the console or requests
 * a missing file, except for messages that match `complaints`. Fails if it throws other errors than `throws`, or does not throw those. */
export async function onPage({ path = "/", ready = true, complaints = [], throws = [], init, ...options }, visit) {
  const context = await browser.newContext({
    viewport: wide,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    ...options,
  });
  const page = await context.newPage();
  const said = [];
  const thrown = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => thrown.push(error.message));
  page.on("response", (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`));
  page.on("request", (request) => {
    // A new page load starts a new list.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) requests.set(page, []);
    requests.get(page).push(request.url());
  });
  await page.addInitScript(() => {
    globalThis.isReady = false;
    globalThis.isPainted = false;
    globalThis.ready = new Promise((resolve) => addEventListener("timeline-ready", resolve, { once: true }));
    globalThis.ready.then(() => (globalThis.isReady = true));
  });
  if (init) await page.addInitScript(init);
  try {
    // Pages on another server have an absolute URL.
    await page.goto(new URL(path, `http://127.0.0.1:${server.address().port}`).href);
    if (ready) await isReady(page);
    await visit(page, said);
    const others = (lines, patterns) => lines.filter((line) => !patterns.some((pattern) => pattern.test(line)));
    assert.deepEqual(others(thrown, throws), []);
    for (const pattern of throws)
      assert.ok(
        thrown.some((message) => pattern.test(message)),
        `Nothing was thrown that matches ${pattern}.`,
      );
    // With scripts off, nothing uses the module that a page preloads, and Chromium says so if a visit takes some seconds.
    const unused = options.javaScriptEnabled === false ? [/was preloaded using link preload but not used/] : [];
    assert.deepEqual(others(said, [...complaints, ...unused]), []);
  } finally {
    await context.close();
  }
}
