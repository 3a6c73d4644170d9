/** A document, or a timeline in another format: as text or as the bytes of a file. */
export type Content = string | Uint8Array | ArrayBuffer;

/** A mistake in a document. */
export interface Problem {
  /** Where in the document, such as `$.events[1].date`. */
  path: string;
  /** The line in the text, counted from 1; null if the problem has no place in it. */
  line: number | null;
  /** The byte in the line, counted from 1. */
  column: number | null;
  /** What is wrong, and what to write instead. */
  message: string;
}

/** How to read a text. */
export interface Reading {
  /** The name of the file, for messages. */
  name?: string;
  /** The format. */
  from?: "auto" | "article-timeline" | "timelinejs" | "csv";
  /** The language of a text that states none, such as `en` or `zh-Hans`. */
  lang?: string;
}

/** How to prerender a document. `docs/embedding.md` explains the attributes of the element. */
export interface Prerendering {
  /** The name of the file, for messages. */
  name?: string;
  /** What to make: the snippet, a whole page, or plain HTML for systems that remove elements, which needs `src`. */
  as?: "snippet" | "page" | "plain";
  /** The URL of the folder with the element's files. */
  base?: string;
  /** The URL of the document; without it, the snippet contains the document. */
  src?: string;
  /** The language of the interface; without it, the document's. */
  lang?: string;
  /** Whether the timeline is what readers see first. */
  immediate?: boolean;
  /** Whether to add JSON-LD for search engines. */
  jsonLd?: boolean;
  permalink?: string;
  article?: string;
  view?: "auto" | "list" | "story";
  order?: "auto" | "oldest" | "newest";
  sortable?: boolean;
  theme?: "auto" | "light" | "dark";
  selected?: string;
  branch?: string;
}

/** What cannot be done with a document. The message lists its problems, each with its place and the remedy. */
export class TimelineError extends Error {}

/** Loads the kit's module. In browsers and workers, wait for it before anything else; in Node.js, Deno and Bun it does nothing. */
export function init(
  module?: string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module,
): Promise<void>;

/** The problems of a document. */
export function check(content: Content, how?: Reading): Problem[];

/** A table, or a timeline in another format, as a document, null if there is nothing in it; and what could not be converted. */
export function toDocument(content: Content, how?: Reading): { document: object | null; problems: Problem[] };

/**
 * A document as a table in CSV, which `toDocument` reads back, null if the document is unusable; and everything that a table cannot
 * hold, together with the problems of the document.
 */
export function toTable(content: Content, how?: Reading): { table: string | null; problems: Problem[] };

/**
 * The HTML that shows a timeline in a page, as `timeline prerender` prints it.
 *
 * @throws {TimelineError} if the document has problems, or an option does not fit it.
 */
export function prerender(content: Content, how?: Prerendering): string;
