//! Why a text is not a date.

use std::error::Error;
use std::fmt;

/// Why a text is not a date; its display is a sentence with the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    text: String,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Unreadable,
    Year,
    Month(u8),
    Day { day: u8, last: u8 },
    Time,
    Zone,
    Backwards,
    Boundless,
}

impl DateError {
    fn new(text: &str, kind: Kind) -> Self {
        // A message quotes what was written; more than this is not a date anyway.
        Self { text: text.chars().take(40).collect(), kind }
    }

    pub(super) fn unreadable(text: &str) -> Self {
        Self::new(text, Kind::Unreadable)
    }

    pub(super) fn year(text: &str) -> Self {
        Self::new(text, Kind::Year)
    }

    pub(super) fn month(text: &str, month: u8) -> Self {
        Self::new(text, Kind::Month(month))
    }

    pub(super) fn day(text: &str, day: u8, last: u8) -> Self {
        Self::new(text, Kind::Day { day, last })
    }

    pub(super) fn time(text: &str) -> Self {
        Self::new(text, Kind::Time)
    }

    pub(super) fn zone(text: &str) -> Self {
        Self::new(text, Kind::Zone)
    }

    pub(super) fn backwards(text: &str) -> Self {
        Self::new(text, Kind::Backwards)
    }

    pub(super) fn boundless(text: &str) -> Self {
        Self::new(text, Kind::Boundless)
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” ", self.text)?;
        match self.kind {
            Kind::Unreadable => f.write_str(
                "is not a date; write 2022, 2022-03, 2022-03-26, 2022-03-28T06, 2022-03-26/.. or another form of EDTF level 1.",
            ),
            Kind::Year => f.write_str("is too far away; years run from -99999999999 to 99999999999."),
            Kind::Month(month) => {
                write!(f, "has month {month}; months run from 01 to 12, seasons from 21 to 24.")
            }
            Kind::Day { day, last } => write!(f, "has day {day}; that month runs from 01 to {last}."),
            Kind::Time => f.write_str("has a time outside the day; times run from 00:00:00 to 23:59:59."),
            Kind::Zone => f.write_str("names a time zone; write the local time of the place without one."),
            Kind::Backwards => f.write_str("ends before it starts; write the earlier date first."),
            Kind::Boundless => f.write_str("has neither start nor end; give at least one of the two."),
        }
    }
}

impl Error for DateError {}
