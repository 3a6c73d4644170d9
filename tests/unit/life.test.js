// The phases of a timeline's life, without a browser.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TRANSITIONS, nextPhase } from "../../static/element/life.js";

/** The phases that these events lead through, from an element that is not in the page. */
function life(...events) {
  let phase = "stopped";
  return events.map((event) => (phase = nextPhase(phase, event) ?? phase)).join(" ");
}

describe("a timeline", () => {
  const lives = {
    "is ready when it has loaded and rendered": ["connect start load render", "idle loading mounting ready"],
    "waits in the page until something asks for it": ["connect render fail crash restart", "idle idle idle idle idle"],
    "does not start outside the page": ["start retry connect", "stopped stopped idle"],
    "starts once": ["connect start start load start", "idle loading loading mounting mounting"],
    "shows another document when it is told to": [
      "connect start load render restart load render",
      "idle loading mounting ready loading mounting ready",
    ],
    "begins anew while it loads or mounts": [
      "connect start restart load restart",
      "idle loading loading mounting loading",
    ],
    "does not start again by itself after a failure": ["connect start fail start", "idle loading failed failed"],
    "tries again on request after a failure": [
      "connect start fail retry load render",
      "idle loading failed loading mounting ready",
    ],
    "tries again after a failure when the page asks for something else": [
      "connect start fail restart",
      "idle loading failed loading",
    ],
    "begins anew after a crash": [
      "connect start load crash load render crash",
      "idle loading mounting loading mounting ready loading",
    ],
    "stops when it is removed, whatever it did": [
      "connect start disconnect load render",
      "idle loading stopped stopped stopped",
    ],
    "begins anew when it is put back": [
      "connect start load render disconnect connect start",
      "idle loading mounting ready stopped idle loading",
    ],
  };
  for (const [name, [events, phases]] of Object.entries(lives))
    test(name, () => assert.equal(life(...events.split(" ")), phases));
});

describe("the table", () => {
  const phases = Object.keys(TRANSITIONS);
  test("leads to phases that it has", () => {
    for (const [phase, events] of Object.entries(TRANSITIONS))
      for (const [event, next] of Object.entries(events))
        assert.ok(phases.includes(next), `${event} leads from ${phase} to ${next}.`);
  });
  test("lets every phase in the page end by removal", () => {
    for (const phase of phases)
      assert.equal(nextPhase(phase, "disconnect"), phase === "stopped" ? undefined : "stopped");
  });
  test("lets every phase be reached", () => {
    const reached = new Set(["stopped"]);
    for (const phase of reached) for (const next of Object.values(TRANSITIONS[phase])) reached.add(next);
    assert.deepEqual([...reached].sort(), [...phases].sort());
  });
});
