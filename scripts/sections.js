// Reads and writes the binary format of WebAssembly: the sections of a module, its functions and their names.

const HEADER = 8;
const [CUSTOM, CODE] = [0, 10];
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

/** The kind and the content of each section or part of one, up to the end. */
function parts({ take, sized, isAtEnd }) {
  const found = [];
  while (!isAtEnd()) found.push({ kind: take(1)[0], content: sized() });
  return found;
}

/** The sections of a module: the kind and the content of each. */
export const sections = (module) => parts(reader(module, HEADER));

/** The parts of the section with the names: the kind and the content of each. None if it is another section. */
function subsections({ kind, content }) {
  if (kind !== CUSTOM) return;
  const names = reader(content);
  return names.sized().toString() === "name" ? parts(names) : undefined;
}

/** The index and the name of each function, from the part with their names. */
function entries(content) {
  const { number, sized } = reader(content);
  return Array.from({ length: number() }, () => [number(), sized().toString()]);
}

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
export function renamed(module, change) {
  const names = (content) => {
    const all = entries(content);
    const changed = all.flatMap(([index, name]) => [written(index), sized(Buffer.from(change(index, name)))]);
    return Buffer.concat([written(all.length), ...changed]);
  };
  const changed = (one) => {
    const parts = subsections(one)?.map(({ kind, content }) =>
      section({ kind, content: kind === FUNCTIONS ? names(content) : content }),
    );
    return section(parts ? { kind: CUSTOM, content: Buffer.concat([sized(Buffer.from("name")), ...parts]) } : one);
  };
  return moduleOf(module, sections(module).map(changed));
}

/** The names of functions by index. */
export const functionNames = (module) =>
  new Map(
    sections(module)
      .flatMap((one) => subsections(one) ?? [])
      .filter(({ kind }) => kind === FUNCTIONS)
      .flatMap(({ content }) => entries(content)),
  );

/** The functions of a module, without those that it imports. */
export function functionsIn(module) {
  const { number, sized } = reader(sections(module).find(({ kind }) => kind === CODE).content);
  return Array.from({ length: number() }, sized);
}

/** How many functions a module imports. They have the first indices. */
export const importedFunctions = (module) =>
  WebAssembly.Module.imports(new WebAssembly.Module(module)).filter(({ kind }) => kind === "function").length;
