// The WordPress plugin knows the attributes of the element, and their values, as custom-elements.json has them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plugin = (path) => read(`integrations/wordpress/article-timeline/${path}`);
const { attributes } = JSON.parse(read("static/custom-elements.json"))
  .modules.flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === "article-timeline");
/** There is no built-in article in a post, and a file of words is another one's texts. */
const ours = attributes.filter(({ name }) => !["src", "embedded", "words"].includes(name));
const quoted = (text, pattern) => [...text.matchAll(pattern)].map(([, value]) => value);
const valuesOf = ({ name, type }) => (name === "dir" ? ["ltr", "rtl"] : quoted(type.text, /"([\w-]+)"/g));
const nameInBlock = ({ name }) => (name === "images-from" ? "imagesFrom" : name);

test("the attributes of blocks and shortcodes are those of the element, with their values", () => {
  const [, list] = /const ATTRIBUTES = array\(\n(.*?)\n\);/s.exec(plugin("includes/timeline.php"));
  const known = list.split("\n").map((line) => {
    const [name, ...values] = quoted(line, /'([\w-]+)'/g);
    return [name, name === "sortable" ? [] : values];
  });
  assert.deepEqual(Object.fromEntries(known), Object.fromEntries(ours.map((one) => [one.name, valuesOf(one)])));
});

test("the block has an attribute for each, and the editor an option", () => {
  const names = ours.map(nameInBlock);
  const block = Object.keys(JSON.parse(plugin("block/block.json")).attributes);
  assert.deepEqual(block.sort(), [...names, "document", "src"].sort());
  const editor = plugin("block/editor.js");
  for (const one of ours.filter(({ name }) => name !== "sortable")) {
    const [, values = ""] = new RegExp(`\\["${nameInBlock(one)}", __\\([^)]*\\)(?:, \\[(.*?)\\])?\\]`).exec(editor);
    // Without a choice, the attribute is not there, which is “auto”.
    assert.deepEqual(
      quoted(values, /"([\w-]+)"/g),
      valuesOf(one).filter((value) => value !== "auto"),
      one.name,
    );
  }
  assert.match(editor, /setAttributes\(\{ sortable \}\)/);
});
