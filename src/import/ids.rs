//! Ids, if possible the same as in TimelineJS, so that links to events keep working.

use std::collections::{HashMap, HashSet};

use crate::document::is_word_character;

/// The ids in use.
#[derive(Default)]
pub(super) struct Ids {
    taken: HashSet<String>,
    reserved: HashSet<String>,
    /// The next number to try, by id.
    next: HashMap<String, usize>,
}

impl Ids {
    /// Whether an id is taken.
    pub(super) fn has(&self, id: &str) -> bool {
        self.taken.contains(id)
    }

    /// Keeps an id free for [`Self::first`].
    pub(super) fn reserve(&mut self, id: &str) {
        self.taken.insert(id.to_owned());
        self.reserved.insert(id.to_owned());
    }

    /// A reserved id for the first that asks for it, and another one for those after it.
    pub(super) fn first(&mut self, id: &str) -> String {
        if self.reserved.remove(id) { id.to_owned() } else { self.unique(id.to_owned()) }
    }

    /// The id, with a number added if it is taken.
    pub(super) fn unique(&mut self, id: String) -> String {
        if self.taken.insert(id.clone()) {
            return id;
        }
        let next = self.next.entry(id.clone()).or_insert(2);
        loop {
            let numbered = format!("{id}-{next}");
            *next += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// The id that TimelineJS derives from a headline, so that existing links keep working. TimelineJS supports only Latin letters; for other
/// scripts, the id consists of the headline's own letters. A headline without letters gives `kind` and its code points, so that the id
/// does not depend on its position. None without a headline.
pub(super) fn slug(headline: &str, kind: &str) -> Option<String> {
    let latin = join(headline, |character| character.is_ascii_alphanumeric(), plain);
    let slug = if latin.chars().any(|character| character.is_ascii_alphanumeric()) {
        latin
    } else {
        let own =
            join(headline, |character| is_word_character(character) && !is_variation(character), |character| character);
        // A combining mark without its base character is not a word.
        own.trim_start_matches(|character: char| !character.is_alphanumeric()).trim_end_matches('-').to_owned()
    };
    if slug.is_empty() {
        let signs = headline.chars().filter(|character| !character.is_whitespace()).take(24);
        let codes: Vec<_> = signs.map(|sign| format!("{:x}", u32::from(sign))).collect();
        return (!codes.is_empty()).then(|| format!("{kind}-{}", codes.join("-")));
    }
    let digit = slug.starts_with(|character: char| character.is_ascii_digit());
    Some(if digit { format!("_{slug}") } else { slug })
}

/// Whether this is a variation selector.
fn is_variation(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Keeps some characters, and replaces each run of spaces and hyphens with one hyphen.
fn join(headline: &str, stays: impl Fn(char) -> bool, change: impl Fn(char) -> char) -> String {
    let mut slug = String::new();
    for character in headline.trim().chars().flat_map(char::to_lowercase).map(change) {
        if stays(character) {
            slug.push(character);
        } else if (character.is_whitespace() || character == '-') && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    // Links should not be too long.
    let end = slug.char_indices().nth(200).map_or(slug.len(), |(end, _)| end);
    slug.truncate(end);
    slug
}

/// A character without its accent, for the accents that TimelineJS removes.
const fn plain(character: char) -> char {
    match character {
        'ã' | 'à' | 'á' | 'ä' | 'â' => 'a',
        'ẽ' | 'è' | 'é' | 'ë' | 'ê' => 'e',
        'ì' | 'í' | 'ï' | 'î' => 'i',
        'õ' | 'ò' | 'ó' | 'ö' | 'ô' => 'o',
        'ù' | 'ú' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '·' | '/' | '_' | ',' | ':' | ';' => '-',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_those_of_timelinejs() {
        for (headline, expected) in [
            ("The Fall of Man", Some("the-fall-of-man")),
            ("  Café: \u{201c}Ça va\u{201d}? ", Some("cafe-ca-va")),
            ("1969 – Moon", Some("_1969-moon")),
            ("水满", Some("水满")),
            ("Потоп начался", Some("потоп-начался")),
            ("น้ำท่วมใหญ่", Some("น้ำท่วมใหญ่")),
            ("महाशिवरात्री", Some("महाशिवरात्री")),
            ("Ёлка, вот", Some("ёлка-вот")),
            ("❤\u{fe0f} 水", Some("水")),
            ("🌊🌊🌊", Some("event-1f30a-1f30a-1f30a")),
            ("!!! ?", Some("event-21-21-21-3f")),
            (" ", None),
            ("", None),
        ] {
            assert_eq!(slug(headline, "event").as_deref(), expected, "{headline}");
        }
    }

    #[test]
    fn ids_are_given_once() {
        let mut ids = Ids::default();
        let given: Vec<_> = ["a", "a", "a-2", "a"].map(|id| ids.unique(id.into())).into();
        assert_eq!(given, ["a", "a-2", "a-2-2", "a-3"]);
    }
}
