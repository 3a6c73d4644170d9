// The WebAssembly module: one instance for all timelines of the page, loaded when the first needs it. An instance that has
// crashed is replaced, and its timelines begin again on the next one.
import { Failure } from "./failure.js";
import { hashes } from "./hashes.js";
import { LIMITS } from "./timing.js";
import { isTrap, wasmModule } from "./wasm.js";

const wasm = wasmModule(
  // Written out, so that bundlers see that the two files belong to this one.
  new URL("./article-timeline-app.js", import.meta.url),
  new URL("./article-timeline-app_bg.wasm", import.meta.url),
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
);

let crashes = 0;

/** The controllers of all timelines that the present instance has mounted or will mount. */
export const controllers = new Set();

/** Objects of crashed instances. They are never freed, because freeing would run a destructor in a crashed instance. */
const discarded = [];

/** The module with the embedded article; the same promise for all who ask. */
export const load = () => wasm.load();

const onError = (event) => onCrash(event, event.error);
const onRejection = (event) => onCrash(event, event.reason);

function onCrash(event, error) {
  if (!isTrap(error) || !wasm.threw(error)) return;
  event.preventDefault();
  discard(error);
}

/** Discards the present instance after a trap, and has its timelines begin on the next one. */
export function discard(error) {
  const hasNext = ++crashes < LIMITS.instances;
  const failure = Failure.stopped(hasNext, error);
  const instead = hasNext ? undefined : Promise.reject(failure);
  instead?.catch(() => {});
  discarded.push(wasm.replace(instead));
  const crashed = [...controllers];
  controllers.clear();
  for (const controller of crashed) discarded.push(controller.crashed(failure, hasNext));
}
