// The types that the scripts share. Only their check needs them (tsconfig.json).
import type * as glue from "article-timeline-app";
import type { Document, Mounted } from "article-timeline-app";
import type * as declared from "./article-timeline.js";
import type * as runtime from "./article-timeline-runtime.js";
import type { Emitter as EmitterClass } from "./element/emitter.js";
import type { Failure as FailureClass } from "./element/failure.js";
import type { Interactions as InteractionsClass } from "./element/interactions.js";

declare global {
  // Of the release; scripts/bundle.js defines them.
  const INTEGRITY: Record<string, string | undefined>;
  const RELEASE: string;

  type ArticleTimeline = declared.ArticleTimeline;
  type TimelineFilter = declared.TimelineFilter;
  type Controller = runtime.Controller;
  type Emitter = EmitterClass;
  type Failure = FailureClass;
  type Interactions = InteractionsClass;

  /** The module's timeline. */
  type Timeline = Mounted;
  /** An article, as the module has it. */
  type TimelineDocument = Document;

  /** The phases of a timeline's life:
   * - stopped: the element is not in the page, or the page is still being parsed.
   * - idle: the element is in the page, and nothing has asked for its timeline yet.
   * - loading: the module and the document are being loaded. An earlier timeline stays in the page and keeps working.
   * - mounting: the module renders. It does not handle input yet.
   * - ready: the module works.
   * - failed: the last attempt has failed. The previous content stays. Only a retry or a change starts another attempt. */
  type Phase = "stopped" | "idle" | "loading" | "mounting" | "ready" | "failed";
  /** What leads from one phase to the next. `load` and `render` report that loading and the first rendering have ended; `crash`
   * reports a trap in the module. */
  type LifeEvent = "connect" | "start" | "load" | "render" | "fail" | "restart" | "retry" | "crash" | "disconnect";

  /** What the reader has selected: the id of an event, ids of values by facet, the words of the search, and a view of the reader's own. */
  type State = {
    event: string | null;
    filter: Record<string, string[]>;
    query: string;
    view?: string | undefined;
    order?: string | undefined;
  };
  /** A state that a timeline is to start in, as print() in state.js takes it. */
  type Start = { filter: TimelineFilter; event: string; view?: string | undefined; order?: string | undefined };
  /** The number of events shown, the position of the current one among them, from 1, and the number of all events. */
  type Counts = { shown: number; position: number; of: number };

  type FailureDetail = declared.TimelineErrorDetail;
  /** A failure in failures.js. `message` has the names of values in braces. */
  type FailureKind = { code: string; message: string; remedy: string; recovered?: boolean };

  /** A click on a control, as the index among the matches of a selector, with the value of an input. */
  type KeptClick = { selector: string; index: number; value?: string | undefined };
  /** What the element provides: `isLive` says whether the module works, `need` loads it, `prepare` starts its download. */
  type Life = { isLive(): boolean; need(): void; prepare(): void };

  /** What was mounted. `end` removes the module's listeners from its nodes, and frees them too if it may call the module. */
  type Mount = { timeline?: Timeline; end(free: boolean): void };

  /** The module's files, and the response to the first request of the binary. */
  type AppFiles = { glue: string; binary: string; response?: Promise<Response> | undefined };
  /** The argument of a glue's `default`, with a warning if the module was served with a wrong type. */
  type Compiled = { module_or_path: WebAssembly.Module; warning?: Failure | undefined };
  /** An instance of the module, and the numbers of what it renders and reads. */
  type Module = {
    app: typeof glue;
    warning?: Failure | undefined;
    render: number;
    wire: number;
    embedded: TimelineDocument;
  };

  /** Gets the number of bytes read so far, and the total if it is known. */
  type Tell = (read: number, whole: number | undefined) => void;
  /** A document: its value (none for the embedded one), the checksum of its text, and its name in messages. If the page has the article
   * as bytes too, `made` has them as text, with the number of their layout. */
  type Source = {
    value?: unknown;
    checksum?: string;
    name: string;
    made?: { wire: string | undefined; text: string } | undefined;
  };
  /** A document as the module's object, with the checksum of its article, its problems, its name in messages, and a warning about the
   * parser's file. */
  type Opened = {
    document: TimelineDocument;
    checksum: string;
    problems: string[];
    name: string;
    warning?: Failure | undefined;
  };
  /** A compiled file of texts; none for English. A warning if it could not be loaded. */
  type WordsFile = { file?: string | undefined; warning?: Failure | undefined };
  /** The same, with the language that it was loaded for. */
  type Words = WordsFile & { language: string };

  /** The fields and functions of the host object that differ between timelines. */
  type HostFields = {
    language: string;
    words: string | undefined;
    view: string;
    order: string;
    state: string;
    hydrate: boolean;
    permalink: string | undefined;
    article: globalThis.Element | undefined;
    imagesFrom: string;
    fit(root: HTMLElement): boolean;
    reveal(): void;
    arrive(): void;
    miss(event: string, phrase: string): void;
    change(state: string, shown: number, position: number, cause: declared.TimelineCause): void;
    shared(url: string, way: "sheet" | "copy"): void;
  };
}

// scripts/shrink.js adds this to the glue of the parsers.
declare module "article-timeline-parser" {
  export function release(): void;
}
