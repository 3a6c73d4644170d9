// The WebAssembly module: one for all timelines of the page, loaded when the first needs it.
import { Failure } from "./failure.js";
import { integrity } from "./integrity.js";
import { compile, fetchGlue, isTrap, nth } from "./wasm.js";

// Written out, so that bundlers see that the two files belong to this one.
const glue = new URL("./article-timeline-app.js", import.meta.url).href;
const binary = new URL("./article-timeline-app_bg.wasm", import.meta.url).href;

/** How often a module that has stopped is replaced; what stops as often will stop again. */
const MOST_STARTS = 4;

/** What is mounted by the present module, or will be. */
export const timelines = new Set();

/** How often its glue has been asked for, and how often a module has stopped. */
let tries = 0;
let stops = 0;
let compiled;
let present;
/** Whether the present one could not be had. */
let isMissing = false;
/** What belongs to a module that has stopped. To let it go would run its destructors, in a module that must not run. */
const buried = [];

/** The module with what it shows by itself; the same promise for all who ask. */
export function load() {
  return (present ??= start());
}

/** Another try for the next who asks, where the module could not be had. */
export function moduleAgain() {
  if (isMissing) present = undefined;
  isMissing = false;
}

async function start() {
  try {
    const [app, { module, warning }] = await Promise.all([fetchGlue(glue, tries++), (compiled ??= compile(binary, integrity.binary))]);
    await app.default({ module_or_path: module });
    // Once, however many modules there have been.
    addEventListener("error", onError);
    addEventListener("unhandledrejection", onRejection);
    return { app, warning, build: app.build(), embedded: app.Document.embedded() };
  } catch (cause) {
    compiled = undefined;
    isMissing = true;
    throw cause;
  }
}

const onError = (event) => stopped(event, event.error);
const onRejection = (event) => stopped(event, event.reason);

/** Replaces the module where the error is that it has stopped: it answers nobody any more. */
function stopped(event, error) {
  if (!isTrap(error)) return;
  const stack = error.stack ?? "";
  const named = stack.includes(`${glue}:`) || stack.includes(`${glue}?`);
  // Another's error, or that of a module already replaced.
  if (named ? !stack.includes(`${nth(glue, tries - 1)}:`) : !stack.includes(binary)) return;
  event.preventDefault();
  bury(error);
}

/** Gives the present module up after an error in it, and its timelines to the next. */
export function bury(error) {
  const again = ++stops < MOST_STARTS;
  const failure = Failure.stopped(again, error);
  buried.push(present);
  present = again ? undefined : Promise.reject(failure);
  present?.catch(() => {});
  const abandoned = [...timelines];
  timelines.clear();
  for (const mounting of abandoned) buried.push(mounting.abandon(failure, again));
}
