//! Parsing EDTF.

use std::str::FromStr;

use super::error::Kind;
use super::{Bound, Date, DateError, Moment, Precision};

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let Some((start, end)) = text.split_once('/') else {
            return text.parse().map(Self::Moment);
        };
        Self::between(start.parse()?, end.parse()?)
    }
}

impl FromStr for Bound {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        match text {
            "" => Ok(Self::Unknown),
            ".." => Ok(Self::Open),
            _ => text.parse().map(Self::Moment),
        }
    }
}

impl FromStr for Moment {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (body, approximate, uncertain) = split_qualifier(text);
        let (date, time) = match body.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (body, None),
        };
        let moment = read_date(date).ok_or_else(|| DateError::new(text, Kind::Unreadable))?;
        let moment = match time {
            Some(time) if has_zone(time) => return Err(DateError::new(text, Kind::Zone)),
            Some(time) => read_time(moment, time).ok_or_else(|| DateError::new(text, Kind::Unreadable))?,
            None => moment,
        };
        Self { approximate, uncertain, ..moment }.checked(text)
    }
}

fn split_qualifier(text: &str) -> (&str, bool, bool) {
    if let Some(body) = text.strip_suffix('%') {
        (body, true, true)
    } else if let Some(body) = text.strip_suffix('~') {
        (body, true, false)
    } else if let Some(body) = text.strip_suffix('?') {
        (body, false, true)
    } else {
        (text, false, false)
    }
}

fn has_zone(time: &str) -> bool {
    time.contains(['Z', '+', '-'])
}

/// Parses `YYYY[-MM[-DD]]`, a season, an unspecified decade or century, or a long year.
fn read_date(text: &str) -> Option<Moment> {
    if let Some(long) = text.strip_prefix('Y') {
        let year: i64 = long.parse().ok()?;
        // Only years that need the prefix may have it, so that each date has one notation.
        return (year.unsigned_abs() > 9999 && !long.trim_start_matches('-').starts_with(['+', '0']))
            .then(|| Moment::of_year(year));
    }
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let mut fields = digits.split('-');
    let (year, precision) = read_year(fields.next()?)?;
    // There is no year -0, and the digits of a decade BCE would count backwards.
    if sign < 0 && (year == 0 || precision != Precision::Year) {
        return None;
    }
    let mut moment = Moment { precision, ..Moment::of_year(sign * year) };
    if let Some(month) = fields.next() {
        moment.month = two_digits(month)?;
        moment.precision = match (precision, moment.month) {
            (Precision::Year, 21..=24) => Precision::Season,
            (Precision::Year, _) => Precision::Month,
            _ => return None,
        };
    }
    if let Some(day) = fields.next() {
        moment.day = two_digits(day)?;
        moment.precision = if moment.precision == Precision::Month { Precision::Day } else { return None };
    }
    fields.next().is_none().then_some(moment)
}

/// Parses four digits, of which the last one or two may be `X`.
fn read_year(text: &str) -> Option<(i64, Precision)> {
    let (digits, factor, precision) = match (text.strip_suffix("XX"), text.strip_suffix('X')) {
        (Some(century), _) => (century, 100, Precision::Century),
        (None, Some(decade)) => (decade, 10, Precision::Decade),
        (None, None) => (text, 1, Precision::Year),
    };
    let is_year = text.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let value: i64 = if is_year { digits.parse().ok()? } else { return None };
    Some((value * factor, precision))
}

/// Parses `HH[:MM[:SS[.mmm]]]` and adds it to a day.
fn read_time(day: Moment, text: &str) -> Option<Moment> {
    if day.precision != Precision::Day {
        return None;
    }
    let mut fields = text.split(':');
    let mut moment = Moment { hour: two_digits(fields.next()?)?, precision: Precision::Hour, ..day };
    if let Some(minute) = fields.next() {
        moment.minute = two_digits(minute)?;
        moment.precision = Precision::Minute;
    }
    if let Some(second) = fields.next() {
        let (whole, thousandths) = second.split_once('.').map_or((second, None), |(whole, part)| (whole, Some(part)));
        moment.second = two_digits(whole)?;
        moment.precision = Precision::Second;
        if let Some(text) = thousandths {
            let is_number = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
            moment.millisecond = if is_number { text.parse().ok()? } else { return None };
            moment.precision = Precision::Millisecond;
        }
    }
    fields.next().is_none().then_some(moment)
}

fn two_digits(text: &str) -> Option<u8> {
    let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}
