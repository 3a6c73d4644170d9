// A WebAssembly module and its glue: getting them, and saying what is wrong where they cannot be had.
import { blocked, broken, noWebAssembly, unreachable, wrongType } from "./failure.js";
import { nextTask } from "./timing.js";

/** What a glue's `default` takes, with a warning where the module was not served as it should be.
 * @typedef {{ module_or_path: WebAssembly.Module, warning?: import("./failure.js").Failure | undefined }} Compiled */

/** @type {(() => void)[]} */
const retries = [];

/** Another try for the next who asks, of every module that could not be had. */
export function retry() {
  for (const one of retries) one();
}

/** Whether an error is one after which an instance of a module is of no use any more, or for which there is none.
 * @param {unknown} error
 * @returns {error is Error} */
export const isTrap = (error) =>
  error instanceof RangeError || (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError);

/** A module, of the glue and the binary at these addresses; `begin` makes what is loaded of the evaluated glue and what the
 * glue's `default` takes. `response` is the answer to a request of the binary that has been made already.
 * @template Glue, Loaded
 * @param {string} glue @param {string} binary @param {string | undefined} integrity
 * @param {(glue: Glue, compiled: Compiled) => Loaded | Promise<Loaded>} begin @param {Promise<Response>} [response] */
export function wasmModule(glue, binary, integrity, begin, response) {
  /** The promises of what the glue takes, none where it or the glue could not be had, and of what those who ask get.
   * @type {Promise<Compiled> | undefined} */
  let compiled;
  /** @type {Promise<Loaded> | undefined} */
  let present;
  /** How often the glue has been asked for, and by which address the last time: each is evaluated anew. */
  let tries = 0;
  let last = glue;

  async function fetchBoth() {
    last = tries++ ? `${glue}?${tries}` : glue;
    try {
      /** @type {Promise<Glue>} */
      const evaluated = import(/* @vite-ignore */ /* webpackIgnore: true */ last).catch((cause) => {
        throw unreachable(glue, cause);
      });
      compiled ??= compile(binary, integrity, response);
      return await begin(...(await Promise.all([evaluated, compiled])));
    } catch (cause) {
      compiled = response = undefined;
      // WebKit compiles under such a policy, and refuses the instance.
      throw isRefused(cause) ? blocked("script-src", cause) : cause;
    }
  }

  retries.push(() => {
    if (!compiled) present = undefined;
  });
  return {
    /** What `begin` makes of it; the same promise for all who ask. */
    load: () => (present ??= fetchBoth()),

    /** Another instance for the next who asks, or this instead; returns the promise of the present one.
     * @param {Promise<Loaded>} [instead] */
    replace(instead) {
      const before = present;
      present = instead;
      return before;
    },

    /** Whether the present instance threw this error, and not another's code, nor one that has been replaced.
     * @param {Error} error */
    threw: ({ stack = "" }) => stack.includes(stack.includes(glue) ? `${last}:` : binary),
  };
}

/** Whether the page's policy refuses to run WebAssembly. Only the words of the error say so, in each engine its own.
 * @param {any} error */
const isRefused = (error) =>
  error?.name === "CompileError" && /content security policy|\bCSP\b|unsafe-eval/i.test(error.message);

/** @param {string} url @param {string | undefined} integrity @param {Promise<Response>} [early] @returns {Promise<Compiled>} */
async function compile(url, integrity, early) {
  if (typeof WebAssembly !== "object") throw noWebAssembly();
  let refused = false;
  const refuse = (/** @type {SecurityPolicyViolationEvent} */ { blockedURI }) =>
    void (refused ||= Boolean(blockedURI) && url.startsWith(blockedURI));
  document.addEventListener("securitypolicyviolation", refuse);
  try {
    const response =
      (await early?.catch(() => undefined)) ??
      (await fetch(url, { integrity: integrity ?? "" }).catch(async (cause) => {
        // The browser tells of a violation a moment later.
        await nextTask();
        throw refused ? blocked("connect-src", cause) : unreachable(url, cause);
      }));
    if (!response.ok) throw unreachable(url, new Error(`HTTP ${response.status}`));
    return await compileResponse(url, response);
  } finally {
    document.removeEventListener("securitypolicyviolation", refuse);
  }
}

/** @param {string} url @param {Response} response */
async function compileResponse(url, response) {
  const type = response.headers.get("Content-Type") ?? "";
  const streams = /^application\/wasm\b/i.test(type);
  try {
    const module = await (streams
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
    return { module_or_path: module, warning: streams ? undefined : wrongType(url, type, true) };
  } catch (cause) {
    if (isRefused(cause)) throw blocked("script-src", cause);
    throw streams ? broken(cause) : wrongType(url, type, false, cause);
  }
}
