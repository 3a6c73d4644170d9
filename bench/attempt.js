// One measurement after the other: one that fails is no reason to lose the others.

export const say = (text) => console.error(`bench: ${text}`);

/** Why something could not be measured, in a sentence. Playwright names a missing control only in its log. */
export function reasonOf({ message }) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Playwright colours its log.
  const plain = message.replace(/\x1b\[\d+m/g, "");
  const missing = /Timeout (\d+)ms exceeded[\s\S]*?waiting for (.+?)(?: to be visible)?$/m.exec(plain);
  if (!missing) return plain.split("\n")[0];
  const [, milliseconds, control] = missing;
  return `After ${milliseconds / 1000} s, the page has no visible ${control}.`;
}

/** The result of `measure`, or as `failed` the reason why there is none. */
export async function attempt(what, measure) {
  const begun = Date.now();
  try {
    return await measure();
  } catch (error) {
    say(`${what} cannot be measured: ${error.stack}`);
    return { failed: reasonOf(error) };
  } finally {
    say(`${what} (${Math.round((Date.now() - begun) / 1000)} s)`);
  }
}
