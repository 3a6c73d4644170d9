//! Dates and numbers in the language of a timeline, and a record of them for a module that needs the same ones.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use crate::words::DateFormat;

/// The record for a language that nobody knows: the browser uses the plain numbers in the page.
const UNKNOWN: &str = "plain";

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
use crate::icu as locale;

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod locale {
    use crate::intl;
    pub(super) use crate::intl::is_known;
    use crate::words::DateFormat;

    /// Dates in the language of a BCP 47 tag.
    pub fn date_format(language: &str) -> DateFormat {
        if is_known(language) { intl::date_format(language, "") } else { DateFormat::new(language, |_, _| None) }
    }

    /// Formats decimal digits, such as `-38.5`, in the language of a BCP 47 tag.
    pub fn number_format(language: &str) -> impl Fn(&str) -> String {
        let format = is_known(language).then(|| intl::number_format(language, ""));
        move |digits| format.as_ref().map_or_else(|| digits.to_owned(), |format| format(digits))
    }
}

pub use self::locale::{date_format, number_format};

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

/// The same as [`number_format()`], with a record of its output.
pub(super) fn noting_numbers(language: &str, notes: &Notes) -> impl Fn(&str) -> String {
    let (format, notes) = (number_format(language), notes.clone());
    move |digits: &str| {
        let text = format(digits);
        notes.note(format!("n {digits}"), text.clone());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date;
    use crate::words::{DateWords, Words};

    #[test]
    fn what_was_written_is_noted() {
        let (format, notes) = noting_dates("zh-Hans");
        let dates = ["2022-03-28T06", "2022-03-26/.."].map(|date| date.parse::<Date>().unwrap());
        let words = DateWords::new(Words::for_language("zh-Hans"), format, &dates);
        assert_eq!(dates.map(|date| words.date(&date)), ["3月28日 6时", "3月26日起"]);
        assert_eq!(
            notes.to_string(),
            "4 2022-03-26\t3月26日\t4 2022-03-28T06\t3月28日\t5 2000-01-01T22\t22时\t5 2022-03-28T06\t6时\t6 2000-01-01T22\t22:00"
        );
    }
}
