// The benchmark's plan and tables, with made-up figures. Nothing is measured.
import assert from "node:assert/strict";
import { test } from "node:test";
import { reasonOf } from "../../bench/attempt.js";
import { everyRow, parts, planOf } from "../../bench/plan.js";
import { report } from "../../bench/report.js";

const contestants = [
  { id: "floor", name: "floor" },
  { id: "ours", name: "ours", cases: {} },
  { id: "ours-src", name: "ours, `--src`", least: 121, inputs: () => false },
  { id: "own", name: "ours, its page", cases: {}, ownSize: true },
  { id: "peer", name: "peer", package: "peer" },
];
const asked = { sizes: [20, 1000], peers: 1000, only: contestants.map(({ id }) => id), parts };
const written = (rows) => rows.map(({ contestant: { id }, size, tables }) => `${id} ${size}: ${tables.join(" ")}`);

test("the peers with many events come last", () =>
  assert.deepEqual(written(planOf(contestants, asked)), [
    "floor 20: loading interaction qualities",
    "ours 20: loading interaction cases layouts qualities",
    "peer 20: loading interaction qualities",
    "floor 1000: loading interaction",
    "ours 1000: loading interaction cases layouts",
    "ours-src 1000: loading",
    "own undefined: loading interaction cases layouts",
    "peer 1000: loading interaction",
  ]));

test("only what is asked for is measured", () => {
  const some = { ...asked, peers: 20, only: ["ours-src", "peer"], parts: ["qualities", "interaction"] };
  assert.deepEqual(written(planOf(contestants, some)), ["peer 20: interaction qualities"]);
});

test("the report names what was left out and what failed, with the reason", () => {
  const next = { median: 16, most: 32, rest: 5 };
  const failed = "After 10 s, the page has no visible locator('#filter').";
  const results = [
    { id: "floor", name: "floor", size: 20, interaction: { "next 1": next, "filter 1": { failed } } },
    { id: "peer", name: "peer", size: 20, interaction: { failed: "The page is not ready." } },
  ];
  const text = report({ results, memory: { failed: "There is no module." } }, everyRow(contestants, asked));
  assert.equal(
    text,
    `### Input to next paint, in ms: median (most)

|       | events |    next | next, slowed 4× | filter | filter, slowed 4× |
| ----- | -----: | ------: | --------------: | -----: | ----------------: |
| floor |     20 | 16 (32) |               – |      – |                 – |

Left out with 20 events: ours.

Left out with 1,000 and 10,000 events: floor; ours; peer.

Left out: ours, its page.

### Input to rest, in ms

|       | events | next | next, slowed 4× | filter | filter, slowed 4× |
| ----- | -----: | ---: | --------------: | -----: | ----------------: |
| floor |     20 |    5 |               – |      – |                 – |

Left out with 20 events: ours.

Left out with 1,000 and 10,000 events: floor; ours; peer.

Left out: ours, its page.

### Left out of this run

- loading
- every input of article-timeline
- forced layouts
- qualities
- the longest document

### Not measured

- floor, 20 events, interaction, filter 1: After 10 s, the page has no visible locator('#filter').
- peer, 20 events, interaction: The page is not ready.
- mounts: There is no module.`,
  );
});

test("a control that a page does not have is named", () => {
  const log = "Call log:\n\u001b[2m  - waiting for getByRole('button', { name: 'Next' }) to be visible\u001b[22m\n";
  assert.equal(
    reasonOf(new Error(`locator.waitFor: Timeout 10000ms exceeded.\n${log}`)),
    "After 10 s, the page has no visible getByRole('button', { name: 'Next' }).",
  );
  assert.equal(reasonOf(new Error("“next” has done nothing.\nMore")), "“next” has done nothing.");
});
