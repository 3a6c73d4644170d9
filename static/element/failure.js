// Every failure: its code, a sentence, and the remedy.

/** The failures that the console already has. Each is written once, however many timelines have it. */
const reported = new WeakSet();

/** @typedef {import("../article-timeline.js").TimelineErrorDetail} Detail
 * @typedef {{ cause?: unknown, recovered?: boolean, problems?: string[] }} More */

export class Failure extends Error {
  /** The detail of the event. `recovered` says whether readers still have a working timeline.
   * @type {Detail} */
  detail;

  /** @param {Detail["code"]} code @param {string} message @param {string} remedy @param {More} [more] */
  constructor(code, message, remedy, { cause, recovered = false, problems = [] } = {}) {
    super(message, { cause });
    this.detail = { code, message, remedy, recovered, problems, cause };
  }

  /** Writes it to the console, once. */
  report() {
    if (reported.has(this)) return;
    reported.add(this);
    const { code, message, remedy, recovered, cause } = this.detail;
    const because = cause ? ` [${cause instanceof Error ? cause.message : cause}]` : "";
    console[recovered ? "warn" : "error"](`<article-timeline> ${code}: ${message} ${remedy}${because}`);
  }

  /** The failure for anything that was thrown.
   * @param {unknown} cause */
  static from(cause) {
    return cause instanceof Failure
      ? cause
      : new Failure(
          "module-broken",
          "The timeline could not be started. The previous content stays.",
          "Put all files of one release into one folder, unchanged.",
          { cause },
        );
  }
}

export const noWebAssembly = () =>
  new Failure(
    "module-unsupported",
    "This browser does not support WebAssembly, or it is switched off. The prerendered content stays.",
    "You cannot fix this on the page. Paste the prerendered snippet, so that readers have something to read.",
  );
/** @param {string} url @param {unknown} [cause] */
export const unreachable = (url, cause) =>
  new Failure(
    "module-missing",
    `${url} could not be loaded.`,
    "Put all files of the release into one folder. If they are on another host, it must send Access-Control-Allow-Origin, and the page's script-src and connect-src must allow it.",
    { cause },
  );
/** @param {string} url @param {string} type @param {boolean} recovered @param {unknown} [cause] */
export function wrongType(url, type, recovered, cause) {
  const how = recovered ? "but could be used, more slowly" : "and is not WebAssembly";
  return new Failure(
    "module-type",
    `${url} was sent as “${type}” ${how}.`,
    "Configure the server to send .wasm files as application/wasm.",
    { cause, recovered },
  );
}

/** @param {string} directive @param {unknown} [cause] */
export function blocked(directive, cause) {
  const source =
    directive === "script-src" ? "'wasm-unsafe-eval' to script-src" : "the host of the files to connect-src";
  return new Failure("module-blocked", "The page's Content-Security-Policy blocks the module.", `Add ${source}.`, {
    cause,
  });
}

/** @param {unknown} [cause] */
export const broken = (cause) =>
  new Failure(
    "module-broken",
    "The module could not be compiled. The file is damaged, or this browser is too old.",
    "Upload the release's files again, unchanged.",
    { cause },
  );
/** @param {boolean} again @param {unknown} [cause] */
export function stopped(again, cause) {
  const what = again ? "restarted in the same state" : "does not respond any more";
  return new Failure(
    "module-stopped",
    `The timeline crashed, and ${what}.`,
    "Nothing else on the page may change the element's shadow root. If nothing does, please report this.",
    { cause, recovered: again },
  );
}

/** @param {string} url */
export const noStyle = (url) =>
  new Failure(
    "style-missing",
    `${url} could not be loaded.`,
    "Put all files of the release into one folder. The page's style-src must allow their host.",
  );
/** @param {number} patience */
export const late = (patience) =>
  new Failure(
    "module-slow",
    `The timeline is not ready after ${patience / 1000} seconds. It starts when everything has loaded.`,
    "The connection may be slow. Check that the server responds, and that it compresses the files.",
  );
/** @param {string} url @param {unknown} [cause] */
export const unreachableDocument = (url, cause) =>
  new Failure(
    "data-refused",
    `${url} could not be fetched.`,
    "Check the URL. If it is on another host, that must send Access-Control-Allow-Origin, and the page's connect-src must allow it.",
    { cause },
  );
/** @param {string} url @param {number} status */
export const missingDocument = (url, status) =>
  new Failure(
    "data-missing",
    `The server responded to ${url} with HTTP ${status}.`,
    "Put the document there, or correct src.",
  );
export const noDocument = () =>
  new Failure(
    "data-missing",
    "The element names no document.",
    "Set src to its URL, or put its JSON into the element. If a script sets the property document later, set it to null until then.",
  );
export const lost = () =>
  new Failure(
    "data-missing",
    "The snippet has lost its data.",
    'Paste the complete snippet again, with its <script type="application/json">, or set src to the URL of the document.',
  );
export const otherArticle = () =>
  new Failure(
    "data-missing",
    "The snippet was prerendered from another article than the one built into this release.",
    "Load the release that the snippet was made for, or set src to the URL of its document.",
  );
export const mixed = () =>
  new Failure(
    "module-broken",
    "The folder contains files of different releases.",
    "Put all files of one release into it, unchanged.",
  );
/** @param {string} name @param {string[]} problems */
export const ofDocument = (name, problems) =>
  new Failure("data-invalid", `${name} has no events to show. ${problems.join(" ")}`, "Fix the document.", {
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
    `${name} has ${count}. The rest is shown. The first problem: ${problems[0]}`,
    "Run timeline check to see all problems.",
    { recovered: true, problems },
  );
}

/** @param {string} name @param {unknown} [cause] */
export const unreadable = (name, cause) =>
  new Failure("data-invalid", `${name} is too large for this browser.`, "Split the document.", { cause });
/** @param {string} selector */
export const noArticle = (selector) =>
  new Failure(
    "article-missing",
    `Nothing on the page matches article="${selector}".`,
    "Set it to a CSS selector of the element that contains the article. The timeline works without it.",
    { recovered: true },
  );
/** @param {{ event: string, phrase: string }[]} missed */
export function noPhrase(missed) {
  const problems = missed.map(
    ({ event, phrase }) => `The article has no “${phrase}”, the phrase of the event “${event}”.`,
  );
  const more = missed.length > 1 ? ` ${missed.length} phrases are missing; problems lists them all.` : "";
  return new Failure(
    "article-missing",
    problems[0] + more,
    "Copy the phrases from the article. timeline check --article shows similar text. Until then, these events have no link into the article.",
    { recovered: true, problems },
  );
}

/** @param {string} url @param {unknown} [cause] */
export const unreachableWords = (url, cause) =>
  new Failure(
    "words-missing",
    `${url} could not be loaded, so the timeline is in English.`,
    "Put all files of the release into one folder. If they are on another host, it must send Access-Control-Allow-Origin, and the page's connect-src must allow it.",
    { cause, recovered: true },
  );
/** @param {string} url */
export const otherWords = (url) =>
  new Failure(
    "words-missing",
    `${url} has no words for this release, so the timeline is in English.`,
    "Make the file again with timeline words of this release.",
    { recovered: true },
  );
/** @param {string[]} ids */
export const unknown = (ids) =>
  new Failure(
    "unknown-id",
    `The timeline has no ${ids.map((id) => `“${id}”`).join(", ")}.`,
    "Use ids from the document.",
    { recovered: true },
  );
