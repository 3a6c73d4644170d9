//! Calendar fields, and their formatter.

use std::fmt;
use std::rc::Rc;

use crate::model::{Moment, Precision};

/// The last year, before or after the common era, that the calendars of `Intl` support; later ones are expressed in words.
const FAR: i64 = 271_820;

/// The zeros that a two-digit hour may start with; in Unicode, the digits 1 to 9 follow each.
const ZEROS: &str = "0٠۰०০๐၀";

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
    /// `13,800,000,000`: a year as a plain number, from 0; any possible year.
    Number,
}

impl DateFields {
    /// The first year that is written without its era. Years with three digits or fewer could be mistaken for others.
    pub const ERA: i64 = 1_000;

    /// The key of these fields of a moment in the cache of prerendered dates.
    pub fn key(self, moment: &Moment) -> String {
        format!("{} {}", self as u8, moment.unqualified())
    }

    /// Whether the fields include a year that needs its era in the language of a tag. In Thai every year does, because Thai readers use
    /// another era.
    pub fn has_era(self, moment: &Moment, language: &str) -> bool {
        matches!(self, Self::Year | Self::YearMonth | Self::YearMonthDay)
            && (moment.year() < Self::ERA || language.starts_with("th"))
    }

    /// The time of day, with the moment's precision.
    pub(super) fn of_time(precision: Precision) -> Self {
        match precision {
            Precision::Minute => Self::Minute,
            Precision::Second => Self::Second,
            Precision::Millisecond => Self::Millisecond,
            _ => Self::Hour,
        }
    }
}

/// Formats calendar fields in the reader's language: with `Intl` in the browser, and with ICU for prerendering.
#[derive(Clone)]
pub struct DateFormat {
    language: Rc<str>,
    format: Rc<Formatter>,
}

type Formatter = dyn Fn(DateFields, &Moment) -> Option<String>;

impl DateFormat {
    /// Wraps a formatter for the language of a BCP 47 tag. It must always give the same text for the same fields, in the Gregorian
    /// calendar, with the era if [`DateFields::has_era`]. It returns nothing for a moment outside its calendar, or for an unknown
    /// language. Except for [`DateFields::Number`], it is called only for years that every browser supports.
    pub fn new(language: &str, format: impl Fn(DateFields, &Moment) -> Option<String> + 'static) -> Self {
        Self { language: language.into(), format: Rc::new(format) }
    }

    /// The language of the formatter, a BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The fields of a moment within the calendar; no formatter is called for a year that `Intl` does not support.
    pub fn text(&self, fields: DateFields, moment: &Moment) -> Option<String> {
        if is_far(moment) && fields != DateFields::Number {
            return None;
        }
        let text = (self.format)(fields, moment)?;
        Some(if fields as u8 >= DateFields::Hour as u8 && fields != DateFields::Number { unpadded(text) } else { text })
    }

    /// The fields of a moment; as ISO 8601 numbers if the formatter does not know the language.
    pub(super) fn write(&self, fields: DateFields, moment: &Moment) -> String {
        self.text(fields, moment).unwrap_or_else(|| {
            let precision = match fields {
                DateFields::Number => return moment.year().to_string(),
                DateFields::Year => Precision::Year,
                DateFields::YearMonth | DateFields::Month => Precision::Month,
                DateFields::YearMonthDay | DateFields::MonthDay => Precision::Day,
                DateFields::Hour | DateFields::Minute => Precision::Minute,
                DateFields::Second | DateFields::Millisecond => Precision::Second,
            };
            let text = Moment::at(moment.earliest(), precision).to_string();
            text.rsplit('T').next().unwrap_or_default().into()
        })
    }
}

impl PartialEq for DateFormat {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.format, &other.format)
    }
}

impl fmt::Debug for DateFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DateFormat")
    }
}

/// A time whose hour has one digit if it can: browsers write “09 Uhr” and “9:05”, and ICU “09:05”.
fn unpadded(text: String) -> String {
    let mut characters = text.chars();
    match (characters.next(), characters.clone().next()) {
        (Some(zero), Some(next))
            if ZEROS.contains(zero) && (u32::from(zero)..u32::from(zero) + 10).contains(&next.into()) =>
        {
            characters.as_str().into()
        }
        _ => text,
    }
}

/// Whether a moment's year is beyond the calendars.
pub(super) const fn is_far(moment: &Moment) -> bool {
    moment.year().abs() > FAR
}
