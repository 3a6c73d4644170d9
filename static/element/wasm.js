// Loads a WebAssembly module and its glue, and reports why if they cannot be loaded.
import { blocked, broken, noWebAssembly, unreachable, wrongType } from "./failure.js";
import { nextTask } from "./timing.js";

/** The argument of a glue's `default`, with a warning if the module was served with a wrong type.
 * @typedef {{ module_or_path: WebAssembly.Module, warning?: import("./failure.js").Failure | undefined }} Compiled */

/** @type {(() => void)[]} */
const retries = [];

/** Lets the next call try again, for every module that could not be loaded. */
export function retry() {
  for (const one of retries) one();
}

/** Whether an error means that an instance of a module can no longer be used, or could not be created.
 * @param {unknown} error
 * @returns {error is Error} */
export const isTrap = (error) =>
  error instanceof RangeError || (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError);

/** A module with its glue and its binary at these URLs. `begin` turns the evaluated glue and the argument of its `default` into the loaded
 * value. `response` is the response to an earlier request of the binary.
 * @template Glue, Loaded
 * @param {string} glue @param {string} binary @param {string | undefined} integrity
 * @param {(glue: Glue, compiled: Compiled) => Loaded | Promise<Loaded>} begin @param {Promise<Response>} [response] */
export function wasmModule(glue, binary, integrity, begin, response) {
  /** The compiled module; undefined if it or the glue could not be loaded.
   * @type {Promise<Compiled> | undefined} */
  let compiled;
  /** @type {Promise<Loaded> | undefined} */
  let present;
  /** How often the glue has been imported, and the last URL. Each URL is evaluated separately. */
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
      // WebKit compiles under such a policy, and then refuses to instantiate.
      throw isRefused(cause) ? blocked("script-src", cause) : cause;
    }
  }

  retries.push(() => {
    if (!compiled) present = undefined;
  });
  return {
    /** The result of `begin`; always the same promise. */
    load: () => (present ??= fetchBoth()),

    /** Lets the next call get another instance, or `instead`. Returns the promise of the current one.
     * @param {Promise<Loaded>} [instead] */
    replace(instead) {
      const before = present;
      present = instead;
      return before;
    },

    /** Whether the current instance threw this error, and not other code or a replaced instance.
     * @param {Error} error */
    threw: ({ stack = "" }) => stack.includes(stack.includes(glue) ? `${last}:` : binary),
  };
}

/** Whether the page's policy blocks WebAssembly. Only the text of the error says so, and it differs between engines.
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
        // The browser reports a violation a moment later.
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
