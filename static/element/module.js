// The WebAssembly module: one instance for all timelines of the page, loaded when the first one needs it. A crashed instance is replaced,
// and its timelines start again on the next one.
import { restarted, stopped } from "./failures.js";
import { Failure, hashes } from "./shared.js";
import { isTrap, wasmModule } from "./wasm.js";

/** The most instances that are started. After so many crashes, the next one would crash too. */
const INSTANCES = 4;
let crashes = 0;

/** @type {ReturnType<typeof wasmModule<Module["app"], Module>> | undefined} */
let wasm;

/** The controllers of all timelines that the current instance has mounted or will mount. @type {Set<Controller>} */
export const controllers = new Set();

/** Objects of crashed instances. They are never freed, because freeing would run a destructor in a crashed instance. @type {unknown[]} */
const discarded = [];

/** The module with the embedded article; always the same promise. @param {AppFiles} files */
export function load({ glue, binary, response }) {
  wasm ??= wasmModule(glue, binary, hashes.app, begin, response);
  return wasm.load();
}

/** @param {Module["app"]} app @param {Compiled} compiled @returns {Promise<Module>} */
async function begin(app, compiled) {
  await app.default(compiled);
  // The same functions for every instance, so they are added once.
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
  const { warning } = compiled;
  return { app, warning, render: app.render(), wire: app.wire(), embedded: app.Document.embedded() };
}

const onError = (/** @type {ErrorEvent} */ event) => onCrash(event, event.error);
const onRejection = (/** @type {PromiseRejectionEvent} */ event) => onCrash(event, event.reason);

/** @param {Event} event @param {unknown} error */
function onCrash(event, error) {
  if (!isTrap(error) || !wasm?.threw(error)) return;
  event.preventDefault();
  discard(error);
}

/** Discards the current instance after a trap, and starts its timelines on the next one. @param {unknown} error */
export function discard(error) {
  const hasNext = ++crashes < INSTANCES;
  const failure = new Failure(hasNext ? restarted : stopped, {}, { cause: error });
  const instead = hasNext ? undefined : Promise.reject(failure);
  instead?.catch(() => {});
  discarded.push(wasm?.replace(instead));
  const crashed = [...controllers];
  controllers.clear();
  for (const controller of crashed) discarded.push(controller.crashed(failure, hasNext));
}
