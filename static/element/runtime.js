// The second script and the module, which most readers never need. Both are requested at once.
import { mixed, unreachable } from "./failure.js";
import { hashes, release } from "./release.js";

// As literals, so that bundlers find these files.
const glue = new URL("./article-timeline-app.js", import.meta.url).href;
const binary = new URL("./article-timeline-app_bg.wasm", import.meta.url).href;

/** The module's files, and the response to the first request of the binary.
 * @typedef {{ glue: string, binary: string, response?: Promise<Response> | undefined }} App
 * @typedef {typeof import("../article-timeline-runtime.js")} Runtime */

/** @type {Promise<{ runtime: Runtime, app: App }> | undefined} */
let loaded;
let tries = 0;

/** Loads the second script; always the same promise until it fails. The module is requested too, if there is something to show.
 * @param {boolean} [withModule] */
export function loadRuntime(withModule = true) {
  loaded ??= load(withModule).catch((cause) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

/** Loads it ahead of time. A failure is reported when something needs it. */
export function prepare() {
  loadRuntime().then(
    ({ runtime, app }) => runtime.Controller.prepare(app),
    () => {},
  );
}

/** @param {boolean} withModule */
async function load(withModule) {
  const isEarly = withModule && !tries;
  const response = isEarly ? fetch(binary, { integrity: hashes.app ?? "" }) : undefined;
  const early = isEarly ? import(/* @vite-ignore */ /* webpackIgnore: true */ glue) : undefined;
  // Failures of these are reported when they are needed.
  for (const request of [response, early]) request?.catch(() => {});
  const runtime = await importRuntime();
  if (runtime.release !== release) throw mixed();
  return { runtime, app: { glue, binary, response } };
}

/** Browsers may remember that an import has failed, so a retry uses another URL. Bundlers know only the first one.
 * @returns {Promise<Runtime>} */
async function importRuntime() {
  try {
    return await import("../article-timeline-runtime.js");
  } catch (cause) {
    const { href } = new URL(`./${"article-timeline-runtime"}.js`, import.meta.url);
    if (!tries++) throw unreachable(href, cause);
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${href}?${tries}`).catch((cause) => {
      throw unreachable(href, cause);
    });
  }
}
