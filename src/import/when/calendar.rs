//! Dates in numbers that are of the calendar of the sheet's language.

use crate::advice::date::iranian;
use crate::document::Path;
use crate::import::Context;

impl Context<'_> {
    /// Whether a year may be of the calendar of the language.
    pub(in crate::import) fn may_be_of_another_calendar(&self, year: i64) -> bool {
        match self.language.split('-').next() {
            Some("th") => (2400..=2700).contains(&year),
            Some("fa") => (1250..=1500).contains(&year),
            _ => false,
        }
    }

    /// The parts of this date in the Gregorian calendar, if the language and the year say that it is of another: Thai years count from
    /// 543 BC, and Persian dates follow the Iranian calendar.
    pub(super) fn civil(&self, year: i64, parts: &[Option<i64>], path: &Path<'_>) -> Option<Vec<Option<i64>>> {
        if !self.may_be_of_another_calendar(year) {
            return None;
        }
        if self.language.starts_with("th") {
            let civil = year - 543;
            let rest = parts.get(1..).unwrap_or_default();
            let message =
                "Years of the Buddhist era were read as years of the common era, 543 less; write those to be sure.";
            self.report_once(path, message);
            return Some([&[Some(civil)], rest].concat());
        }
        let part = |index: usize| parts.get(index).copied().flatten();
        let Some(civil) = part(1).zip(part(2)).and_then(|(month, day)| iranian(year, month, day)) else {
            let message = "was read as Gregorian; if it is of the Iranian calendar, write the Gregorian one.";
            self.report(path, format_args!("The year {year} {message}"));
            return None;
        };
        self.report_once(
            path,
            "Dates of the Iranian calendar were read as dates of the Gregorian calendar; write those to be sure.",
        );
        Some(civil.into_iter().map(Some).chain(parts.iter().skip(3).copied()).collect())
    }
}
