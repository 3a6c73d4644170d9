// The types of article-timeline.js. custom-elements.json says the same to editors; tests/e2e/contract.test.js holds both
// to the code.

/** What a document can be: one of ours, a timeline of TimelineJS as JSON or JSONP, or its sheet as CSV. */
export type TimelineFormat = "auto" | "article-timeline" | "timelinejs" | "csv";
/** How the events are laid out; `auto` is the list, or the story where the element's own height is too small for one. */
export type TimelineView = "auto" | "list" | "story";
/** The colours; `auto` follows the page. */
export type TimelineTheme = "auto" | "light" | "dark";
/** When to load the module: when something needs it, when the timeline is nearly in sight, or with the page. */
export type TimelineLoading = "on-demand" | "visible" | "immediate";
/** What earlier releases called the same, in this order. */
export type FormerTimelineLoading = "interaction" | "lazy" | "eager";

/** By facet, the ids of which an event needs one, as a list or space-separated; and words that it must hold. */
export interface TimelineFilter {
  /** The first facet, where none has this id. */
  branch?: string | readonly string[] | null;
  query?: string;
  [facet: string]: string | readonly string[] | null | undefined;
}

/** What can go wrong. */
export type TimelineErrorCode =
  | "module-missing"
  | "module-type"
  | "module-blocked"
  | "module-slow"
  | "module-unsupported"
  | "module-stopped"
  | "module-broken"
  | "data-missing"
  | "data-refused"
  | "data-invalid"
  | "data-problems"
  | "style-missing"
  | "article-missing"
  | "unknown-id";

export interface TimelineReadyDetail {
  /** How many events the document has. */
  events: number;
  /** What is wrong with the document, a sentence each; what was wrong is left out. */
  problems: string[];
}

export interface TimelineSelectDetail {
  /** The id of the current event; null where none is. */
  id: string | null;
  /** Where it stands among the events shown, from 1; 0 where it is not among them. */
  position: number;
  /** How many events are shown. */
  of: number;
}

export interface TimelineFilterDetail {
  /** The ids chosen, by facet; a facet without a choice is left out. */
  filter: Record<string, string[]>;
  /** What is searched for; empty where nothing is. */
  query: string;
  /** How many events are shown. */
  shown: number;
  /** How many there are. */
  of: number;
}

export interface TimelineErrorDetail {
  code: TimelineErrorCode;
  /** What happened, in English. */
  message: string;
  /** What to do about it, in English. */
  remedy: string;
  /** Whether readers have a working timeline all the same. */
  recovered: boolean;
  /** What is wrong with the document, or with its phrases in the article, a sentence each. */
  problems: string[];
  /** What was thrown, where something was. */
  cause: unknown;
}

export interface TimelineEventMap {
  /** Readers can act. */
  "timeline-ready": CustomEvent<TimelineReadyDetail>;
  /** Another event is current, whoever chose it. */
  "timeline-select": CustomEvent<TimelineSelectDetail>;
  /** Other events are shown, whoever chose them. */
  "timeline-filter": CustomEvent<TimelineFilterDetail>;
  /** Something went wrong. */
  "timeline-error": CustomEvent<TimelineErrorDetail>;
}

export interface ArticleTimelineEventMap extends HTMLElementEventMap, TimelineEventMap {}

/** The element `<article-timeline>`. Each property but `document` is an attribute of the same name; null removes it. */
export class ArticleTimeline extends HTMLElement {
  /** The address of a document. */
  get src(): string;
  set src(value: string | null | undefined);
  /** Whether to show the article that the module embeds, where the element names no other document. */
  get embedded(): boolean;
  set embedded(value: boolean | null | undefined);
  /** What the document is; `auto` is what it looks like. */
  get format(): TimelineFormat;
  set format(value: TimelineFormat | null | undefined);
  /** The id of the current event; follows the reader. */
  get selected(): string;
  set selected(value: string | null | undefined);
  /** The ids chosen of the first facet, space-separated; follows the reader. */
  get branch(): string;
  set branch(value: string | null | undefined);
  /** A CSS selector of the element of the page that holds the article's text. */
  get article(): string;
  set article(value: string | null | undefined);
  /** What the page's fragment begins with where it keeps the state; empty where the address is left alone. */
  get permalink(): string;
  set permalink(value: string | null | undefined);
  get view(): TimelineView;
  set view(value: TimelineView | null | undefined);
  get theme(): TimelineTheme;
  set theme(value: TimelineTheme | null | undefined);
  get loading(): TimelineLoading;
  set loading(value: TimelineLoading | FormerTimelineLoading | null | undefined);
  /** The document to show, as JSON text or what that stands for; takes precedence over `src`. While it is null, or was set to
   * undefined, an element that names no other document waits. */
  document: string | object | null | undefined;

  /** Goes to the next event. */
  next(): void;
  /** Goes to the previous event. */
  previous(): void;
  /** Goes to the event of this id. */
  select(id: string): void;
  /** Filters by this and nothing else. */
  filter(filter?: TimelineFilter): void;
  /** Shows all events. */
  clear(): void;
  /** Loads now, wherever the element stands; resolves to whether readers can act. */
  load(): Promise<boolean>;

  addEventListener<Type extends keyof ArticleTimelineEventMap>(
    type: Type,
    listener: (this: ArticleTimeline, event: ArticleTimelineEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof ArticleTimelineEventMap>(
    type: Type,
    listener: (this: ArticleTimeline, event: ArticleTimelineEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "article-timeline": ArticleTimeline;
  }
  // The events bubble: any element around hears them, the document and the window.
  interface HTMLElementEventMap extends TimelineEventMap {}
  interface DocumentEventMap extends TimelineEventMap {}
  interface WindowEventMap extends TimelineEventMap {}
}
