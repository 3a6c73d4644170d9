// What editors and generators make of the HTML that somebody pastes into them, by their own code.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { autop } from "@wordpress/autop";
import * as commonmark from "commonmark";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { micromark } from "micromark";
import sanitize from "sanitize-html";
import xss from "xss";
import { editors } from "./editors.js";

const { HUGO, PHP, WORDPRESS, PYTHON, CLEANERS } = process.env;
const own = (name) => fileURLToPath(new URL(`cleaners/${name}`, import.meta.url));
const run = (command, words, input, env) =>
  execFileSync(command, words, { input, encoding: "utf8", env: { ...process.env, ...env } });

/** A page of Hugo's with this Markdown. */
function hugo(text, unsafe) {
  const site = mkdtempSync(join(tmpdir(), "hugo-"));
  const write = (name, content) => {
    mkdirSync(join(site, name, ".."), { recursive: true });
    writeFileSync(join(site, name), content);
  };
  try {
    write(
      "config.toml",
      `disableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n[markup.goldmark.renderer]\nunsafe = ${unsafe}\n`,
    );
    write("layouts/index.html", "{{ .Content }}");
    write("content/_index.md", `---\ntitle: A page\n---\n\n${text}`);
    run(HUGO, ["--quiet", "--source", site], "");
    return readFileSync(join(site, "public/index.html"), "utf8");
  } finally {
    rmSync(site, { recursive: true });
  }
}
const wordpress = (how, html) => run(PHP, ["-n", own("wordpress.php"), WORDPRESS, how], html);
const python = (name) => (html) => run(PYTHON, [own("clean.py"), name], html, { PYTHONPATH: CLEANERS });
/** As GitHub shows Markdown. */
async function rehype(html) {
  const [{ unified }, parse, toHtml, raw, clean, print] = await Promise.all(
    ["unified", "remark-parse", "remark-rehype", "rehype-raw", "rehype-sanitize", "rehype-stringify"].map(
      (name) => import(new URL(`../sites/node_modules/${name}/index.js`, import.meta.url)),
    ),
  );
  const cleaner = unified().use(parse.default).use(toHtml.default, { allowDangerousHtml: true });
  return `${await cleaner.use(raw.default).use(clean.default).use(print.default).process(html)}`;
}
const basic = "a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br".split(" ");

/** By the name that the guide gives them: what they do with HTML that stands alone, with an empty line before and after it. */
export const cleaners = {
  "Eleventy (markdown-it), HTML on": (html) => new MarkdownIt({ html: true }).render(html),
  "Astro (micromark)": (html) => micromark(html, { allowDangerousHtml: true }),
  marked: (html) => marked.parse(html),
  "commonmark.js": (html) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(html)),
  "Hugo (goldmark), `unsafe = true`": HUGO && ((html) => hugo(html, true)),
  "Hugo (goldmark), as installed": HUGO && ((html) => hugo(html, false)),
  "WordPress, text with automatic paragraphs": (html) => (PHP ? wordpress("unfiltered", html) : autop(html)),
  "WordPress, authors without `unfiltered_html`": PHP && ((html) => wordpress("filtered", html)),
  "Drupal, Basic HTML": (html) => sanitize(html, { allowedTags: basic, allowedAttributes: { a: ["href"] } }),
  "sanitize-html": (html) => sanitize(html),
  xss: (html) => xss(html),
  bleach: PYTHON && python("bleach"),
  "nh3, ammonia": PYTHON && python("nh3"),
  "rehype-sanitize": rehype,
  ...editors,
};
