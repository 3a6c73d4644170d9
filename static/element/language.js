// The reader's language.

/** The nearest valid language tag: the element's own, or else that of an ancestor. @param {HTMLElement} element */
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
