// The life of one timeline: which event leads from one phase to the next (types.d.ts describes them). It is pure, so
// tests/unit/life.test.js checks it without a browser. controller.js does the work of each phase.

/** @type {Record<Phase, Partial<Record<LifeEvent, Phase>>>} */
export const TRANSITIONS = {
  stopped: { connect: "idle" },
  idle: { start: "loading", retry: "loading", disconnect: "stopped" },
  loading: { load: "mounting", fail: "failed", restart: "loading", crash: "loading", disconnect: "stopped" },
  mounting: { render: "ready", fail: "failed", restart: "loading", crash: "loading", disconnect: "stopped" },
  ready: { fail: "failed", restart: "loading", crash: "loading", disconnect: "stopped" },
  failed: { fail: "failed", restart: "loading", retry: "loading", crash: "loading", disconnect: "stopped" },
};

/** The phase after an event; undefined if the event is ignored in this phase. @param {Phase} phase @param {LifeEvent} event */
export const nextPhase = (phase, event) => TRANSITIONS[phase][event];
