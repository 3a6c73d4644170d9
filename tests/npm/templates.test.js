// The templates of docs/templates.md, in each engine that is installed: a story with everything that HTML gives a meaning to.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve } from "../../scripts/serve.js";
import { onPage, setUp, shown } from "../e2e/page.js";
import { blocksOf } from "../markdown.js";
import { from } from "./pack.js";

const blocks = blocksOf(readFileSync(from("docs/templates.md"), "utf8"));
const [script] = blocks.filter(({ kind }) => kind === "html").map(({ text }) => text);
const templates = Object.fromEntries(blocks.map(({ kind, text }) => [kind, text]));
const story = {
  format: "article-timeline/1",
  language: "en",
  title: "Rain & <b>sun</b>",
  events: [
    { id: "rain", date: "2023-07-01", headline: 'It “rains” <script>alert("1")</script>', text: "All day & night" },
    { id: "watch", date: "2023-07-02/..", headline: "The watch", text: ["One <img src=x>", "Two"] },
    { id: "sun", date: "2023-07-05", headline: "The sun is back" },
  ],
};
const url = "/dam.json";

const folder = mkdtempSync(join(tmpdir(), "article-timeline-"));
const write = (name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const require = createRequire(from("tests/sites/package.json"));
/** Runs a program with the story and the template in files, and returns what it prints. */
function run(program, ...words) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...library },
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}
const has = (program, ...words) => spawnSync(program, words, { env: { ...process.env, ...library } }).status === 0;
// Where scripts/setup unpacks Hugo; else the system's.
const unpacked = from(".tools/servers/usr");
const HUGO = existsSync(join(unpacked, "bin/hugo")) ? join(unpacked, "bin/hugo") : "hugo";
const library = { LD_LIBRARY_PATH: join(unpacked, "lib/x86_64-linux-gnu") };

/** The engines: whether each one is installed, and its output for its template. */
const ENGINES = {
  Nunjucks: [
    true,
    () =>
      new (require("nunjucks").Environment)(null, { autoescape: true }).renderString(templates.jinja, { story, url }),
  ],
  Jinja: [
    has("python3", "-c", "import jinja2"),
    () =>
      run(
        "python3",
        "-c",
        "import jinja2, json; print(jinja2.Environment(autoescape=True).from_string(open('jinja').read()).render(story=json.load(open('dam.json')), url='/dam.json'))",
      ),
  ],
  Twig: [true, () => require("twig").twig({ data: templates.twig, autoescape: true }).render({ story, url })],
  Liquid: [true, () => new (require("liquidjs").Liquid)().parseAndRenderSync(templates.liquid, { story, url })],
  ERB: [
    has("ruby", "-v"),
    () =>
      run(
        "ruby",
        "-rerb",
        "-rjson",
        "-e",
        'include ERB::Util; story = JSON.parse(File.read("dam.json")); url = "/dam.json"; puts ERB.new(File.read("erb")).result(binding)',
      ),
  ],
  Hugo: [
    has(HUGO, "version"),
    () => {
      run(HUGO, "--quiet", "--source", "hugo");
      return readFileSync(join(folder, "hugo/public/index.html"), "utf8");
    },
  ],
};

let server;
const pages = {};
setUp({});
before(async () => {
  for (const [kind, text] of Object.entries(templates)) write(kind, text);
  write("dam.json", JSON.stringify(story));
  write("hugo/config.toml", 'baseURL = "/"\ntitle = "A site"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  write("hugo/layouts/shortcodes/timeline.html", templates.go);
  write("hugo/layouts/index.html", "{{ .Content }}");
  write("hugo/content/_index.md", '---\ntitle: A page\n---\n\nBefore\n\n{{< timeline "dam.json" >}}\n\nAfter\n');
  write("hugo/assets/dam.json", JSON.stringify(story));
  server = await serve(from("dist/npm"), 0, pages);
});
after(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

for (const [name, [isThere, render]] of Object.entries(ENGINES))
  describe(`the template for ${name}`, { skip: isThere ? false : `${name} is not installed` }, () => {
    test("is read without scripts, and is a timeline with them", async () => {
      const page = script.replace("/article-timeline/", "/") + render();
      pages[`/${name}.html`] =
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${page}</html>`;
      pages["/dam.json"] = JSON.stringify(story);
      const path = `http://127.0.0.1:${server.address().port}/${name}.html`;
      const headlines = story.events.map(({ headline }) => headline);
      await onPage({ path, ready: false, javaScriptEnabled: false }, async (page) => {
        assert.deepEqual(await page.locator("article-timeline h3").allTextContents(), headlines);
        assert.deepEqual(await page.locator("article-timeline h2").allTextContents(), [story.title]);
        const texts = ["2023-07-01", "All day & night", "2023-07-02/..", "One <img src=x>", "Two", "2023-07-05"];
        assert.deepEqual(await page.locator("article-timeline li p").allTextContents(), texts);
      });
      await onPage({ path }, async (page) => assert.deepEqual(await shown(page), headlines));
    });
  });

test("Hugo stops where there is no document", { skip: ENGINES.Hugo[0] ? false : "Hugo is not installed" }, () => {
  write("hugo/content/_index.md", '---\ntitle: A page\n---\n{{< timeline "nowhere.json" >}}\n');
  const { status, stdout, stderr } = spawnSync(HUGO, ["--source", "hugo"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...library },
  });
  assert.notEqual(status, 0);
  assert.match(stdout + stderr, /_index\.md:4:1": There is no assets\/nowhere\.json; put the document there\./);
});
