// The modules that read documents, for pages that bring one: a small one for our own, and a larger one that imports too.
import { Failure } from "./failure.js";
import { integrity } from "./integrity.js";
import { compile, fetchGlue } from "./wasm.js";

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

const present = {};

async function start(name) {
  const [glue, binary] = files[name]();
  const [reader, { module }] = await Promise.all([fetchGlue(glue), compile(binary, integrity[name])]);
  await reader.default({ module_or_path: module });
  return reader;
}

/** A reader; the same promise for all who ask, until it fails. */
const loadReader = (name) =>
  (present[name] ??= start(name).catch((cause) => {
    delete present[name];
    throw cause;
  }));

/** Whether this says of itself that it is a document of ours. */
const isOwn = (value) =>
  typeof value === "string" ? /"format"\s*:\s*"article-timeline\//.test(value) : /^article-timeline\//.test(value?.format);

/**
 * Reads a document for a module of this build: the article's bytes, and what is wrong with it. `language` is that of what
 * tells none itself.
 */
export async function read({ value, name }, build, { format, language }) {
  const own = format === "article-timeline" || (format === "auto" && isOwn(value));
  const reader = await loadReader(own ? "reader" : "importer");
  if (reader.build() !== build) throw Failure.mixed();
  const { article, problems } = own ? reader.read(value) : reader.readTimeline(value, format, language);
  if (!article) throw Failure.ofDocument(name, problems);
  return { article, problems };
}
