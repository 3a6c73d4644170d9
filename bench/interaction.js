// How long a reader waits for an answer: from an input to the next paint, as the browser's Event Timing measures it (in
// steps of 8 ms), and to when nothing moves any more, for what is animated.
import { click, conditions, inBrowser, isReady, median, narrow, slowDown, wide } from "./browser.js";
import { probeOf } from "./probe.js";

/** What one kind of input may take altogether, in milliseconds; what is slow is made less often, at least once. */
const BUDGET = 30_000;
/** How long an answer may take. */
const PATIENCE = 120_000;
/** How often it is watched until nothing moves. */
const WATCHED = 3;

/** Opens a page, and does `visit` when it is ready, and slowed so many times. */
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

/** Milliseconds to the next paint: the median and the most of so many rounds of `act`. */
export async function waits(page, act, rounds) {
  const all = [];
  const begun = Date.now();
  for (let round = 0; round < rounds && (round === 0 || Date.now() - begun < BUDGET); round++) {
    await page.evaluate(() => probe.waits.splice(0));
    await act(page, round);
    await page.waitForTimeout(250);
    // Two frames more, for an entry comes after its paint.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    // Faster than the shortest that is reported counts as that.
    all.push(Math.max(16, ...(await page.evaluate(() => probe.waits))));
  }
  return { median: median(all), most: Math.max(...all) };
}

/** Milliseconds to when nothing moves any more; fails where nothing moves at all. */
async function rest(page, act) {
  const all = [];
  const begun = Date.now();
  for (let round = 0; round < WATCHED && (round === 0 || Date.now() - begun < BUDGET); round++) {
    const done = page.evaluate((patience) => probe.rest(patience), PATIENCE);
    // Where the input fails, that is what is told.
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
      figures[`${name} ${rate}`] = await visit(contestant, address, { rate }, async ({ page }) => {
        const painted = await waits(page, act, rounds);
        return { ...painted, rest: await rest(page, act) };
      });
    }
  }
  return figures;
}

/** Ours alone: every kind of input, slowed, at both widths. */
export async function cases(contestant, address, { rounds }) {
  const rows = {};
  for (const [name, { enter, act }] of Object.entries(contestant.cases)) {
    rows[name] = [];
    for (const viewport of [wide, narrow]) {
      rows[name].push(
        await visit(contestant, address, { rate: conditions.cpu, viewport, enter }, async ({ page }) => {
          const figures = await waits(page, act, rounds);
          // What does nothing is quick; once more, to see that it does something.
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
