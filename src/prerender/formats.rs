//! Dates and numbers in the language of a timeline, and a record of them for a module that needs the same ones.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use crate::words::{Ask, DateFormat, Numbers};

/// The record for a language that nobody knows: the browser uses the plain numbers in the page. It sorts before all others.
const UNKNOWN: &str = "!";

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
use crate::icu as locale;

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod locale {
    use crate::intl;
    pub(super) use crate::intl::is_known;
    pub(in crate::prerender) use crate::intl::maximize;
    use crate::words::{Ask, DateFormat, Numbers};

    /// Dates in the language of a BCP 47 tag.
    pub fn date_format(language: &str) -> DateFormat {
        if is_known(language) { intl::date_format(language, "") } else { DateFormat::new(language, |_, _| None) }
    }

    /// Numbers as the language of a BCP 47 tag writes them, counted by the plural rules of the interface's language.
    pub fn numbers(tag: &str, interface: &str) -> Numbers {
        // `Intl` refuses a malformed tag, and writes a language that it does not know as the machine's. ICU leaves the digits of the one as
        // they are, and writes the other as English.
        let (is_well_formed, tag) = (maximize(tag).is_some(), if is_known(tag) { tag } else { "en" });
        let numbers = intl::numbers(tag, interface, "");
        Numbers::new(
            move |ask, digits| {
                if is_well_formed || ask != Ask::Number { numbers.ask(ask, digits) } else { None }
            },
        )
    }
}

pub(super) use self::locale::maximize;
pub use self::locale::{date_format, numbers};

/// The dates and numbers formatted so far: alternating keys and texts, sorted by key, separated by tabs.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes(Rc<RefCell<BTreeMap<String, String>>>);

impl Notes {
    /// Records a text under a unique key.
    fn note(&self, name: String, text: String) {
        self.0.borrow_mut().insert(name, text);
    }
}

impl fmt::Display for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs: Vec<_> = self.0.borrow().iter().map(|(key, text)| format!("{key}\t{text}")).collect();
        f.write_str(&pairs.join("\t"))
    }
}

/// The same as [`date_format()`], with a record of its output.
pub(super) fn noting_dates(language: &str) -> (DateFormat, Notes) {
    let (format, notes) = (date_format(language), Notes::default());
    if !locale::is_known(language) {
        notes.note(UNKNOWN.into(), String::new());
    }
    let written = notes.clone();
    let noting = DateFormat::new(language, move |fields, moment| {
        let text = format.text(fields, moment)?;
        written.note(fields.key(moment), text.clone());
        Some(text)
    });
    (noting, notes)
}

/// The same as [`numbers()`], with a record of the written texts.
pub(super) fn noting_numbers(language: &str, interface: &str, notes: &Notes) -> Numbers {
    let (numbers, notes) = (numbers(language, interface), notes.clone());
    Numbers::new(move |ask, digits| {
        let text = numbers.ask(ask, digits)?;
        if ask == Ask::Number {
            notes.note(format!("n {digits}"), text.clone());
        }
        Some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date;
    use crate::words::{DateWords, Words};

    #[test]
    fn written_texts_are_noted() {
        let (format, notes) = noting_dates("zh-Hans");
        let dates = ["2022-03-28T06", "2022-03-26/.."].map(|date| date.parse::<Date>().unwrap());
        let words = DateWords::new(&Words::of("zh-Hans").unwrap(), format, &dates);
        assert_eq!(dates.map(|date| words.date(&date)), ["3月28日 6时", "3月26日起"]);
        assert_eq!(
            notes.to_string(),
            "4 2022-03-26\t3月26日\t4 2022-03-28T06\t3月28日\t5 2000-01-01T22\t22时\t5 2022-03-28T06\t6时\t6 2000-01-01T22\t22:00"
        );
    }
}
