// A browser of its own for every visit, so that no visit finds what another has left in a cache.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** A slow phone on a slow line: Lighthouse's “slow 4G”. */
export const conditions = { cpu: 4, kilobits: 1600, latency: 150 };
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };
/** How long a control may take to appear, in milliseconds. */
export const CONTROL = 10_000;
/** How long a page with so many events may take to load, in milliseconds. The slowest need minutes for 10,000. */
export const patience = (size = 0) => Math.min(300_000, 30_000 + 27 * size);

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=Translate,OptimizationHints",
  "--hide-scrollbars",
  // What asks another host gets no answer, wherever this runs.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts a browser and passes it to `use`. */
export async function withBrowser(use) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: quiet });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a page in a context of its own and passes it to `visit`, with its session of the DevTools protocol. */
export async function inPage(browser, { script, viewport = wide, ...options }, visit) {
  const context = await browser.newContext({ viewport, locale: "en-GB", timezoneId: "Europe/London", ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(CONTROL);
    page.setDefaultNavigationTimeout(patience(Infinity));
    if (script) await page.addInitScript({ content: script });
    const client = await context.newCDPSession(page);
    return await visit({ browser, page, client });
  } finally {
    await context.close();
  }
}

/** The same in a browser that was started for it, so that its cache, its process and its memory are new. */
export const inBrowser = (options, visit) => withBrowser((browser) => inPage(browser, options, visit));

export const slowDown = (client, rate) => client.send("Emulation.setCPUThrottlingRate", { rate });

export async function slowLine(client) {
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: (conditions.kilobits * 1000) / 8,
    uploadThroughput: (conditions.kilobits * 1000) / 8,
  });
}

export async function collectGarbage(client) {
  await client.send("HeapProfiler.enable");
  for (let time = 0; time < 3; time++) await client.send("HeapProfiler.collectGarbage");
  await client.send("HeapProfiler.disable");
}

/** Megabytes of the JavaScript heap that are in use, garbage collected. */
export async function heap(client) {
  await collectGarbage(client);
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** Megabytes of the process that renders the page, WebAssembly and DOM and all; nothing where there is no /proc. */
export async function rendererMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => share(id) ?? 0);
  return Math.max(...sizes, 0) || undefined;
}

/** The proportional share of memory of a process: what it has alone, and its part of what it shares. */
function share(process) {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, "utf8"));
    return (kilobytes * 1024) / 1e6;
  } catch {
    return undefined;
  }
}

/** How many elements there are, those in shadow roots too. */
export const elements = (page) =>
  page.evaluate(() => {
    const count = (root) => {
      let sum = 0;
      for (const element of root.querySelectorAll("*")) sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
      return sum;
    };
    return count(document);
  });

/** Clicks as a mouse does, without what a test tool would run in the page before. */
export async function click(page, selector) {
  const target = typeof selector === "string" ? page.locator(selector).first() : selector;
  // A page that is still busy has not lost its control.
  await page.evaluate(() => {});
  await target.waitFor();
  let box = await target.boundingBox();
  const { width: most, height: lowest } = page.viewportSize();
  if (box.x < 0 || box.x + box.width > most || box.y < 0 || box.y + box.height > lowest) {
    await target.scrollIntoViewIfNeeded();
    box = await target.boundingBox();
  }
  const { x, y, width, height } = box;
  await page.mouse.click(x + Math.min(width / 2, 30), y + height / 2);
}

/** Resolves to what `look` returns in the page, once that is true; fails with this sentence if it takes longer than `timeout`. */
export async function until(page, look, { timeout, sentence, polling = 250 }) {
  try {
    return await (await page.waitForFunction(look, undefined, { timeout, polling })).jsonValue();
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    throw new Error(`${sentence} That was expected within ${Math.round(timeout / 1000)} s.`);
  }
}

/** Resolves when the page can be used. */
export const isReady = (page, timeout) =>
  until(page, () => performance.getEntriesByName("ready").length > 0, {
    timeout,
    sentence: "The page is not ready.",
    polling: 100,
  });

export const median = (numbers) => {
  const sorted = numbers.filter((number) => number !== undefined).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};
