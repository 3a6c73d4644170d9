// Every document that the tests have, and comparing what is made of them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { from } from "./pack.js";

/** The documents and timelines of the cases, each with its name and its bytes. */
export const cases = ["document", "view", "import"].flatMap((kind) =>
  readdirSync(from(`tests/cases/${kind}`), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = from(`tests/cases/${kind}/${name}`);
      const inputs = readdirSync(folder).filter((file) => /^(article|input)\./.test(file));
      return inputs.map((file) => ({ name: `${kind}/${name}/${file}`, content: readFileSync(join(folder, file)) }));
    }),
);
assert.ok(cases.length > 80, `${cases.length} cases`);

/** Compares long texts, and shows the first difference. */
export function same(text, expected, name) {
  if (text === expected) return;
  const [letters, others] = [[...text], [...expected]];
  const at = letters.findIndex((letter, index) => letter !== others[index]);
  const around = (all) => all.slice(Math.max(0, at - 60), at + 60).join("");
  assert.fail(`${name}: “${around(letters)}” is not “${around(others)}”.`);
}
