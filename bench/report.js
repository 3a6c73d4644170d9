// The tables of the report, out of the figures.
import { conditions } from "./browser.js";
import { kinds } from "./loading.js";
import { table } from "./table.js";

const whole = (number) => (number === undefined ? undefined : Math.round(number).toLocaleString("en"));
const tenth = (number) => (number === undefined ? undefined : number.toFixed(1));
const and = new Intl.ListFormat("en-GB");
const size = (row) => (row.size === undefined ? "own" : row.size.toLocaleString("en"));
const section = (title, ...texts) => [`### ${title}`, ...texts].join("\n\n");
const both = (figure) => figure?.median && `${whole(figure.median)} (${whole(figure.most)})`;

function loading(rows) {
  const tableOf = (heads, cells) => {
    const named = rows.map((row) => [row.name, size(row), ...cells(row.figures)]);
    return table(["", "events", ...heads], named);
  };
  const times = tableOf(
    [
      "first event seen, ms",
      "first click answered, ms",
      "ready, ms",
      "total blocking time, ms",
      "longest task, ms",
      "longest without an answer, ms",
      "script time, ms",
      "layout shift",
    ],
    ({ seen, answered, ready, blocked, longest, silence, scripting, shift }) => [
      ...[seen, answered, ready, blocked, longest, silence, scripting].map(whole),
      shift < 0.00005 ? "0" : shift.toFixed(4),
    ],
  );
  const bytes = tableOf(["requests", ...kinds, "all, kB"], (row) => [
    row.requests,
    ...kinds.map((kind) => (row[kind] ? tenth(row[kind]) : "–")),
    tenth(row.kilobytes),
  ]);
  const weight = tableOf(["elements", "JS heap, MB", "renderer, MB"], ({ elements, heap, memory }) => [
    whole(elements),
    tenth(heap),
    tenth(memory),
  ]);
  return { Loading: times, "Sent, in kB": bytes, Weight: weight };
}

function interaction(rows) {
  const columns = ["next", "filter"].flatMap((name) => [1, conditions.cpu].map((rate) => [name, rate]));
  const heads = columns.map(([name, rate]) => `${name}${rate > 1 ? `, slowed ${rate}×` : ""}`);
  const tableOf = (cell) => {
    const named = rows.map((row) => [
      row.name,
      size(row),
      ...columns.map(([name, rate]) => cell(row.figures[`${name} ${rate}`])),
    ]);
    return table(["", "events", ...heads], named);
  };
  return {
    "Input to next paint, in ms: median (most)": tableOf(both),
    "Input to rest, in ms": tableOf((figure) => whole(figure?.rest)),
  };
}

/** A row for each input of each contestant; the inputs that could not be measured are listed apart. */
const inputs = (rows, cells) =>
  rows.flatMap((row) =>
    Object.entries(row.figures)
      .filter(([, figure]) => !figure.failed)
      .map(([name, figure]) => [`${row.name}: ${name}`, size(row), ...cells(figure)]),
  );

const cases = (rows) => ({
  [`article-timeline, every input, slowed ${conditions.cpu}×, in ms: median (most)`]: table(
    ["", "events", "1280 px", "360 px"],
    inputs(rows, ({ widths }) => widths.map(both)),
  ),
});

const layouts = (rows) => ({
  "article-timeline, layouts forced by a script": table(
    ["", "events", "in the input's task", "after it", "by"],
    inputs(rows, ({ within, after, culprits: [culprit] }) => [within, after, culprit && `\`${culprit}\``]),
  ),
});

const qualities = (rows) => ({
  Qualities: table(
    ["", "axe: violations", "readable with scripts off", "works under the strict policy"],
    rows.map(({ name, figures: { axe, scriptless, policy } }) => [
      name,
      axe.rules.length ? `${axe.elements}: ${axe.rules.join(", ")}` : "none",
      scriptless,
      policy,
    ]),
  ),
});

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
  return section(
    `article-timeline, ${figures.size.toLocaleString("en")} events at \`src\`, not prerendered`,
    table(["", ""], rows),
  );
}

/** What mounts leave behind, as counted by memory.js. */
export function memoryTable({ mounts, first, before, half, after }) {
  const rows = Object.keys(before).map((name) => [name, before[name], half[name], after[name]]);
  return table(["", `after ${first} mounts`, `after ${mounts / 2} more`, `after ${mounts} more`], rows);
}

/** The tables of contestants, in the order of the report. */
const TABLES = { loading, interaction, cases, layouts, qualities };
/** What a reader of the report calls them, and the two of our timeline alone. */
const NAMES = {
  loading: "loading",
  interaction: "inputs",
  cases: "every input of article-timeline",
  layouts: "forced layouts",
  longest: "the longest document",
  memory: "mounts",
  qualities: "qualities",
};

/** The numbers of events with which some contestants were left out, a line for each set of contestants. Names contain commas. */
function foot(missing) {
  const bySize = {};
  for (const row of missing) (bySize[size(row)] ??= []).push(row.name);
  const byNames = {};
  for (const [size, names] of Object.entries(bySize)) (byNames[names.join("; ")] ??= []).push(size);
  return Object.entries(byNames).map(([names, sizes]) => {
    const numbers = and.format(sizes.filter((size) => size !== "own"));
    return `Left out${numbers && ` with ${numbers} events`}: ${names}.`;
  });
}

/** The reasons why something was not measured, as lines. */
function failures(name, figures) {
  if (!figures || typeof figures !== "object") return [];
  if (figures.failed) return [`- ${name}: ${figures.failed}`];
  return Object.entries(figures).flatMap(([inner, figures]) => failures(`${name}, ${inner}`, figures));
}

/** All tables. `rows` are those that a run with every measurement has; what has no figures is named below its table or at the end. */
export function report({ results, longest: long, memory }, rows) {
  const sections = {};
  const without = [];
  for (const [name, tables] of Object.entries(TABLES)) {
    const wanted = rows
      .filter(({ tables }) => tables.includes(name))
      .map((row) => ({ ...row, figures: results.find(({ id, size }) => id === row.id && size === row.size)?.[name] }));
    const measured = wanted.filter(({ figures }) => figures && !figures.failed);
    if (!wanted.some(({ figures }) => figures)) without.push(NAMES[name]);
    if (!measured.length) continue;
    const missing = wanted.filter(({ figures }) => !figures);
    sections[name] = Object.entries(tables(measured)).map(([title, body]) => section(title, body, ...foot(missing)));
  }
  if (!long) without.push(NAMES.longest);
  else if (!long.failed) sections.longest = [longest(long)];
  if (!memory) without.push(NAMES.memory);
  else if (!memory.failed)
    sections.memory = [section("article-timeline, put into a page and taken out again", memoryTable(memory))];
  const failed = [
    ...results.flatMap(({ name, size: _, id: __, ...figures }, index) =>
      failures(`${name}, ${size(results[index])} events`, figures),
    ),
    ...failures(NAMES.longest, long),
    ...failures(NAMES.memory, memory),
  ];
  return [
    ...Object.keys(NAMES).flatMap((name) => sections[name] ?? []),
    ...(without.length ? [section("Left out of this run", without.map((name) => `- ${name}`).join("\n"))] : []),
    ...(failed.length ? [section("Not measured", failed.join("\n"))] : []),
  ].join("\n\n");
}
