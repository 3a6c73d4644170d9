// The download of a document stops when it is no longer needed.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { on } from "./helpers.js";
import { dam, idle, isReady, onPage, setUp, shown } from "./page.js";
import { headlines, listen, placed, sheet, told } from "./placed.js";
import { ended, endless } from "./streams.js";

setUp({
  ...sheet,
  "/dam.json": dam,
  "/leave.html": placed('src="endless.json"'),
  "/endless.json": endless("endless", 20),
});

describe("a document that is no longer needed", () => {
  const opened = async (page, visit) => {
    const failed = [];
    page.on("requestfailed", (request) => failed.push([new URL(request.url()).pathname, request.failure().errorText]));
    await page.getByRole("progressbar").waitFor();
    // The server may notice before the browser reports it.
    const told = page.waitForEvent("requestfailed");
    await visit();
    await ended("endless");
    await told;
    assert.deepEqual(failed, [["/endless.json", "net::ERR_ABORTED"]]);
  };

  test("is not downloaded completely when src changes; only the new one is shown", () =>
    onPage({ path: "/leave.html", ready: false, init: listen }, async (page) => {
      await opened(page, () => on(page, (element) => (element.src = "dam.json")));
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
      assert.deepEqual(
        (await told(page)).map(({ type }) => type),
        ["timeline-ready"],
      );
    }));

  test("is not downloaded completely when the element is removed, which can be reinserted", () =>
    onPage({ path: "/leave.html", ready: false, init: listen }, async (page) => {
      await opened(page, () =>
        on(page, (element) => {
          globalThis.element = element;
          element.remove();
        }),
      );
      await idle(page);
      assert.deepEqual(await told(page), []);
      assert.equal(await page.evaluate(() => element.shadowRoot.querySelector(".placeholder")), null);
      await page.evaluate(() => {
        element.src = "dam.json";
        document.querySelector("main").append(element);
      });
      await isReady(page);
      assert.deepEqual(await shown(page), headlines);
    }));
});
