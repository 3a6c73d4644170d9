//! Dates as a reader reads them: `Intl`'s calendar, and the words around it.

mod line;

use std::fmt;
use std::rc::Rc;

use super::Words;
use crate::model::{Bound, Date, Moment, Precision};

/// The last year, before or after the common era, that the calendars of `Intl` hold; those beyond are told by words.
const FAR: i64 = 271_820;

/// The calendar fields that are formatted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateFields {
    /// `2022年`
    Year,
    /// `2022年3月`
    YearMonth,
    /// `2022年3月28日`
    YearMonthDay,
    /// `3月`
    Month,
    /// `3月28日`
    MonthDay,
    /// `6时`
    Hour,
    /// `6:30`
    Minute,
    /// `6:30:15`
    Second,
    /// `6:30:15.250`
    Millisecond,
}

impl DateFields {
    /// What names these fields of a moment among notes of what was written.
    pub fn key(self, moment: &Moment) -> String {
        format!("{} {}", self as u8, moment.unqualified())
    }
}

/// How some calendar fields are written in the reader's language: `Intl` in the browser, ICU where a page is prerendered.
#[derive(Clone)]
pub struct DateFormat(Rc<Formatter>);

type Formatter = dyn Fn(DateFields, &Moment) -> Option<String>;

impl DateFormat {
    /// Wraps a formatter; it must give the same text for the same fields every time, and nothing for a moment that is
    /// outside its calendar. It is asked only for years that every browser's calendar holds.
    pub fn new(format: impl Fn(DateFields, &Moment) -> Option<String> + 'static) -> Self {
        Self(Rc::new(format))
    }

    /// The fields of a moment, where it is within the calendar; no formatter is asked for a year that `Intl` cannot hold.
    pub fn text(&self, fields: DateFields, moment: &Moment) -> Option<String> {
        if is_far(moment) { None } else { (self.0)(fields, moment) }
    }

    fn write(&self, fields: DateFields, moment: &Moment) -> String {
        self.text(fields, moment).unwrap_or_else(|| moment.unqualified().to_string())
    }
}

impl PartialEq for DateFormat {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for DateFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DateFormat")
    }
}

/// Dates in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct DateWords {
    words: &'static Words,
    format: DateFormat,
    /// Whether every date tells its year; otherwise they share one, which the page says once.
    with_year: bool,
}

impl DateWords {
    /// Dates in the language of `words`, written by `format`.
    ///
    /// Where all of `dates` fall in one year, from the first bound to the last, they are written without it.
    pub fn new<'a>(words: &'static Words, format: DateFormat, dates: impl IntoIterator<Item = &'a Date>) -> Self {
        let mut years = dates.into_iter().flat_map(Date::moments).map(|moment| calendar_year(&moment));
        let with_year = years.next().is_some_and(|first| first.is_none() || years.any(|year| year != first));
        Self { words, format, with_year }
    }

    /// The whole date, such as “3月26日起”.
    pub fn date(&self, date: &Date) -> String {
        self.compose(date, |moment| self.moment(moment))
    }

    /// The date without its time of day, under which events of one day stand together.
    pub fn day(&self, date: &Date) -> String {
        self.compose(date, |moment| self.moment(&moment.to_day()))
    }

    /// A moment on the axis: a year, a month with its year, a day without, or the hour of one.
    pub fn tick(&self, moment: &Moment) -> String {
        if is_far(moment) {
            return (self.words.dates.far)(moment.year());
        }
        let fields = match moment.precision() {
            Precision::Century | Precision::Decade | Precision::Year | Precision::Season => DateFields::Year,
            Precision::Month => DateFields::YearMonth,
            Precision::Day => DateFields::MonthDay,
            Precision::Hour => DateFields::Hour,
            Precision::Minute | Precision::Second | Precision::Millisecond => DateFields::Minute,
        };
        self.format.write(fields, moment)
    }

    /// The year that every date shares, where they share one.
    pub fn shared_year(&self, date: &Date) -> Option<String> {
        (!self.with_year).then(|| self.format.write(DateFields::Year, &date.anchor()))
    }

    fn compose(&self, date: &Date, write: impl Fn(&Moment) -> String) -> String {
        let words = &self.words.dates;
        match date {
            Date::Moment(moment) => write(moment),
            Date::Interval(Bound::Moment(start), Bound::Moment(end)) => (words.between)(&write(start), &write(end)),
            Date::Interval(Bound::Moment(start), Bound::Open) => (words.since)(&write(start)),
            Date::Interval(Bound::Moment(start), Bound::Unknown) => (words.ended)(&(words.since)(&write(start))),
            Date::Interval(_, Bound::Moment(end)) => (words.until)(&write(end)),
            Date::Interval(..) => String::new(),
        }
    }

    fn moment(&self, moment: &Moment) -> String {
        self.qualified(moment, self.calendar(moment))
    }

    /// What was written of a moment, with “about” and doubt.
    fn qualified(&self, moment: &Moment, mut text: String) -> String {
        let words = &self.words.dates;
        if moment.is_approximate() {
            text = (words.about)(&text);
        }
        if moment.is_uncertain() {
            text = (words.uncertain)(&text);
        }
        text
    }

    fn calendar(&self, moment: &Moment) -> String {
        let words = &self.words.dates;
        let day =
            || self.format.write(if self.with_year { DateFields::YearMonthDay } else { DateFields::MonthDay }, moment);
        let at = |fields| (words.at)(&day(), &self.format.write(fields, moment));
        match moment.precision() {
            Precision::Century => (words.century)(moment.year()),
            Precision::Decade => (words.decade)(moment.year()),
            _ if is_far(moment) => (words.far)(moment.year()),
            Precision::Year => self.format.write(DateFields::Year, moment),
            Precision::Season => (words.season)(moment.month(), &self.format.write(DateFields::Year, moment)),
            Precision::Month if self.with_year => self.format.write(DateFields::YearMonth, moment),
            Precision::Month => self.format.write(DateFields::Month, moment),
            Precision::Day => day(),
            Precision::Hour => at(DateFields::Hour),
            Precision::Minute => at(DateFields::Minute),
            Precision::Second => at(DateFields::Second),
            Precision::Millisecond => at(DateFields::Millisecond),
        }
    }
}

/// Whether a moment lies in a year that only words can tell.
const fn is_far(moment: &Moment) -> bool {
    moment.year().abs() > FAR
}

/// The one year of the calendar that a moment falls in; none where it is a decade or a century, or told by words.
fn calendar_year(moment: &Moment) -> Option<i64> {
    (moment.precision() >= Precision::Year && !is_far(moment)).then(|| moment.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes the fields' name and the moment, so that a test sees what was asked of the calendar.
    fn plain() -> DateFormat {
        DateFormat::new(|fields, moment| {
            Some(match fields {
                DateFields::Year => format!("{}年", moment.year()),
                DateFields::YearMonth => format!("{}年{}月", moment.year(), moment.month()),
                DateFields::YearMonthDay => format!("{}年{}月{}日", moment.year(), moment.month(), moment.day()),
                DateFields::Month => format!("{}月", moment.month()),
                DateFields::MonthDay => format!("{}月{}日", moment.month(), moment.day()),
                DateFields::Hour => format!("{}时", moment.hour()),
                DateFields::Minute => format!("{}:{:02}", moment.hour(), moment.minute()),
                DateFields::Second | DateFields::Millisecond => {
                    format!("{}:{:02}:{:02}", moment.hour(), moment.minute(), moment.second())
                }
            })
        })
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[track_caller]
    fn assert_written(language: &str, dates: &[(&str, &str)]) {
        let all: Vec<_> = dates.iter().map(|(text, _)| date(text)).collect();
        let words = DateWords::new(Words::for_language(language), plain(), &all);
        let written: Vec<_> = all.iter().map(|date| words.date(date)).collect();
        assert_eq!(written, dates.iter().map(|(_, written)| *written).collect::<Vec<_>>());
    }

    #[test]
    fn dates_of_one_year_are_written_without_it() {
        assert_written(
            "zh",
            &[
                ("2022-03-26", "3月26日"),
                ("2022-03-26/..", "3月26日起"),
                ("2022-03-26/", "3月26日起，结束时间不详"),
                ("../2022-03-26", "3月26日止"),
                ("2022-03-26/2022-03-28", "3月26日至3月28日"),
                ("2022-03-28T06", "3月28日 6时"),
                ("2022-03-28T06:30", "3月28日 6:30"),
                ("2022-03", "3月"),
                ("2022-03-26~", "3月26日前后"),
                ("2022-03-26?", "3月26日（存疑）"),
                ("2022-03-26%/..", "3月26日前后（存疑）起"),
                ("2022-21", "2022年春"),
                ("2022", "2022年"),
            ],
        );
    }

    #[test]
    fn dates_of_several_years_tell_them() {
        assert_written("zh", &[("2022-03-26", "2022年3月26日"), ("2021-12", "2021年12月"), ("198X", "1980年代")]);
    }

    #[test]
    fn the_end_of_an_interval_counts_as_well_as_its_start() {
        assert_written(
            "en",
            &[("2020-03-01/2022-03-05", "2020年3月1日 – 2022年3月5日"), ("2020-04-01", "2020年4月1日")],
        );
    }

    #[track_caller]
    fn assert_shared_year(text: &str, expected: Option<&str>) {
        let date = date(text);
        let words = DateWords::new(Words::for_language("en"), plain(), [&date]);
        assert_eq!(words.shared_year(&date).as_deref(), expected, "{text}");
    }

    #[test]
    fn what_is_no_year_of_the_calendar_is_no_shared_year() {
        assert_shared_year("2022-03", Some("2022年"));
        assert_shared_year("2020-03-01/2022-03-05", None);
        assert_shared_year("198X", None);
        assert_shared_year("19XX", None);
        assert_shared_year("Y-13799999999", None);
    }

    #[test]
    fn a_year_within_a_decade_is_told_beside_it() {
        assert_written("zh", &[("198X", "1980年代"), ("1980-03", "1980年3月")]);
    }

    #[test]
    fn no_calendar_is_asked_for_a_year_beyond_it() {
        let far: Date = date("Y271821");
        assert_eq!(plain().text(DateFields::Year, &far.anchor()), None);
    }

    #[test]
    fn each_language_orders_its_words() {
        assert_written(
            "en",
            &[("2022-03-26/..", "From 3月26日"), ("2022-03-28T06", "3月28日, 6时"), ("2022-21", "Spring 2022年")],
        );
        assert_written("zh-TW", &[("2022-03-26~", "3月26日前後")]);
    }

    #[test]
    fn a_day_leaves_the_time_out() {
        let date = date("2022-03-28T06");
        let words = DateWords::new(Words::for_language("zh"), plain(), [&date]);
        assert_eq!(words.day(&date), "3月28日");
        assert_eq!(words.shared_year(&date), Some("2022年".into()));
    }
}
