// The command line and its functions in Node.js and in browsers, from the packed package.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../../scripts/serve.js";
import { dam, onPage, setUp } from "../e2e/page.js";
import { cases, flawed, native, same } from "./cases.js";
import { from, npm, pack, program } from "./pack.js";

const project = mkdtempSync(join(tmpdir(), "article-timeline-"));
const installed = join(project, "node_modules/article-timeline");
// The files that exist without Rust.
const env = { PATH: [dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter), HOME: project };

let kit;
let server;
setUp({});
before(async () => {
  const { filename } = pack(project);
  npm(project, ["install", join(project, filename)], { env });
  writeFileSync(join(project, "dam.json"), flawed);
  kit = await import(pathToFileURL(join(installed, "kit-node.js")));
  const site = join(project, "site");
  cpSync(installed, join(site, "kit"), { recursive: true });
  writeFileSync(
    join(site, "index.html"),
    '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><p>A page</p></html>',
  );
  server = await serve(site, 0);
});
after(() => {
  server?.close();
  rmSync(project, { recursive: true });
});

describe("the command line", () => {
  for (const command of ["article-timeline", "timeline"])
    test(`finds the first problem as npx ${command}, in a folder with nothing else`, () => {
      const started = performance.now();
      const { status, stdout, stderr } = spawnSync("npx", ["--offline", command, "check", "dam.json"], {
        cwd: project,
        encoding: "utf8",
        env,
      });
      assert.equal(status, 1, stderr);
      assert.match(stdout, /“2023-07-32” has day 32; that month runs from 01 to 31\.\n +--> dam\.json:1:\d+\n/);
      assert.ok(performance.now() - started < 5000);
    });

  test("says what to run next as it was run", () => {
    const { stderr } = spawnSync("npx", ["--offline", "article-timeline", "new", "begun.json"], {
      cwd: project,
      encoding: "utf8",
      env,
    });
    assert.equal(
      stderr,
      "begun.json is written. Change it, and see the result: npx article-timeline preview begun.json\n",
    );
  });

  test("brings nothing with it", () => {
    assert.deepEqual(
      readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith(".")),
      ["article-timeline"],
    );
  });

  test("says and does what the native one does", () => {
    // The guide's examples, and tests/cases/cli.
    execFileSync("cargo", ["test", "--quiet", "--locked", "--features", "cli", "--test", "command"], {
      cwd: from("."),
      env: { ...process.env, TIMELINE: join(installed, "cli.js") },
      stdio: ["ignore", "ignore", "inherit"],
    });
  });
});

describe("the kit", () => {
  const table = readFileSync(from("tests/cases/dates.tsv"), "utf8").split("\n");

  test("prerenders every case to the same bytes as the native command line, or says the same", () => {
    for (const { name, content } of cases) {
      const { status, stdout, stderr } = native(["prerender", "--lang", "en", "-"], content);
      try {
        same(kit.prerender(content, { lang: "en" }), stdout, name);
        assert.equal(status, 0, name);
      } catch (error) {
        if (!(error instanceof kit.TimelineError)) throw error;
        assert.equal(error.message, stderr.trimEnd(), name);
      }
    }
  });

  /** Only Node.js has data for Uzbek in Arabic script, and ICU4X takes the separators of English between Arabic digits. */
  const different = ["uz-AF", "en-u-nu-arab"];
  for (const language of new Set(table.map((line) => line.split("\t")[0])))
    if (language && !different.includes(language))
      test(`writes dates in ${language} as the native command line does`, () => {
        const lines = table.filter((line) => line.startsWith(`${language}\t`));
        const events = lines.map((line, index) => ({
          id: `e${index}`,
          date: line.split("\t")[2],
          headline: "It rains",
        }));
        assert.ok(events.length > 40);
        const content = JSON.stringify({ format: "article-timeline/1", language, title: "Dates", events });
        same(kit.prerender(content), native(["prerender", "-"], content).stdout, language);
      });

  for (const language of ["sl-rozaj-rozaj", "tlh", "und"])
    test(`takes ${language}, which Intl refuses or does not know, as the native command line does`, () => {
      const figures = [{ id: "depth", value: 12345, label: "Metres" }];
      const content = JSON.stringify({ ...JSON.parse(dam), language, figures });
      same(kit.prerender(content), native(["prerender", "-"], content).stdout, language);
    });

  test("lists the problems of a document with their places", () => {
    const [{ path, line, message }, ...others] = kit.check(flawed, { name: "dam.json" });
    assert.deepEqual(others, []);
    assert.deepEqual([path, line], ["$.events[1].date", 1]);
    assert.equal(message, "“2023-07-32” has day 32; that month runs from 01 to 31.");
    assert.deepEqual(kit.check(dam), []);
  });

  test("names the file and the remedy where it cannot prerender", () => {
    assert.throws(
      () => kit.prerender(flawed, { name: "stories/dam.json" }),
      /has day 32.*\n +--> stories\/dam\.json:1:/,
    );
    assert.throws(() => kit.prerender(dam, { selected: "nobody" }), {
      name: "TimelineError",
      message: "timeline: --selected: There is no event “nobody”; give the id of one in the document.",
    });
    // A value that looks like an option is a value.
    assert.match(kit.prerender(dam, { permalink: "--page" }), /permalink="--page"/);
  });

  test("makes a document of a sheet", () => {
    const sheet = "Year,Month,Day,Headline,Type\n,,,The flood,title\n2023,7,1,It rains,\n2023,7,x,It stops,\n";
    const { document, problems } = kit.toDocument(sheet, { lang: "en", name: "sheet.csv" });
    assert.deepEqual(
      document.events.map(({ headline }) => headline),
      ["It stops", "It rains"],
    );
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [["row 4, column “Day”", 4]],
    );
  });

  test("makes a table of a document, which is the document again", () => {
    const { table, problems } = kit.toTable(dam);
    assert.deepEqual(problems, []);
    assert.match(table, /^Type,Date,Headline,/);
    // A spreadsheet adds a mark for UTF-8.
    assert.deepEqual(kit.toDocument(`\ufeff${table}`), { document: kit.toDocument(dam).document, problems: [] });
    assert.deepEqual(kit.toDocument(kit.toTable(table).table).document, kit.toDocument(dam).document);
  });

  test("names what a table cannot hold, and what is wrong in the document", () => {
    const figures = [{ id: "depth", value: 4, label: "metres" }];
    const { table, problems } = kit.toTable(JSON.stringify({ ...JSON.parse(flawed), figures }), { name: "dam.json" });
    assert.deepEqual(
      problems.map(({ path, message }) => [path, message]),
      [
        ["$.events[1].date", "“2023-07-32” has day 32; that month runs from 01 to 31."],
        ["$.figures", "A table cannot hold this, so it is left out. Keep the document if you need it."],
      ],
    );
    assert.ok(table.includes("It rains") && !table.includes("The sun"));
    assert.equal(kit.toTable("{}").table, null);
  });

  test("does what the page on npm shows", () => {
    const given = `const text = ${JSON.stringify(dam)}, sheet = "Year,Headline\\n2023,It rains\\n";`;
    const end = "console.log(html.length > 5000, document.events[0].headline, problems.length, table.length > 50);";
    const words = ["--input-type=module", "--eval", [given, program, end].join("\n")];
    assert.equal(execFileSync(process.execPath, words, { cwd: project, encoding: "utf8" }), "true It rains 1 true\n");
  });

  test("does the same in a browser", () =>
    onPage({ ready: false, path: `http://127.0.0.1:${server.address().port}/` }, async (page) => {
      const html = await page.evaluate(async (content) => {
        const { init, prerender } = await import("/kit/kit.js");
        await init();
        return prerender(content);
      }, dam);
      assert.equal(html, kit.prerender(dam));
    }));
});
