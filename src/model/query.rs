//! Searching in the events' texts.

use std::ops::Range;

use crate::model::{Article, Event};

/// A search: terms in any script that must all occur.
///
/// The comparison ignores case and treats full-width forms as normal ones, so that “ＩＤ” finds “id”.
///
/// ```
/// use article_timeline::model::Query;
///
/// assert_eq!(Query::new("ＩＤ").matches_in("an id, and an Idea"), [3..5, 14..16]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    text: String,
    terms: Vec<String>,
}

impl Query {
    /// The maximum length of a search, in characters; the rest is ignored.
    pub const MAX_LENGTH: usize = 100;

    /// Parses the input; white space separates terms.
    pub fn new(text: &str) -> Self {
        let text: String = text.chars().take(Self::MAX_LENGTH).collect();
        let folded = |term| {
            let mut folded = String::new();
            fold_text(term, &mut folded);
            folded
        };
        let terms = text.split_whitespace().map(folded).collect();
        Self { text, terms }
    }

    /// The input.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there are no terms.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Whether every term occurs in the event: in its headline, text, captions, facts, or the names of its facet values.
    pub fn finds(&self, article: &Article, event: &Event) -> bool {
        if self.is_empty() {
            return true;
        }
        // All texts in one string, one per line, because no term contains a line break.
        let mut folded = String::new();
        let mut hold = |text: &str| {
            fold_text(text, &mut folded);
            folded.push('\n');
        };
        hold(&event.headline);
        event.text.iter().for_each(|paragraph| hold(&paragraph.text));
        for media in &event.media {
            hold(&media.caption.text);
            hold(&media.alt);
        }
        for fact in &event.facts {
            hold(&fact.label);
            hold(&fact.text);
        }
        event.choices.iter().filter_map(|choice| article.value(*choice)).for_each(|value| hold(&value.name));
        self.terms.iter().all(|term| folded.contains(term.as_str()))
    }

    /// The occurrences of the terms in a text, as sorted byte ranges that neither touch nor overlap.
    pub fn matches_in(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_empty() {
            return Vec::new();
        }
        // Folding can change a character's length, so each folded byte records its original character.
        let mut folded = String::new();
        let mut origin = Vec::new();
        for (start, character) in text.char_indices() {
            fold(character, &mut folded);
            origin.resize(folded.len(), start..start + character.len_utf8());
        }
        let mut found: Vec<Range<usize>> = Vec::new();
        for term in &self.terms {
            for (at, _) in folded.match_indices(term.as_str()) {
                if let (Some(first), Some(last)) = (origin.get(at), origin.get(at + term.len() - 1)) {
                    found.push(first.start..last.end);
                }
            }
        }
        found.sort_unstable_by_key(|range| range.start);
        found.into_iter().fold(Vec::new(), |mut merged: Vec<Range<usize>>, range| {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
            merged
        })
    }
}

/// Adds the folded text.
fn fold_text(text: &str, to: &mut String) {
    if !text.is_ascii() {
        return text.chars().for_each(|character| fold(character, to));
    }
    // A search folds every text of the article on each keystroke; this fast path handles many characters at once.
    let start = to.len();
    to.push_str(text);
    if let Some(added) = to.get_mut(start..) {
        added.make_ascii_lowercase();
    }
}

/// Adds the folded character: normal width, without case.
fn fold(character: char, to: &mut String) {
    let usual = match character {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        _ => character,
    };
    // The table lookup is the slowest part, and most characters have no case.
    match usual {
        '\0'..='\x7f' => to.push(usual.to_ascii_lowercase()),
        CASELESS_FIRST..=CASELESS_LAST => to.push(usual),
        _ => to.extend(usual.to_lowercase()),
    }
}

/// A range of characters without case: Chinese, Japanese, Yi and their punctuation.
const CASELESS_FIRST: char = '\u{2e80}';
const CASELESS_LAST: char = '\u{a4cf}';

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_matches(query: &str, text: &str, expected: &[&str]) {
        let found = Query::new(query).matches_in(text);
        assert_eq!(
            found.into_iter().map(|range| text.get(range).unwrap()).collect::<Vec<_>>(),
            expected,
            "{query} in {text}"
        );
    }

    #[test]
    fn terms_are_found_in_every_script() {
        assert_matches("核酸", "核酸检测点做核酸", &["核酸", "核酸"]);
        assert_matches("panji", "In Panji and PANJI", &["Panji", "PANJI"]);
        assert_matches("ＩＤ", "an id", &["id"]);
        assert_matches("id", "ＩＤ", &["ＩＤ"]);
        assert_matches("straße", "STRASSE Straße", &["Straße"]);
    }

    #[test]
    fn overlapping_terms_are_marked_as_one() {
        assert_matches("核酸检 酸检测", "做核酸检测", &["核酸检测"]);
        assert_matches("a b", "ab", &["ab"]);
    }

    #[test]
    fn letters_that_fold_to_several_are_marked_whole() {
        assert_matches("i", "İstanbul", &["İ"]);
    }

    #[test]
    fn caseless_characters_have_no_lowercase_form() {
        assert!((CASELESS_FIRST..=CASELESS_LAST).all(|character| character.to_lowercase().eq([character])));
    }

    #[test]
    fn nothing_typed_marks_nothing() {
        assert!(Query::new("  　").is_empty());
        assert_matches("", "text", &[]);
    }

    #[test]
    fn a_query_has_a_longest_length() {
        assert_eq!(Query::new(&"字".repeat(200)).text().chars().count(), Query::MAX_LENGTH);
    }
}
