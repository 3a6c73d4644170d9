// The WebAssembly module: one for all timelines of the page, loaded when the first needs it.
import { Failure } from "./failure.js";
import { integrity } from "./integrity.js";
import { isTrap, wasmModule } from "./wasm.js";

const wasm = wasmModule(
  // Written out, so that bundlers see that the two files belong to this one.
  new URL("./article-timeline-app.js", import.meta.url),
  new URL("./article-timeline-app_bg.wasm", import.meta.url),
  integrity.app,
  async (app, compiled) => {
    await app.default(compiled);
    // Once, however many instances there have been.
    addEventListener("error", onError);
    addEventListener("unhandledrejection", onRejection);
    return { app, warning: compiled.warning, render: app.render(), wire: app.wire(), embedded: app.Document.embedded() };
  },
);

/** How often a module that has stopped is replaced; what stops as often will stop again. */
const MOST_STARTS = 4;
let stops = 0;

/** What is mounted by the present module, or will be. */
export const timelines = new Set();

/** What belongs to a module that has stopped. To let it go would run its destructors, in a module that must not run. */
const buried = [];

/** The module with what it shows by itself; the same promise for all who ask. */
export const load = () => wasm.load();

const onError = (event) => stopped(event, event.error);
const onRejection = (event) => stopped(event, event.reason);

/** Replaces the module where the error is that it has stopped: it answers nobody any more. */
function stopped(event, error) {
  if (!isTrap(error) || !wasm.threw(error)) return;
  event.preventDefault();
  bury(error);
}

/** Gives the present module up after an error in it, and its timelines to the next. */
export function bury(error) {
  const again = ++stops < MOST_STARTS;
  const failure = Failure.stopped(again, error);
  const instead = again ? undefined : Promise.reject(failure);
  instead?.catch(() => {});
  buried.push(wasm.replace(instead));
  const abandoned = [...timelines];
  timelines.clear();
  for (const mounting of abandoned) buried.push(mounting.abandon(failure, again));
}
