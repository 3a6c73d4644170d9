// A document that cannot be read, and a reader that cannot be had as it should be: what the page is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dam, elementPage, onPage, setUp } from "./page.js";

setUp({
  "/nowhere.html": elementPage('loading="eager" src="https://"', 'lang="en"'),
});

/** Keeps what the page is told of failures, in `failures`. */
function listen() {
  globalThis.failures = [];
  addEventListener("timeline-error", ({ detail: { code, message, remedy, recovered } }) => failures.push({ code, message, remedy, recovered }));
}
const failures = (page) => page.evaluate(() => globalThis.failures);

test("an address that is none is told with itself and what to do", () =>
  onPage({ path: "/nowhere.html", ready: false, init: listen, complaints: [/data-refused/] }, async (page) => {
    await page.getByRole("alert").getByText("The events of the timeline could not be fetched.").waitFor();
    const [{ code, message, remedy }, ...others] = await failures(page);
    assert.deepEqual(others, []);
    assert.equal(code, "data-refused");
    assert.equal(message, "https:// cannot be fetched.");
    assert.match(remedy, /See that the address is right/);
  }));
