//! What the element's script needs to answer a reader who presses a filter or a step before the module has come
//! (static/element/presses.js): what each event counts under, and the words for numbers that only then are known.

use serde_json::{Value, json};

use crate::view::Reading;
use crate::words::Words;

/// A number that stands for any, in sentences that are made of it.
const ANY: [usize; 2] = [987_654_321, 876_543_219];

/// What the script needs, as JSON.
pub(super) fn presses(reading: &Reading) -> Value {
    let article = reading.article();
    let choices = |event: &crate::model::Event| {
        let choices: Vec<_> = event.choices.iter().map(ToString::to_string).collect();
        choices.join(" ")
    };
    json!({
        "events": article.events.iter().map(choices).collect::<Vec<_>>(),
        "words": words(reading.words(), article.events.len()),
    })
}

/// The words, with `{0}` and `{1}` where numbers come.
fn words(words: &Words, all: usize) -> Value {
    let [one, other] = ANY;
    let open = |text: String| text.replace(&one.to_string(), "{0}").replace(&other.to_string(), "{1}");
    json!({
        // How many events are shown: all, or some of them.
        "all": (words.count)(all, all),
        "some": open((words.count)(one, all)),
        // A number of events: one, or any other.
        "one": (words.events)(1),
        "other": open((words.events)(one)),
        // Where the reader stands, for the eye; and for the ear, with the headline.
        "place": open((words.position)(one, other)),
        "told": open((words.announcement)("{2}", one, other)),
    })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::{
        embedded,
        prerender::{date_format, number_format},
    };

    #[test]
    fn every_language_has_its_numbers_where_they_come() {
        for language in ["en", "zh-Hans", "zh-Hant"] {
            let words = words(Words::for_language(language), 20);
            for (name, holes) in [("all", 0), ("some", 1), ("one", 0), ("other", 1), ("place", 2), ("told", 3)] {
                let text = words[name].as_str().unwrap();
                let found = (0..3).filter(|hole| text.contains(&format!("{{{hole}}}"))).count();
                assert_eq!(found, holes, "{language}, {name}: {text}");
                assert!(!text.contains("987") && !text.contains("876"), "{language}, {name}: {text}");
            }
        }
    }

    #[test]
    fn every_event_is_there_with_what_it_counts_under() {
        let article = Rc::new(embedded::article().unwrap());
        let reading = Reading::new(
            Rc::clone(&article),
            Words::for_language("zh-Hans"),
            date_format("zh-Hans"),
            number_format("zh-Hans"),
        );
        let presses = presses(&reading);
        let events = presses["events"].as_array().unwrap();
        assert_eq!(events.len(), article.events.len());
        let [first, last] = [&events[0], &events[events.len() - 1]].map(|event| event.as_str().unwrap());
        let expected = |event: &crate::model::Event| {
            event
                .choices
                .iter()
                .map(|choice| format!("{}.{}", choice.facet, choice.value))
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(first, expected(&article.events[0]));
        assert_eq!(last, expected(article.events.last().unwrap()));
    }
}
