// The templates of docs/templates.md, in each engine that is installed: a story with everything that HTML gives a meaning to.
// Twig and Liquid run in their own engines, in PHP and Ruby, and in those for JavaScript.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve } from "../../scripts/serve.js";
import { onPage, setUp, shown } from "../e2e/page.js";
import { blocksOf } from "../markdown.js";
import { from } from "./pack.js";

const guide = readFileSync(from("docs/templates.md"), "utf8");
const blocks = blocksOf(guide);
const [script] = blocks.filter(({ kind }) => kind === "html").map(({ text }) => text);
const templates = Object.fromEntries(blocks.map(({ kind, text }) => [kind, text]));
const story = {
  format: "article-timeline/1",
  language: "en",
  title: "Rain & <b>sun</b>: “Über 晴雨”",
  events: [
    { id: "rain", date: "2023-07-01", headline: `It "rains" <script>alert('1')</script>`, text: "All day & night" },
    {
      id: "watch",
      date: "2023-07-02/..",
      headline: "Die Wächter &amp; 守望者",
      text: ["One <img src=x>", "Two {{ 3 }}"],
    },
    { id: "sun", date: "2023-07-05", headline: "The sun's back --> <!-- </article-timeline>" },
  ],
};
/** An address that is written in an attribute. */
const url = `/dam.json?a=1&b="2"&c='3'`;
/** What each template makes of the story, as browsers read it: the address, and each element with its own text. */
const expected = [
  ["h2", story.title],
  ["ol", ""],
  ...story.events.flatMap(({ date, headline, text = [] }) => [
    ["li", ""],
    ["h3", headline],
    ...[date, ...[text].flat()].map((paragraph) => ["p", paragraph]),
  ]),
];

const folder = mkdtempSync(join(tmpdir(), "article-timeline-"));
const write = (name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const require = createRequire(from("tests/sites/package.json"));
const { CLEANERS, LIQUID, PHP, TWIG } = process.env;
const HUGO = process.env.HUGO || "hugo";
const env = { ...process.env, PYTHONPATH: CLEANERS };
/** Runs a program with the story and the template in files, and returns what it prints. */
function run(program, ...words) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: "utf8", env });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}
const has = (program, ...words) => spawnSync(program, words, { env }).status === 0;
/** The module that Debian's PHP has apart, which Twig needs. */
function ctype() {
  const modules = join(dirname(TWIG), "../../../lib/php");
  const found = (existsSync(modules) ? readdirSync(modules) : []).map((name) => join(modules, name, "ctype.so"));
  return found.filter((file) => existsSync(file)).flatMap((file) => ["-d", `extension=${file}`]);
}
const json = '"dam.json"';
const go = `package main

import (
	"encoding/json"
	"html/template"
	"os"
)

func main() {
	data := map[string]any{"url": os.Args[1]}
	text, err := os.ReadFile("dam.json")
	if err == nil {
		var story any
		err = json.Unmarshal(text, &story)
		data["story"] = story
	}
	if err == nil {
		err = template.Must(template.ParseFiles("story.html")).Execute(os.Stdout, data)
	}
	if err != nil {
		panic(err)
	}
}
`;

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
        `import jinja2, json, sys; print(jinja2.Environment(autoescape=True).from_string(open("jinja").read()).render(story=json.load(open(${json})), url=sys.argv[1]))`,
        url,
      ),
  ],
  "twig.js": [true, () => require("twig").twig({ data: templates.twig, autoescape: true }).render({ story, url })],
  Twig: [
    PHP && TWIG,
    () =>
      run(
        PHP,
        "-n",
        ...ctype(),
        "-r",
        `require $argv[1]; $twig = new Twig\\Environment(new Twig\\Loader\\FilesystemLoader(".")); echo $twig->render("twig", ["story" => json_decode(file_get_contents(${json}), true), "url" => $argv[2]]);`,
        "--",
        TWIG,
        url,
      ),
  ],
  LiquidJS: [true, () => new (require("liquidjs").Liquid)().parseAndRenderSync(templates.liquid, { story, url })],
  Liquid: [
    LIQUID && has("ruby", "-I", LIQUID, "-rliquid", "-e", ""),
    () =>
      run(
        "ruby",
        "-I",
        LIQUID,
        "-rliquid",
        "-rjson",
        "-e",
        `puts Liquid::Template.parse(File.read("liquid")).render!("story" => JSON.parse(File.read(${json})), "url" => ARGV[0])`,
        url,
      ),
  ],
  ERB: [
    has("ruby", "-v"),
    () =>
      run(
        "ruby",
        "-rerb",
        "-rjson",
        "-e",
        `include ERB::Util; story = JSON.parse(File.read(${json})); url = ARGV[0]; puts ERB.new(File.read("erb")).result(binding)`,
        url,
      ),
  ],
  Go: [
    has("go", "version"),
    () => {
      // The element alone, as the guide says.
      const [element] = /<article-timeline.*<\/article-timeline>/s.exec(templates.go);
      const [, line] = /`(\{\{ \$story := .+?)`/.exec(guide);
      write("story.html", line + element);
      write("main.go", go);
      return run("go", "run", "main.go", url);
    },
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
      const html = script.replace("/article-timeline/", "/") + render();
      pages[`/${name}.html`] =
        `<!doctype html><html lang="de"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${html}</html>`;
      pages["/dam.json"] = JSON.stringify(story);
      const path = `http://127.0.0.1:${server.address().port}/${name}.html`;
      await onPage({ path, ready: false, javaScriptEnabled: false }, async (page) => {
        const made = await page.locator("article-timeline").evaluate((element) => ({
          attributes: element.getAttributeNames(),
          lang: element.lang,
          src: new URL(element.getAttribute("src"), document.baseURI).href,
          elements: [...element.querySelectorAll("*")].map((one) => [
            one.localName,
            [...one.childNodes].flatMap((node) => (node.nodeName === "#text" ? node.data.trim() : [])).join(""),
          ]),
        }));
        // Hugo knows the address itself.
        const src = new URL(name === "Hugo" ? "/dam.json" : url, path).href;
        assert.deepEqual(made, { attributes: ["lang", "src"], lang: story.language, src, elements: expected });
      });
      const headlines = story.events.map(({ headline }) => headline);
      await onPage({ path }, async (page) => assert.deepEqual(await shown(page), headlines));
    });
  });

test("Hugo stops where there is no document", { skip: ENGINES.Hugo[0] ? false : "Hugo is not installed" }, () => {
  write("hugo/content/_index.md", '---\ntitle: A page\n---\n{{< timeline "nowhere.json" >}}\n');
  const { status, stdout, stderr } = spawnSync(HUGO, ["--source", "hugo"], { cwd: folder, encoding: "utf8" });
  assert.notEqual(status, 0);
  assert.match(stdout + stderr, /_index\.md:4:1": There is no assets\/nowhere\.json; put the document there\./);
});
