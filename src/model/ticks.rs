//! The ticks of the axis.

use crate::model::instant::SECONDS_PER_DAY;
use crate::model::timescale::Segment;
use crate::model::{Instant, Moment, Position, Precision, Timescale};

/// A tick: where it stands, and the moment it names, as precisely as it names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where it stands.
    pub at: Position,
    /// What it names: a year, a month, a day, or an hour of one.
    pub moment: Moment,
}

/// How far ticks are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Hours(i64),
    Days(i64),
    Months(i64),
    Years(i64),
}

impl Timescale {
    /// Ticks on round moments, at most `most` of them if that can be.
    pub fn ticks(&self, most: usize) -> Vec<Tick> {
        let seconds: i64 = self.drawn().map(Segment::seconds).sum();
        let step = Step::for_spacing(seconds / i64::try_from(most).unwrap_or(1).max(1));
        let mut ticks = Vec::new();
        for segment in self.drawn() {
            let mut moment = step.at_or_before(segment.start);
            while moment.earliest() < segment.end && ticks.len() < most * 2 {
                if moment.earliest() >= segment.start {
                    ticks.push(Tick { at: self.position(moment.earliest()), moment });
                }
                moment = step.after(moment);
            }
        }
        ticks
    }
}

impl Step {
    /// The shortest step that is at least this many seconds.
    fn for_spacing(seconds: i64) -> Self {
        const HOUR: i64 = 3_600;
        const DAY: i64 = 24 * HOUR;
        const YEAR: i64 = 366 * DAY;
        let fixed = [
            (HOUR, Self::Hours(1)),
            (3 * HOUR, Self::Hours(3)),
            (6 * HOUR, Self::Hours(6)),
            (12 * HOUR, Self::Hours(12)),
            (DAY, Self::Days(1)),
            (2 * DAY, Self::Days(2)),
            (7 * DAY, Self::Days(7)),
            (31 * DAY, Self::Months(1)),
            (92 * DAY, Self::Months(3)),
            (183 * DAY, Self::Months(6)),
        ];
        if let Some((_, step)) = fixed.into_iter().find(|(length, _)| *length >= seconds) {
            return step;
        }
        let mut years = 1;
        loop {
            for factor in [1, 2, 5] {
                if years * factor * YEAR >= seconds {
                    return Self::Years(years * factor);
                }
            }
            years *= 10;
        }
    }

    /// The last round moment that does not come after.
    fn at_or_before(self, instant: Instant) -> Moment {
        let (year, month, day) = instant.ymd();
        match self {
            Self::Hours(_) | Self::Days(_) => Moment::at(Instant::from_ymd(year, month, day), Precision::Day),
            Self::Months(step) => {
                let month = (i64::from(month) - 1) / step * step + 1;
                Moment::at(Instant::from_ymd(year, u8::try_from(month).unwrap_or(1), 1), Precision::Month)
            }
            Self::Years(step) => Moment::of_year(year.div_euclid(step) * step),
        }
    }

    fn after(self, moment: Moment) -> Moment {
        let start = moment.earliest();
        match self {
            Self::Hours(step) => {
                let next = start.plus_seconds(step * 3_600);
                let midnight = next.start_of_day() == next;
                Moment::at(next, if midnight { Precision::Day } else { Precision::Hour })
            }
            Self::Days(step) => Moment::at(start.plus_seconds(step * SECONDS_PER_DAY), Precision::Day),
            Self::Months(step) => {
                let months = i64::from(moment.month()) - 1 + step;
                let month = u8::try_from(months % 12).unwrap_or(0) + 1;
                Moment::at(Instant::from_ymd(moment.year() + months / 12, month, 1), Precision::Month)
            }
            Self::Years(step) => Moment::of_year(moment.year() + step),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::event_on;

    #[track_caller]
    fn assert_ticks(dates: &[&str], most: usize, expected: &[&str]) {
        let events: Vec<_> = dates.iter().map(|date| event_on(date)).collect();
        let ticks = Timescale::of(&events).ticks(most);
        assert_eq!(ticks.iter().map(|tick| tick.moment.to_string()).collect::<Vec<_>>(), expected);
        assert!(ticks.is_sorted_by_key(|tick| tick.at));
    }

    #[test]
    fn days_are_named_and_hours_where_there_is_room() {
        let dates = ["2022-03-26/..", "2022-03-28T06"];
        assert_ticks(&dates, 4, &["2022-03-26", "2022-03-27", "2022-03-28"]);
        assert_ticks(&dates, 7, &["2022-03-26", "2022-03-26T12", "2022-03-27", "2022-03-27T12", "2022-03-28"]);
    }

    #[test]
    fn months_and_years_are_round() {
        assert_ticks(
            &["2021-11-15", "2022-05-02"],
            7,
            &["2021-12", "2022-01", "2022-02", "2022-03", "2022-04", "2022-05"],
        );
        assert_ticks(&["1987", "2022"], 8, &["1990", "1995", "2000", "2005", "2010", "2015", "2020"]);
        assert_ticks(&["-0480", "0476"], 5, &["-0400", "-0200", "0000", "0200", "0400"]);
    }

    #[test]
    fn a_broken_time_has_no_ticks() {
        assert_ticks(&["1900", "2020", "2021", "2022", "2023"], 6, &["1900", "2020", "2021", "2022", "2023"]);
    }

    #[test]
    fn however_long_the_time_the_ticks_are_few() {
        let events = ["Y-99999999999", "Y99999999999"].map(event_on);
        assert!(Timescale::of(&events).ticks(8).len() <= 16);
    }
}
