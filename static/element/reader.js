// The module that reads documents, for pages that bring one.
import { Failure } from "./failure.js";
import { integrity } from "./integrity.js";
import { compile, fetchGlue } from "./wasm.js";

// Written out, so that bundlers see that the two files belong to this one.
const glue = new URL("./article-timeline-reader.js", import.meta.url).href;
const binary = new URL("./article-timeline-reader_bg.wasm", import.meta.url).href;

let present;

async function start() {
  const [reader, { module }] = await Promise.all([fetchGlue(glue), compile(binary, integrity.reader)]);
  await reader.default({ module_or_path: module });
  return reader;
}

/** The reader; the same promise for all who ask. */
export const loadReader = () => (present ??= start());

/** Reads a document for a module of this build: the article's bytes, and what is wrong with it. */
export async function read({ value, name }, build) {
  const reader = await loadReader();
  if (reader.build() !== build) throw Failure.mixed();
  const { article, problems } = reader.read(value);
  if (!article) throw Failure.ofDocument(name, problems);
  return { article, problems };
}
