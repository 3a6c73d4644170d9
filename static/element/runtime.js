// The second script and the module, which most readers never need. Both are requested at once.
import { Failure } from "./failure.js";
import { mixed, unreachable } from "./failures.js";
import { hashes, release } from "./release.js";

// As literals, so that bundlers find these files.
const glue = new URL("./article-timeline-app.js", import.meta.url).href;
const binary = new URL("./article-timeline-app_bg.wasm", import.meta.url).href;

/** @type {ReturnType<typeof load> | undefined} */
let loaded;
let tries = 0;

/** Loads the second script; always the same promise until it fails. The module is requested too, if there is something to show.
 * @param {boolean} [withModule] */
export function loadRuntime(withModule = true) {
  loaded ??= load(withModule && !tries).catch((cause) => {
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
  const response = withModule ? fetch(binary, { integrity: hashes.app ?? "" }) : undefined;
  const early = withModule ? import(/* @vite-ignore */ /* webpackIgnore: true */ glue) : undefined;
  // Failures of these are reported when they are needed.
  for (const request of [response, early]) request?.catch(() => {});
  const runtime = await importRuntime();
  if (runtime.release !== release) throw new Failure(mixed);
  return { runtime, app: { glue, binary, response } };
}

/** Browsers may remember that an import has failed, so a retry uses another URL. Bundlers know only the first one.
 * @returns {Promise<typeof import("../article-timeline-runtime.js")>} */
async function importRuntime() {
  const { href } = new URL(`./${"article-timeline-runtime"}.js`, import.meta.url);
  try {
    return await (tries
      ? import(/* @vite-ignore */ /* webpackIgnore: true */ `${href}?${tries}`)
      : import("../article-timeline-runtime.js"));
  } catch (cause) {
    tries++;
    throw new Failure(unreachable, { url: href }, { cause });
  }
}
