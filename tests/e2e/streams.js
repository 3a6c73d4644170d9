// Responses that a test controls: in two halves, endless, or missing for a while.
import { setTimeout as pause } from "node:timers/promises";

/** The functions that release the second half of each document, by its name. */
export const doors = {};
/** A document whose second half, or what follows the byte `at`, is sent when the test calls its function in `doors`. */
export const behind = (name, body, headers = {}, at = body.length / 2) => ({
  headers: { "Content-Type": "application/json", ...headers },
  async *body() {
    yield body.subarray(0, at);
    await new Promise((resolve) => (doors[name] = resolve));
    yield body.subarray(at);
  },
});

/** A file that is sent after so many milliseconds, when the page has been painted. */
export const late = (type, body, milliseconds) => ({
  headers: { "Content-Type": type },
  async *body() {
    await pause(milliseconds);
    yield body;
  },
});

/** For each endless document: how much has been sent, and whether the browser has disconnected. */
export const streams = {};
/** An endless document. */
export const endless = (name, wait, headers = {}) => ({
  headers: { "Content-Type": "application/json", ...headers },
  async *body() {
    const stream = (streams[name] = { sent: 0, ended: false });
    const piece = Buffer.alloc(wait ? 1 : 1e6, " ");
    try {
      for (;;) {
        yield piece;
        stream.sent += piece.length;
        // No faster than a busy browser reads. Otherwise the number of bytes would not show when it stops reading.
        await pause(wait || 5);
      }
    } finally {
      stream.ended = true;
    }
  },
});
/** Waits until the browser has disconnected. */
export async function ended(name) {
  for (let time = 0; !streams[name].ended; time++) {
    if (time === 100) throw new Error(`${name} is still being sent.`);
    await pause(20);
  }
}

/** Some responses exist only while `isThere` is true. */
export const connection = { isThere: true };
const gone = { status: 503, body: "" };
/** Adds a response to `pages` that exists only at times. */
export const addAtTimes = (pages, path, answer) =>
  Object.defineProperty(pages, path, { get: () => (connection.isThere ? answer : gone) });
