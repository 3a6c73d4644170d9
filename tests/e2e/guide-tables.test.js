// The tables of the guide for embedders hold what custom-elements.json has, and nothing else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { blocksOf, codeIn, tableBelow } from "../markdown.js";

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const guide = read("docs/embedding.md");
const [
  {
    declarations: [element],
  },
] = JSON.parse(read("static/custom-elements.json")).modules;
const names = (entries) => entries.map(({ name }) => name).sort();
/** The words in quotes of a type: the values that an attribute may have. */
const words = (type) => [...type.matchAll(/"([\w-]+)"/g)].map(([, word]) => word);
/** The fields of the detail in the type of an event. */
const fieldsOf = (type) => {
  const [, inside] = /^CustomEvent<\{ (.*) \}>$/.exec(type);
  return inside.split("; ").map((field) => field.split(":")[0]);
};

test("every attribute has a row, with its values and what is without it", () => {
  const rows = tableBelow(guide, "## Attributes");
  assert.deepEqual(rows.map(([name]) => codeIn(name)[0]).sort(), names(element.attributes));
  for (const [name, values, without] of rows) {
    const { type, default: first } = element.attributes.find((one) => one.name === codeIn(name)[0]);
    const allowed = words(type.text);
    if (allowed.length) assert.deepEqual(codeIn(values), allowed, name);
    if (first) assert.equal(codeIn(without)[0], String(JSON.parse(first)), name);
  }
});

describe("from a script", () => {
  const [methods, events] = [tableBelow(guide, "## From a script", 0), tableBelow(guide, "## From a script", 1)];

  test("every method has a row, with its parameters", () => {
    const found = methods.flatMap(([cell]) => codeIn(cell)).map((code) => /^(\w+)\((.*)\)$/s.exec(code));
    const expected = element.members.filter(({ kind }) => kind === "method");
    assert.deepEqual(found.map(([, name]) => name).sort(), names(expected));
    for (const [, name, parameters] of found) {
      const { parameters: known = [] } = expected.find((one) => one.name === name);
      assert.equal(Boolean(parameters), known.length > 0, name);
    }
  });

  test("every event has a row, with the fields of its detail", () => {
    assert.deepEqual(events.map(([name]) => codeIn(name)[0]).sort(), names(element.events));
    for (const [name, detail] of events) {
      const { type } = element.events.find((one) => one.name === codeIn(name)[0]);
      assert.deepEqual(codeIn(detail.split(":")[0]), fieldsOf(type.text), name);
    }
  });
});

describe("look", () => {
  test("every part is named", () => {
    const [, list] = /^Parts: (.*?)\.$/ms.exec(guide);
    assert.deepEqual(codeIn(list).sort(), names(element.cssParts));
  });

  test("every custom property is in the example, with the hues as one", () => {
    const [example] = blocksOf(guide).filter(({ text }) => text.includes("--article-timeline-paper"));
    const found = [...example.text.matchAll(/^ *(--article-timeline-[\w-]+):/gm)].map(([, name]) => name);
    const [, last] = /--article-timeline-hue-0: .*to -hue-(\d+)/.exec(example.text);
    const hues = Array.from({ length: Number(last) }, (_, index) => `--article-timeline-hue-${index + 1}`);
    assert.deepEqual([...found, ...hues].sort(), names(element.cssProperties));
  });
});
