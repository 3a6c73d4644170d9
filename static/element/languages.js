// Which of the languages that have texts a reader gets.

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

/** The language whose texts are closest to a tag: of the same language and script, and of its region if that has texts of its own.
 * @param {string} tag */
export function closest(tag) {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const near = LANGUAGES.filter((candidate) => {
    const own = new Intl.Locale(candidate).maximize();
    return own.language === (READ_AS[language] ?? language) && own.script === script;
  });
  return near.find((tag) => REGIONS[tag]?.includes(`${region}`)) ?? near.find((tag) => !REGIONS[tag]) ?? "en";
}
