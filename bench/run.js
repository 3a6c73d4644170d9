// The benchmark. Run by `make bench`; `node bench/run.js --help` lists its options.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { conditions, inBrowser } from "./browser.js";
import { floor } from "./contestants/floor.js";
import { ours, oursFromSource, oursOnInteraction, panji } from "./contestants/ours.js";
import { reactChrono, timelinejs, visTimeline } from "./contestants/peers.js";
import { events } from "./events.js";
import { cases, interaction } from "./interaction.js";
import { layouts } from "./layouts.js";
import { loading } from "./loading.js";
import { longest } from "./longest.js";
import { memory } from "./memory.js";
import { options } from "./options.js";
import { preparePeers, versionOf } from "./peers.js";
import { qualities } from "./qualities.js";
import { report } from "./report.js";
import { serveFiles } from "./server.js";

const contestants = [floor, ours, oursFromSource, oursOnInteraction, panji, timelinejs, visTimeline, reactChrono];
const asked = options(contestants.map(({ id }) => id));
const folder = fileURLToPath(new URL("../.tools/bench/pictures/", import.meta.url));
const says = (part) => asked.parts.includes(part);
const say = (text) => console.error(`bench: ${text}`);

/** What measuring gives, or why it could not be done: one that fails is no reason to lose all the others. */
async function attempt(what, measure) {
  const begun = Date.now();
  try {
    return await measure();
  } catch (error) {
    say(`${what} cannot be measured: ${error.stack}`);
    return { failed: error.message.split("\n")[0] };
  } finally {
    say(`${what} (${Math.round((Date.now() - begun) / 1000)} s)`);
  }
}

/** All figures of one contestant with so many events. */
async function measure(contestant, size) {
  const { id, name } = contestant;
  const files = contestant.files(size);
  const server = await serveFiles(files);
  const row = { id, name, size };
  const part = async (part, measure) => {
    row[part] = await attempt(`${name}, ${size ?? "its own"} events, ${part}`, measure);
  };
  // Of the peers the largest take a minute for each load.
  const passes = contestant.package && size > 1000 ? Math.min(asked.passes, 1) : asked.passes;
  try {
    if (says("loading")) await part("loading", () => loading(contestant, size, server.address, { passes, folder }));
    if (says("interaction")) await part("interaction", () => interaction(contestant, server.address, asked));
    if (says("interaction") && contestant.cases) await part("cases", () => cases(contestant, server.address, asked));
    if (says("layouts") && contestant.cases && contestant !== panji)
      await part("layouts", () => layouts(contestant, server.address));
    if (says("qualities") && size === asked.sizes[0]) {
      const all = events(size);
      await part("qualities", () =>
        qualities(contestant, server.address, files, [all[0].headline, all.at(-1).headline]),
      );
    }
  } finally {
    server.close();
  }
  return row;
}

async function conditionsOfThisRun() {
  const chromium = await inBrowser({}, ({ browser }) => browser.version());
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
for (const size of asked.sizes) {
  for (const contestant of contestants) {
    if (!asked.only.includes(contestant.id) || contestant === panji) continue;
    if (contestant.package && size > asked.peers) continue;
    if (size > contestant.most) continue;
    figures.results.push(await measure(contestant, size));
    keep();
  }
}
if (asked.only.includes("panji")) figures.results.push(await measure(panji));
if (says("longest")) {
  const found = await attempt(`${asked.longest} events`, () => longest(asked.longest, asked));
  if (!found.failed) figures.longest = found;
}
if (says("memory")) {
  const found = await attempt(`${asked.mounts} mounts`, () => memory(asked.mounts));
  if (!found.failed) figures.memory = found;
}

keep();
const text = `${await conditionsOfThisRun()}\n\n${report(figures)}`;
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
