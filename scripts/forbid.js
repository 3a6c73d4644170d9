// Custom lints: finds what no compiler or linter reports, and says what to write instead. Run by `make lint`.
//
//   node scripts/forbid.js     checks the repository; each rule is first tested on its own examples
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Build output, installed files, and inputs found by fuzzing. */
const PASSED_BY = [
  ".git",
  ".tools",
  "dist",
  "node_modules",
  "target",
  "test-results",
  "tests/frameworks/node_modules",
  "tests/sites/node_modules",
  "fuzz/found",
  "fuzz/seeds",
  "fuzz/target",
];
const OWN = "scripts/forbid.js";

/** Each rule: the files, the pattern, whether comments count too, the message, and examples that it must refuse or allow. */
const rules = [
  {
    files: /\.rs$/,
    pattern: /\b(dbg|todo|unimplemented)!/,
    sentence: (found) => `“${found}” is for debugging or for later; remove it, or write what is missing.`,
    refuses: ["dbg!(x)", "    todo!()", "unimplemented!();"],
    allows: ["// no dbg! here", "dbg(x)", "let todo = 1;"],
  },
  {
    files: /(\.(rs|js|jsx|ts|css|html|md|toml|json|sh)|Makefile|scripts\/\w+)$/,
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/,
    comments: true,
    sentence: (found) => `“${found}” postpones something that nobody will find here; do it now, or open an issue.`,
    refuses: ["// TODO later", "# FIXME: wrong", "<!-- XXX -->"],
    allows: ["2022-XX", "XXXX", "todo"],
  },
  {
    files: /\.(rs|js|jsx|ts|css|html|md|toml|json)$/,
    pattern: /^(<<<<<<<|>>>>>>>)( |$)/,
    comments: true,
    sentence: () => "This merge is unfinished; choose one of the two texts.",
    refuses: ["<<<<<<< HEAD", ">>>>>>> house"],
    allows: ["a <<<<<<< b", ">> a"],
  },
  {
    files: /\.css$/,
    pattern: /:lang\([^)]*,[^)]*\)/,
    sentence: (found) => `Chromium does not know lists in “${found}”; write :is(:lang(…), :lang(…)).`,
    refuses: [":lang(zh, ja) {"],
    allows: [":is(:lang(zh), :lang(ja)) {"],
  },
  {
    files: /^tests\/.*\.js$/,
    pattern: /\b(test|it|describe|suite)\.only\(|\bonly: true\b/,
    sentence: (found) => `“${found}” keeps all other tests from running; remove it.`,
    refuses: ['test.only("a", () => {', 'test("a", { only: true }, () => {'],
    allows: ["onlyThis(", 'test("the only one", () => {'],
  },
  {
    files: /^tests\/.*\.js$/,
    pattern: /\bwaitForTimeout\(|\bsetTimeout\(resolve, /,
    sentence: (found) =>
      `“${found}” waits for a fixed time, which is too long or too short; wait for what should happen, or for \`idle(page)\` if nothing should.`,
    refuses: ["await page.waitForTimeout(100);", "await new Promise((resolve) => setTimeout(resolve, 100));"],
    allows: ["// no waitForTimeout( here", "await pause(50);", "setTimeout(resolve);"],
  },
  {
    files: /\.(js|jsx|ts|html)$/,
    pattern: /(^|[;{}\s])debugger\s*(;|$)/,
    sentence: () => "“debugger” stops the page for everybody who has the developer tools open; remove it.",
    refuses: ["  debugger;", "if (a) { debugger; }", "debugger"],
    allows: ["// debugger", "a debugger would stop", 'say("debugger; no")'],
  },
  {
    files: /^static\/.*\.js$/,
    pattern: /\bconsole\.(log|debug|info|dir|table|trace)\b/,
    sentence: (found) =>
      `“${found}” writes to the console of somebody else's page; remove it, or report a failure with static/element/failure.js.`,
    refuses: ["console.log(1);", "console.debug(x)"],
    allows: ["// console.log(1)", "console.error(failure)"],
  },
  {
    files: /^src\/model(\/.*)?\.rs$/,
    pattern: /\bcrate::(?!model\b)\w+|\bf(32|64)\b/,
    sentence: (found) =>
      `“${found}” is not allowed in the model, which uses no other layer and no floats (ARCHITECTURE.md); pass it as a value, or use integers.`,
    refuses: ["use crate::document::Node;", "let x: f64 = 1.0;"],
    allows: ["//! comes out of [`crate::document`]", "use crate::model::Date;"],
  },
  {
    files: /^src\/document(\/.*)?\.rs$/,
    pattern: /\bcrate::(?!(document|model)\b|json::parse\b)\w+/,
    sentence: (found) =>
      `“${found}” is not allowed in the document parser, which uses only the model (ARCHITECTURE.md); pass it as a value.`,
    refuses: ["use crate::words::Words;", "use crate::view::Timeline;"],
    allows: ["use crate::model::Date;", "crate::json::parse(text)", "//! natively [`crate::json`]"],
  },
  {
    files: /^src\/.*\.rs$/,
    pattern: /(^|[\s<])style\s*=\s*["{]/,
    sentence: () => "A strict policy blocks style attributes; use a class, with its style in static/style/.",
    refuses: ['<p style="color: red">', "html! { <p style={colour}> }"],
    allows: ['//! No `style="…"` here', "let style = fields.choice()", "font_style={x}"],
  },
  {
    files: /^(static|examples)\/.*\.(js|html)$/,
    pattern: /\bsetAttribute\(["'`]style["'`]|<\w[^>]*\sstyle=["']/,
    sentence: () => "A strict policy blocks style attributes; use a class, or `style.setProperty`.",
    refuses: ['root.setAttribute("style", "top: 0")', '<p style="top: 0">'],
    allows: ['root.style.setProperty("top", 0)', '<link rel="stylesheet">'],
  },
  {
    files: /^(src|static|examples)\/.*\.(rs|js|html)$/,
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|(set_)?inner_html|(set_)?outer_html|insert_adjacent_html|from_html_unchecked|create_contextual_fragment|dangerously_set_inner_html)\b|\bdocument\.write\b/,
    sentence: (found) =>
      `“${found}” parses text as HTML, including text by other people; create elements, and set their text.`,
    refuses: [
      "root.innerHTML = text;",
      "element.set_inner_html(text)",
      "VNode::from_html_unchecked(text)",
      "document.write(a)",
    ],
    allows: ["// innerHTML is a way in", "textContent = text", "html!(text)"],
  },
  {
    files: /^static\/.*\.js$/,
    pattern: /(^|[^.\w])(eval|Function)\(/,
    sentence: () => "This runs text as code, which a strict policy blocks; write the code directly.",
    refuses: ["eval(text)", "new Function(text)"],
    allows: ["page.eval(text)", "isFunction(x)", "// eval(text)"],
  },
  {
    files: /\.(rs|js|jsx|ts|html|md|toml|json)$|^scripts\/|^Makefile$/,
    pattern: /(^|[\s"'`=(:])\/(root|home|Users)\/\w/,
    comments: true,
    sentence: () => "This path exists on one machine only; write it relative to the repository.",
    refuses: ["cd /root/a", '"/home/ida/a"'],
    allows: ["https://x.org/home/a", "a/home/b", "/home"],
  },
];

/** A line without its comments. A “//” after a letter or a colon is part of a URL. */
const withoutComments = (line) =>
  line
    .replace(/^\s*(\*|\/\*).*$/, "")
    .replace(/(^|\s)\/\/.*$/, "$1")
    .replace(/<!--.*?-->/g, "")
    .replace(/\/\*.*?\*\//g, "");

/** The text that a rule finds in a line. */
const find = ({ pattern, comments }, line) => pattern.exec(comments ? line : withoutComments(line))?.[0].trim();

for (const rule of rules) {
  for (const line of rule.refuses)
    if (!find(rule, line)) fail(`The rule ${rule.pattern} lets “${line}” pass; fix it in ${OWN}.`);
  for (const line of rule.allows)
    if (find(rule, line)) fail(`The rule ${rule.pattern} refuses “${line}”; fix it in ${OWN}.`);
}

let count = 0;
const seen = new Set();
visit("");
for (const rule of rules)
  if (!seen.has(rule)) fail(`The rule ${rule.pattern} matches no file, so its files have moved; fix it in ${OWN}.`);
process.exitCode = count ? 1 : 0;

function visit(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (PASSED_BY.includes(path) || path === OWN) continue;
    if (entry.isDirectory()) visit(path);
    else if (entry.isFile()) check(path);
  }
}

function check(path) {
  const about = rules.filter(({ files }) => files.test(path));
  if (!about.length) return;
  for (const rule of about) seen.add(rule);
  for (const [index, line] of readFileSync(join(root, path), "utf8").split("\n").entries()) {
    for (const rule of about) {
      const found = find(rule, line);
      if (found) fail(`${path}:${index + 1}: ${rule.sentence(found)}`);
    }
  }
}

function fail(sentence) {
  console.error(sentence);
  count += 1;
}
