//! Which language a reader gets. `static/element/languages.js` chooses in the same way, as `tests/cases/languages.tsv` says.

use super::formats::{maximize, numbers};
use crate::words::{LANGUAGES, Words};

/// Regions that write as another region than the language's first does (CLDR's parent locales).
const REGIONS: [(&str, &str); 1] = [("pt-PT", "AO CH CV FR GQ GW LU MO MZ PT ST TL")];

/// Languages that are read where another is written (CLDR's parent locales).
const READ_AS: [(&str, &str); 2] = [("nn", "nb"), ("no", "nb")];

/// The words closest to a BCP 47 tag, with its numbers; English if there are none.
///
/// ```
/// use article_timeline::prerender::words;
///
/// assert_eq!(words("zh-TW").language, "zh-Hant");
/// assert_eq!(words("is").language, "en");
/// ```
pub fn words(tag: &str) -> Words {
    let words = closest(tag).and_then(Words::of).unwrap_or_else(|| Words::english().with_neutral_dates());
    let numbers = numbers(tag, words.language);
    words.with_numbers(numbers)
}

/// A tag with its script where that is traditional Chinese by its region: `Intl` takes zh-US for simplified. `tagOf` in
/// `static/element/language.js` does the same.
pub(super) fn written_out(tag: &str) -> String {
    match maximize(tag) {
        Some([language, script, _]) if language == "zh" && script == "Hant" => {
            let rest = tag.get(2..).unwrap_or_default();
            let has_script = rest.get(..5).is_some_and(|script| script.eq_ignore_ascii_case("-hant"));
            if has_script { tag.to_owned() } else { format!("zh-Hant{rest}") }
        }
        _ => tag.to_owned(),
    }
}

/// The language of the file closest to a tag: of the same language and script, and of its region if that has one of its own.
fn closest(tag: &str) -> Option<&'static str> {
    let [mut language, script, region] = maximize(tag)?;
    if let Some((_, read_as)) = READ_AS.iter().find(|(own, _)| *own == language) {
        language = (*read_as).into();
    }
    let is_same = |candidate: &&str| {
        maximize(candidate)
            .is_some_and(|[own_language, own_script, _]| own_language == language && own_script == script)
    };
    let regions = |candidate: &str| REGIONS.iter().find(|(own, _)| *own == candidate).map(|(_, regions)| *regions);
    let tags = || LANGUAGES.iter().map(|(candidate, _)| *candidate).filter(is_same);
    let own =
        tags().find(|candidate| regions(candidate).is_some_and(|regions| regions.split(' ').any(|one| one == region)));
    own.or_else(|| tags().find(|candidate| regions(candidate).is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_chinese_is_written_out() {
        for (tag, expected) in [
            ("zh-US", "zh-Hant-US"),
            ("zh-TW-u-nu-hanidec", "zh-Hant-TW-u-nu-hanidec"),
            ("zh-hant", "zh-hant"),
            ("zh-CN", "zh-CN"),
            ("zh-Hans-TW", "zh-Hans-TW"),
            ("de", "de"),
        ] {
            assert_eq!(written_out(tag), expected);
        }
    }

    #[test]
    fn every_tag_finds_the_language_that_the_script_finds() {
        for line in include_str!("../../tests/cases/languages.tsv").lines() {
            let (tag, language) = line.split_once('\t').unwrap();
            assert_eq!(words(tag).language, language, "{tag}");
        }
    }
}
