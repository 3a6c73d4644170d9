// One load of a page under the conditions: what comes over the line, when it is seen and usable, and what it costs.
import { join } from "node:path";
import {
  elements,
  heap,
  inBrowser,
  isReady,
  median,
  patience,
  rendererMemory,
  slowDown,
  slowLine,
  until,
  CONTROL,
  conditions,
} from "./browser.js";
import { presserOf, probeOf } from "./probe.js";

/** The columns of what is sent; what is none of them is the last. */
export const kinds = ["html", "script", "style", "wasm", "data", "other"];

const kindOf = (type) =>
  /html/.test(type)
    ? "html"
    : /javascript/.test(type)
      ? "script"
      : /css/.test(type)
        ? "style"
        : /wasm/.test(type)
          ? "wasm"
          : /json/.test(type)
            ? "data"
            : "other";

/** Counts bytes and requests from now on. */
function countBytes(client) {
  const sent = { requests: 0, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) };
  const types = new Map();
  client.on("Network.requestWillBeSent", () => sent.requests++);
  client.on("Network.responseReceived", ({ requestId, response }) => types.set(requestId, response.mimeType));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sent[kindOf(types.get(requestId) ?? "")] += encodedDataLength / 1000;
  });
  return sent;
}

/** Resolves when no long task has ended for two seconds. */
const isQuiet = (page, timeout) =>
  until(
    page,
    () => {
      const last = Math.max(
        0,
        ...probe.tasks.map(({ startTime, duration }) => startTime + duration),
        performance.getEntriesByName("ready")[0].startTime,
      );
      return performance.now() - last > 2000;
    },
    { timeout, sentence: "The page has long tasks all the time." },
  );

async function scriptTime(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration").value * 1000;
}

/** Loads the page once; keeps a picture of it in `folder`. */
async function load(contestant, size, address, folder) {
  return inBrowser({ script: probeOf(contestant) }, async ({ browser, page, client }) => {
    await client.send("Performance.enable");
    await slowLine(client);
    await slowDown(client, conditions.cpu);
    const sent = countBytes(client);
    const before = await scriptTime(client);
    await page.goto(address, { waitUntil: "commit" });
    const timeout = patience(size);
    await isReady(page, timeout);
    await until(page, () => probe.seen !== undefined, { timeout, sentence: "The first headline is not visible." });
    await isQuiet(page, timeout);
    const scripting = (await scriptTime(client)) - before;
    const notes = await page.evaluate(() => ({
      seen: probe.seen,
      ready: performance.getEntriesByName("ready")[0].startTime,
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      blocked: probe.tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...probe.tasks.map(({ duration }) => duration)),
      silence: probe.silence,
      shift: probe.shift,
      shifts: probe.shifts,
    }));
    await slowDown(client, 1);
    if (folder) await page.screenshot({ path: join(folder, `${contestant.id}-${size ?? "own"}.png`) });
    const kilobytes = kinds.reduce((sum, kind) => sum + sent[kind], 0);
    return {
      ...sent,
      kilobytes,
      ...notes,
      scripting,
      heap: await heap(client),
      memory: await rendererMemory(browser),
      elements: await elements(page),
    };
  });
}

/** Loads the page once more, for a reader who clicks as soon as there is something to click on, and until it helps. `ready` is the time that
 * the page took the last time. */
async function answered(contestant, size, address, ready) {
  return inBrowser({ script: presserOf(contestant) }, async ({ page, client }) => {
    await slowLine(client);
    await slowDown(client, conditions.cpu);
    await page.goto(address, { waitUntil: "commit" });
    const { pressed } = contestant;
    await until(page, () => performance.getEntriesByName("pressed").length > 0, {
      timeout: 2 * ready + CONTROL,
      sentence: `The page does not have ${pressed}.`,
    });
    return until(page, () => performance.getEntriesByName("answered")[0]?.startTime, {
      timeout: patience(size),
      sentence: `Clicks on ${pressed} have no effect.`,
    });
  });
}

/** The medians of so many loads. */
export async function loading(contestant, size, address, { passes, folder }) {
  const loads = [];
  for (let pass = 0; pass < passes; pass++) {
    const figures = await load(contestant, size, address, pass === 0 && folder);
    loads.push({ ...figures, answered: await answered(contestant, size, address, figures.ready) });
  }
  const figures = Object.keys(loads[0]).filter((name) => name !== "shifts");
  return {
    ...Object.fromEntries(figures.map((name) => [name, median(loads.map((load) => load[name]))])),
    shifts: loads[0].shifts,
  };
}
