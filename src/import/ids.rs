//! Ids, as far as possible those that TimelineJS gave, so that links to events keep working.

use std::collections::{HashMap, HashSet};

/// The ids given so far.
#[derive(Default)]
pub(super) struct Ids {
    taken: HashSet<String>,
    /// The number to try next, by the id that is taken.
    next: HashMap<String, usize>,
}

impl Ids {
    /// The id, or one made of it where it is taken.
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

/// The id that TimelineJS makes of a headline, by which existing links name the event; where it would make one of
/// nothing, for it only knows Latin letters, the headline's own letters.
pub(super) fn slug(headline: &str) -> Option<String> {
    let latin = join(headline, |letter| letter.is_ascii_alphanumeric(), plain);
    let slug = if latin.chars().any(|letter| letter.is_ascii_alphanumeric()) {
        latin
    } else {
        join(headline, char::is_alphanumeric, |letter| letter).trim_matches('-').to_owned()
    };
    let digit = slug.starts_with(|letter: char| letter.is_ascii_digit());
    (!slug.is_empty()).then(|| if digit { format!("_{slug}") } else { slug })
}

/// The letters that stay, and one hyphen for whatever stands between them as a space or a hyphen.
fn join(headline: &str, stays: impl Fn(char) -> bool, change: impl Fn(char) -> char) -> String {
    let mut slug = String::new();
    for letter in headline.trim().chars().flat_map(char::to_lowercase).map(change) {
        if stays(letter) {
            slug.push(letter);
        } else if (letter.is_whitespace() || letter == '-') && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    // Long texts make no good addresses.
    slug.chars().take(200).collect()
}

/// A letter without its accent, as far as TimelineJS takes accents off.
const fn plain(letter: char) -> char {
    match letter {
        'ã' | 'à' | 'á' | 'ä' | 'â' => 'a',
        'ẽ' | 'è' | 'é' | 'ë' | 'ê' => 'e',
        'ì' | 'í' | 'ï' | 'î' => 'i',
        'õ' | 'ò' | 'ó' | 'ö' | 'ô' => 'o',
        'ù' | 'ú' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '·' | '/' | '_' | ',' | ':' | ';' => '-',
        _ => letter,
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
            ("!!!", None),
            ("", None),
        ] {
            assert_eq!(slug(headline).as_deref(), expected, "{headline}");
        }
    }

    #[test]
    fn ids_are_given_once() {
        let mut ids = Ids::default();
        let given: Vec<_> = ["a", "a", "a-2", "a"].map(|id| ids.unique(id.into())).into();
        assert_eq!(given, ["a", "a-2", "a-2-2", "a-3"]);
    }
}
