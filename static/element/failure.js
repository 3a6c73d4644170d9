// What can go wrong, each a class that a page can tell from the others, a sentence, and the remedy.

/** The failures that stand in the console already: once is enough, however many timelines suffer from it. */
const reported = new WeakSet();

/** @typedef {import("../article-timeline.js").TimelineErrorDetail} Detail
 * @typedef {{ cause?: unknown, recovered?: boolean, problems?: string[] }} More */

export class Failure extends Error {
  /** What an event tells of it. `recovered` where readers have a working timeline all the same.
   * @type {Detail} */
  detail;

  /** @param {Detail["code"]} code @param {string} message @param {string} remedy @param {More} [more] */
  constructor(code, message, remedy, { cause, recovered = false, problems = [] } = {}) {
    super(message, { cause });
    this.detail = { code, message, remedy, recovered, problems, cause };
  }

  /** Says it in the console, once. */
  report() {
    if (reported.has(this)) return;
    reported.add(this);
    const { code, message, remedy, recovered, cause } = this.detail;
    const because = cause ? ` [${cause instanceof Error ? cause.message : cause}]` : "";
    console[recovered ? "warn" : "error"](`<article-timeline> ${code}: ${message} ${remedy}${because}`);
  }

  /** Anything that was thrown.
   * @param {unknown} cause */
  static from(cause) {
    return cause instanceof Failure
      ? cause
      : new Failure(
          "module-broken",
          "The timeline could not be started; what stood there before stays.",
          "Put all files of one release side by side, unchanged.",
          { cause },
        );
  }
}

export const noWebAssembly = () =>
  new Failure(
    "module-unsupported",
    "This browser has no WebAssembly, or it is switched off; what was prerendered stays.",
    "Nothing is to be done on the page; paste the prerendered snippet, so that there is something to read.",
  );
/** @param {string} url @param {unknown} [cause] */
export const unreachable = (url, cause) =>
  new Failure(
    "module-missing",
    `${url} cannot be had.`,
    "Put all files of the release side by side; where they are on another host, let it send Access-Control-Allow-Origin and the page's script-src and connect-src name it.",
    { cause },
  );
/** @param {string} url @param {string} type @param {boolean} recovered @param {unknown} [cause] */
export function wrongType(url, type, recovered, cause) {
  const how = recovered ? "and was read all the same, but more slowly" : "and is no WebAssembly";
  return new Failure(
    "module-type",
    `${url} came as “${type}” ${how}.`,
    "Let the server send .wasm files as application/wasm.",
    { cause, recovered },
  );
}

/** @param {string} directive @param {unknown} [cause] */
export function blocked(directive, cause) {
  const source =
    directive === "script-src" ? "'wasm-unsafe-eval' to script-src" : "the host of the files to connect-src";
  return new Failure("module-blocked", "The page's Content-Security-Policy refuses the module.", `Add ${source}.`, {
    cause,
  });
}

/** @param {unknown} [cause] */
export const broken = (cause) =>
  new Failure(
    "module-broken",
    "The module cannot be compiled; its file is damaged, or this browser too old.",
    "Upload the release's files again, unchanged.",
    { cause },
  );
/** @param {boolean} again @param {unknown} [cause] */
export function stopped(again, cause) {
  const what = again ? "it was started anew where it was" : "it stays as it last was";
  return new Failure(
    "module-stopped",
    `The timeline stopped by an error, and ${what}.`,
    "Nothing else on the page may change what is inside the element's shadow root; if nothing does, please report this.",
    { cause, recovered: again },
  );
}

/** @param {string} url */
export const noStyle = (url) =>
  new Failure(
    "style-missing",
    `${url} cannot be had.`,
    "Put all files of the release side by side, and let the page's style-src name their host.",
  );
/** @param {number} patience */
export const late = (patience) =>
  new Failure(
    "module-slow",
    `The timeline is not ready after ${patience / 1000} seconds; it starts when all has arrived.`,
    "The connection may be slow; see that the files are sent compressed, and that the server answers.",
  );
/** @param {string} url @param {unknown} [cause] */
export const unreachableDocument = (url, cause) =>
  new Failure(
    "data-refused",
    `${url} cannot be fetched.`,
    "See that the address is right; where it is on another host, let that send Access-Control-Allow-Origin and the page's connect-src name it.",
    { cause },
  );
/** @param {string} url @param {number} status */
export const missingDocument = (url, status) =>
  new Failure("data-missing", `${url} was answered with HTTP ${status}.`, "Put the document there, or correct src.");
export const noDocument = () =>
  new Failure(
    "data-missing",
    "The element names no document.",
    "Name its address in src, or write its JSON into the element. Where a script sets the property document later, set it to null until then.",
  );
export const lost = () =>
  new Failure(
    "data-missing",
    "The snippet has lost the data it was prerendered from.",
    'Paste it again, whole, with its <script type="application/json">, or name the document in src.',
  );
export const otherArticle = () =>
  new Failure(
    "data-missing",
    "The snippet was prerendered of another article than the one built in here.",
    "Load the release that the snippet was made for, or name its document in src.",
  );
export const mixed = () =>
  new Failure(
    "module-broken",
    "Files of different releases stand side by side.",
    "Put all files of one release there, unchanged.",
  );
/** @param {string} name @param {string[]} problems */
export const ofDocument = (name, problems) =>
  new Failure("data-invalid", `${name} has no events to show. ${problems.join(" ")}`, "Mend the document.", {
    problems,
  });
/** @param {string} url @param {number} most */
export const tooLong = (url, most) =>
  new Failure("data-invalid", `${url} is longer than ${most / 1e6} MB.`, "Split the document.");
/** @param {string} name @param {string[]} problems */
export function partly(name, problems) {
  const count = `${problems.length} problem${problems.length > 1 ? "s" : ""}`;
  return new Failure(
    "data-problems",
    `${name} has ${count}; the rest is shown. First: ${problems[0]}`,
    "Run timeline check on it to see them all.",
    { recovered: true, problems },
  );
}

/** @param {string} name @param {unknown} [cause] */
export const unreadable = (name, cause) =>
  new Failure("data-invalid", `${name} is more than this browser can read.`, "Split the document.", { cause });
/** @param {string} selector */
export const noArticle = (selector) =>
  new Failure(
    "article-missing",
    `Nothing on the page matches article="${selector}".`,
    "Name the element that holds the article's text by a CSS selector; the timeline works without it.",
    { recovered: true },
  );
/** @param {{ event: string, phrase: string }[]} missed */
export function noPhrase(missed) {
  const problems = missed.map(
    ({ event, phrase }) => `The article has no “${phrase}”, the phrase of the event “${event}”.`,
  );
  const more = missed.length > 1 ? ` ${missed.length} phrases are missing, each in problems.` : "";
  return new Failure(
    "article-missing",
    problems[0] + more,
    "Write the phrases as the article has them; timeline check --article shows what is nearest. Until then there is no way from these events to the article.",
    { recovered: true, problems },
  );
}

/** @param {string[]} ids */
export const unknown = (ids) =>
  new Failure(
    "unknown-id",
    `The timeline has no ${ids.map((id) => `“${id}”`).join(", ")}.`,
    "Use the ids of its document.",
    { recovered: true },
  );
