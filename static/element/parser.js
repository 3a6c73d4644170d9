// The modules that parse documents, for pages that bring one: a small one for our own format, and a larger one that imports others.
import { mixed, ofDocument, unreadable } from "./failure.js";
import { hashes } from "./release.js";
import { PARSING, nextTask } from "./timing.js";
import { isTrap, wasmModule } from "./wasm.js";

/** @typedef {typeof import("article-timeline-parser")} Parser
 * @typedef {import("./source.js").Source} Source */

// Written out, so that bundlers see that these files belong to this one.
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
function parserAt(glue, binary, integrity) {
  return wasmModule(glue.href, binary.href, integrity, (/** @type {Parser} */ parser, compiled) => ({
    parser,
    compiled,
  }));
}

/** How many events are read before the time is looked at. */
const EVENTS = 20;

/** The end of the last reading.
 * @type {Promise<unknown>} */
let last = Promise.resolve();

/** Whether this says of itself that it is a document of ours.
 * @param {unknown} value */
const isOwn = (value) =>
  typeof value === "string"
    ? /"format"\s*:\s*"article-timeline\//.test(value)
    : /^article-timeline\//.test(/** @type {any} */ (value)?.format);

/** The parser that a value takes.
 * @param {Source} source @param {string} format */
const kindFor = ({ value }, format) =>
  !(value instanceof Uint8Array) && (format === "article-timeline" || (format === "auto" && isOwn(value)))
    ? "parser"
    : "importer";

/** Loads the parser that a document needs.
 * @param {Source} source @param {string} format */
export function prepareParser(source, format) {
  // Where it cannot be had, the reading says so.
  parsers[kindFor(source, format)].load().catch(() => {});
}

/** Reads a document for a module that takes bytes of this layout: the article's bytes, and what is wrong with it; with a warning
 * where the parser was not served as it should be. `language` is that of what tells none itself, and `words` the
 * file of its texts.
 * @param {Source} source @param {number} wire @param {string} format @param {string} language @param {string | undefined} words */
export async function read(source, wire, format, language, words) {
  const { value, name } = source;
  const kind = kindFor(source, format);
  const { parser, compiled } = await parsers[kind].load();
  const reading = last.then(async () => {
    try {
      await parser.default(compiled);
      if (parser.wire() !== wire) throw mixed();
      return await (kind === "parser"
        ? readInParts(new parser.Reading(value))
        : parser.readTimeline(value, format, language, words));
    } catch (cause) {
      // The parser has crashed, and the timelines' module has not. So the trap is not passed on.
      throw isTrap(cause) ? unreadable(name, cause) : cause;
    } finally {
      // Memory only grows, and one that has trapped is of no use: each document has a fresh one, which goes with it.
      parser.release();
    }
  });
  // The next reading waits for the end of this one, however it ends.
  last = reading.catch(() => {});
  const [article, problems] = /** @type {[Uint8Array | undefined, string[]]} */ (await reading);
  if (!article) throw ofDocument(name, problems);
  return { article, problems, warning: compiled.warning };
}

/** Parses to the end, and gives way to the browser in between.
 * @param {InstanceType<Parser["Reading"]>} reading */
async function readInParts(reading) {
  for (let until = performance.now() + PARSING; reading.goOn(EVENTS); ) {
    if (performance.now() < until) continue;
    // Not scheduler.yield: it comes back before the page's own timers have had their turn.
    await nextTask();
    until = performance.now() + PARSING;
  }
  return reading.outcome();
}
