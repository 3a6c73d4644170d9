// Answers that come as a test lets them: in two halves, without an end, or not at all for as long as it says so.
import { setTimeout as pause } from "node:timers/promises";

/** What opens the door before the second half of each document, by its name. */
export const doors = {};
/** A document whose second half is sent when the test opens its door. */
export const behind = (name, body, headers = {}) => ({
  headers: { "Content-Type": "application/json", ...headers },
  async *body() {
    yield body.subarray(0, body.length / 2);
    await new Promise((resolve) => (doors[name] = resolve));
    yield body.subarray(body.length / 2);
  },
});

/** A file that comes after so many milliseconds, so that the page is painted before. */
export const late = (type, body, milliseconds) => ({
  headers: { "Content-Type": type },
  async *body() {
    await pause(milliseconds);
    yield body;
  },
});

/** How much of each document without an end has been sent, and whether the browser went. */
export const streams = {};
/** A document that never ends. */
export const endless = (name, wait, headers = {}) => ({
  headers: { "Content-Type": "application/json", ...headers },
  async *body() {
    const stream = (streams[name] = { sent: 0, ended: false });
    const piece = Buffer.alloc(wait ? 1 : 1e6, " ");
    try {
      for (;;) {
        yield piece;
        stream.sent += piece.length;
        // No faster than a busy browser reads: what is sent ahead says nothing of when it stops.
        await pause(wait || 5);
      }
    } finally {
      stream.ended = true;
    }
  },
});
/** Waits until the browser has gone. */
export async function ended(name) {
  for (let time = 0; !streams[name].ended; time++) {
    if (time === 100) throw new Error(`${name} is still being sent.`);
    await pause(20);
  }
}

/** Pages of which some answers are there only while `isThere` says so. */
export const connection = { isThere: true };
const gone = { status: 503, body: "" };
/** Adds to `pages` an answer that is there at times. */
export const addAtTimes = (pages, path, answer) =>
  Object.defineProperty(pages, path, { get: () => (connection.isThere ? answer : gone) });
