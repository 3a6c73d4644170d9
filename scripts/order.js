// Orders the functions of a module so that similar ones are neighbours. The order means nothing to the module, but brotli finds more
// repetitions at small distances: 2 to 3 % less.
import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotli } from "./brotli.js";

const run = promisify(execFile);

/** Functions are compared by the byte sequences of one of these lengths: the one that makes the module smallest. */
const LENGTHS = [4, 5, 6, 7];
/** A sequence that more functions have says nothing about any two of them, and would take long. */
const MOST = 200;

const [CUSTOM, IMPORTS, CODE] = [0, 2, 10];
/** The part of the name section that names functions. */
const FUNCTIONS = 1;

/** Reads numbers and byte sequences one after the other. */
function reader(bytes, at = 0) {
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const take = (length) => bytes.subarray(at, (at += length));
  return { number, take, sized: () => take(number()), isAtEnd: () => at >= bytes.length };
}

/** A number as a module has it: seven bits in each byte, and in the eighth whether another byte follows. */
const written = (value) => Buffer.from(value > 127 ? [(value & 127) | 128, ...written(value >> 7)] : [value]);
const sized = (...parts) => {
  const bytes = Buffer.concat(parts);
  return Buffer.concat([written(bytes.length), bytes]);
};

/** The sections of a module: the kind and the content of each. */
function sections(module) {
  const { take, sized, isAtEnd } = reader(module, HEADER);
  const found = [];
  while (!isAtEnd()) found.push({ kind: take(1)[0], content: sized() });
  return found;
}

/** The parts of the section with the names: the kind and the content of each. None if it is another section. */
function subsections({ kind, content }) {
  if (kind !== CUSTOM) return;
  const { take, sized, isAtEnd } = reader(content);
  if (sized().toString() !== "name") return;
  const found = [];
  while (!isAtEnd()) found.push({ kind: take(1)[0], content: sized() });
  return found;
}

const HEADER = 8;
const section = ({ kind, content }) => Buffer.concat([Buffer.from([kind]), sized(content)]);
const moduleOf = (module, parts) => Buffer.concat([module.subarray(0, HEADER), ...parts]);

/** The same module, without names and what else a browser does not need. */
export const bare = (module) =>
  moduleOf(
    module,
    sections(module)
      .filter(({ kind }) => kind !== CUSTOM)
      .map(section),
  );

/** The same module, with the name of each function changed. */
function renamed(module, change) {
  const names = (content) => {
    const { number, sized: text } = reader(content);
    const all = Array.from({ length: number() }, () => [number(), text().toString()]);
    const entries = all.flatMap(([index, name]) => [written(index), sized(Buffer.from(change(index, name)))]);
    return Buffer.concat([written(all.length), ...entries]);
  };
  const changed = (one) => {
    const parts = subsections(one)?.map(({ kind, content }) =>
      section({ kind, content: kind === FUNCTIONS ? names(content) : content }),
    );
    return section(parts ? { kind: CUSTOM, content: Buffer.concat([sized(Buffer.from("name")), ...parts]) } : one);
  };
  return moduleOf(module, sections(module).map(changed));
}

/** The byte sequences of a function, each as a string. */
function sequences(body, length) {
  const found = new Set();
  for (let at = 0; at + length <= body.length; at++) found.add(body.toString("latin1", at, at + length));
  return found;
}

/** The places of functions in an order in which each is followed by the one that shares most with it. Rare sequences count more, and short
 * functions are not too short to be chosen. It begins with the largest. */
function places(bodies, length) {
  const own = bodies.map((body) => sequences(body, length));
  const having = new Map();
  for (const [index, found] of own.entries())
    for (const sequence of found) {
      if (!having.has(sequence)) having.set(sequence, []);
      having.get(sequence).push(index);
    }
  const left = new Set(bodies.keys());
  const order = [];
  let next = bodies.reduce((largest, { length }, index) => (length > bodies[largest].length ? index : largest), 0);
  while (left.size) {
    order.push(next);
    left.delete(next);
    const shared = new Map();
    for (const sequence of own[next]) {
      const others = having.get(sequence);
      if (others.length > MOST) continue;
      for (const other of others)
        if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1 / Math.sqrt(others.length));
    }
    const likeness = (index) => shared.get(index) / (own[index].size + 20) ** 0.65;
    const first = shared.size ? [...shared.keys()] : [...left].slice(0, 1);
    next = first.reduce((best, index) => (likeness(index) > likeness(best) ? index : best), first[0]);
  }
  const places = [];
  for (const [place, index] of order.entries()) places[index] = place;
  return places;
}

/** Orders the functions of a module with names, in place. */
export async function orderFunctions(path) {
  const module = readFileSync(path);
  const contents = (kind) => reader(sections(module).find((section) => section.kind === kind).content);
  const code = contents(CODE);
  const bodies = Array.from({ length: code.number() }, code.sized);
  const imports = contents(IMPORTS);
  let imported = 0;
  for (let rest = imports.number(); rest; rest--, imported++) {
    imports.sized();
    imports.sized();
    if (imports.number() !== 0) throw new Error(`${path} imports more than functions; count them in scripts/order.js.`);
    imports.number();
  }
  let smallest;
  for (const length of LENGTHS) {
    const place = places(bodies, length);
    // wasm-opt orders by name, so each name begins with its place for a moment.
    const mark = (index) =>
      `${String(index < imported ? index : imported + place[index - imported]).padStart(6, "0")} `;
    const marked = `${path}.marked`;
    writeFileSync(
      marked,
      renamed(module, (index, name) => mark(index) + name),
    );
    await run("wasm-opt", ["--reorder-functions-by-name", "--debuginfo", marked, "-o", marked]);
    const ordered = renamed(readFileSync(marked), (_, name) => name.slice(mark(0).length));
    rmSync(marked);
    const size = brotli(bare(ordered)).length;
    if (!smallest || size < smallest.size) smallest = { size, ordered };
  }
  writeFileSync(path, smallest.ordered);
}
