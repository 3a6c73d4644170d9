// The modules that parse documents: a small one for our own format, and a larger one that imports others.
import { mixed, noEvents, unreadable } from "./failures.js";
import { Failure, hashes } from "./shared.js";
import { PARSING, nextTask } from "./timing.js";
import { isTrap, wasmModule } from "./wasm.js";

/** @typedef {typeof import("article-timeline-parser")} Parser */

// As literals, so that bundlers find these files.
const parsers = {
  parser: parserAt(
    new URL("./article-timeline-parser.js", import.meta.url),
    new URL("./article-timeline-parser_bg.wasm", import.meta.url),
    hashes.parser,
  ),
  importer: parserAt(
    new URL("./article-timeline-importer.js", import.meta.url),
    new URL("./article-timeline-importer_bg.wasm", import.meta.url),
    hashes.importer,
  ),
};

/** @param {URL} glue @param {URL} binary @param {string | undefined} integrity */
function parserAt({ href }, binary, integrity) {
  return wasmModule(href, binary.href, integrity, (/** @type {Parser} */ parser, compiled) => ({ parser, compiled }));
}

/** The number of events that are parsed before the time is checked. */
const EVENTS = 20;

/** Settles when the last parsing has ended. @type {Promise<unknown>} */
let last = Promise.resolve();

/** Whether a value declares our own format. @param {unknown} value */
const isOwn = (value) =>
  typeof value === "string"
    ? /"format"\s*:\s*"article-timeline\//.test(value)
    : /^article-timeline\//.test(/** @type {any} */ (value)?.format);

/** The parser for a value. @param {Source} source @param {string} format */
const kindFor = ({ value }, format) =>
  !(value instanceof Uint8Array) && (format === "article-timeline" || (format === "auto" && isOwn(value)))
    ? "parser"
    : "importer";

/** Loads the parser that a document needs. @param {Source} source @param {string} format */
export function prepareParser(source, format) {
  // If it cannot be loaded, parsing reports that.
  parsers[kindFor(source, format)].load().catch(() => {});
}

/** Parses a document for a module that accepts bytes of this layout. Returns the article's bytes and its problems, and a warning if the
 * parser was served with a wrong type. `language` is used if the document does not state one, and `words` is the file of its texts.
 * @param {Source} source @param {number} wire @param {string} format @param {string} language @param {string | undefined} words */
export async function read(source, wire, format, language, words) {
  const { value, name } = source;
  const kind = kindFor(source, format);
  const { parser, compiled } = await parsers[kind].load();
  const reading = last.then(async () => {
    try {
      await parser.default(compiled);
      if (parser.wire() !== wire) throw new Failure(mixed);
      return await (kind === "parser"
        ? readInParts(new parser.Reading(value))
        : parser.readTimeline(value, format, language, words));
    } catch (cause) {
      // Only the parser has crashed, not the module of the timelines. So the trap is not passed on.
      throw isTrap(cause) ? new Failure(unreadable, { name }, { cause }) : cause;
    } finally {
      // Memory only grows, and an instance cannot be used after a trap. So each document gets a new instance, which is released with it.
      parser.release();
    }
  });
  // The next parsing waits for the end of this one, whatever the result.
  last = reading.catch(() => {});
  const [article, problems] = /** @type {[Uint8Array | undefined, string[]]} */ (await reading);
  if (!article) throw new Failure(noEvents, { name, problems: problems.join(" ") }, { problems });
  return { article, problems, warning: compiled.warning };
}

/** Parses to the end, and yields to the browser in between. @param {InstanceType<Parser["Reading"]>} reading */
async function readInParts(reading) {
  for (let until = performance.now() + PARSING; reading.goOn(EVENTS); ) {
    if (performance.now() < until) continue;
    // Not scheduler.yield, which would continue before the page's own timers run.
    await nextTask();
    until = performance.now() + PARSING;
  }
  return reading.outcome();
}
