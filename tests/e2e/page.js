// What the end-to-end tests share: a browser, a server, and a page that fails the test on any complaint.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.js";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };

let browser;
let server;

/** Starts the browser and a server for the tests of one file; `pages` are served beside dist/. */
export function setUp(pages) {
  before(async () => {
    server = await serve(dist, 0, pages);
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"],
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
}

/** Runs `visit` on a fresh page; fails where the page wrote to the console, threw, or asked for what is not there. */
export async function onPage({ path = "/", ready = true, complaints = [], ...options }, visit) {
  const context = await browser.newContext({ viewport: wide, locale: "zh-CN", timezoneId: "Asia/Kathmandu", ...options });
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("response", (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`));
  await page.addInitScript(() => {
    globalThis.ready = new Promise((resolve) => addEventListener("timeline-ready", resolve, { once: true }));
  });
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
    if (ready) await page.evaluate(() => globalThis.ready.then(() => {}));
    await visit(page);
    assert.deepEqual(said.filter((line) => !complaints.some((pattern) => pattern.test(line))), []);
  } finally {
    await context.close();
  }
}
