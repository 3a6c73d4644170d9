// Every document that the tests have, and comparing what is made of them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { dam } from "../e2e/page.js";
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

/** A document with one mistake. */
export const flawed = dam.replace("2023-07-05", "2023-07-32");

/** What the native command line does with a text as standard input. */
export const native = (words, input) => spawnSync(from("target/debug/timeline"), words, { encoding: "utf8", input });

/** Compares long texts, and shows the first difference. */
export function same(text, expected, name) {
  if (text === expected) return;
  const [letters, others] = [[...text], [...expected]];
  const at = letters.findIndex((letter, index) => letter !== others[index]);
  const around = (all) => all.slice(Math.max(0, at - 60), at + 60).join("");
  assert.fail(`${name}: “${around(letters)}” is not “${around(others)}”.`);
}
