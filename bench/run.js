// The benchmark. Run by `make bench`; `node bench/run.js --help` lists its options.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { attempt, say } from "./attempt.js";
import { conditions, withBrowser } from "./browser.js";
import { floor } from "./contestants/floor.js";
import { ours, oursFromSource, oursImmediate, panji } from "./contestants/ours.js";
import { reactChrono, timelinejs, visTimeline } from "./contestants/peers.js";
import { events } from "./events.js";
import { cases, interaction } from "./interaction.js";
import { layouts } from "./layouts.js";
import { loading } from "./loading.js";
import { longest } from "./longest.js";
import { memory } from "./memory.js";
import { options } from "./options.js";
import { preparePeers, versionOf } from "./peers.js";
import { everyRow, planOf } from "./plan.js";
import { qualities } from "./qualities.js";
import { report } from "./report.js";
import { serveFiles } from "./server.js";

const contestants = [floor, ours, oursImmediate, oursFromSource, panji, timelinejs, visTimeline, reactChrono];
const asked = options(contestants.map(({ id }) => id));
const folder = fileURLToPath(new URL("../.tools/bench/pictures/", import.meta.url));
const begun = Date.now();
const isTimeLeft = () => Date.now() - begun < asked.minutes * 60_000;

/** How each table is measured. */
const measures = {
  loading: ({ contestant, size }, { address }) => {
    // Of the peers, the largest take a minute for each load.
    const passes = contestant.package && size > 1000 ? 1 : asked.passes;
    return loading(contestant, size, address, { passes, folder });
  },
  interaction: ({ contestant }, served) => interaction(contestant, served, asked),
  cases: ({ contestant }, served) => cases(contestant, served, asked),
  layouts: ({ contestant }, served) => layouts(contestant, served),
  qualities: ({ contestant, size }, { address, files }) => {
    const all = events(size);
    return qualities(contestant, address, files, [all[0].headline, all.at(-1).headline]);
  },
};

/** All figures of one contestant with so many events. */
async function measure(row) {
  const { contestant, size, tables } = row;
  const { id, name } = contestant;
  const figures = { id, name, size };
  const files = contestant.files(size);
  const server = await serveFiles(files);
  const served = { address: server.address, size, files };
  try {
    for (const table of tables.filter(isTimeLeft)) {
      const what = `${name}, ${size ?? "its own"} events, ${table}`;
      figures[table] = await attempt(what, () => measures[table](row, served));
    }
  } finally {
    server.close();
  }
  return figures;
}

async function conditionsOfThisRun() {
  const chromium = await withBrowser((browser) => browser.version());
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const peers = contestants
    .filter(({ package: name }) => name)
    .map(({ name, package: package_ }) => `${name} ${versionOf(package_)}`);
  const [processor] = cpus();
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, with Chromium ${chromium} on ${cpus().length} × ${processor.model.trim()},`,
    `${Math.round(totalmem() / 1e9)} GB. ${peers.join(", ")} (React ${versionOf("react")}).`,
    `Loads are slowed: CPU ${conditions.cpu}×, ${conditions.kilobits} kbit/s, ${conditions.latency} ms. Medians of ${asked.passes} loads and ${asked.rounds} inputs.`,
    `Repeat with \`make bench${asked.given && ` BENCH="${asked.given}"`}\`.`,
  ].join("\n");
}

mkdirSync(folder, { recursive: true });
await preparePeers();
say("pictures of all pages go to .tools/bench/pictures/");
const figures = { results: [] };
/** Kept as they come, for a run may be ended before its end. */
const keep = () =>
  writeFileSync(new URL("../.tools/bench/figures.json", import.meta.url), JSON.stringify(figures, null, 1));
const rows = planOf(contestants, asked);
for (const row of rows.filter(({ isLast }) => !isLast)) await add(row);
if (asked.parts.includes("longest")) await addApart("longest", () => longest(asked.longest, asked));
if (asked.parts.includes("memory")) await addApart("memory", () => memory(asked.mounts));
for (const row of rows.filter(({ isLast }) => isLast)) await add(row);

async function add(row) {
  if (isTimeLeft()) figures.results.push(await measure(row));
  keep();
}
async function addApart(name, measure) {
  if (isTimeLeft()) figures[name] = await attempt(name, measure);
  keep();
}

const text = `${await conditionsOfThisRun()}\n\n${report(figures, everyRow(contestants, asked))}`;
console.log(text);
if (asked.write) {
  const guide = new URL("../docs/performance.md", import.meta.url);
  const markers = /(<!-- figures -->\n)[\s\S]*(<!-- end of the figures -->)/;
  const page = readFileSync(guide, "utf8");
  if (!markers.test(page))
    throw new Error("docs/performance.md has lost the two markers between which the figures stand.");
  writeFileSync(
    guide,
    page.replace(markers, (_, begin, end) => `${begin}\n${text}\n\n${end}`),
  );
  say("docs/performance.md has the figures of this run");
}
say(`${Math.round((Date.now() - begun) / 6000) / 10} minutes`);
