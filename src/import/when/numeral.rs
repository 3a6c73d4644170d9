//! Numbers from spreadsheets: with separators, with a fraction of zeros, or as day numbers.

use super::text::number;
use crate::model::Instant;

/// A number with separators.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numeral {
    pub(super) whole: i64,
    /// The fraction, at least 0 and less than 1.
    pub(super) fraction: f64,
}

/// Separators within a number: comma, period, non-breaking spaces, and the Swiss apostrophe.
const SEPARATORS: [char; 8] = [',', '.', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];

/// Reads `1.969`, `1 969`, `1987,0`, `1.969,00` or `44285.5`. With `grouped`, one separator before three digits groups
/// thousands; otherwise it begins the fraction.
pub(super) fn numeral(text: &str, grouped: bool) -> Option<Numeral> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let groups: Vec<&str> = digits.split(SEPARATORS).collect();
    if groups.iter().any(|group| group.is_empty() || !group.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let separators: Vec<char> = digits.chars().filter(|character| SEPARATORS.contains(character)).collect();
    let (&last, before) = separators.split_last()?;
    let is_alike = |separators: &[char]| separators.windows(2).all(|pair| pair.first() == pair.last());
    let is_grouped = |groups: &[&str]| {
        groups.split_first().is_some_and(|(first, rest)| {
            first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3)
        })
    };
    let whole = |groups: &[&str]| number(&groups.concat()).map(|whole| sign * whole);
    if (grouped || !before.is_empty()) && is_alike(&separators) && is_grouped(&groups) {
        return Some(Numeral { whole: whole(&groups)?, fraction: 0.0 });
    }
    let (decimals, groups) = groups.split_last()?;
    let is_fraction = matches!(last, ',' | '.') && !before.contains(&last) && is_alike(before);
    if !is_fraction || groups.len() > 1 && !is_grouped(groups) {
        return None;
    }
    Some(Numeral { whole: whole(groups)?, fraction: format!("0.{decimals}").parse().ok()? })
}

/// The year, month and day of a spreadsheet's day number, and the hour and minute of its fraction; none if it is certainly not one. Excel
/// and Google count from the end of 1899. Numbers with five digits, from 1927 to 2173, are never meant as years.
pub(super) fn serial(Numeral { whole, fraction }: Numeral) -> Option<Vec<Option<i64>>> {
    if !(10_000..=99_999).contains(&whole) {
        return None;
    }
    day(whole, fraction)
}

/// The day with this number, and its time of day if there is a fraction.
pub(super) fn day(whole: i64, fraction: f64) -> Option<Vec<Option<i64>>> {
    let minutes = super::text::whole((fraction * 1440.0).round())?;
    let (year, month, day) = Instant::from_ymd(1899, 12, 30).plus_seconds(whole * 86_400 + minutes * 60).ymd();
    let mut parts = vec![Some(year), Some(month.into()), Some(day.into())];
    if fraction > 0.0 {
        parts.extend([Some(minutes / 60 % 24), Some(minutes % 60)]);
    }
    Some(parts)
}

/// The hour and minute of a fraction of a day from a spreadsheet, such as `0.604166`. Two decimals are minutes, except for 6:00 and 18:00.
pub(super) fn day_fraction(text: &str) -> Option<(i64, i64)> {
    let decimals = text.strip_prefix("0.").or_else(|| text.strip_prefix("0,"))?;
    let fraction = numeral(text, false).filter(|_| decimals.len() != 2 || matches!(decimals, "25" | "75"))?.fraction;
    let minutes = super::text::whole((fraction * 1440.0).round())?.min(1439);
    Some((minutes / 60, minutes % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_distinguished_from_fractions() {
        for (text, whole, fraction) in [
            ("1.969", 1969, 0.0),
            ("1,969", 1969, 0.0),
            ("1 969", 1969, 0.0),
            ("1\u{a0}969", 1969, 0.0),
            ("1\u{202f}969", 1969, 0.0),
            ("1’969", 1969, 0.0),
            ("-13.800.000.000", -13_800_000_000, 0.0),
            ("1987,0", 1987, 0.0),
            ("1987.000", 1987, 0.0),
            ("1.969,00", 1969, 0.0),
            ("1,969.0", 1969, 0.0),
            ("\u{2212}44,0", -44, 0.0),
            ("44285.5", 44285, 0.5),
            ("1,5", 1, 0.5),
            ("0.500", 0, 0.5),
        ] {
            assert_eq!(numeral(text, true), Some(Numeral { whole, fraction }), "{text}");
        }
        for text in
            ["1969", "", ".", "1.", ".5", "1..5", "1.96.9", "19.69,5.5", "1.969.00", "1,2,3", "1.99E+03", "12.12.2012"]
        {
            assert_eq!(numeral(text, true), None, "{text}");
        }
        assert_eq!(numeral("7.000", false), Some(Numeral { whole: 7, fraction: 0.0 }));
    }

    #[test]
    fn times_are_parts_of_a_day() {
        assert_eq!(day_fraction("0.604166666666667"), Some((14, 30)));
        assert_eq!(day_fraction("0,5"), Some((12, 0)));
        assert_eq!(day_fraction("0.99999"), Some((23, 59)));
        assert_eq!(day_fraction("0.25"), Some((6, 0)));
        assert_eq!(day_fraction("0,75"), Some((18, 0)));
        for text in ["0.30", "15.30", "0:30", "0.", "0"] {
            assert_eq!(day_fraction(text), None, "{text}");
        }
    }

    #[test]
    fn days_have_the_numbers_of_spreadsheets() {
        let read = |whole, fraction| serial(Numeral { whole, fraction });
        assert_eq!(read(44285, 0.0), Some(vec![Some(2021), Some(3), Some(30)]));
        assert_eq!(read(44285, 0.5), Some(vec![Some(2021), Some(3), Some(30), Some(12), Some(0)]));
        assert_eq!(read(44285, 0.999_99), Some(vec![Some(2021), Some(3), Some(31), Some(0), Some(0)]));
        assert_eq!(read(10_000, 0.0), Some(vec![Some(1927), Some(5), Some(18)]));
        assert_eq!(read(9_999, 0.0), None);
        assert_eq!(read(100_000, 0.0), None);
    }
}
