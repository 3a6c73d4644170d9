// The texts that are needed before the module has loaded, and the choice of their language. The module has all others.

/** By language, or by language and script if a language has several scripts. */
export const WORDS = {
  en: {
    loading: "Loading the timeline…",
    again: "Try again",
    module: "The timeline could not be loaded.",
    missing: "The timeline's events could not be loaded.",
    invalid: "The timeline cannot be shown because its data contains an error.",
  },
  "zh-Hans": {
    loading: "时间线正在加载…",
    again: "再试一次",
    module: "时间线没能加载。",
    missing: "没能取得时间线的内容。",
    invalid: "时间线的内容有误，无法显示。",
  },
  "zh-Hant": {
    loading: "時間線正在載入…",
    again: "再試一次",
    module: "時間線沒能載入。",
    missing: "沒能取得時間線的內容。",
    invalid: "時間線的內容有誤，無法顯示。",
  },
};

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

/** A canonical language tag; undefined for an invalid one, such as zh_CN, or C in some browsers.
 * @param {string} language */
function tagOf(language) {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return undefined;
  }
}

/** The texts in the reader's language, or else in English, with the tag of their language.
 * @param {HTMLElement} element */
export function wordsFor(element) {
  const { language, script } = new Intl.Locale(nearestLanguage(element)).maximize();
  const lang = [`${language}-${script}`, language].find((key) => key in WORDS) ?? "en";
  return { lang, .../** @type {Record<string, typeof WORDS.en>} */ (WORDS)[lang] };
}
