// Getting a WebAssembly module and its glue, and saying what is wrong where they cannot be had.
import { Failure } from "./failure.js";

/** The address of the nth glue: each is evaluated anew, and what could not be had is asked for again. */
export const nth = (url, n) => (n ? `${url}?${n}` : url);

/** Whether an error is one after which an instance of a module is of no use any more, or for which there is none. */
export const isTrap = (error) => error instanceof RangeError || (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError);

/** The nth glue at an address, evaluated. */
export async function fetchGlue(url, n) {
  try {
    return await import(/* @vite-ignore */ /* webpackIgnore: true */ nth(url, n));
  } catch (cause) {
    throw Failure.unreachable(url, cause);
  }
}

/** The module at an address; with a warning where it was not served as it should be. */
export async function compile(url, integrity) {
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
    return { module, warning: streams ? undefined : Failure.wrongType(url, type, true) };
  } catch (cause) {
    if (/content security policy|\bCSP\b|unsafe-eval/i.test(cause)) throw Failure.blocked("script-src", cause);
    throw streams ? Failure.broken(cause) : Failure.wrongType(url, type, false, cause);
  }
}
