// The WebAssembly module: one instance for all timelines of the page, loaded when the first one needs it. A crashed instance is replaced,
// and its timelines start again on the next one.
import { stopped } from "./failure.js";
import { hashes } from "./release.js";
import { isTrap, wasmModule } from "./wasm.js";

/** @typedef {typeof import("article-timeline-app")} App
 * @typedef {{ app: App, warning?: import("./failure.js").Failure | undefined, render: number, wire: number, embedded: import("article-timeline-app").Document }} Module
 * @typedef {import("./controller.js").Controller} Controller */

/** The most instances that are started. After so many crashes, the next one would crash too. */
const INSTANCES = 4;
let crashes = 0;

/** @type {ReturnType<typeof wasmModule<App, Module>> | undefined} */
let wasm;

/** The controllers of all timelines that the current instance has mounted or will mount.
 * @type {Set<Controller>} */
export const controllers = new Set();

/** Objects of crashed instances. They are never freed, because freeing would run a destructor in a crashed instance.
 * @type {unknown[]} */
const discarded = [];

/** The module with the embedded article; always the same promise.
 * @param {import("./runtime.js").App} files */
export function load({ glue, binary, response }) {
  wasm ??= wasmModule(
    glue,
    binary,
    hashes.app,
    async (app, compiled) => {
      await app.default(compiled);
      // The same functions for every instance, so they are added once.
      addEventListener("error", onError);
      addEventListener("unhandledrejection", onRejection);
      return {
        app,
        warning: compiled.warning,
        render: app.render(),
        wire: app.wire(),
        embedded: app.Document.embedded(),
      };
    },
    response,
  );
  return wasm.load();
}

const onError = (/** @type {ErrorEvent} */ event) => onCrash(event, event.error);
const onRejection = (/** @type {PromiseRejectionEvent} */ event) => onCrash(event, event.reason);

/** @param {Event} event @param {unknown} error */
function onCrash(event, error) {
  if (!isTrap(error) || !wasm?.threw(error)) return;
  event.preventDefault();
  discard(error);
}

/** Discards the current instance after a trap, and starts its timelines on the next one.
 * @param {unknown} error */
export function discard(error) {
  const hasNext = ++crashes < INSTANCES;
  const failure = stopped(hasNext, error);
  const instead = hasNext ? undefined : Promise.reject(failure);
  instead?.catch(() => {});
  discarded.push(wasm?.replace(instead));
  const crashed = [...controllers];
  controllers.clear();
  for (const controller of crashed) discarded.push(controller.crashed(failure, hasNext));
}
