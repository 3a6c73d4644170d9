//! The date in an event's own line, without the parts in the heading above.

use super::{DateFields, DateWords, Form, is_plain, is_timed};
use crate::model::{Bound, Date, Moment, Precision};
use crate::words::Text;

impl DateWords {
    /// The part of a date that is not in its heading: nothing, its times, or more. `heading` is the date in the heading:
    /// [`Date::day`] of this one, or the one day, month or year that all dates below it share ([`Date::heading`]).
    pub fn line(&self, date: &Date, heading: &Date) -> Option<String> {
        let is_said = date == heading || date.as_moment().is_some_and(|moment| Date::Moment(moment) == *heading);
        if is_said {
            return None;
        }
        let words = &self.words;
        let is_shared = date.day() != *heading;
        // Under the heading of its own day, a date says “this day” if the language can.
        let this_day = |moment: &Moment, text: Text| {
            let is_day = is_shared && moment.precision() == Precision::Day && is_plain(moment);
            Some(words.text(text)).filter(|text| is_day && !text.is_empty()).map(str::to_owned)
        };
        let since = |start: &Moment| {
            let time = self.time_of_day(start);
            time.map(|time| self.since(start, time, Form::Time)).or_else(|| this_day(start, Text::SinceDay))
        };
        let qualified = |moment: &Moment, about: Text| {
            self.time_of_day(moment).map(|time| self.qualified(moment, time, Form::Time, about))
        };
        let line = match date {
            Date::Moment(moment) => qualified(moment, Text::About),
            Date::Interval(Bound::Moment(start), Bound::Moment(end)) => {
                let times = qualified(start, Text::About).zip(qualified(end, Text::AboutEnd));
                times.filter(|_| date.day().as_moment().is_some()).map(|(from, to)| {
                    if is_plain(start) && is_plain(end) { self.times(start, end) } else { self.between(&from, &to) }
                })
            }
            Date::Interval(Bound::Moment(start), Bound::Unknown) if is_shared => {
                since(start).map(|since| words.with(Text::Ended, &since))
            }
            Date::Interval(Bound::Moment(start), _) => since(start),
            Date::Interval(_, Bound::Moment(end)) => {
                let time = self.time_of_day(end);
                time.map(|time| self.until(end, time, Form::Time)).or_else(|| this_day(end, Text::UntilDay))
            }
            Date::Interval(..) => None,
        };
        Some(line.unwrap_or_else(|| self.date(date)))
    }

    /// The time of day of a moment, if it has one, without “about” and uncertainty.
    fn time_of_day(&self, moment: &Moment) -> Option<String> {
        let fields = DateFields::of_time(moment.precision());
        is_timed(moment).then(|| self.time(fields, moment))
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Date;
    use crate::words::{DateFields, DateFormat, DateWords, Words};

    #[track_caller]
    fn assert_line(date: &str, heading: &str, expected: Option<&str>) {
        let format = DateFormat::new("en", |fields, moment| {
            Some(match fields {
                DateFields::Hour => format!("{}:00", moment.hour()),
                DateFields::Minute => format!("{}:{:02}", moment.hour(), moment.minute()),
                _ => moment.to_day().unqualified().to_string(),
            })
        });
        let [date, heading] = [date, heading].map(|text| text.parse::<Date>().unwrap());
        let dates = DateWords::new(&Words::english(), format, [&date, &"1900".parse().unwrap()]);
        assert_eq!(dates.line(&date, &heading).as_deref(), expected);
    }

    #[test]
    fn parts_in_the_heading_are_not_repeated() {
        for date in [
            "2025-03-04",
            "2025-03",
            "14XX",
            "2025-03-04/..",
            "2025-03-04/",
            "../2025-03-04",
            "2025-03~",
            "2025-03-17/2025-03-28",
        ] {
            assert_line(date, date, None);
        }
        assert_line("2025-03-04/2025-03-04", "2025-03-04", None);
    }

    #[test]
    fn a_time_of_day_is_written_alone() {
        assert_line("2025-03-04T17", "2025-03-04", Some("17:00"));
        assert_line("2025-03-04T17~", "2025-03-04~", Some("About 17:00"));
        assert_line("2025-03-04T17~", "2025-03-04", Some("About 17:00"));
        assert_line("2025-03-04T16/2025-03-04T20:30", "2025-03-04", Some("16:00–20:30"));
        assert_line("2025-03-04T16/..", "2025-03-04/..", Some("From 16:00"));
        assert_line("2025-03-04T16/", "2025-03-04/", Some("From 16:00"));
        assert_line("2025-03-04T16/", "2025-03-04", Some("From 16:00, end unknown"));
        assert_line("../2025-03-04T16", "2025-03-04", Some("Until 16:00"));
    }

    #[test]
    fn ranges_from_or_to_the_day_of_the_heading_do_not_repeat_it() {
        assert_line("2025-03-04/..", "2025-03-04", Some("From this day"));
        assert_line("2025-03-04/", "2025-03-04", Some("From this day, end unknown"));
        assert_line("../2025-03-04", "2025-03-04", Some("Until this day"));
    }

    #[test]
    fn other_dates_are_written_in_full() {
        assert_line("2025-03-04~", "2025-03-04", Some("About 2025-03-04"));
        assert_line("2025-03-04~/..", "2025-03-04", Some("From about 2025-03-04"));
        assert_line("2025-03-04/2025-03-05", "2025-03-04", Some("2025-03-04 – 2025-03-05"));
        assert_line("2025/..", "2025", Some("From 2025"));
        assert_line(
            "2025-03-04T22/2025-03-05T02",
            "2025-03-04/2025-03-05",
            Some("2025-03-04, 22:00 – 2025-03-05, 2:00"),
        );
    }
}
