// A document that is too long is refused. If parts are invalid, the rest is shown.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { on } from "./helpers.js";
import { dam, onPage, setUp, shown } from "./page.js";
import { headlines, listen, placed, sheet, told } from "./placed.js";
import { ended, endless, streams } from "./streams.js";

const flawed = JSON.parse(dam);
flawed.events.push(
  { id: "bad", date: "yesterday", headline: "Bad" },
  { id: "worse", date: "tomorrow", headline: "Worse" },
);

setUp({
  ...sheet,
  "/long.html": placed('src="long.json"'),
  "/long.json": endless("long"),
  "/declared.html": placed('src="declared.json"'),
  "/declared.json": endless("declared", 0, { "Content-Length": 60_000_000 }),
  "/flawed.html": placed('src="flawed.json"'),
  "/flawed.json": JSON.stringify(flawed),
});

describe("a document that is too long", () => {
  for (const name of ["long", "declared"])
    test(`is refused while it is downloaded: ${name}`, () =>
      onPage({ path: `/${name}.html`, ready: false, init: listen, complaints: [/data-invalid: /] }, async (page) => {
        await page
          .getByRole("alert")
          .getByText("The timeline cannot be shown because its data contains an error.")
          .waitFor({ timeout: 20_000 });
        const [error, ...others] = await told(page);
        assert.deepEqual(others, []);
        assert.deepEqual([error.code, error.recovered, error.remedy], ["data-invalid", false, "Split the document."]);
        assert.match(error.message, new RegExp(`/${name}\\.json is longer than 50 MB\\.$`));
        await ended(name);
        // If its length is known, it is refused at once.
        if (name === "declared") assert.ok(streams[name].sent < 50e6, streams[name].sent);
      }));
});

test("a document with invalid parts is shown without them, and the page is notified once", () =>
  onPage({ path: "/flawed.html", init: listen, complaints: [/data-problems/] }, async (page, said) => {
    assert.deepEqual(await shown(page), headlines);
    await page.waitForFunction(() => told.length === 2);
    const [ready, error] = await told(page);
    assert.equal(ready.type, "timeline-ready");
    assert.equal(ready.problems.length, 2);
    assert.deepEqual([error.code, error.recovered, error.problems], ["data-problems", true, ready.problems]);
    assert.match(
      error.message,
      /\/flawed\.json has 2 problems\. The rest is shown\. The first problem: \$\.events\[2\]\.date: “yesterday”/,
    );
    assert.equal(error.remedy, "Run timeline check to see all problems.");
    // Mounted again, it has the same problems, which the console already has.
    await on(page, (element) => {
      element.permalink = "dam";
      return element.load();
    });
    assert.equal(said.length, 1, said.join("\n"));
    assert.match(
      said[0],
      /^warning: <article-timeline> data-problems: .* has 2 problems\. .* Run timeline check to see all problems\.$/,
    );
  }));
