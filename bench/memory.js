// Whether the element gives back what it takes: put into a page and taken out again, 300 times.
//
//   node bench/memory.js [MOUNTS]
import { fileURLToPath } from "node:url";
import { collectGarbage, heap, inBrowser } from "./browser.js";
import { oursLongest } from "./contestants/ours.js";
import { memoryTable } from "./report.js";
import { serveFiles } from "./server.js";

/** How many events the document has. */
const EVENTS = 20;
/** How often before the first count: what is made once and kept is no leak. */
const FIRST = 10;

/** Notes every memory of WebAssembly that a module of the page exports, without keeping it. */
const hook = `
  globalThis.memories = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.call(WebAssembly, ...given);
      for (const exported of Object.values((made.instance ?? made).exports))
        if (exported instanceof WebAssembly.Memory) memories.push(new WeakRef(exported));
      return made;
    };
  }`;

/** Puts the element into the page until it is ready, and takes it out again, so often. */
const mount = (page, times) =>
  page.evaluate(async (times) => {
    for (let time = 0; time < times; time++) {
      const element = document.createElement("article-timeline");
      element.src = "story.json";
      element.loading = "immediate";
      const ready = new Promise((resolve) => element.addEventListener("timeline-ready", resolve, { once: true }));
      document.querySelector("main").append(element);
      await ready;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);

async function count(page, client) {
  await page.waitForTimeout(1000);
  await collectGarbage(client);
  const { nodes, jsEventListeners } = await client.send("Memory.getDOMCounters");
  const pages = await page.evaluate(() =>
    memories.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0) / 65_536, 0),
  );
  return {
    "JS heap, MB": (await heap(client)).toFixed(2),
    nodes,
    listeners: jsEventListeners,
    "WebAssembly pages": pages,
  };
}

/** The counts after the first mounts, and after so many more. */
export async function memory(mounts) {
  const files = oursLongest.files(EVENTS);
  files["index.html"] = String(files["index.html"]).replace(/<article-timeline.*<\/article-timeline>/, "");
  const server = await serveFiles(files);
  try {
    return await inBrowser({ script: hook }, async ({ page, client }) => {
      await page.goto(server.address);
      await mount(page, FIRST);
      const before = await count(page, client);
      await mount(page, mounts / 2);
      const half = await count(page, client);
      await mount(page, mounts - mounts / 2);
      return { mounts, first: FIRST, before, half, after: await count(page, client) };
    });
  } finally {
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(memoryTable(await memory(Number(process.argv[2] ?? 300))));
