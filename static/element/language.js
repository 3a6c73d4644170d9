// The reader's language, and the texts that are shown where there is no module.

/** The nearest valid language tag: the element's own, or else that of an ancestor.
 * @param {HTMLElement} element */
export function nearestLanguage(element) {
  /** @type {HTMLElement | undefined} */
  let near = element;
  while (near) {
    const tag = tagOf(near.lang);
    if (tag) return tag;
    near = near.parentElement ?? /** @type {any} */ (near.getRootNode()).host;
  }
  return tagOf(navigator.language) ?? "en";
}

/** A canonical language tag; undefined for an invalid one, such as zh_CN, or C in some browsers. `Intl` takes zh-US for simplified
 * Chinese, so the script is written out.
 * @param {string} language */
function tagOf(language) {
  try {
    const locale = new Intl.Locale(language);
    const isTraditional = locale.language === "zh" && locale.maximize().script === "Hant";
    return isTraditional ? `${locale}`.replace(/^zh(-Hant)?/, "zh-Hant") : `${locale}`;
  } catch {
    return undefined;
  }
}

/** The first texts of every file, as words/en.ftl has them.
 * @type {{ lang: string, lines: string[] }} */
const english = {
  lang: "en",
  lines: [
    "Loading the timeline…",
    "Try again",
    "The timeline could not be loaded.",
    "The timeline’s events could not be loaded.",
    "The timeline cannot be shown because its data contains an error.",
  ],
};

/** What the placeholder says. The first script has English; the second adds the other languages (words.js). */
export const spoken = {
  english,
  /** Loads the texts for an element.
   * @type {((element: HTMLElement) => Promise<unknown>) | undefined} */
  load: undefined,
  /** The texts that have arrived for an element, or else English: loading, try again, and three failures.
   * @type {(element: HTMLElement) => typeof english} */
  textsFor: () => english,
};
