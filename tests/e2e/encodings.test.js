// Files as spreadsheets save them: pages decode them as the command line does (src/bytes.rs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { dam, elementPage, onPage, setUp, shown } from "./page.js";

const sheet = readFileSync(new URL("../cases/import/excel-semicolons/input.csv", import.meta.url), "utf8").slice(1);
/** As Windows-1252, in which the sheet's quotation marks are single bytes outside Latin 1. */
const narrow = Buffer.from(sheet.replaceAll("„", "\x84").replaceAll("“", "\x93"), "latin1");
const wide = Buffer.from(`\ufeff${sheet}`, "utf16le");
const shownBy = (name) => elementPage(`loading="eager" src="${name}"`, 'lang="de"');

setUp({
  "/damaged.html": shownBy("damaged.json"),
  "/damaged.json": { body: Buffer.from(dam.replace("It rains", "Es regnet, für Tage"), "latin1") },
  "/wide.csv": { body: wide },
  "/wide-without-mark.csv": { body: wide.subarray(2) },
  "/wide-swapped.csv": { body: Buffer.from(wide).swap16() },
  "/narrow.csv": { body: narrow },
  ...Object.fromEntries(
    ["wide", "wide-without-mark", "wide-swapped", "narrow"].map((name) => [`/${name}.html`, shownBy(`${name}.csv`)]),
  ),
});

describe("a sheet by src", () => {
  const headlines = [
    "Ein Jahr mit Tausenderpunkt (1969)",
    "Zahlen mit Komma: 1. Juli 1987",
    "Drei Tage Öffnung",
    "Ein Jahr, in Worten",
  ];
  const guess =
    "The file is not UTF-8 and was read as Windows-1252; check that “ß” is right, or save the file as UTF-8.";
  for (const [name, isGuess] of Object.entries({
    wide: false,
    "wide-without-mark": false,
    "wide-swapped": false,
    narrow: true,
  }))
    test(`${name}.csv is decoded${isGuess ? ", and the guess is reported" : ""}`, () =>
      onPage({ path: `/${name}.html`, complaints: [/data-problems/] }, async (page) => {
        assert.deepEqual(await shown(page), headlines);
        const problems = await page.evaluate(async () => (await globalThis.ready).detail.problems);
        assert.equal(
          problems.some((problem) => problem.includes(guess)),
          isGuess,
        );
      }));
});

test("a document that is not UTF-8 is shown, and the invalid bytes are reported with their place", () =>
  onPage({ path: "/damaged.html", complaints: [/data-problems/] }, async (page) => {
    assert.deepEqual(await shown(page), ["Es regnet, f\ufffdr Tage", "The sun is back"]);
    const [problem] = await page.evaluate(async () => (await globalThis.ready).detail.problems);
    assert.match(
      problem,
      /^\$, line 1, column \d+: The file is not valid UTF-8, so letters outside ASCII may be wrong; save it as UTF-8\.$/,
    );
  }));
