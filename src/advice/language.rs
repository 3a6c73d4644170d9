//! Suggesting a language tag.

use crate::document::is_language_tag;

/// Languages by tag, with their names: in English, in the language itself, as three-letter codes, and as country codes that people
/// mistake for language codes. All in lower case, separated by bars.
const LANGUAGES: [(&str, &str); 78] = [
    ("af", "afrikaans"),
    ("am", "amharic|አማርኛ"),
    ("ar", "arabic|العربية|عربي|ara"),
    ("az", "azerbaijani|azərbaycan|azeri"),
    ("be", "belarusian|беларуская"),
    ("bg", "bulgarian|български|bul"),
    ("bn", "bengali|bangla|বাংলা|ben"),
    ("bs", "bosnian|bosanski"),
    ("ca", "catalan|català|catala"),
    ("ckb", "sorani|central kurdish"),
    ("cs", "czech|čeština|cestina|česky|ces|cze|cz"),
    ("cy", "welsh|cymraeg"),
    ("da", "danish|dansk|dan|dk"),
    ("de", "german|deutsch|deu|ger"),
    ("de-AT", "austrian|austrian german|österreichisch"),
    ("de-CH", "swiss german|schweizerdeutsch"),
    ("el", "greek|ελληνικά|ell|gre|gr"),
    ("en", "english|englisch|anglais|inglés|ingles|eng"),
    ("en-GB", "british|british english|uk english|english uk|english united kingdom|gb"),
    ("en-US", "american|american english|us english|english us|english united states|us"),
    ("en-AU", "australian english"),
    ("eo", "esperanto"),
    ("es", "spanish|español|espanol|castellano|castilian|spa"),
    ("et", "estonian|eesti"),
    ("eu", "basque|euskara"),
    ("fa", "persian|farsi|فارسی|fas|per"),
    ("fi", "finnish|suomi|fin"),
    ("fil", "filipino|tagalog"),
    ("fr", "french|français|francais|fra|fre"),
    ("ga", "irish|gaeilge"),
    ("gl", "galician|galego"),
    ("gu", "gujarati|ગુજરાતી"),
    ("he", "hebrew|עברית|heb"),
    ("hi", "hindi|हिन्दी|हिंदी|hin"),
    ("hr", "croatian|hrvatski|hrv"),
    ("hu", "hungarian|magyar|hun"),
    ("hy", "armenian|հայերեն"),
    ("id", "indonesian|bahasa indonesia|ind"),
    ("is", "icelandic|íslenska|islenska"),
    ("it", "italian|italiano|ita"),
    ("ja", "japanese|日本語|日本|jpn|jp"),
    ("ka", "georgian|ქართული"),
    ("kk", "kazakh|қазақ тілі"),
    ("km", "khmer|ខ្មែរ"),
    ("ko", "korean|한국어|조선말|kor"),
    ("ku", "kurdish|kurdî|kurdi"),
    ("lt", "lithuanian|lietuvių|lietuviu"),
    ("lv", "latvian|latviešu|latviesu"),
    ("mk", "macedonian|македонски"),
    ("mn", "mongolian|монгол"),
    ("mr", "marathi|मराठी"),
    ("ms", "malay|bahasa melayu|melayu"),
    ("my", "burmese|မြန်မာ"),
    ("nb", "norwegian|norsk|bokmål|norsk bokmål|nor"),
    ("ne", "nepali|नेपाली"),
    ("nl", "dutch|nederlands|flemish|vlaams|nld|dut"),
    ("nn", "nynorsk|norsk nynorsk"),
    ("pa", "punjabi|ਪੰਜਾਬੀ"),
    ("pl", "polish|polski|pol"),
    ("pt", "portuguese|português|portugues|por"),
    ("pt-BR", "brazilian|brazilian portuguese|português do brasil|português brasileiro|portuguese brazil"),
    ("ro", "romanian|română|romana|ron|rum"),
    ("ru", "russian|русский|rus"),
    ("sk", "slovak|slovenčina|slk|slo"),
    ("sl", "slovenian|slovene|slovenščina"),
    ("sq", "albanian|shqip"),
    ("sr", "serbian|српски|srpski|srp"),
    ("sv", "swedish|svenska|swe"),
    ("sw", "swahili|kiswahili"),
    ("ta", "tamil|தமிழ்"),
    ("th", "thai|ไทย|ภาษาไทย|tha"),
    ("tr", "turkish|türkçe|turkce|tur"),
    ("uk", "ukrainian|українська|ukr|ua"),
    ("ur", "urdu|اردو"),
    ("vi", "vietnamese|tiếng việt|tieng viet|vie|vn"),
    ("yue", "cantonese|粤语|粵語|广东话|廣東話"),
    (
        "zh-Hans",
        "chinese|simplified chinese|chinese simplified|mandarin|中文|汉语|漢語|简体中文|中文简体|简体|中国话|普通话|华语|zho|chi|cn",
    ),
    ("zh-Hant", "traditional chinese|chinese traditional|繁體中文|繁体中文|中文繁體|中文繁体|繁體|繁体|正體中文"),
];

/// The language tag for a text: a tag in another notation, such as `en_US`, or the name of a language, in English or in the language
/// itself. None if unclear.
///
/// ```
/// use article_timeline::advice::tag_of;
///
/// let meant = ["en_US", "Deutsch", "中文", "Portuguese (Brazil)", "Klingon"].map(tag_of);
/// let meant = meant.iter().map(Option::as_deref).collect::<Vec<_>>();
/// assert_eq!(meant, [Some("en-US"), Some("de"), Some("zh-Hans"), Some("pt-BR"), None]);
/// ```
pub fn tag_of(text: &str) -> Option<String> {
    let text = text.trim();
    // As in names of locales: en_US.UTF-8, de_DE@euro.
    let locale = text.split(['.', '@']).next().unwrap_or(text);
    let tag = locale.replace(['_', ' ', '\u{2010}', '\u{2011}', '\u{2013}'], "-");
    let lower: String = text.to_lowercase().replace(['_', '-', '(', ')', '（', '）', ',', '/'], " ");
    let name = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = |name: &str| {
        let found = LANGUAGES.iter().find(|(_, names)| names.split('|').any(|known| known == name));
        found.map(|(tag, _)| (*tag).to_owned())
    };
    named(&name)
        .or_else(|| Some(canonical(&tag)).filter(|tag| is_language_tag(tag)))
        .or_else(|| {
            // In eng-GB or jp-JP, only the language is wrong.
            let (language, rest) = tag.split_once('-')?;
            let language = named(&language.to_lowercase())?;
            let whole = canonical(&format!("{}-{rest}", language.split('-').next()?));
            Some(if is_language_tag(&whole) { whole } else { language })
        })
        .or_else(|| named(name.split_once(' ')?.0))
}

/// A tag with the usual case of its parts.
fn canonical(tag: &str) -> String {
    let parts = tag.split('-').enumerate().map(|(index, part)| {
        let lower = part.to_ascii_lowercase();
        let mut letters = lower.chars();
        match (index, part.len(), letters.next()) {
            (0, ..) => lower,
            (_, 2, _) => part.to_ascii_uppercase(),
            (_, 4, Some(first)) if first.is_ascii_alphabetic() => {
                format!("{}{}", first.to_ascii_uppercase(), letters.as_str())
            }
            _ => lower,
        }
    });
    parts.collect::<Vec<_>>().join("-")
}
