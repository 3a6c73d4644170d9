//! The tags of languages.

use super::fields::Fields;

/// The languages of two letters, ISO 639-1, and the older codes that browsers still take.
const CODES: &str = " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io \
    is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo \
    mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk \
    sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

/// Whether a text is a BCP 47 tag that browsers take: a language, then a script, a region, variants and extensions.
///
/// ```
/// use article_timeline::document::is_language_tag;
///
/// assert!(["en", "zh-Hans", "de-CH", "und", "sr-Latn-RS", "en-u-hc-h23"].into_iter().all(is_language_tag));
/// assert!(!["English", "en_US", "jp", "zh-chinese-cn", "", "de-"].into_iter().any(is_language_tag));
/// ```
pub fn is_language_tag(text: &str) -> bool {
    let mut subtags = text.split('-').peekable();
    let is = |subtag: &str, letters: bool, digits: bool| {
        subtag.bytes().all(|byte| letters && byte.is_ascii_alphabetic() || digits && byte.is_ascii_digit())
    };
    let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
    let is_known = match language.len() {
        2 => CODES.contains(&format!(" {language} ")),
        3 => is(&language, true, false),
        _ => false,
    };
    if !is_known {
        return false;
    }
    let _script = subtags.next_if(|subtag| subtag.len() == 4 && is(subtag, true, false));
    let _region = subtags
        .next_if(|subtag| subtag.len() == 2 && is(subtag, true, false) || subtag.len() == 3 && is(subtag, false, true));
    let is_variant = |subtag: &str| {
        let length = subtag.len();
        is(subtag, true, true)
            && ((5..=8).contains(&length) || length == 4 && subtag.starts_with(|first: char| first.is_ascii_digit()))
    };
    while subtags.next_if(|subtag| is_variant(subtag)).is_some() {}
    // Extensions: a letter or digit, followed by its subtags.
    while let Some(singleton) = subtags.next() {
        let is_private = singleton.eq_ignore_ascii_case("x");
        let least = if is_private { 1 } else { 2 };
        let mut count = 0;
        while subtags.next_if(|subtag| (least..=8).contains(&subtag.len()) && is(subtag, true, true)).is_some() {
            count += 1;
        }
        if singleton.len() != 1 || !is(singleton, true, true) || count == 0 {
            return false;
        }
    }
    true
}

/// The language of the article, or `und` if the tag is invalid, so that the rest can still be shown.
pub(super) fn language(fields: &Fields<'_>) -> Option<String> {
    let tag = fields.text("language")?;
    if is_language_tag(&tag) {
        return Some(tag);
    }
    let message =
        format_args!("“{tag}” is not a language tag; write one of BCP 47, such as “en”, “pt-BR” or “zh-Hans”.");
    fields.problems.report(&fields.path.key("language"), message);
    // en_US is clear without a table of names.
    Some(tag.replace('_', "-")).filter(|tag| is_language_tag(tag)).or_else(|| Some("und".into()))
}
