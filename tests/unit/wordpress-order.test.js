// The WordPress plugin puts events in the order of the element, for readers without scripts.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const from = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { PHP } = process.env;
const NATIVE = from("target/debug/timeline");
const skip = (!PHP && "There is no PHP") || (!existsSync(NATIVE) && "There is no native command line");

/** What the plugin's code says of a value, as JSON. */
function php(expression, value) {
  const code = `define("ABSPATH", "/"); require $argv[1]; $value = json_decode(file_get_contents("php://stdin"), true); echo json_encode(${expression});`;
  const file = from("integrations/wordpress/article-timeline/includes/order.php");
  const input = JSON.stringify(value);
  return JSON.parse(execFileSync(PHP, ["-n", "-r", code, "--", file], { input, encoding: "utf8", maxBuffer: 1e9 }));
}
/** The same dates in the order of the timeline, and those that are none, as the native command line has them. */
function native(dates) {
  const events = dates.map((date, index) => ({ id: `e${index}`, date, headline: `${index}` }));
  const document = { format: "article-timeline/1", language: "en", title: "A", events };
  const input = JSON.stringify(document);
  const { stdout } = spawnSync(NATIVE, ["export", "--format=json", "-"], { input, encoding: "utf8", maxBuffer: 1e9 });
  const { table } = JSON.parse(stdout);
  const order = table.match(/(?<=,e)\d+$/gm).map(Number);
  return { order, left: dates.filter((_, index) => !order.includes(index)) };
}

/** Dates in every form, near each other, from a sequence that is always the same. */
function generated(count) {
  let seed = 1;
  const below = (limit) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  const two = (limit) => `${below(limit)}`.padStart(2, "0");
  const moment = () => {
    const year = ["2023", "2024", "2024", "0000", "-0001", "Y12024"][below(6)];
    const day = `${year}-${two(14)}-${two(33)}`;
    const time = `T${two(25)}:${two(61)}:${two(3)}`;
    const forms = ["20XX", "202X", "00XX", year, `${year}-2${below(6)}`, `${year}-${two(14)}`, day, day];
    const finer = [day, day + time.slice(0, 3), day + time.slice(0, 6), day + time, `${day + time}.${below(10)}00`];
    return (below(2) ? forms[below(forms.length)] : finer[below(finer.length)]) + ["", "", "", "~", "?", "%"][below(6)];
  };
  return Array.from({ length: count }, () => {
    const ends = [moment(), ["", "..", moment()][below(3)]];
    return below(3) ? ends[0] : (below(4) ? ends : ends.reverse()).join("/");
  });
}

test("events are in the order of the timeline, whatever their dates", { skip }, () => {
  const listed = readFileSync(from("tests/cases/dates.tsv"), "utf8").match(/(?<=^[^\t]*\t[^\t]*\t)[^\t]+/gm);
  const odd = [
    "",
    "/",
    "..",
    "../..",
    "2024/2025/2026",
    "2024-1",
    "-0000",
    "-196X",
    "196X-01",
    "2024-02-30",
    "2024-13",
  ];
  const later = [
    "2024-06-01T24",
    "2024-06-01T10:60",
    "2024T10",
    "Y1999",
    "Y02024",
    "2024-22-01",
    "2025/2024",
    " 2024",
    "2024\n",
  ];
  let known = 0;
  for (const dates of [
    [...new Set(listed), ...odd, ...later].reverse(),
    ...[0, 1, 2, 3].map((at) => generated(2000).slice(at * 500, at * 500 + 500)),
  ]) {
    const { order, left } = native(dates);
    const events = dates.map((when, index) => ({ when, index }));
    const ours = php("array_column(ArticleTimeline\\in_order($value), 'index')", events);
    assert.deepEqual(
      ours.slice(0, order.length).map((index) => dates[index]),
      order.map((index) => dates[index]),
    );
    assert.deepEqual(ours.slice(0, order.length), order);
    // What the element leaves out comes last, as the document has it.
    assert.deepEqual(
      ours.slice(order.length).map((index) => dates[index]),
      left,
    );
    known += order.length;
  }
  assert.ok(known > 1000, `${known}`);
});
