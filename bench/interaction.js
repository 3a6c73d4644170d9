// How long a reader waits: from an input to the next paint, as the browser's Event Timing measures it (in steps of 8 ms), and until nothing
// moves any more, for animations.
import { attempt } from "./attempt.js";
import {
  click,
  conditions,
  inPage,
  isReady,
  median,
  narrow,
  patience,
  slowDown,
  wide,
  withBrowser,
} from "./browser.js";
import { probeOf } from "./probe.js";

/** The time for one kind of input, in milliseconds. Slow inputs are repeated less often, but made at least once. */
const BUDGET = 30_000;
/** How long a response may take, in milliseconds. */
const PATIENCE = 30_000;
/** How often the time until nothing moves is measured. */
const WATCHED = 3;

/** Opens a page with so many events at this address, waits until it is ready, slows the CPU down `rate` times, and calls `visit`. */
export const visit = (browser, contestant, { address, size }, { rate = 1, viewport = wide, enter }, visit) =>
  inPage(browser, { script: probeOf(contestant), viewport }, async (opened) => {
    const { page, client } = opened;
    await page.goto(address);
    await isReady(page, patience(size));
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
export const interaction = (contestant, served, { rounds }) =>
  withBrowser(async (browser) => {
    const figures = {};
    for (const name of ["next", "filter"].filter((name) => contestant[name])) {
      const act = (page) => click(page, contestant[name]);
      for (const rate of [1, conditions.cpu])
        figures[`${name} ${rate}`] = await attempt(`${contestant.name}, ${name}, ${rate}×`, () =>
          visit(browser, contestant, served, { rate, enter: contestant.enter }, async ({ page }) => ({
            ...(await waits(page, act, rounds)),
            rest: await rest(page, act),
          })),
        );
    }
    return figures;
  });

/** Only for our timeline: every kind of input, slowed, at both widths. */
export const cases = (contestant, served, { rounds }) =>
  withBrowser(async (browser) => {
    const rows = {};
    for (const [name, input] of Object.entries(contestant.cases))
      rows[name] = await attempt(`${contestant.name}, ${name}`, async () => {
        const widths = [];
        for (const viewport of [wide, narrow])
          widths.push(await measured(browser, contestant, served, name, input, viewport, rounds));
        return { widths };
      });
    return rows;
  });

const measured = (browser, contestant, served, name, { enter, act }, viewport, rounds) =>
  visit(browser, contestant, served, { rate: conditions.cpu, viewport, enter }, async ({ page }) => {
    const figures = await waits(page, act, rounds);
    // An input without effect is quick too, so it is made once more to check that it has one.
    const before = await picture(page);
    await act(page, rounds);
    await page.waitForTimeout(500);
    if (before === (await picture(page))) throw new Error(`“${name}” has done nothing at ${viewport.width} pixels.`);
    return figures;
  });

/** The timeline as a script sees it: its nodes, which boxes are checked, and how far its row of events is scrolled. */
export const picture = (page) =>
  page.locator("article-timeline").evaluate(({ shadowRoot }) => {
    const boxes = [...shadowRoot.querySelectorAll("input")].map(({ checked, value }) => `${checked} ${value}`);
    return `${shadowRoot.innerHTML}\n${boxes}\n${shadowRoot.querySelector(".events")?.scrollLeft}`;
  });
