// A browser of its own for every visit, so that no visit finds what another has left in a cache.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** A slow phone on a slow line: Lighthouse's “slow 4G”. */
export const conditions = { cpu: 4, kilobits: 1600, latency: 150 };
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };
/** How long the slowest may take, in milliseconds. */
export const PATIENCE = 300_000;

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

/** Opens a page in a new browser and does `visit` in it, with the page and its session of the DevTools protocol. */
export async function inBrowser({ script, viewport = wide, flags = [], ...options }, visit) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [...quiet, ...flags],
  });
  try {
    const context = await browser.newContext({ viewport, locale: "en-GB", timezoneId: "Europe/London", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.setDefaultNavigationTimeout(PATIENCE);
    if (script) await page.addInitScript({ content: script });
    const client = await context.newCDPSession(page);
    return await visit({ browser, page, client });
  } finally {
    await browser.close();
  }
}

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
  let box = await target.boundingBox();
  if (box.y < 0 || box.y + box.height > page.viewportSize().height) {
    await target.scrollIntoViewIfNeeded();
    box = await target.boundingBox();
  }
  const { x, y, width, height } = box;
  await page.mouse.click(x + Math.min(width / 2, 30), y + height / 2);
}

/** Resolves when the page can be used. */
export const isReady = (page, timeout = PATIENCE) =>
  page.waitForFunction(() => performance.getEntriesByName("ready").length > 0, undefined, { timeout, polling: 100 });

export const median = (numbers) => {
  const sorted = numbers.filter((number) => number !== undefined).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};
