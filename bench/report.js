// The tables of the report, out of the figures.
import { conditions } from "./browser.js";
import { kinds } from "./loading.js";
import { memoryTable } from "./memory.js";
import { table } from "./table.js";

const whole = (number) => (number === undefined ? undefined : Math.round(number).toLocaleString("en"));
const tenth = (number) => (number === undefined ? undefined : number.toFixed(1));
const size = (row) => (row.size === undefined ? "own" : row.size.toLocaleString("en"));
const title = (text, body) => `### ${text}\n\n${body}`;

/** Rows in the order of sizes, and in each of contestants. */
const rowsOf = (results, name, cells) =>
  results.filter((row) => row[name] && !row[name].failed).map((row) => [row.name, size(row), ...cells(row[name])]);

function loading(results) {
  const times = table(
    [
      "",
      "events",
      "first event seen, ms",
      "first click answered, ms",
      "ready, ms",
      "total blocking time, ms",
      "longest task, ms",
      "longest without an answer, ms",
      "script time, ms",
      "layout shift",
    ],
    rowsOf(results, "loading", ({ seen, answered, ready, blocked, longest, silence, scripting, shift }) => [
      whole(seen),
      whole(answered),
      whole(ready),
      whole(blocked),
      whole(longest),
      whole(silence),
      whole(scripting),
      shift < 0.00005 ? "0" : shift.toFixed(4),
    ]),
  );
  const bytes = table(
    ["", "events", "requests", ...kinds, "all, kB"],
    rowsOf(results, "loading", (row) => [
      row.requests,
      ...kinds.map((kind) => (row[kind] ? tenth(row[kind]) : "–")),
      tenth(row.kilobytes),
    ]),
  );
  const weight = table(
    ["", "events", "elements", "JS heap, MB", "renderer, MB"],
    rowsOf(results, "loading", ({ elements, heap, memory }) => [whole(elements), tenth(heap), tenth(memory)]),
  );
  return [title("Loading", times), title("Sent, in kB", bytes), title("Weight", weight)];
}

const both = (figure) => figure && `${whole(figure.median)} (${whole(figure.most)})`;

function interaction(results) {
  const columns = ["next", "filter"].flatMap((name) => [1, conditions.cpu].map((rate) => [name, rate]));
  const heads = columns.map(([name, rate]) => `${name}${rate > 1 ? `, slowed ${rate}×` : ""}`);
  const painted = table(
    ["", "events", ...heads],
    rowsOf(results, "interaction", (figures) => columns.map(([name, rate]) => both(figures[`${name} ${rate}`]))),
  );
  const rest = table(
    ["", "events", ...heads],
    rowsOf(results, "interaction", (figures) => columns.map(([name, rate]) => whole(figures[`${name} ${rate}`]?.rest))),
  );
  return [title("Input to next paint, in ms: median (most)", painted), title("Input to rest, in ms", rest)];
}

function cases(results) {
  const rows = results
    .filter((row) => row.cases && !row.cases.failed)
    .flatMap((row) =>
      Object.entries(row.cases).map(([name, [wide, narrow]]) => [
        `${row.name}: ${name}`,
        size(row),
        both(wide),
        both(narrow),
      ]),
    );
  return title(
    `article-timeline, every input, slowed ${conditions.cpu}×, in ms: median (most)`,
    table(["", "events", "1280 px", "360 px"], rows),
  );
}

function qualities(results) {
  const rows = results
    .filter((row) => row.qualities && !row.qualities.failed)
    .map(({ name, qualities: { axe, scriptless, policy } }) => [
      name,
      axe.rules.length ? `${axe.elements}: ${axe.rules.join(", ")}` : "none",
      scriptless,
      policy,
    ]);
  return title(
    "Qualities",
    table(["", "axe: violations", "readable with scripts off", "works under the strict policy"], rows),
  );
}

function layouts(results) {
  const rows = results
    .filter((row) => row.layouts && !row.layouts.failed)
    .flatMap((row) =>
      Object.entries(row.layouts).map(([name, { within, after, culprits }]) => [
        `${row.name}: ${name}`,
        size(row),
        within,
        after,
        culprits[0] ? `\`${culprits[0]}\`` : undefined,
      ]),
    );
  return title(
    "article-timeline, layouts forced by a script",
    table(["", "events", "in the input's task", "after it", "by"], rows),
  );
}

function longest(figures) {
  const rows = [
    ["sent, MB", tenth(figures.kilobytes / 1000)],
    ["ready, s", tenth(figures.ready / 1000)],
    ["progress shown", figures.progressed ? "yes" : "no"],
    ["longest without an answer, ms", whole(figures.silence)],
    ["elements", whole(figures.elements)],
    ["JS heap, MB", tenth(figures.heap)],
    ["renderer when it is ready, MB", tenth(figures.peak)],
    ["renderer, garbage collected, MB", tenth(figures.memory)],
    ...Object.entries(figures)
      .filter(([name]) => /^(next|filter) /.test(name))
      .map(([name, figure]) => [`${name}×, ms`, both(figure)]),
  ];
  return title(`article-timeline, ${figures.size.toLocaleString("en")} events at \`src\``, table(["", ""], rows));
}

/** All tables for which there are figures. */
export function report({ results, longest: figures, memory }) {
  const has = (name) => results.some((row) => row[name] && !row[name].failed);
  const failures = results.flatMap((row) =>
    ["loading", "interaction", "cases", "qualities", "layouts"]
      .filter((name) => row[name]?.failed)
      .map((name) => `- ${row.name}, ${size(row)} events, ${name}: ${row[name].failed}`),
  );
  return [
    ...(has("loading") ? loading(results) : []),
    ...(has("interaction") ? interaction(results) : []),
    ...(has("cases") ? [cases(results)] : []),
    ...(has("layouts") ? [layouts(results)] : []),
    ...(figures ? [longest(figures)] : []),
    ...(memory ? [title("article-timeline, put into a page and taken out again", memoryTable(memory))] : []),
    ...(has("qualities") ? [qualities(results)] : []),
    ...(failures.length ? [title("Not measured", failures.join("\n"))] : []),
  ].join("\n\n");
}
