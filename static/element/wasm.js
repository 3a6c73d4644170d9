// A WebAssembly module and its glue: getting them, and saying what is wrong where they cannot be had.
import { Failure } from "./failure.js";

const modules = [];

/** Another try for the next who asks, of every module that could not be had. */
export function retry() {
  for (const module of modules) module.retry();
}

/** Whether an error is one after which an instance of a module is of no use any more, or for which there is none. */
export const isTrap = (error) => error instanceof RangeError || (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError);

export class WasmModule {
  #glue;
  #binary;
  #integrity;
  #begin;
  #compiled;
  /** The promise of what was asked for, whether it could not be had, and how often the glue has been asked for. */
  #present;
  #isMissing = false;
  #tries = 0;

  /** Those at these addresses; `begin` makes what is loaded of the glue and what the glue's `default` takes. */
  constructor(glue, binary, integrity, begin = (...loaded) => loaded) {
    this.#glue = glue.href;
    this.#binary = binary.href;
    this.#integrity = integrity;
    this.#begin = begin;
    modules.push(this);
  }

  /** What `begin` makes of it, or the two; the same promise for all who ask. */
  load() {
    return (this.#present ??= this.#fetch());
  }

  /** Another try for the next who asks, where it could not be had. */
  retry() {
    if (this.#isMissing) this.#present = undefined;
  }

  /** Another instance for the next who asks, or this instead; returns the promise of the present one. */
  replace(instead) {
    const present = this.#present;
    this.#present = instead;
    return present;
  }

  /** Whether the present instance threw this error, and not another's code, nor one that has been replaced. */
  threw({ stack = "" }) {
    const isNamed = [":", "?"].some((end) => stack.includes(this.#glue + end));
    return stack.includes(isNamed ? `${this.#nth(this.#tries - 1)}:` : this.#binary);
  }

  async #fetch() {
    this.#isMissing = false;
    try {
      const glue = fetchGlue(this.#glue, this.#nth(this.#tries++));
      return await this.#begin(...(await Promise.all([glue, (this.#compiled ??= compile(this.#binary, this.#integrity))])));
    } catch (cause) {
      this.#compiled = undefined;
      this.#isMissing = true;
      throw cause;
    }
  }

  /** The address of the nth glue: each is evaluated anew, and what could not be had is asked for again. */
  #nth(n) {
    return n ? `${this.#glue}?${n}` : this.#glue;
  }
}

async function fetchGlue(url, nth) {
  try {
    return await import(/* @vite-ignore */ /* webpackIgnore: true */ nth);
  } catch (cause) {
    throw Failure.unreachable(url, cause);
  }
}

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
    const module = await (streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
    return { module_or_path: module, warning: streams ? undefined : Failure.wrongType(url, type, true) };
  } catch (cause) {
    if (/content security policy|\bCSP\b|unsafe-eval/i.test(cause)) throw Failure.blocked("script-src", cause);
    throw streams ? Failure.broken(cause) : Failure.wrongType(url, type, false, cause);
  }
}
