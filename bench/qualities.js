// What is not a time: what axe objects to, whether the events can be read with scripts off, and whether the page works
// under a strict policy.
import { violations } from "../tests/e2e/axe.js";
import { inBrowser, isReady } from "./browser.js";
import { probeOf } from "./probe.js";
import { serveFiles } from "./server.js";

// The icon of the pages here is an empty data: address.
const policy =
  "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'";
/** How long a page may take here, where nothing is slowed. */
const PATIENCE = 10_000;

/** The rules violated and the elements that violate them. */
const axe = (contestant, address) =>
  inBrowser({ script: probeOf(contestant) }, async ({ page }) => {
    await page.goto(address);
    await isReady(page, PATIENCE);
    await page.waitForTimeout(1500);
    const found = await violations(page);
    const elements = found.reduce((sum, line) => sum + Number(/: (\d+) ×/.exec(line)[1]), 0);
    return { rules: found.map((line) => line.split(" ")[0]), elements };
  });

/** How many of the headlines can be read without scripts. */
const withoutScripts = (address, headlines) =>
  inBrowser({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(address);
    await page.waitForTimeout(1000);
    let seen = 0;
    for (const headline of headlines) {
      const texts = await page.getByText(headline, { exact: true }).all();
      for (const text of texts) {
        if (await text.isVisible()) {
          seen++;
          break;
        }
      }
    }
    return seen === headlines.length ? "yes" : seen ? `${seen} of ${headlines.length}` : "no";
  });

/** Whether the page becomes usable under the policy, and how often it violates it. */
async function underPolicy(contestant, files) {
  const server = await serveFiles(files, { "Content-Security-Policy": policy });
  try {
    return await inBrowser({ script: probeOf(contestant) }, async ({ page }) => {
      await page.goto(server.address);
      await isReady(page, PATIENCE).catch(() => {});
      await page.waitForTimeout(1000);
      const { works, refused } = await page.evaluate(() => ({
        works: performance.getEntriesByName("ready").length > 0 && probe.seen !== undefined,
        refused: probe.violations,
      }));
      return `${works ? "yes" : "no"}${refused ? `, ${refused} refused` : ""}`;
    });
  } finally {
    server.close();
  }
}

/** All three; `headlines` are some that have to be read. */
export async function qualities(contestant, address, files, headlines) {
  return {
    axe: await axe(contestant, address),
    scriptless: await withoutScripts(address, headlines),
    policy: await underPolicy(contestant, files),
  };
}
