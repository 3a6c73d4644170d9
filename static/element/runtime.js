// The second script and the module, which most readers never need. Both are requested at once.
import { mixed, unreachable } from "./failure.js";
import { hashes, release } from "./release.js";

// Written out, so that bundlers see that these files belong to this one.
const glue = new URL("./article-timeline-app.js", import.meta.url).href;
const binary = new URL("./article-timeline-app_bg.wasm", import.meta.url).href;

/** The module's files, and the answer to the first request of the binary.
 * @typedef {{ glue: string, binary: string, response?: Promise<Response> | undefined }} App
 * @typedef {typeof import("../article-timeline-runtime.js")} Runtime */

/** @type {Promise<{ runtime: Runtime, app: App }> | undefined} */
let loaded;
let tries = 0;

/** Loads the second script; the same promise for all who ask, until it has failed. The module is requested with it if there is
 * something to show.
 * @param {boolean} [withModule] */
export function loadRuntime(withModule = true) {
  loaded ??= load(withModule).catch((cause) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

/** Loads it before anything needs it. Should it fail, whoever needs it reports that. */
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
  // What becomes of these is known when they are needed.
  for (const request of [response, early]) request?.catch(() => {});
  const runtime = await importRuntime();
  if (runtime.release !== release) throw mixed();
  return { runtime, app: { glue, binary, response } };
}

/** Browsers may remember that an import has failed, so another try has another address. A bundler knows only the first.
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
