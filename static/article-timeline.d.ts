// The types of article-timeline.js. What stands between “generated” and “end” comes from custom-elements.json: run
// `node scripts/declare.js` after a change there. tests/e2e/contract.test.js compares both with the code.

// generated: values
/** A value of `format`. */
export type TimelineFormat = "auto" | "article-timeline" | "timelinejs" | "csv";
/** A value of `view`. */
export type TimelineView = "auto" | "list" | "story";
/** A value of `order`. */
export type TimelineOrder = "auto" | "oldest" | "newest";
/** A value of `theme`. */
export type TimelineTheme = "auto" | "light" | "dark";
/** A value of `loading`. */
export type TimelineLoading = "on-demand" | "visible" | "immediate";
// end

/** The names of `on-demand`, `visible` and `immediate` in earlier releases. They still work. */
export type FormerTimelineLoading = "interaction" | "lazy" | "eager";

/** For each facet, the ids of which an event needs one, as a list or separated by spaces. */
export interface TimelineFilter {
  /** Means the first facet, unless a facet has this id. */
  branch?: string | readonly string[] | null;
  /** The text to search for. */
  query?: string;
  [facet: string]: string | readonly string[] | null | undefined;
}

// generated: codes
/** The class of a failure. */
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
  | "words-missing"
  | "unknown-id";
// end

export interface TimelineReadyDetail {
  /** The number of events in the document. */
  events: number;
  /** What is wrong with the document and therefore left out, one sentence each. */
  problems: string[];
}

/** Who has changed a state: a reader in the timeline; the page, by an attribute or a method; or the page's address. */
export type TimelineCause = "reader" | "page" | "address";

export interface TimelineSelectDetail {
  /** The id of the current event, or null. */
  id: string | null;
  /** Its position among the events shown, counted from 1; 0 if it is not among them. */
  position: number;
  /** The number of events shown. */
  of: number;
  cause: TimelineCause;
}

export interface TimelineFilterDetail {
  /** The selected ids of each facet; facets without a selection are left out. */
  filter: Record<string, string[]>;
  /** The text searched for; may be empty. */
  query: string;
  /** The number of events shown. */
  shown: number;
  /** The number of events in the document. */
  of: number;
  cause: TimelineCause;
}

export interface TimelineViewDetail {
  /** The layout of the events. */
  view: "list" | "story";
}

export interface TimelineOpenDetail {
  /** The id of the event. */
  id: string;
}

export interface TimelinePictureDetail {
  /** The id of the event; empty outside of events. */
  id: string;
  /** The URL of the picture. */
  url: string;
}

export interface TimelineFollowDetail {
  /** The id of the event; empty outside of events. */
  id: string;
  /** Where the link leads; empty for the sentence in the page's article. */
  url: string;
}

export interface TimelineShareDetail {
  /** The link that is shared. */
  url: string;
  /** How it is shared. */
  way: "copy" | "sheet";
}

export interface TimelineErrorDetail {
  code: TimelineErrorCode;
  /** What happened, in English. */
  message: string;
  /** How to fix it, in English. */
  remedy: string;
  /** Whether readers still have a working timeline. */
  recovered: boolean;
  /** What is wrong with the document, or with its phrases in the article, one sentence each. */
  problems: string[];
  /** What was thrown, if anything. */
  cause: unknown;
}

// generated: events
export interface TimelineEventMap {
  /**
   * Readers can use the timeline. `events` is the number of events in the document. `problems` says what is wrong with
   * it, one sentence each. The event is sent again when the timeline starts anew: after another document, `article` or
   * `permalink`, after reinsertion into the page, and after `module-stopped`.
   */
  "timeline-ready": CustomEvent<TimelineReadyDetail>;
  /**
   * The current event has changed. `position` counts from 1 among the `of` events shown; 0 means that none is current.
   * `cause` says who has changed it: `reader` in the timeline, `page` by an attribute or a method, `address` by a link
   * or the history.
   */
  "timeline-select": CustomEvent<TimelineSelectDetail>;
  /**
   * The events shown have changed: `shown` of `of`. `cause` is as above. `filter` has the selected ids of each facet,
   * `query` the text searched for.
   */
  "timeline-filter": CustomEvent<TimelineFilterDetail>;
  /**
   * A reader sees the timeline for the first time: it has come to within a tenth of the viewport's height from its
   * edges. Sent once, and again if the element is inserted again.
   */
  "timeline-view": CustomEvent<TimelineViewDetail>;
  /** A reader has opened the details of the event with this id. */
  "timeline-open": CustomEvent<TimelineOpenDetail>;
  /**
   * A reader has asked for a picture of another host. `id` is the event's, empty for a picture of the whole article.
   */
  "timeline-picture": CustomEvent<TimelinePictureDetail>;
  /**
   * A reader has followed a link. `id` is the event's, empty outside of events. `url` is empty where the link leads to
   * the sentence in the page's article.
   */
  "timeline-follow": CustomEvent<TimelineFollowDetail>;
  /** A reader has shared or copied this link. */
  "timeline-share": CustomEvent<TimelineShareDetail>;
  /**
   * Something has failed; the console says the same. `recovered` says whether readers still have a working timeline. If
   * not, the content of the element stays; if it has none, readers see a message and a retry button.
   */
  "timeline-error": CustomEvent<TimelineErrorDetail>;
}
// end

export interface ArticleTimelineEventMap extends HTMLElementEventMap, TimelineEventMap {}

/** The element `<article-timeline>`. Each property except `document` reflects the attribute of the same name; null removes it. */
export class ArticleTimeline extends HTMLElement {
  // generated: members
  /** The URL of the document. */
  get src(): string;
  set src(value: string | null | undefined);
  /** Shows the built-in article if the element names no other document. */
  get embedded(): boolean;
  set embedded(value: boolean | null | undefined);
  /**
   * The format of the document: `article-timeline`, TimelineJS as JSON or JSONP, or as CSV a TimelineJS spreadsheet or
   * a table of `timeline export`. `auto` detects it.
   */
  get format(): TimelineFormat;
  set format(value: TimelineFormat | null | undefined);
  /**
   * The id of the current event, or `latest` for the latest event. It reflects what the reader selects. Removing it
   * changes nothing.
   */
  get selected(): string;
  set selected(value: string | null | undefined);
  /**
   * The selected ids of the first facet, separated by spaces. It reflects what the reader selects. Without it, all
   * events are shown.
   */
  get branch(): string;
  set branch(value: string | null | undefined);
  /**
   * A CSS selector for the element of the page that contains the article. Each event found there gets a button that
   * leads to its sentence. The timeline marks the event that is being read.
   */
  get article(): string;
  set article(value: string | null | undefined);
  /**
   * The word that begins the URL's fragment, which then keeps the state: `#timeline/event=…&branch=…`. Without it, the
   * URL never changes, and the timeline offers no sharing.
   */
  get permalink(): string;
  set permalink(value: string | null | undefined);
  /**
   * The URL of a file with the interface's texts, made by `timeline words`. Without it, the texts of the release in the
   * language of `lang` are loaded.
   */
  get words(): string;
  set words(value: string | null | undefined);
  /**
   * The hosts whose pictures load at once, separated by spaces, such as `img.example.org https://media.example.org`.
   * Pictures of other hosts load when the reader asks for them. The page's `img-src` must allow the hosts.
   */
  get imagesFrom(): string;
  set imagesFrom(value: string | null | undefined);
  /**
   * The layout of the events. `list` shows all events, one below the other. `story` shows one at a time on a stage,
   * which is as high as the screen and at most 46 em. `auto` is the story for 9 to 120 events, and if the element is
   * too low for the list. Otherwise it is the list.
   */
  get view(): TimelineView;
  set view(value: TimelineView | null | undefined);
  /**
   * The order of the events. `oldest`: by date, and events of the same date in the document's order. `newest`: exactly
   * the reverse, for a story that goes on; list, story, axis, steps and print begin at the latest event. `auto`: as the
   * document says, by default `oldest`.
   */
  get order(): TimelineOrder;
  set order(value: TimelineOrder | null | undefined);
  /**
   * Lets readers change the order: the other filters have a switch “Newest first”. The attribute `order` stays as it
   * is.
   */
  get sortable(): boolean;
  set sortable(value: boolean | null | undefined);
  /** The colours. `auto` follows the page's `color-scheme`. */
  get theme(): TimelineTheme;
  set theme(value: TimelineTheme | null | undefined);
  /**
   * When the module is loaded. `on-demand`: when something needs it, provided that the prerendered timeline is
   * complete. `visible`: when the element is within one screen of the viewport. `immediate`: with the page. The earlier
   * names `interaction`, `lazy` and `eager` still work.
   */
  get loading(): TimelineLoading;
  set loading(value: TimelineLoading | FormerTimelineLoading | null | undefined);
  /**
   * The document, as JSON text or as the parsed value. It takes precedence over `src`. If it is null, or was set to
   * undefined, an element that names no other document waits.
   */
  document: string | object | null | undefined;

  /** Goes to the next event. */
  next(): void;
  /** Goes to the previous event. */
  previous(): void;
  /** Goes to the event with this id. */
  select(id: string): void;
  /** Replaces all filters. */
  filter(filter?: TimelineFilter): void;
  /** Removes all filters. */
  clear(): void;
  /** Loads the timeline now, wherever the element is. Resolves to whether readers can use what the page asks for. */
  load(): Promise<boolean>;
  // end

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

// generated: names
/** A property that a template can set. */
export type TimelineField =
  | "src"
  | "embedded"
  | "format"
  | "selected"
  | "branch"
  | "article"
  | "permalink"
  | "words"
  | "imagesFrom"
  | "view"
  | "order"
  | "sortable"
  | "theme"
  | "loading"
  | "document";
// end
/** The properties with their types, for the types of frameworks. */
export type TimelineFields = { [Field in TimelineField]?: ArticleTimeline[Field] | null | undefined };

declare global {
  interface HTMLElementTagNameMap {
    "article-timeline": ArticleTimeline;
  }
  // The events bubble to the elements around the timeline, the document and the window.
  interface HTMLElementEventMap extends TimelineEventMap {}
  interface DocumentEventMap extends TimelineEventMap {}
  interface WindowEventMap extends TimelineEventMap {}
}
