// The file with the texts of a reader's language, and those of its texts that are shown where there is no module.
import { otherWords, unreachableWords } from "./failures.js";
import { closest } from "./languages.js";
import { Failure, nearestLanguage } from "./shared.js";
import { RETRY, pause } from "./timing.js";

/** How long a language may take, in milliseconds. After that, readers get English. */
const PATIENCE = 10_000;

/** What the placeholder says, as words/en.ftl has it: loading, try again, and three failures. Every file begins with these texts. */
export const ENGLISH = {
  lang: "en",
  lines: [
    "Loading the timeline…",
    "Try again",
    "The timeline could not be loaded.",
    "The timeline’s events could not be loaded.",
    "The timeline cannot be shown because its data contains an error.",
  ],
};

/** The files by their URL. @type {Map<string, Promise<WordsFile>>} */
const files = new Map();
/** The texts that have arrived. @type {Map<string, string>} */
const arrived = new Map();

/** The URL of an element's texts; undefined for English. @param {HTMLElement & { words?: string }} element */
function urlFor(element) {
  const own = element.words?.trim();
  if (own) return URL.parse?.(own, element.baseURI)?.href ?? own;
  const language = closest(nearestLanguage(element));
  return language === "en" ? undefined : new URL(`./words-${language}.txt`, import.meta.url).href;
}

/** Loads the texts for an element. If they cannot be loaded, readers get English, and the page a warning.
 * @param {HTMLElement} element @returns {Promise<Words>} */
export async function loadWords(element) {
  const language = nearestLanguage(element);
  const url = urlFor(element);
  if (!url) return { language };
  let file = files.get(url);
  if (!file) files.set(url, (file = load(url)));
  return { language, ...(await file) };
}

/** @param {string} url @returns {Promise<WordsFile>} */
async function load(url) {
  const signal = AbortSignal.timeout(PATIENCE);
  const request = () => fetch(url, { signal });
  try {
    // A phone that changes networks gets no answer for a moment.
    const response = await request().catch(() => pause(RETRY).then(request));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const file = await response.text();
    if (!/^[\da-f]{8} \S+\n/.test(file)) throw new Failure(otherWords, { url });
    arrived.set(url, file);
    return { file };
  } catch (cause) {
    // The next call tries again.
    files.delete(url);
    return { warning: cause instanceof Failure ? cause : new Failure(unreachableWords, { url }, { cause }) };
  }
}

/** The texts that have arrived for an element, or else English. @param {HTMLElement} element */
export function textsFor(element) {
  const [head, ...lines] = arrived.get(urlFor(element) ?? "")?.split("\n", 6) ?? [];
  return head ? { lang: head.split(" ")[1], lines } : ENGLISH;
}
