//! Numbers by ICU: the same data that the browsers' `Intl` has.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

use super::dates::Notes;

/// Writes decimal digits, such as `-38.5`, as the language of a BCP 47 tag does; what is no number stays as it is.
pub fn format(language: &str) -> impl Fn(&str) -> String + use<> {
    let locale = language.parse::<Locale>().ok();
    let formatter =
        locale.and_then(|locale| DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok());
    move |digits| {
        let written = formatter.as_ref().zip(digits.parse::<Decimal>().ok());
        written.map_or_else(|| digits.to_owned(), |(formatter, number)| formatter.format(&number).to_string())
    }
}

/// The same as [`format()`], with notes of all that it writes.
pub(super) fn noting(language: &str, notes: &Notes) -> impl Fn(&str) -> String + use<> {
    let (format, notes) = (format(language), notes.clone());
    move |digits| {
        let text = format(digits);
        notes.note(format!("n {digits}"), text.clone());
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_intl_writes_them() {
        for line in include_str!("../../tests/cases/numbers.tsv").lines() {
            let [language, digits, expected] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            assert_eq!(format(language)(digits), expected, "{language} {digits}");
        }
    }

    #[test]
    fn what_is_no_number_stays() {
        assert_eq!(format("en")("some"), "some");
        assert_eq!(format("no tag")("1234"), "1234");
    }
}
