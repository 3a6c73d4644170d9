// How long a reader waits: from input to the next paint, as the browser's Event Timing measures it (in steps of 8 ms),
// with the CPU slowed four times. Run by `make bench`; prints medians and worst cases of 20 rounds each.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../scripts/serve.js";

const SLOWDOWN = 4;
const ROUNDS = 20;

const server = await serve(fileURLToPath(new URL("../dist", import.meta.url)), 0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });

/** Milliseconds from input to paint of each round of `act`. */
async function measure(viewport, enter, act) {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(() => {
    globalThis.ready = new Promise((resolve) => addEventListener("timeline-ready", resolve, { once: true }));
    globalThis.waits = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.interactionId) globalThis.waits.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true });
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(() => globalThis.ready.then(() => {}));
  await enter(page);
  await page.locator(".axis").evaluate((axis) => axis.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(300);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const waits = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(() => globalThis.waits.splice(0));
    await act(page, round);
    await page.waitForTimeout(250);
    // Faster than the shortest that is reported counts as that.
    waits.push(Math.max(16, ...(await page.evaluate(() => globalThis.waits))));
  }
  await page.close();
  return waits.sort((one, other) => one - other);
}

/** Clicks as a mouse does, without what a test tool would run in the page before. */
async function click(page, target) {
  const { x, y, width, height } = await target.boundingBox();
  await page.mouse.click(x + Math.min(width / 2, 30), y + height / 2);
}

const button = (name) => (page) => click(page, page.getByRole("button", { name }));
const nothing = async () => {};
const toStory = button("逐件阅读");
const cases = {
  "next, list": [nothing, button("下一件")],
  "next, story": [toStory, button("下一件")],
  "next by key, story": [async (page) => { await toStory(page); await page.getByRole("button", { name: "下一件" }).focus(); }, (page) => page.keyboard.press("ArrowRight")],
  "filter on and off": [nothing, button(/^区水利局党支部/)],
  "zoom in and out": [nothing, (page, round) => button(round % 2 ? "缩小时间轴" : "放大时间轴")(page)],
  "open and close details": [nothing, (page) => click(page, page.locator("summary").nth(2))],
  "type into the search": [
    async (page) => { await page.getByText("更多筛选").click(); await page.getByRole("searchbox").focus(); },
    (page, round) => page.keyboard.press(round % 2 ? "Backspace" : "2"),
  ],
};

console.log(`Input to next paint in ms, CPU slowed ${SLOWDOWN} times, ${ROUNDS} rounds, ${await browser.version()}`);
console.log(`${"".padEnd(26)}${"1280 px".padStart(18)}${"360 px".padStart(18)}`);
for (const [name, [enter, act]] of Object.entries(cases)) {
  const columns = [];
  for (const viewport of [{ width: 1280, height: 900 }, { width: 360, height: 740 }]) {
    const waits = await measure(viewport, enter, act);
    columns.push(`${waits[ROUNDS / 2]} (most ${waits.at(-1)})`.padStart(18));
  }
  console.log(name.padEnd(26) + columns.join(""));
}
await browser.close();
server.close();
