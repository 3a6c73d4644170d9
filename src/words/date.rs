//! Dates as readers see them: dates from `Intl` and the words around them.

mod format;
mod line;
mod phrase;
mod range;

use self::format::is_far;
pub use self::format::{DateFields, DateFormat};
use self::phrase::Form;
use self::range::{is_wide, spread};
use super::{Text, Value, Words};
use crate::model::{Bound, Date, Instant, Moment, Precision};

/// Dates in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct DateWords {
    words: Words,
    format: DateFormat,
    /// Whether every date includes its year; otherwise all share one, which the page shows once.
    with_year: bool,
}

impl DateWords {
    /// Dates in the language of `format`, with the words of `words` if they are in the same language.
    ///
    /// If all of `dates` fall in one year, from the first bound to the last, they are written without it.
    pub fn new<'a>(words: &Words, format: DateFormat, dates: impl IntoIterator<Item = &'a Date>) -> Self {
        let mut years = dates.into_iter().flat_map(Date::moments).map(|moment| calendar_year(&moment));
        let with_year = years.next().is_some_and(|first| first.is_none() || years.any(|year| year != first));
        Self { words: words.for_dates(), format, with_year }
    }

    /// The whole date, such as “3月26日起”.
    pub fn date(&self, date: &Date) -> String {
        self.compose(date, |moment| *moment)
    }

    /// The whole date with its year, where no year is above it.
    pub fn in_full(&self, date: &Date) -> String {
        Self { with_year: true, ..self.clone() }.date(date)
    }

    /// The date without its time of day, as the heading for the events of a day.
    pub fn day(&self, date: &Date) -> String {
        self.compose(date, |moment| moment.to_day())
    }

    /// A moment on the axis: a year, a month with its year, a day without its year, or an hour.
    pub fn tick(&self, moment: &Moment) -> String {
        match moment.precision() {
            Precision::Century | Precision::Decade | Precision::Year | Precision::Season => self.year(moment),
            _ if is_far(moment) => self.year(moment),
            Precision::Month => self.format.write(DateFields::YearMonth, moment),
            Precision::Day => self.day_of(DateFields::MonthDay, moment),
            Precision::Hour => self.time(DateFields::Hour, moment),
            Precision::Minute | Precision::Second | Precision::Millisecond => self.time(DateFields::Minute, moment),
        }
    }

    /// The year of all dates, if they share one.
    pub fn shared_year(&self, date: &Date) -> Option<String> {
        (!self.with_year).then(|| self.year(&date.anchor()))
    }

    /// Formats a date; `cut` reduces each moment to the wanted parts.
    fn compose(&self, date: &Date, cut: impl Fn(&Moment) -> Moment) -> String {
        match date {
            Date::Moment(moment) => self.moment(&cut(moment)),
            Date::Interval(Bound::Moment(start), Bound::Moment(end)) => self.interval(&cut(start), &cut(end)),
            Date::Interval(Bound::Moment(start), end) => {
                let start = cut(start);
                let since = self.since(&start, self.plain(&start), Form::of(&start));
                if *end == Bound::Open { since } else { self.words.with(Text::Ended, &since) }
            }
            Date::Interval(_, Bound::Moment(end)) => {
                let end = cut(end);
                self.until(&end, self.plain(&end), Form::of(&end))
            }
            Date::Interval(..) => String::new(),
        }
    }

    /// An interval. The parts that both ends share are written once, if both have the same precision and neither is uncertain.
    fn interval(&self, start: &Moment, end: &Moment) -> String {
        if start == end {
            return self.moment(start);
        }
        let alike = start.precision() == end.precision() || (is_timed(start) && is_timed(end));
        if alike && is_plain(start) && is_plain(end) {
            let (first, last) = (self.ends(start), self.ends(end));
            self.range(first.as_ref().map_or(start, |ends| &ends.0), last.as_ref().map_or(end, |ends| &ends.1))
        } else {
            let last = self.qualified(end, self.plain(end), Form::of(end), Text::AboutEnd);
            self.between(&self.moment(start), &last)
        }
    }

    /// Two ends with a sign or word between them.
    fn between(&self, start: &str, end: &str) -> String {
        let text = if is_wide(start) || is_wide(end) { Text::RangeSpaced } else { Text::Range };
        self.words.fill(text, &[Value::Text(start), Value::Text(end)])
    }

    fn moment(&self, moment: &Moment) -> String {
        self.qualified(moment, self.plain(moment), Form::of(moment), Text::About)
    }

    /// A moment without “about” and uncertainty.
    fn plain(&self, moment: &Moment) -> String {
        self.ends(moment).map_or_else(|| self.single(moment), |(start, end)| self.range(&start, &end))
    }

    /// The first and last year or month of a moment that the language has no name for.
    fn ends(&self, moment: &Moment) -> Option<(Moment, Moment)> {
        let lacks = |text| self.words.text(text).is_empty();
        let within = match moment.precision() {
            Precision::Century if lacks(Text::Century) => Precision::Year,
            // “The 1900s” are a hundred years to most readers.
            Precision::Decade if lacks(Text::Decade) || moment.year() < DateFields::ERA || moment.year() % 100 == 0 => {
                Precision::Year
            }
            Precision::Season if lacks(Text::Season) => Precision::Month,
            _ => return None,
        };
        Some((Moment::at(moment.earliest(), within), Moment::at(moment.latest(), within)))
    }

    fn range(&self, start: &Moment, end: &Moment) -> String {
        let apart = || self.between(&self.single(start), &self.single(end));
        let precision = start.precision().max(end.precision());
        match precision {
            Precision::Year if (start.year() < 1) == (end.year() < 1) => self.spread([start, end], None, Self::single),
            Precision::Month | Precision::Day if start.year() == end.year() => {
                // Days that are equal by chance are not shared.
                let by_chance = start.month() != end.month() && start.day() == end.day() && precision == Precision::Day;
                let day = 24 * 3_600 * if end.day() > 14 { -1 } else { 1 };
                let other = by_chance.then(|| Moment::at(end.earliest().plus_seconds(day), precision));
                self.spread([start, end], other, Self::single)
            }
            Precision::Hour | Precision::Minute | Precision::Second | Precision::Millisecond
                if start.to_day() == end.to_day() =>
            {
                self.at(&self.single(&start.to_day()), &self.times(start, end))
            }
            _ => apart(),
        }
    }

    /// Two times of one day, both with the precision of the finer one.
    fn times(&self, start: &Moment, end: &Moment) -> String {
        let precision = start.precision().max(end.precision());
        // Only the half of the day (AM or PM) can be shared, not hours or minutes that are equal by chance.
        let hour = i64::from(start.hour()) / 12 * 12 + (i64::from(start.hour()) + 5) % 12;
        let minute = (i64::from(start.minute()) + 17) % 60;
        let seconds = (hour * 60 + minute) * 60 + (i64::from(start.second()) + 23) % 60;
        let other = Moment::at(start.to_day().earliest().plus_seconds(seconds), precision);
        let fields = DateFields::of_time(precision);
        self.spread([start, end], Some(other), |own: &Self, moment: &Moment| own.time(fields, moment))
    }

    /// Two moments with their shared parts written once; `other` has only the shared parts in common with them.
    fn spread(&self, ends: [&Moment; 2], other: Option<Moment>, write: impl Fn(&Self, &Moment) -> String) -> String {
        let [start, end] = ends.map(|moment| write(self, moment));
        spread(&start, &end, other.map(|moment| write(self, &moment)).as_deref(), |start, end| self.between(start, end))
    }

    /// A moment that the language has a name for, without “about” and uncertainty.
    fn single(&self, moment: &Moment) -> String {
        let year = || self.year(moment);
        let (with, without) = match moment.precision() {
            Precision::Century | Precision::Decade | Precision::Season => return self.named(moment),
            Precision::Year => return year(),
            Precision::Month => (DateFields::YearMonth, DateFields::Month),
            _ => (DateFields::YearMonthDay, DateFields::MonthDay),
        };
        let text = self.day_of(if self.with_year { with } else { without }, moment);
        if is_timed(moment) {
            self.at(&text, &self.time(DateFields::of_time(moment.precision()), moment))
        } else {
            text
        }
    }

    /// A date, perhaps with the first day of a month in words: “1er mars”.
    fn day_of(&self, fields: DateFields, moment: &Moment) -> String {
        let text = self.format.write(fields, moment);
        let first = self.words.text(Text::FirstDay);
        match text.strip_prefix("1 ") {
            Some(rest) if !first.is_empty() => [first, " ", rest].concat(),
            _ => text,
        }
    }

    fn at(&self, date: &str, time: &str) -> String {
        self.words.fill(Text::DateTime, &[Value::Text(date), Value::Text(time)])
    }

    /// A time of day. An hour that would be only a number gets its minutes.
    fn time(&self, fields: DateFields, moment: &Moment) -> String {
        let late = Moment::at(Instant::from_ymd(2000, 1, 1).plus_seconds(22 * 3_600), Precision::Hour);
        let write = |fields, moment| self.format.write(fields, moment);
        let is_bare = || write(DateFields::Minute, &late).contains(&write(DateFields::Hour, &late));
        write(if fields == DateFields::Hour && is_bare() { DateFields::Minute } else { fields }, moment)
    }

    /// The year of a moment. A year with more than four digits is formatted as a number, with grouped digits.
    fn year(&self, moment: &Moment) -> String {
        let year = moment.year();
        if (-9_998..=9_999).contains(&year) {
            return self.format.write(DateFields::Year, moment);
        }
        let before = year < 1;
        let count = if before { 1 - year } else { year };
        // For such distant years, the missing year 0 is ignored: -13800000000 means 13.8 billion BC.
        let count = if before && is_far(moment) && count % 1_000 == 1 { count - 1 } else { count };
        let number = |number| self.format.write(DateFields::Number, &Moment::of_year(number));
        if self.format.text(DateFields::Number, &Moment::of_year(count)).is_none() {
            return year.to_string();
        }
        if let Some(text) = self.long_year(count.unsigned_abs(), before) {
            return text;
        }
        // Formats a year with its era, then replaces the number.
        let near = self.format.write(DateFields::Year, &Moment::of_year(if before { -998 } else { 999 }));
        near.replace(&number(9).repeat(3), &number(count))
    }
}

/// Whether a moment is neither approximate nor uncertain.
const fn is_plain(moment: &Moment) -> bool {
    !moment.is_approximate() && !moment.is_uncertain()
}

/// Whether a moment has a time of day.
fn is_timed(moment: &Moment) -> bool {
    moment.precision() >= Precision::Hour
}

/// The calendar year of a moment; none for a decade, a century, or a year that is expressed in words.
fn calendar_year(moment: &Moment) -> Option<i64> {
    (moment.precision() >= Precision::Year && !is_far(moment)).then(|| moment.year())
}

#[cfg(test)]
mod tests;
