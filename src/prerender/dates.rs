//! Dates by ICU: the same data that the browsers' `Intl` has.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields as IcuFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::options::{Length, SubsecondDigits, TimePrecision};
use icu_locale_core::Locale;

use crate::model::Moment;
use crate::words::{DateFields, DateFormat};

type Formatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// Dates in the language of a BCP 47 tag.
pub fn format(language: &str) -> DateFormat {
    let language = language.to_owned();
    DateFormat::new(move |fields, moment| Some(formatter(&language, fields)?.format(&input(moment)?).to_string()))
}

/// What was written in dates and numbers so far, for a module that will be asked for the same: names and texts in turn, in order of the
/// names, between tabs.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes(Rc<RefCell<BTreeMap<String, String>>>);

impl Notes {
    /// Notes a text under a name that no other has.
    pub(super) fn note(&self, name: String, text: String) {
        self.0.borrow_mut().insert(name, text);
    }
}

impl fmt::Display for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs: Vec<_> = self.0.borrow().iter().map(|(key, text)| format!("{key}\t{text}")).collect();
        f.write_str(&pairs.join("\t"))
    }
}

/// The same as [`format()`], with notes of all that it writes.
pub(super) fn noting(language: &str) -> (DateFormat, Notes) {
    let (format, notes) = (format(language), Notes::default());
    let written = notes.clone();
    let noting = DateFormat::new(move |fields, moment| {
        let text = format.text(fields, moment)?;
        written.note(fields.key(moment), text.clone());
        Some(text)
    });
    (noting, notes)
}

fn formatter(language: &str, fields: DateFields) -> Option<Formatter> {
    let mut builder = FieldSetBuilder::new();
    builder.length = Some(Length::Long);
    match fields {
        DateFields::Year => builder.date_fields = Some(IcuFields::Y),
        DateFields::YearMonth => builder.date_fields = Some(IcuFields::YM),
        DateFields::YearMonthDay => builder.date_fields = Some(IcuFields::YMD),
        DateFields::Month => builder.date_fields = Some(IcuFields::M),
        DateFields::MonthDay => builder.date_fields = Some(IcuFields::MD),
        DateFields::Hour => builder.time_precision = Some(TimePrecision::Hour),
        DateFields::Minute => builder.time_precision = Some(TimePrecision::Minute),
        DateFields::Second => builder.time_precision = Some(TimePrecision::Second),
        DateFields::Millisecond => builder.time_precision = Some(TimePrecision::Subsecond(SubsecondDigits::S3)),
    }
    let locale: Locale = language.parse().ok()?;
    Formatter::try_new(locale.into(), builder.build_composite_datetime().ok()?).ok()
}

/// The moment as ICU takes it, where it is within its calendar.
fn input(moment: &Moment) -> Option<DateTime<Gregorian>> {
    let month = if moment.month() > 12 { 1 } else { moment.month() };
    let date = Date::try_new_gregorian(i32::try_from(moment.year()).ok()?, month, moment.day()).ok()?;
    let time =
        Time::try_new(moment.hour(), moment.minute(), moment.second(), u32::from(moment.millisecond()) * 1_000_000)
            .ok()?;
    Some(DateTime { date, time })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date as TimelineDate;
    use crate::words::{DateWords, Words};

    #[test]
    fn what_was_written_is_noted() {
        let (format, notes) = noting("zh-Hans");
        let dates = ["2022-03-28T06", "2022-03-26/.."].map(|date| date.parse::<TimelineDate>().unwrap());
        let words = DateWords::new(Words::for_language("zh-Hans"), format, &dates);
        assert_eq!(dates.map(|date| words.date(&date)), ["3月28日 6时", "3月26日起"]);
        assert_eq!(notes.to_string(), "4 2022-03-26\t3月26日\t4 2022-03-28T06\t3月28日\t5 2022-03-28T06\t6时");
    }

    #[test]
    fn dates_are_written_as_intl_writes_them() {
        for line in include_str!("../../tests/cases/dates.tsv").lines() {
            let [language, date, expected] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            let words = Words::for_language(language);
            let date: TimelineDate = date.parse().unwrap();
            let written = DateWords::new(words, format(words.language), [&date]).date(&date);
            // Which space stands before AM is the version of the data's affair.
            assert_eq!(written.replace('\u{202f}', " "), expected, "{language} {date}");
        }
    }
}
