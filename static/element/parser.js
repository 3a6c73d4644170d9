// The modules that parse documents, for pages that bring one: a small one for our own format, and a larger one that imports others.
import { Failure } from "./failure.js";
import { hashes } from "./hashes.js";
import { LIMITS, nextTask } from "./timing.js";
import { isTrap, wasmModule } from "./wasm.js";

// Written out, so that bundlers see that these files belong to this one.
const parsers = {
  parser: wasmModule(
    new URL("./article-timeline-parser.js", import.meta.url),
    new URL("./article-timeline-parser_bg.wasm", import.meta.url),
    hashes.parser,
  ),
  importer: wasmModule(
    new URL("./article-timeline-importer.js", import.meta.url),
    new URL("./article-timeline-importer_bg.wasm", import.meta.url),
    hashes.importer,
  ),
};

/** How many events are read before the time is looked at. */
const EVENTS = 20;

/** The end of the last reading. */
let last = Promise.resolve();

/** Whether this says of itself that it is a document of ours. */
const isOwn = (value) =>
  typeof value === "string"
    ? /"format"\s*:\s*"article-timeline\//.test(value)
    : /^article-timeline\//.test(value?.format);

/** The parser that a value takes. */
const kindFor = ({ value }, format) =>
  !(value instanceof Uint8Array) && (format === "article-timeline" || (format === "auto" && isOwn(value)))
    ? "parser"
    : "importer";

/** Loads the parser that a document needs. */
export function prepareParser(source, format) {
  // Where it cannot be had, the reading says so.
  parsers[kindFor(source, format)].load().catch(() => {});
}

/**
 * Reads a document for a module that takes bytes of this layout: the article's bytes, and what is wrong with it; with a warning where the
 * parser was not served as it should be. `language` is that of what tells none itself.
 */
export async function read(source, wire, { format, language }) {
  const { value, name } = source;
  const kind = kindFor(source, format);
  const [module, compiled] = await parsers[kind].load();
  const [article, problems] = await inTurn(async () => {
    try {
      await module.default(compiled);
      if (module.wire() !== wire) throw Failure.mixed();
      return kind === "parser"
        ? await readInParts(new module.Reading(value))
        : module.readTimeline(value, format, language);
    } catch (cause) {
      // The parser has crashed, and the timelines' module has not. So the trap is not passed on.
      throw isTrap(cause) ? Failure.unreadable(name, cause) : cause;
    } finally {
      // Memory only grows, and one that has trapped is of no use: each document has a fresh one, which goes with it.
      module.release();
    }
  });
  if (!article) throw Failure.ofDocument(name, problems);
  return { article, problems, warning: compiled.warning };
}

/** Parses to the end, and gives way to the browser in between. */
async function readInParts(reading) {
  for (let until = performance.now() + LIMITS.parsing; reading.goOn(EVENTS); ) {
    if (performance.now() < until) continue;
    // Not scheduler.yield: it comes back before the page's own timers have had their turn.
    await nextTask();
    until = performance.now() + LIMITS.parsing;
  }
  return reading.outcome();
}

/** Reads when the readings begun before have ended, however they did. */
function inTurn(reading) {
  const own = last.then(reading);
  last = own.catch(() => {});
  return own;
}
