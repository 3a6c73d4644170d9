// Loads a WebAssembly module and its glue, and reports why if they cannot be loaded.
import { broken, noConnection, noEval, noWebAssembly, slowType, unreachable, wrongType } from "./failures.js";
import { Failure } from "./shared.js";
import { nextTask } from "./timing.js";

/** @type {(() => void)[]} */
const retries = [];

/** Lets the next call try again, for every module that could not be loaded. */
export function retry() {
  for (const one of retries) one();
}

/** Whether an error means that an instance of a module can no longer be used, or could not be created.
 * @param {unknown} error @returns {error is Error} */
export const isTrap = (error) =>
  error instanceof RangeError || (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError);

/** A module with its glue and its binary at these URLs. `begin` turns the evaluated glue and the argument of its `default` into the loaded
 * value. `response` is the response to an earlier request of the binary.
 * @template Glue, Loaded
 * @param {string} glue @param {string} binary @param {string | undefined} integrity
 * @param {(glue: Glue, compiled: Compiled) => Loaded | Promise<Loaded>} begin @param {Promise<Response>} [response] */
export function wasmModule(glue, binary, integrity, begin, response) {
  /** The compiled module; undefined if it or the glue could not be loaded. @type {Promise<Compiled> | undefined} */
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
        throw new Failure(unreachable, { url: glue }, { cause });
      });
      compiled ??= compile(binary, integrity, response);
      return await begin(...(await Promise.all([evaluated, compiled])));
    } catch (cause) {
      compiled = response = undefined;
      // WebKit compiles under such a policy, and then refuses to instantiate.
      throw isRefused(cause) ? new Failure(noEval, {}, { cause }) : cause;
    }
  }

  retries.push(() => {
    if (!compiled) present = undefined;
  });
  return {
    /** The result of `begin`; always the same promise. */
    load: () => (present ??= fetchBoth()),

    /** Lets the next call get another instance, or `instead`. Returns the promise of the current one. @param {Promise<Loaded>} [instead] */
    replace(instead) {
      const before = present;
      present = instead;
      return before;
    },

    /** Whether the current instance threw this error, and not other code or a replaced instance. @param {Error} error */
    threw: ({ stack = "" }) => stack.includes(stack.includes(glue) ? `${last}:` : binary),
  };
}

/** Whether the page's policy blocks WebAssembly. Only the text of the error says so, and it differs between engines. @param {any} error */
const isRefused = (error) =>
  error?.name === "CompileError" && /content security policy|\bCSP\b|unsafe-eval/i.test(error.message);

/** @param {string} url @param {string} [integrity] @param {Promise<Response>} [early] @returns {Promise<Compiled>} */
async function compile(url, integrity = "", early) {
  if (typeof WebAssembly !== "object") throw new Failure(noWebAssembly);
  const response = (await early?.catch(() => undefined)) ?? (await request(url, integrity));
  if (!response.ok) throw new Failure(unreachable, { url }, { cause: new Error(`HTTP ${response.status}`) });
  const type = response.headers.get("Content-Type") ?? "";
  const streams = /^application\/wasm\b/i.test(type);
  try {
    const module = await (streams
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
    return { module_or_path: module, ...(!streams && { warning: new Failure(slowType, { url, type }) }) };
  } catch (cause) {
    throw new Failure(isRefused(cause) ? noEval : streams ? broken : wrongType, { url, type }, { cause });
  }
}

/** @param {string} url @param {string} integrity */
async function request(url, integrity) {
  let isBlocked = false;
  const note = (/** @type {SecurityPolicyViolationEvent} */ { blockedURI }) =>
    void (isBlocked ||= Boolean(blockedURI) && url.startsWith(blockedURI));
  document.addEventListener("securitypolicyviolation", note);
  try {
    return await fetch(url, { integrity });
  } catch (cause) {
    // The browser reports a violation a moment later.
    await nextTask();
    throw new Failure(isBlocked ? noConnection : unreachable, { url }, { cause });
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}
