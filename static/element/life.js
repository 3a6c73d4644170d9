// The life of one timeline: its phases, and the events that lead from one to the next. It is pure, so tests/unit/life.test.js
// checks it without a browser. controller.js does the work of each phase.

/**
 * @typedef {"stopped" | "idle" | "loading" | "mounting" | "ready" | "failed"} Phase
 *   - stopped: the element is not in the page, or the page is still being parsed.
 *   - idle: the element is in the page, and nothing has asked for its timeline yet.
 *   - loading: the module and the document are being loaded. An earlier timeline stays in the page and keeps working.
 *   - mounting: the module renders. It does not handle input yet.
 *   - ready: the module works.
 *   - failed: the last attempt has failed. The previous content stays. Only a retry or a change starts another attempt.
 * @typedef {"connect" | "start" | "load" | "render" | "fail" | "restart" | "retry" | "crash" | "disconnect"} LifeEvent
 *   `load` and `render` report that loading and the first rendering have ended; `crash` reports a trap in the module.
 */

/** @type {Record<Phase, Partial<Record<LifeEvent, Phase>>>} */
export const TRANSITIONS = {
  stopped: { connect: "idle" },
  idle: { start: "loading", retry: "loading", disconnect: "stopped" },
  loading: { load: "mounting", fail: "failed", restart: "loading", crash: "loading", disconnect: "stopped" },
  mounting: { render: "ready", fail: "failed", restart: "loading", crash: "loading", disconnect: "stopped" },
  ready: { fail: "failed", restart: "loading", crash: "loading", disconnect: "stopped" },
  failed: { fail: "failed", restart: "loading", retry: "loading", crash: "loading", disconnect: "stopped" },
};

/**
 * The phase after an event; undefined if the event is ignored in this phase.
 * @param {Phase} phase
 * @param {LifeEvent} event
 */
export const nextPhase = (phase, event) => TRANSITIONS[phase][event];
