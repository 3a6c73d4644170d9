//! The texts that depend on numbers, for the element's script (static/element/page.js): it writes them after a filter or a step in a
//! timeline without a module.
//!
//! Every number of events that can come up is tried, and what differs only in its digits becomes one template. So any plural rule
//! of any language comes out right, and the script needs to know none.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::words::Words;

/// The texts as JSON, for a document of `all` events. Each has templates by the number of events, and under the empty name
/// the one for all other numbers; in a template `{n}` is that number, `{p}` a position and `{h}` a headline.
pub(super) fn texts(words: &Words, all: usize) -> Value {
    // No number of events is as large as this position.
    let position = all + 1;
    json!({
        "count": templates(all, |shown| (words.count)(shown, all)),
        "events": templates(all, words.events),
        "position": templates(all, |shown| (words.position)(position, shown).replace(&position.to_string(), "{p}")),
        "announcement": templates(all, |shown| {
            (words.announcement)("{h}", position, shown).replace(&position.to_string(), "{p}")
        }),
    })
}

fn templates(all: usize, text: impl Fn(usize) -> String) -> BTreeMap<String, String> {
    let mut numbers = BTreeMap::<String, Vec<usize>>::new();
    for number in 0..=all {
        numbers.entry(template(&text(number), number)).or_default().push(number);
    }
    let most = numbers.iter().max_by_key(|(_, numbers)| numbers.len()).map(|(template, _)| template.clone());
    let name = |template: &String, number: usize| {
        if Some(template) == most.as_ref() { String::new() } else { number.to_string() }
    };
    numbers
        .iter()
        .flat_map(|(template, numbers)| numbers.iter().map(|number| (name(template, *number), template.clone())))
        .collect()
}

/// A text with `{n}` in the place of the first occurrence of a number, which is no part of a larger one.
fn template(text: &str, number: usize) -> String {
    let digits = number.to_string();
    let is_digit = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
    for (at, _) in text.match_indices(&digits) {
        let (before, rest) = text.split_at(at);
        let after = rest.get(digits.len()..).unwrap_or_default();
        if !is_digit(before.chars().next_back()) && !is_digit(after.chars().next()) {
            return format!("{before}{{n}}{after}");
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the script makes of a text.
    fn filled(texts: &Value, name: &str, number: usize, position: usize) -> String {
        let templates = &texts[name];
        let template = templates.get(number.to_string()).or(templates.get("")).unwrap().as_str().unwrap();
        template.replace("{n}", &number.to_string()).replace("{p}", &position.to_string()).replace("{h}", "Rain")
    }

    #[test]
    fn every_number_reads_as_the_module_writes_it() {
        for language in ["en", "zh-Hans", "zh-Hant"] {
            let words = Words::for_language(language);
            for all in [1, 2, 28, 120] {
                let texts = texts(words, all);
                for shown in 0..=all {
                    assert_eq!(filled(&texts, "count", shown, 0), (words.count)(shown, all));
                    assert_eq!(filled(&texts, "events", shown, 0), (words.events)(shown));
                    for position in [1, shown] {
                        assert_eq!(filled(&texts, "position", shown, position), (words.position)(position, shown));
                        let announcement = (words.announcement)("Rain", position, shown);
                        assert_eq!(filled(&texts, "announcement", shown, position), announcement);
                    }
                }
            }
        }
    }

    #[test]
    fn numbers_that_differ_only_in_their_digits_share_a_template() {
        let templates = templates(28, |number| match number % 10 {
            1 => format!("{number} событие"),
            2..=4 => format!("{number} события"),
            _ => format!("{number} событий"),
        });
        assert_eq!(templates.get("").map(String::as_str), Some("{n} событий"));
        assert_eq!(templates.get("21").map(String::as_str), Some("{n} событие"));
        assert_eq!(templates.len(), 1 + 3 + 9);
    }
}
