// The snippet in a Markdown file: each parser passes it on unchanged.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, test } from "node:test";
import * as commonmark from "commonmark";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { micromark } from "micromark";

const document = JSON.stringify({
  format: "article-timeline/1",
  language: "en",
  title: "A week at the dam",
  dek: "First line.\n\nSecond line.",
  figures: [{ id: "gates", value: 3, label: "gates" }],
  facets: [{ id: "team", name: "Team", values: [{ id: "east", name: "East" }] }],
  events: [
    {
      id: "rain",
      date: "2023-07-01",
      headline: "It rains",
      text: "One.\n\n    Two *stars*.",
      facets: { team: ["east"] },
    },
    { id: "sun", date: "2023-07-05", headline: "The sun is back", facts: { Gates: "3\n\n4" } },
  ],
});
const timeline = (...words) =>
  execFileSync("cargo", ["run", "--quiet", "--locked", "--features", "cli", "--bin", "timeline", "--", ...words], {
    encoding: "utf8",
    input: document,
  }).trim();
const snippets = {
  "with its data": timeline("prerender", "-"),
  "with an address": timeline("prerender", "-", "--src", "story.json"),
  "that loads immediately": timeline("prerender", "-", "--immediate"),
};

for (const [name, parse] of Object.entries({
  "markdown-it": (text) => new MarkdownIt({ html: true }).render(text),
  "markdown-it with typographer and linkify": (text) =>
    new MarkdownIt({ html: true, linkify: true, typographer: true }).render(text),
  marked: (text) => marked.parse(text),
  "commonmark.js": (text) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
  micromark: (text) => micromark(text, { allowDangerousHtml: true }),
}))
  describe(name, () => {
    for (const [kind, snippet] of Object.entries(snippets))
      test(`passes on a snippet ${kind}`, () => {
        const html = parse(`# A story\n\nIt rained.\n\n${snippet}\n\nIt *went* on.\n`);
        const [before, after] = html.split(snippet);
        assert.ok(before.endsWith("<p>It rained.</p>\n"), before);
        assert.equal(after?.trim(), "<p>It <em>went</em> on.</p>");
      });
  });
