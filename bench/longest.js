// A document far longer than any article, at `src` and not prerendered: whether it can be used at all.
import { attempt } from "./attempt.js";
import {
  click,
  conditions,
  elements,
  heap,
  inBrowser,
  isReady,
  patience,
  rendererMemory,
  slowDown,
  slowLine,
  withBrowser,
} from "./browser.js";
import { oursLongest } from "./contestants/ours.js";
import { visit, waits } from "./interaction.js";
import { probeOf } from "./probe.js";
import { serveFiles } from "./server.js";

/** Notes whether a progress bar was ever there. */
const watchProgress = `
  globalThis.progressed = false;
  setInterval(() => {
    const root = document.querySelector("article-timeline")?.shadowRoot;
    if (root?.querySelector("progress, [role=progressbar]")) progressed = true;
  }, 50);`;

/** The figures of a document of so many events. */
export async function longest(size, { rounds }) {
  const server = await serveFiles(oursLongest.files(size));
  try {
    const load = await inBrowser(
      { script: probeOf(oursLongest) + watchProgress },
      async ({ browser, page, client }) => {
        await slowLine(client);
        await slowDown(client, conditions.cpu);
        let bytes = 0;
        client.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
        await page.goto(server.address);
        await isReady(page, patience(size));
        await page.waitForTimeout(3000);
        const notes = await page.evaluate(() => ({
          ready: performance.getEntriesByName("ready")[0].startTime,
          silence: probe.silence,
          progressed,
        }));
        await slowDown(client, 1);
        const peak = await rendererMemory(browser);
        return {
          ...notes,
          kilobytes: bytes / 1000,
          peak,
          heap: await heap(client),
          memory: await rendererMemory(browser),
          elements: await elements(page),
        };
      },
    );
    const served = { address: server.address, size };
    const { enter } = oursLongest;
    await withBrowser(async (browser) => {
      for (const name of ["next", "filter"])
        for (const rate of [1, conditions.cpu])
          load[`${name} ${rate}`] = await attempt(`${size} events, ${name}, ${rate}×`, () =>
            visit(browser, oursLongest, served, { rate, enter }, ({ page }) =>
              waits(page, () => click(page, oursLongest[name]), rounds),
            ),
          );
    });
    return { size, ...load };
  } finally {
    server.close();
  }
}
