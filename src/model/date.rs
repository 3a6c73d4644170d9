//! Dates of events, as precise as in the article.
//!
//! The format is EDTF, level 1 of ISO 8601-2 (<https://www.loc.gov/standards/datetime/>), with two restrictions and two
//! extensions. Months and days cannot be `XX`, and times have no zone. A time may consist of the hour alone, and may have
//! milliseconds.

mod error;
mod moment;
mod parse;

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

pub use self::error::DateError;
use self::error::Kind;
pub use self::moment::{Moment, Precision};
use crate::model::Instant;

/// A date: a moment, or an interval that may be open.
///
/// Dates are ordered by the day, month or year of their start, or of their end if only that is known. Within a day they are
/// ordered by their first second, then by their last, so that closed dates come before open ones. A year comes before its
/// days, so the dates of one day are always adjacent. Parsing and printing are inverses.
///
/// ```
/// use article_timeline::model::Date;
///
/// let since: Date = "2022-03-26/..".parse()?;
/// assert!(since.is_open_ended());
/// assert_eq!(since.earliest().to_string(), "2022-03-26T00:00:00");
/// assert!("2022-03-26".parse::<Date>()? < since);
/// assert_eq!(since.to_string(), "2022-03-26/..");
///
/// let error = "2022-02-30".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "“2022-02-30” has day 30; that month runs from 01 to 28.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Date {
    /// One year, month, day or time of day.
    Moment(Moment),
    /// From one bound to another, inclusive; at least one is a moment.
    Interval(Bound, Bound),
}

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Bound {
    /// A date is given.
    Moment(Moment),
    /// There is a start or end, but it is unknown: an empty string.
    Unknown,
    /// There is no start or end, or none is given: `..`.
    Open,
}

impl Date {
    /// The interval between two bounds.
    ///
    /// # Errors
    ///
    /// If it ends before it starts, or if neither bound is a moment.
    pub fn between(start: Bound, end: Bound) -> Result<Self, DateError> {
        let date = Self::Interval(start, end);
        match date {
            Self::Interval(Bound::Moment(from), Bound::Moment(to)) if to.latest() < from.earliest() => {
                Err(DateError::new(&date.to_string(), Kind::Backwards))
            }
            Self::Interval(Bound::Open | Bound::Unknown, Bound::Open | Bound::Unknown) => {
                Err(DateError::new(&date.to_string(), Kind::Boundless))
            }
            _ => Ok(date),
        }
    }

    /// The first possible second.
    pub fn earliest(&self) -> Instant {
        match self {
            Self::Moment(moment) => moment.earliest(),
            Self::Interval(Bound::Moment(start), _) => start.earliest(),
            Self::Interval(..) => Instant::BEGINNING,
        }
    }

    /// The last possible second.
    pub fn latest(&self) -> Instant {
        match self {
            Self::Moment(moment) => moment.latest(),
            Self::Interval(_, Bound::Moment(end)) => end.latest(),
            Self::Interval(..) => Instant::END,
        }
    }

    /// Whether it continues: it ends in `..`. An unknown end (`2022-03-26/`) does not count.
    pub const fn is_open_ended(&self) -> bool {
        matches!(self, Self::Interval(_, Bound::Open))
    }

    /// The moment, if it is a single one; also for an interval from a day to the same day.
    pub fn as_moment(&self) -> Option<Moment> {
        match *self {
            Self::Moment(moment) => Some(moment),
            Self::Interval(Bound::Moment(start), Bound::Moment(end)) => (start == end).then_some(start),
            Self::Interval(..) => None,
        }
    }

    /// The same without times of day; an interval within one day becomes that day.
    #[must_use]
    pub fn day(&self) -> Self {
        let day = |bound| if let Bound::Moment(moment) = bound { Bound::Moment(moment.to_day()) } else { bound };
        match *self {
            Self::Moment(moment) => Self::Moment(moment.to_day()),
            Self::Interval(start, end) => {
                let date = Self::Interval(day(start), day(end));
                date.as_moment().map_or(date, Self::Moment)
            }
        }
    }

    /// The heading for it in a list: the day of its start, or of its end if only that is known; a month, a year or the like if no
    /// day is known.
    pub fn heading(&self) -> Moment {
        self.anchor().to_day().unqualified()
    }

    /// Its bounds, the earlier first; one if it is a moment or open on one side.
    pub fn moments(&self) -> impl Iterator<Item = Moment> + use<> {
        let (start, end) = match *self {
            Self::Moment(moment) => (Bound::Moment(moment), Bound::Unknown),
            Self::Interval(start, end) => (start, end),
        };
        [start, end].into_iter().filter_map(|bound| if let Bound::Moment(moment) = bound { Some(moment) } else { None })
    }

    /// Its start, or its end if the start is open.
    pub const fn anchor(&self) -> Moment {
        match self {
            Self::Moment(moment)
            | Self::Interval(Bound::Moment(moment), _)
            | Self::Interval(_, Bound::Moment(moment)) => *moment,
            // Parsing rejects an interval without moments; the year 0 keeps this function total.
            Self::Interval(..) => Moment::YEAR_ZERO,
        }
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |date: &Self| match date {
            Self::Moment(moment) => (Bound::Moment(*moment), None),
            Self::Interval(start, end) => (*start, Some(*end)),
        };
        let place = |date: &Self| {
            let (heading, anchor) = (date.heading(), date.anchor());
            (heading.earliest(), heading.precision(), anchor.earliest(), date.latest())
        };
        place(self)
            .cmp(&place(other))
            // The same seconds in different notation: any fixed order will do, so that only equal dates compare as equal.
            .then_with(|| key(self).cmp(&key(other)))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Moment(moment) => moment.fmt(f),
            Self::Interval(start, end) => write!(f, "{start}/{end}"),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Moment(moment) => moment.fmt(f),
            Self::Open => f.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
