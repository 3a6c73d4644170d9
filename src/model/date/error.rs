//! Why a text is not a date.

use std::error::Error;
use std::fmt;

/// Why a text is not a date; its display is a sentence with the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    text: String,
    kind: Kind,
}

/// The mistake in a text that is not a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It is not EDTF level 1.
    Unreadable,
    /// The year is beyond [`Moment::MAX_YEAR`](super::Moment::MAX_YEAR).
    Year,
    /// There is no such month.
    Month(u8),
    /// The month has no such day; `last` is its last.
    Day { day: u8, last: u8 },
    /// There is no such time of day.
    Time,
    /// The time has a zone.
    Zone,
    /// The interval ends before it starts.
    Backwards,
    /// Neither bound of the interval is a moment.
    Boundless,
}

impl DateError {
    /// The error for this text.
    pub(super) fn new(text: &str, kind: Kind) -> Self {
        // A message quotes the text; no date is longer than this.
        Self { text: text.chars().take(40).collect(), kind }
    }

    /// Whether the text has none of the forms of dates, rather than impossible values.
    pub fn is_unreadable(&self) -> bool {
        self.kind == Kind::Unreadable
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
            Kind::Time => f.write_str("has a time out of range; times run from 00:00:00 to 23:59:59."),
            Kind::Zone => f.write_str("has a time zone; write the local time without one."),
            Kind::Backwards => f.write_str("ends before it starts; write the earlier date first."),
            Kind::Boundless => f.write_str("has neither start nor end; give at least one of the two."),
        }
    }
}

impl Error for DateError {}
