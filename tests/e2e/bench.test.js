// The benchmark finds its controls in the timelines of today, and its inputs have an effect. Nothing is measured.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { click, inPage, isReady, narrow, patience, wide } from "../../bench/browser.js";
import { floor } from "../../bench/contestants/floor.js";
import { ours, panji } from "../../bench/contestants/ours.js";
import { picture } from "../../bench/interaction.js";
import { probeOf } from "../../bench/probe.js";
import { serveFiles } from "../../bench/server.js";
import { soon } from "../soon.js";
import { startBrowser } from "./page.js";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser.close());

/** Does something and fails if `look` then sees what it saw before. */
async function changes(act, look, name) {
  const seen = await look();
  await act();
  await soon(async () => assert.notEqual(await look(), seen, `“${name}” has done nothing.`));
}

const pages = [
  [floor, [], 20],
  [ours, [wide, narrow], 20],
  [ours, [wide], 200],
  [panji, [narrow]],
];
for (const [contestant, viewports, size] of pages)
  describe(`${contestant.name}, ${size ?? "its own"} events`, () => {
    let server;
    before(async () => (server = await serveFiles(contestant.files(size))));
    after(() => server.close());

    const visit = (viewport, visit) =>
      inPage(browser, { script: probeOf(contestant), viewport }, async ({ page }) => {
        await page.goto(server.address);
        await isReady(page, patience(size));
        await visit(page);
      });

    for (const name of ["next", "filter"])
      test(`${name} has an effect`, () =>
        visit(wide, async (page) => {
          await contestant.enter?.(page);
          await changes(
            () => click(page, contestant[name]),
            () => page.evaluate(`(${contestant.state})()`),
            name,
          );
        }));

    for (const viewport of viewports)
      for (const [name, { enter, act }] of Object.entries(contestant.cases ?? {}))
        test(`“${name}” has an effect at ${viewport.width} pixels`, () =>
          visit(viewport, async (page) => {
            await enter?.(page);
            await changes(
              () => act(page, 0),
              () => picture(page),
              name,
            );
          }));
  });
