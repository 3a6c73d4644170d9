// A WebAssembly module and its glue: getting them, and saying what is wrong where they cannot be had.
import { Failure } from "./failure.js";

const retries = [];

/** Another try for the next who asks, of every module that could not be had. */
export function retry() {
  for (const one of retries) one();
}

/** Whether an error is one after which an instance of a module is of no use any more, or for which there is none. */
export const isTrap = (error) =>
  error instanceof RangeError || (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError);

/** A module, of the glue and the binary at these addresses; `begin` makes what is loaded of the evaluated glue and what the
 * glue's `default` takes. */
export function wasmModule({ href: glue }, { href: binary }, integrity, begin = (...loaded) => loaded) {
  /** The promises of what the glue takes, none where it or the glue could not be had, and of what those who ask get. */
  let compiled;
  let present;
  /** How often the glue has been asked for, and by which address the last time: each is evaluated anew. */
  let tries = 0;
  let last;

  async function fetchBoth() {
    last = tries++ ? `${glue}?${tries}` : glue;
    try {
      const evaluated = import(/* @vite-ignore */ /* webpackIgnore: true */ last).catch((cause) => {
        throw Failure.unreachable(glue, cause);
      });
      return await begin(...(await Promise.all([evaluated, (compiled ??= compile(binary, integrity))])));
    } catch (cause) {
      compiled = undefined;
      // WebKit compiles under such a policy, and refuses the instance.
      throw isRefused(cause) ? Failure.blocked("script-src", cause) : cause;
    }
  }

  retries.push(() => {
    if (!compiled) present = undefined;
  });
  return {
    /** What `begin` makes of it, or the two; the same promise for all who ask. */
    load: () => (present ??= fetchBoth()),

    /** Another instance for the next who asks, or this instead; returns the promise of the present one. */
    replace(instead) {
      const before = present;
      present = instead;
      return before;
    },

    /** Whether the present instance threw this error, and not another's code, nor one that has been replaced. */
    threw({ stack = "" }) {
      return stack.includes(stack.includes(glue) ? `${last}:` : binary);
    },
  };
}

/** Whether the page's policy refuses to run WebAssembly. Only the words of the error say so, in each engine its own. */
const isRefused = (error) =>
  error?.name === "CompileError" && /content security policy|\bCSP\b|unsafe-eval/i.test(error.message);

/** What a glue's `default` takes; with a warning where the module was not served as it should be. */
async function compile(url, integrity) {
  if (typeof WebAssembly !== "object") throw Failure.noWebAssembly();
  let refused = false;
  const refuse = ({ blockedURI }) => (refused ||= Boolean(blockedURI) && url.startsWith(blockedURI));
  document.addEventListener("securitypolicyviolation", refuse);
  try {
    const response = await fetch(url, { integrity }).catch(async (cause) => {
      // The browser tells of a violation a moment later.
      await new Promise((resolve) => setTimeout(resolve));
      throw refused ? Failure.blocked("connect-src", cause) : Failure.unreachable(url, cause);
    });
    if (!response.ok) throw Failure.unreachable(url, new Error(`HTTP ${response.status}`));
    return await compileResponse(url, response);
  } finally {
    document.removeEventListener("securitypolicyviolation", refuse);
  }
}

async function compileResponse(url, response) {
  const type = response.headers.get("Content-Type") ?? "";
  const streams = /^application\/wasm\b/i.test(type);
  try {
    const module = await (streams
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
    return { module_or_path: module, warning: streams ? undefined : Failure.wrongType(url, type, true) };
  } catch (cause) {
    if (isRefused(cause)) throw Failure.blocked("script-src", cause);
    throw streams ? Failure.broken(cause) : Failure.wrongType(url, type, false, cause);
  }
}
