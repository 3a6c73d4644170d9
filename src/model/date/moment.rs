//! A point in the calendar, with its precision.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::DateError;
use super::error::Kind;
use crate::model::Instant;
use crate::model::instant::SECONDS_PER_DAY;

/// The precision of a moment, from coarse to fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Precision {
    /// A hundred years, written `19XX`.
    Century,
    /// Ten years, written `198X`.
    Decade,
    /// One year.
    Year,
    /// A quarter of a year by its season, written as month 21 (spring) to 24 (winter).
    Season,
    /// One month.
    Month,
    /// One day.
    Day,
    /// One hour.
    Hour,
    /// One minute.
    Minute,
    /// One second.
    Second,
    /// A thousandth of a second.
    Millisecond,
}

/// A point in the calendar, with its precision. Fields below the precision have their lowest value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment {
    pub(super) year: i64,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    pub(super) millisecond: u16,
    pub(super) precision: Precision,
    pub(super) approximate: bool,
    pub(super) uncertain: bool,
}

impl Moment {
    /// The largest year, before or after the common era: room for the age of the universe.
    pub const MAX_YEAR: i64 = 99_999_999_999;

    pub(super) const YEAR_ZERO: Self = Self::of_year(0);

    /// The moment of this second with the given precision; a precision coarser than a year gives the year.
    pub fn at(instant: Instant, precision: Precision) -> Self {
        let ((year, month, day), (hour, minute, second)) = (instant.ymd(), instant.hms());
        let mut moment = Self { precision, ..Self::of_year(year) };
        if precision >= Precision::Month {
            moment.month = month;
        }
        if precision >= Precision::Day {
            moment.day = day;
        }
        if precision >= Precision::Hour {
            moment.hour = hour;
        }
        if precision >= Precision::Minute {
            moment.minute = minute;
        }
        if precision >= Precision::Second {
            moment.second = second;
        }
        moment
    }

    /// A whole year.
    pub const fn of_year(year: i64) -> Self {
        Self {
            year,
            month: 1,
            day: 1,
            hour: 0,
            minute: 0,
            second: 0,
            millisecond: 0,
            precision: Precision::Year,
            approximate: false,
            uncertain: false,
        }
    }

    /// The year, counted astronomically: 0 is 1 BCE, -1 is 2 BCE.
    pub const fn year(&self) -> i64 {
        self.year
    }

    /// From 1 to 12, or the season from 21 to 24 at that precision.
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// From 1 to 31.
    pub const fn day(&self) -> u8 {
        self.day
    }

    /// From 0 to 23.
    pub const fn hour(&self) -> u8 {
        self.hour
    }

    /// From 0 to 59.
    pub const fn minute(&self) -> u8 {
        self.minute
    }

    /// From 0 to 59.
    pub const fn second(&self) -> u8 {
        self.second
    }

    /// From 0 to 999.
    pub const fn millisecond(&self) -> u16 {
        self.millisecond
    }

    /// Its precision.
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// Whether the source says “about” (`~`, or `%` with [`Moment::is_uncertain`]).
    pub const fn is_approximate(&self) -> bool {
        self.approximate
    }

    /// Whether the source is uncertain (`?`, or `%` with [`Moment::is_approximate`]).
    pub const fn is_uncertain(&self) -> bool {
        self.uncertain
    }

    /// The same without a time of day.
    #[must_use]
    pub fn to_day(self) -> Self {
        Self { hour: 0, minute: 0, second: 0, millisecond: 0, precision: self.precision.min(Precision::Day), ..self }
    }

    /// The same without “about” and uncertainty.
    #[must_use]
    pub const fn unqualified(self) -> Self {
        Self { approximate: false, uncertain: false, ..self }
    }

    /// The first possible second.
    pub fn earliest(&self) -> Instant {
        let month = if self.precision == Precision::Season { first_month(self.month) } else { self.month };
        let seconds = (i64::from(self.hour) * 60 + i64::from(self.minute)) * 60 + i64::from(self.second);
        // There is no year 0: `00XX` and `000X` begin in AD 1, not in 1 BC.
        let year = if self.precision < Precision::Year { self.year.max(1) } else { self.year };
        Instant::from_ymd(year, month, self.day).plus_seconds(seconds)
    }

    /// The last possible second.
    pub fn latest(&self) -> Instant {
        let end = match self.precision {
            Precision::Century => Instant::from_ymd(self.year + 100, 1, 1),
            Precision::Decade => Instant::from_ymd(self.year + 10, 1, 1),
            Precision::Year => Instant::from_ymd(self.year + 1, 1, 1),
            Precision::Season => month_start(self.year, first_month(self.month) + 3),
            Precision::Month => month_start(self.year, self.month + 1),
            Precision::Day => self.earliest().plus_seconds(SECONDS_PER_DAY),
            Precision::Hour => self.earliest().plus_seconds(3_600),
            Precision::Minute => self.earliest().plus_seconds(60),
            Precision::Second | Precision::Millisecond => self.earliest().plus_seconds(1),
        };
        end.plus_seconds(-1)
    }

    /// Rejects fields outside the calendar; the error quotes `text`.
    pub(super) fn checked(self, text: &str) -> Result<Self, DateError> {
        if self.year.unsigned_abs() > Self::MAX_YEAR.unsigned_abs() {
            return Err(DateError::new(text, Kind::Year));
        }
        let is_season = self.precision == Precision::Season;
        if !is_season && !(1..=12).contains(&self.month) {
            return Err(DateError::new(text, Kind::Month(self.month)));
        }
        let last = if is_season { 1 } else { days_in_month(self.year, self.month) };
        if !(1..=last).contains(&self.day) {
            return Err(DateError::new(text, Kind::Day { day: self.day, last }));
        }
        if self.hour > 23 || self.minute > 59 || self.second > 59 {
            return Err(DateError::new(text, Kind::Time));
        }
        Ok(self)
    }
}

/// The first month of a meteorological season in the northern hemisphere.
const fn first_month(season: u8) -> u8 {
    match season {
        21 => 3,
        22 => 6,
        23 => 9,
        _ => 12,
    }
}

/// The start of a month, which may be in the next year.
fn month_start(year: i64, month: u8) -> Instant {
    if month > 12 { Instant::from_ymd(year + 1, month - 12, 1) } else { Instant::from_ymd(year, month, 1) }
}

fn days_in_month(year: i64, month: u8) -> u8 {
    let (_, _, last) = month_start(year, month + 1).plus_seconds(-1).ymd();
    last
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second, millisecond, precision, .. } = *self;
        let sign = if year < 0 { "-" } else { "" };
        let digits = year.unsigned_abs();
        match precision {
            Precision::Century => write!(f, "{sign}{:02}XX", digits / 100)?,
            Precision::Decade => write!(f, "{sign}{:03}X", digits / 10)?,
            _ if digits > 9999 => write!(f, "Y{year}")?,
            _ => write!(f, "{sign}{digits:04}")?,
        }
        if precision >= Precision::Season {
            write!(f, "-{month:02}")?;
        }
        if precision >= Precision::Day {
            write!(f, "-{day:02}")?;
        }
        if precision >= Precision::Hour {
            write!(f, "T{hour:02}")?;
        }
        if precision >= Precision::Minute {
            write!(f, ":{minute:02}")?;
        }
        if precision >= Precision::Second {
            write!(f, ":{second:02}")?;
        }
        if precision >= Precision::Millisecond {
            write!(f, ".{millisecond:03}")?;
        }
        f.write_str(match (self.approximate, self.uncertain) {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            (false, false) => "",
        })
    }
}
