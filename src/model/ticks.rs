//! The ticks of the axis.

use crate::model::instant::SECONDS_PER_DAY;
use crate::model::timescale::Segment;
use crate::model::{Instant, Moment, Position, Precision, Timescale};

/// A tick: its position and its moment, with the precision of its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its position.
    pub at: Position,
    /// Its label: a year, a month, a day, or an hour of a day.
    pub moment: Moment,
}

/// The distance between ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Hours(i64),
    Days(i64),
    Months(i64),
    Years(i64),
}

impl Timescale {
    /// Ticks on round moments, if possible at most `most`.
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

    /// The last round moment at or before this one.
    fn at_or_before(self, instant: Instant) -> Moment {
        let (year, month, day) = instant.ymd();
        match self {
            Self::Hours(_) | Self::Days(_) => Moment::at(Instant::from_ymd(year, month, day), Precision::Day),
            Self::Months(step) => {
                let month = (i64::from(month) - 1) / step * step + 1;
                Moment::at(Instant::from_ymd(year, u8::try_from(month).unwrap_or(1), 1), Precision::Month)
            }
            Self::Years(step) => Moment::of_year(round_year(year, step)),
        }
    }

    /// The next round moment.
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
            Self::Years(step) => Moment::of_year(year_after(moment.year(), step)),
        }
    }
}

/// The last year at or before this one that is round in its era. Both are astronomical years, where 0 is 1 BC.
///
/// Years are round in their written form: 40 BC and 20 BC are -39 and -19. AD 1 replaces the missing year 0.
const fn round_year(year: i64, step: i64) -> i64 {
    match year {
        ..=0 => before_era((1 - year + step - 1) / step * step),
        _ if year >= step => year / step * step,
        _ if begins_era(step) => 1,
        _ => before_era(step),
    }
}

/// The round year after a round one.
const fn year_after(year: i64, step: i64) -> i64 {
    match year {
        1 if step > 1 => step,
        1.. => year + step,
        _ if 1 - year > step => year + step,
        _ if begins_era(step) => 1,
        _ => step,
    }
}

/// The year with this number BC.
const fn before_era(number: i64) -> i64 {
    1 - number
}

/// Whether AD 1 is a tick. With a step of two years it would be too close to AD 2.
const fn begins_era(step: i64) -> bool {
    step != 2
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
    }

    #[test]
    fn years_are_round_on_both_sides_of_the_era_and_none_is_0() {
        // 400 BC, 200 BC, AD 1, AD 200, AD 400.
        assert_ticks(&["-0480", "0476"], 5, &["-0399", "-0199", "0001", "0200", "0400"]);
        // 40 BC, 20 BC, AD 1, AD 20.
        assert_ticks(&["-0043", "0030"], 4, &["-0039", "-0019", "0001", "0020"]);
        // 4 BC to AD 4, year by year.
        assert_ticks(&["-0003", "0004"], 8, &["-0003", "-0002", "-0001", "0000", "0001", "0002", "0003", "0004"]);
        // 6 BC, 4 BC, 2 BC, AD 2, AD 4: AD 1 would touch AD 2.
        assert_ticks(&["-0005", "0005"], 6, &["-0005", "-0003", "-0001", "0002", "0004"]);
        // 10 billion BC, 5 billion BC, AD 1 and the year 5 billion.
        assert_ticks(&["Y-13799999999", "Y5000000000"], 4, &["Y-9999999999", "Y-4999999999", "0001", "Y5000000000"]);
    }

    #[test]
    fn the_round_year_before_any_year_is_round_and_the_next_comes_after() {
        for step in [1, 2, 5, 10, 500] {
            for year in -1_100..=1_100 {
                let round = round_year(year, step);
                let number = if round > 0 { round } else { 1 - round };
                assert!(round <= year && (number % step == 0 || round == 1), "{step}: {year} gives {round}");
                let next = year_after(round, step);
                assert!(next > year && round_year(next, step) == next, "{step}: {year} is followed by {next}");
            }
        }
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
