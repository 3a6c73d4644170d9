//! Numbers by ICU.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

/// Formats decimal digits, such as `-38.5`, in the language of a BCP 47 tag; other texts stay unchanged.
pub fn format(language: &str) -> impl Fn(&str) -> String + use<> {
    let locale = language.parse::<Locale>().ok();
    let formatter =
        locale.and_then(|locale| DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok());
    move |digits| {
        let written = formatter.as_ref().zip(digits.parse::<Decimal>().ok());
        written.map_or_else(|| digits.to_owned(), |(formatter, number)| formatter.format(&number).to_string())
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
