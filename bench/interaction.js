// How long a reader waits: from an input to the next paint, as the browser's Event Timing measures it (in steps of 8 ms), and until nothing
// moves any more, for animations.
import { click, conditions, inBrowser, isReady, median, narrow, slowDown, wide } from "./browser.js";
import { probeOf } from "./probe.js";

/** The time for one kind of input, in milliseconds. Slow inputs are repeated less often, but made at least once. */
const BUDGET = 30_000;
/** How long a response may take, in milliseconds. */
const PATIENCE = 120_000;
/** How often the time until nothing moves is measured. */
const WATCHED = 3;

/** Opens a page, waits until it is ready, slows the CPU down `rate` times, and calls `visit`. */
export const visit = (contestant, address, { rate = 1, viewport = wide, enter, ...options }, visit) =>
  inBrowser({ script: probeOf(contestant), viewport, ...options }, async (opened) => {
    const { page, client } = opened;
    await page.goto(address);
    await isReady(page);
    await page.waitForTimeout(1000);
    await enter?.(page);
    await page.waitForTimeout(300);
    await slowDown(client, rate);
    return visit(opened);
  });

/** Milliseconds to the next paint: the median and the maximum of this many rounds of `act`. */
export async function waits(page, act, rounds) {
  const all = [];
  const begun = Date.now();
  for (let round = 0; round < rounds && (round === 0 || Date.now() - begun < BUDGET); round++) {
    await page.evaluate(() => probe.waits.splice(0));
    await act(page, round);
    await page.waitForTimeout(250);
    // Two more frames, because an entry arrives after its paint.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    // Anything faster than the shortest reported time counts as that time.
    all.push(Math.max(16, ...(await page.evaluate(() => probe.waits))));
  }
  return { median: median(all), most: Math.max(...all) };
}

/** Milliseconds until nothing moves any more; fails if nothing moves at all. */
async function rest(page, act) {
  const all = [];
  const begun = Date.now();
  for (let round = 0; round < WATCHED && (round === 0 || Date.now() - begun < BUDGET); round++) {
    const done = page.evaluate((patience) => probe.rest(patience), PATIENCE);
    // If the input fails, its error is reported instead.
    done.catch(() => {});
    await page.waitForTimeout(100);
    await act(page, round);
    const time = await done;
    if (time === undefined)
      throw new Error(
        `Nothing has moved ${PATIENCE / 1000} s after an input: it takes longer, or the button is not where the benchmark looks for it.`,
      );
    all.push(time);
  }
  return median(all);
}

/** Next and filter, as far as the contestant has them, at both speeds. */
export async function interaction(contestant, address, { rounds }) {
  const figures = {};
  for (const rate of [1, conditions.cpu]) {
    for (const name of ["next", "filter"]) {
      if (!contestant[name]) continue;
      const act = (page) => click(page, contestant[name]);
      figures[`${name} ${rate}`] = await visit(
        contestant,
        address,
        { rate, enter: contestant.enter },
        async ({ page }) => {
          const painted = await waits(page, act, rounds);
          return { ...painted, rest: await rest(page, act) };
        },
      );
    }
  }
  return figures;
}

/** Only for our timeline: every kind of input, slowed, at both widths. */
export async function cases(contestant, address, { rounds }) {
  const rows = {};
  for (const [name, { enter, act }] of Object.entries(contestant.cases)) {
    rows[name] = [];
    for (const viewport of [wide, narrow]) {
      rows[name].push(
        await visit(contestant, address, { rate: conditions.cpu, viewport, enter }, async ({ page }) => {
          const figures = await waits(page, act, rounds);
          // An input without effect is quick too, so it is made once more to check that it has one.
          const before = await picture(page);
          await act(page, rounds);
          await page.waitForTimeout(500);
          if (before === (await picture(page))) throw new Error(`“${name}” has done nothing.`);
          return figures;
        }),
      );
    }
  }
  return rows;
}

/** What the timeline looks like to a script. */
const picture = (page) => page.locator("article-timeline").evaluate(({ shadowRoot }) => shadowRoot.innerHTML);
