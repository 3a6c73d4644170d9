//! In which direction a language and a text are written.

/// The languages that are written from right to left unless their tag says otherwise, by CLDR's likely subtags.
const LANGUAGES: &str = " aii ar arc ary arz azb bal bgn bqi ckb dv fa glk he hnd iw ji khw ks lrc luz mzn nqo pnb prs ps rhg sd sdh \
    skr syr ug ur yi ";
/// The scripts that are written from right to left.
const SCRIPTS: &str = " adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi ";

/// The direction of a language by its BCP 47 tag, as the value of the attribute `dir`; none if the tag says nothing.
///
/// ```
/// use article_timeline::words::direction;
///
/// assert_eq!(direction("fa-AF"), Some("rtl"));
/// assert_eq!(direction("ku-Arab"), Some("rtl"));
/// assert_eq!(direction("uz-Latn"), Some("ltr"));
/// assert_eq!(direction("und"), None);
/// ```
pub fn direction(tag: &str) -> Option<&'static str> {
    let tag = tag.to_ascii_lowercase();
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    // A script of four letters follows the language, or its extension of three.
    let script = subtags.take_while(|subtag| subtag.len() > 2).find(|subtag| subtag.len() == 4);
    let is_in = |list: &str, word: &str| list.split(' ').any(|one| one == word);
    let is_right_to_left = match script {
        _ if matches!(language, "" | "x" | "i") => return None,
        Some(script) => is_in(SCRIPTS, script),
        None if matches!(language, "und" | "mul" | "zxx") => return None,
        None => is_in(LANGUAGES, language),
    };
    Some(if is_right_to_left { "rtl" } else { "ltr" })
}

/// The direction of a text in a language of direction `base`, where it is the other one. A name or a phrase of the other direction
/// does not turn a text, not even if it begins with it.
pub fn other_direction(text: &str, base: Option<&str>) -> Option<&'static str> {
    let (mut left, mut right, mut begins_right) = (0_usize, 0_usize, false);
    for letter in text.chars() {
        match letter {
            '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}' => {
                begins_right |= left == 0;
                right += 1;
            }
            // Roughly: letters, and no digits, signs or punctuation that are common.
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{1fff}' | '\u{2c00}'..='\u{2dff}' | '\u{3040}'..='\u{faff}' => {
                left += 1;
            }
            _ => {}
        }
    }
    match base {
        Some("rtl") => (right == 0 && left > 0).then_some("ltr"),
        _ => (begins_right && right >= 3 * left).then_some("rtl"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_in_the_tag_wins_over_the_language() {
        let right = "ar AR-EG arc ckb dv fa he iw ku-Arab ps sd ug ur yi az-Arab-IR zh-yue-Arab nqo und-Hebr ff-Adlm man-Nkoo syr-Syrc dv-Thaa";
        for tag in right.split(' ') {
            assert_eq!(direction(tag), Some("rtl"), "{tag}");
        }
        for tag in "en zh-Hans ku uz-Latn ar-Latn yi-Latn-US sd-Deva pa-Guru de-1996 ug-Cyrl en-u-nu-arab".split(' ') {
            assert_eq!(direction(tag), Some("ltr"), "{tag}");
        }
        for tag in ["", "und", "und-US", "mul", "x-arab"] {
            assert_eq!(direction(tag), None, "{tag}");
        }
    }

    #[test]
    fn the_direction_of_a_text_depends_on_all_its_letters() {
        let persian = Some("rtl");
        for text in ["Nord-Brücke AG پل را خرید", "پل", "(1978)", "۲۲ بهمن", ""] {
            assert_eq!(other_direction(text, persian), None, "{text}");
        }
        assert_eq!(other_direction("Nord-Brücke AG (1978)!", persian), Some("ltr"));
        for text in ["پل is a bridge", "The bridge is called پل", "1978"] {
            assert_eq!(other_direction(text, Some("ltr")), None, "{text}");
        }
        assert_eq!(other_direction("قال John Smith إن الجسر القديم أغلق لمدة عام!", Some("ltr")), Some("rtl"));
        assert_eq!(other_direction("הגשר נסגר (12 חודשים)!", None), Some("rtl"));
    }
}
