// Which language a reader gets, and the file with its texts.
import { Failure, otherWords, unreachableWords } from "./failure.js";
import { nearestLanguage, spoken } from "./language.js";
import { RETRY, pause } from "./timing.js";

/** The languages that have a file of texts: words/*.ftl. */
export const LANGUAGES =
  "ar bn ca cs da de el en es fa fi fr he hi hu id it ja ko my nb nl pl pt-PT pt ro ru sv sw th tr uk ur vi zh-Hans zh-Hant".split(
    " ",
  );
/** Regions that write as another region than the language's first does, and languages that are read where another is written. Both are
 * CLDR's parent locales; src/prerender/languages.rs has the same.
 * @type {Record<string, string>} */
const REGIONS = { "pt-PT": "AO CH CV FR GQ GW LU MO MZ PT ST TL" };
/** @type {Record<string, string>} */
const READ_AS = { nn: "nb", no: "nb" };

/** How long a language may take, in milliseconds. After that, readers get English. */
const PATIENCE = 10_000;

/** A compiled file, none for English, and the language that it was loaded for.
 * @typedef {{ file?: string | undefined, warning?: Failure | undefined }} File
 * @typedef {File & { language: string }} Words */

/** The files by their URL, and the texts that have arrived.
 * @type {Map<string, Promise<File>>} */
const files = new Map();
/** @type {Map<string, string>} */
const arrived = new Map();

/** The language whose texts are closest to a tag: of the same language and script, and of its region if that has texts of its own.
 * @param {string} tag */
export function closest(tag) {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const isSame = (/** @type {string} */ candidate) => {
    const own = new Intl.Locale(candidate).maximize();
    return own.language === (READ_AS[language] ?? language) && own.script === script;
  };
  const near = LANGUAGES.filter(isSame);
  return near.find((tag) => REGIONS[tag]?.includes(`${region}`)) ?? near.find((tag) => !REGIONS[tag]) ?? "en";
}

/** The URL of an element's texts; undefined for English.
 * @param {HTMLElement & { words?: string }} element */
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

/** @param {string} url @returns {Promise<File>} */
async function load(url) {
  const signal = AbortSignal.timeout(PATIENCE);
  const request = () => fetch(url, { signal });
  try {
    // A phone that changes networks gets no answer for a moment.
    const response = await request().catch(() => pause(RETRY).then(request));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const file = await response.text();
    if (!/^[\da-f]{8} \S+\n/.test(file)) throw otherWords(url);
    arrived.set(url, file);
    return { file };
  } catch (cause) {
    // The next call tries again.
    files.delete(url);
    return { warning: cause instanceof Failure ? cause : unreachableWords(url, cause) };
  }
}

Object.assign(spoken, {
  load: loadWords,
  /** @param {HTMLElement} element */
  textsFor(element) {
    const [head, ...lines] = arrived.get(urlFor(element) ?? "")?.split("\n", 6) ?? [];
    return head ? { lang: head.split(" ")[1], lines } : spoken.english;
  },
});
