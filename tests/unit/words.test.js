// The reader's language, and texts with numbers before the module.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fill } from "../../static/element/page.js";
import { nearestLanguage } from "../../static/element/language.js";
import { LANGUAGES, closest } from "../../static/element/languages.js";
import { ENGLISH, textsFor } from "../../static/element/words.js";

const root = new URL("../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");

test("the script knows the languages that have a file", () => {
  const files = readdirSync(new URL("words/", root)).map((name) => name.replace(".ftl", ""));
  assert.deepEqual([...LANGUAGES].sort(), files.filter((name) => name !== "und").sort());
});

test("every tag finds the language that the prerenderer finds", () => {
  const tags = read("tests/cases/languages.tsv").trim().split("\n");
  assert.ok(tags.length > 50);
  for (const line of tags) {
    const [tag, language] = line.split("\t");
    assert.equal(closest(tag), language, tag);
  }
});

test("the script's own English is that of the language file", () => {
  const english = read("words/en.ftl");
  const names = ["loading", "try-again", "failed-script", "failed-data", "invalid-data"];
  assert.deepEqual(
    ENGLISH.lines,
    names.map((name) => new RegExp(`^${name} = (.+)$`, "m").exec(english)?.[1]),
  );
  assert.equal(textsFor({ lang: "en-GB" }), ENGLISH);
});

test("a language that has not arrived is English", () => {
  assert.equal(textsFor({ lang: "fr" }), ENGLISH);
});

test("the nearest valid tag counts", () => {
  assert.equal(nearestLanguage({ lang: "zh_CN", parentElement: { lang: "zh-hant" } }), "zh-Hant");
});

test("traditional Chinese is written out, as the prerenderer writes it", () => {
  const tags = ["zh-US", "zh-TW-u-nu-hanidec", "zh-hant", "zh-CN", "zh-Hans-TW", "de"];
  assert.deepEqual(
    tags.map((lang) => nearestLanguage({ lang })),
    ["zh-Hant-US", "zh-Hant-TW-u-nu-hanidec", "zh-Hant", "zh-CN", "zh-Hans-TW", "de"],
  );
});

test("a text takes the variant of its number, and the digits of its language", () => {
  const events = "0=one|{0} событие\t0=few|{0} события\t|{0} событий";
  const written = [1, 2, 5, 21].map((count) => fill(events, [count], "0", new Intl.PluralRules("ru")));
  assert.deepEqual(written, ["1 событие", "2 события", "5 событий", "21 событие"]);
  assert.equal(fill("{0}টি ঘটনা", [28], "০", new Intl.PluralRules("bn")), "২৮টি ঘটনা");
  assert.equal(fill("0=1|one\t|{0} of {1}", [1, 3], "0", new Intl.PluralRules("en")), "one");
  assert.equal(fill("{1}, {0}", ["{0}", 3], "0", new Intl.PluralRules("en")), "3, {0}");
});
