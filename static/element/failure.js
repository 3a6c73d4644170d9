// A failure, and how the console gets to know it. failures.js has the texts.

/** What is in the console already. Each failure is written once, however many timelines have it. */
const reported = new Set();

export class Failure extends Error {
  /** The detail of the event. `recovered` says whether readers still have a working timeline. @type {FailureDetail} */
  detail;

  /** @param {FailureKind} kind @param {Record<string, string | number>} [values] for the names in the braces of the message
   * @param {{ cause?: unknown, problems?: string[] }} [more] */
  constructor({ code, message, remedy, recovered = false }, values = {}, { cause, problems = [] } = {}) {
    const text = message.replace(/\{(\w+)\}/g, (_, name) => `${values[name]}`);
    super(text, { cause });
    this.detail = {
      code: /** @type {FailureDetail["code"]} */ (code),
      message: text,
      remedy,
      recovered,
      problems,
      cause,
    };
  }

  /** Writes it to the console, once. */
  report() {
    const { code, message, remedy, recovered, cause } = this.detail;
    const because = cause ? ` [${cause instanceof Error ? cause.message : cause}]` : "";
    const line = `<article-timeline> ${code}: ${message} ${remedy}${because}`;
    if (!reported.has(line)) console[recovered ? "warn" : "error"](line);
    reported.add(line);
  }
}
