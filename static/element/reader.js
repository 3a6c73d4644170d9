// The modules that read documents, for pages that bring one: a small one for our own, and a larger one that imports too.
import { Failure } from "./failure.js";
import { integrity } from "./integrity.js";
import { compile, fetchGlue, isTrap } from "./wasm.js";

// Written out, so that bundlers see that these files belong to this one.
const files = {
  reader: () => [
    new URL("./article-timeline-reader.js", import.meta.url).href,
    new URL("./article-timeline-reader_bg.wasm", import.meta.url).href,
  ],
  importer: () => [
    new URL("./article-timeline-importer.js", import.meta.url).href,
    new URL("./article-timeline-importer_bg.wasm", import.meta.url).href,
  ],
};

/** By name: the promise of a reader, how often its glue was asked for, whether it could not be had, and the last reading. */
const readers = {};
const readerOf = (name) => (readers[name] ??= { tries: 0, last: Promise.resolve() });

async function start(name, reader) {
  const [glue, binary] = files[name]();
  try {
    const [module, { module: compiled, warning }] = await Promise.all([fetchGlue(glue, reader.tries++), compile(binary, integrity[name])]);
    return { module, compiled, warning };
  } catch (cause) {
    reader.isMissing = true;
    throw cause;
  }
}

/** A reader; the same promise for all who ask. */
function loadReader(name) {
  const reader = readerOf(name);
  return (reader.present ??= start(name, reader));
}

/** Another try for the next who asks, where a reader could not be had. */
export function readerAgain() {
  for (const reader of Object.values(readers)) {
    if (reader.isMissing) reader.present = undefined;
    reader.isMissing = false;
  }
}

/** Whether this says of itself that it is a document of ours. */
const isOwn = (value) =>
  typeof value === "string" ? /"format"\s*:\s*"article-timeline\//.test(value) : /^article-timeline\//.test(value?.format);

/** The reader that a value takes. */
const kindFor = ({ value }, format) => (format === "article-timeline" || (format === "auto" && isOwn(value)) ? "reader" : "importer");

/** Has the reader come that a document will take. */
export function prepareReader(source, format) {
  // Where it cannot be had, the reading says so.
  loadReader(kindFor(source, format)).catch(() => {});
}

/**
 * Reads a document for a module of this build: the article's bytes, and what is wrong with it; with a warning where the
 * reader was not served as it should be. `language` is that of what tells none itself.
 */
export async function read(source, build, { format, language }) {
  const { value, name } = source;
  const kind = kindFor(source, format);
  const { module, compiled, warning } = await loadReader(kind);
  const ask = () => (kind === "reader" ? module.read(value) : module.readTimeline(value, format, language));
  const [article, problems] = await inTurn(readerOf(kind), async () => {
    try {
      await module.default({ module_or_path: compiled });
      if (module.build() !== build) throw Failure.mixed();
      return ask();
    } catch (cause) {
      // Of its own module's, which goes; to others it would say that the timelines' module has stopped.
      throw isTrap(cause) ? Failure.unreadable(name, cause) : cause;
    } finally {
      // Memory only grows, and one that has trapped is of no use: each document has a fresh one, which goes with it.
      module.release();
    }
  });
  if (!article) throw Failure.ofDocument(name, problems);
  return { article, problems, warning };
}

/** Reads when the readings begun before have ended, however they did. */
function inTurn(reader, reading) {
  const own = reader.last.then(reading);
  reader.last = own.catch(() => {});
  return own;
}
