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

let browser;
let server;

/** A page with one element that is not prerendered. `attributes` are those of the element, `html` those of the root element. */
export const elementPage = (attributes = "", html = 'lang="zh-Hans"', sheet = "") => `<!doctype html>
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

/** The built-in article, as in its document. */
export const article = JSON.parse(readFileSync(new URL("../../articles/panji-2022.json", import.meta.url)));

/** Waits until the last change has been painted, and until everything that happens after a paint has happened. */
export async function followed(page) {
  // By polling, as in `isReady`. With scripts off there is nothing to wait for.
  const follows = await page.evaluate(() => {
    globalThis.isPainted = false;
    requestAnimationFrame(() => setTimeout(() => setTimeout(() => (globalThis.isPainted = true))));
    return Boolean(globalThis.isReady);
  });
  if (follows) await page.waitForFunction(() => globalThis.isPainted);
}

/** Waits until the page has done what it had to do: everything is painted, observers have reported, transitions have ended,
 * tasks and idle callbacks have run. What has not happened by then will not happen until somebody acts, a request is
 * answered or a timer goes off. A page that is never idle is taken for idle. */
export async function idle(page) {
  await page.evaluate(() => {
    globalThis.isIdle = false;
    const frame = (then) => requestAnimationFrame(() => setTimeout(then));
    // An observer reports first in the frame after it was created, and so do those that were created before it.
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
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: [...flags, ...options],
    });
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
    locale: "zh-CN",
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
    assert.deepEqual(others(said, complaints), []);
  } finally {
    await context.close();
  }
}
