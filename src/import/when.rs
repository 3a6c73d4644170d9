//! Dates in TimelineJS formats: in parts, or as text with commas, slashes or hyphens.

mod calendar;
mod free;
mod numeral;
mod order;
mod text;
mod whole;

use std::fmt::Write;

use self::free::mistake;
pub(super) use self::free::no_date;
use self::numeral::{Numeral, day_fraction, numeral};
pub(super) use self::order::{Order, Survey};
use self::text::{BEFORE_CHRIST, month, number, split_era, time_parts, year};
use super::{Context, field};
use crate::advice::date::plain;
use crate::document::{Node, Path};
use crate::model::{Bound, Date, Moment};

/// The parts of a date, from coarse to fine: the name, the separator before it in EDTF, and the number of digits.
const PARTS: [(&str, &str, usize); 7] = [
    ("year", "", 4),
    ("month", "-", 2),
    ("day", "-", 2),
    ("hour", "T", 2),
    ("minute", ":", 2),
    ("second", ":", 2),
    ("millisecond", ".", 3),
];

/// The parts of a date, and a message if they are a guess.
struct Parts {
    parts: Vec<Option<i64>>,
    guess: Option<String>,
}

impl From<Vec<Option<i64>>> for Parts {
    fn from(parts: Vec<Option<i64>>) -> Self {
        Self { parts, guess: None }
    }
}

/// A parsed date: a moment, both ends in one text, or “now”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    At(Moment),
    Between(Bound, Bound),
    /// It continues.
    Now,
}

impl Context<'_> {
    /// The moment in a node, in any notation; none if there is none.
    pub(super) fn when(&self, node: &Node, order: Order, path: &Path<'_>) -> Option<When> {
        match node {
            node @ Node::Map(entries) => {
                for (key, _) in entries {
                    let known = PARTS.iter().any(|(name, ..)| name == key)
                        || ["time", "display_date", "format"].contains(&key.as_str());
                    if !known {
                        self.report_once(&path.key(key), "TimelineJS has no such part of a date; it was left out.");
                    }
                }
                self.free_year(node, order, path).or_else(|| self.parts(node, order, path).map(When::At))
            }
            Node::Text(text) if text.trim().is_empty() => None,
            Node::Text(text) => self.text_date(plain(text).trim(), order, path),
            Node::Number(year) => self.text_date(&year.to_string(), order, path),
            other => {
                self.report(path, format_args!("This is {} instead of a date; write {{ \"year\": … }}.", other.kind()));
                None
            }
        }
    }

    /// The date between two ends.
    pub(super) fn date(&self, start: Option<When>, end: Option<When>, path: &Path<'_>) -> Option<Date> {
        // A range in one cell: the other cell only matters where it says more.
        if let Some(When::Between(from, to)) = start {
            let to = if let Some(When::At(end)) = end { Bound::Moment(end) } else { to };
            return Date::between(from, to).ok().or(Some(Date::Interval(from, to)));
        }
        let end = match end {
            Some(When::Between(_, Bound::Moment(end))) => Some(When::At(end)),
            Some(When::Between(..)) => Some(When::Now),
            end => end,
        };
        match (start, end) {
            (Some(When::Between(..)), _)
            | (_, Some(When::Between(..)))
            | (None | Some(When::Now), None | Some(When::Now)) => None,
            (Some(When::At(start)), None) => Some(Date::Moment(start)),
            (Some(When::At(start)), Some(When::Now)) => Some(Date::Interval(Bound::Moment(start), Bound::Open)),
            (None | Some(When::Now), Some(When::At(end))) => {
                self.report(path, "The start is missing and only the end is given; add the start.");
                Some(Date::Interval(Bound::Unknown, Bound::Moment(end)))
            }
            (Some(When::At(start)), Some(When::At(end))) if start == end => Some(Date::Moment(start)),
            (Some(When::At(start)), Some(When::At(end))) => {
                if let Ok(date) = Date::between(Bound::Moment(start), Bound::Moment(end)) {
                    return Some(date);
                }
                let message = format_args!(
                    "The end, {end}, is before the start, {start}, and was left out; correct one of them."
                );
                self.report(path, message);
                Some(Date::Moment(start))
            }
        }
    }

    /// A date in parts, with the time of day from a sheet.
    fn parts(&self, node: &Node, order: Order, path: &Path<'_>) -> Option<Moment> {
        let mut parts = match self.whole_date_as_year(node, order, path) {
            Some(parts) => parts?,
            None => self.single_parts(node, path),
        };
        if let Some(time) = field(node, "time") {
            let place = path.key("time");
            let text = self.text(Some(time), &place);
            if let Some(time) = self.time(plain(&text).trim(), &place) {
                parts.resize(3, None);
                parts.extend(time);
            }
        }
        if parts.iter().all(Option::is_none) {
            return None;
        }
        self.moment(&parts, path)
    }

    /// The separate parts of a date.
    fn single_parts(&self, node: &Node, path: &Path<'_>) -> Vec<Option<i64>> {
        let mut parts: Vec<Option<i64>> = Vec::new();
        // TimelineJS ignores the number 0; trailing zeros of a date have no meaning.
        let mut zeros = 0;
        for (key, ..) in PARTS {
            let place = path.key(key);
            let given = field(node, key);
            let value = self.part(given, key, &place);
            if matches!(given, Some(Node::Number(_))) && value == Some(0) && key != "year" {
                zeros += 1;
            } else if value.is_some() {
                zeros = 0;
            }
            parts.push(value);
        }
        if zeros > 0 {
            let length = parts.iter().rposition(Option::is_some).map_or(0, |last| last + 1).saturating_sub(zeros);
            let only_zeros = parts.iter().skip(length).flatten().all(|value| *value == 0);
            if only_zeros {
                parts.truncate(length);
                self.report_once(
                    path,
                    "A part that is the number 0 counts as missing, as in TimelineJS; write \"0\" for midnight.",
                );
            }
        }
        parts
    }

    /// The year in a text such as “about 1500”, if it is the only number.
    fn only_number(&self, text: &str, path: &Path<'_>) -> Option<i64> {
        let mut numbers = text.split(|character: char| !character.is_ascii_digit()).filter(|digits| !digits.is_empty());
        let lower = text.to_lowercase();
        let is_before = BEFORE_CHRIST.iter().any(|era| lower.contains(era));
        let year = numbers.next().filter(|digits| is_before || matches!(digits.len(), 3 | 4)).and_then(number)?;
        let year = if is_before { -year } else { year };
        if numbers.next().is_some() {
            return None;
        }
        self.report(path, format_args!("“{text}” was read as the year {year}; write digits only."));
        Some(year)
    }

    /// One part of a date: a number, or a number as text.
    fn part(&self, node: Option<&Node>, key: &str, path: &Path<'_>) -> Option<i64> {
        let text = match node? {
            Node::Number(number) => number.to_string(),
            Node::Text(text) => plain(text).trim().to_owned(),
            Node::Null => return None,
            other => {
                self.report(path, format_args!("This is {}, and was left out; write a number.", other.kind()));
                return None;
            }
        };
        if text.is_empty() {
            return None;
        }
        // Some languages write a period after the day, and others the name of each part.
        let plain = text.trim_end_matches(['.', '年', '月', '日']);
        let word = || match key {
            "month" => month(plain),
            "year" => year(plain),
            _ => None,
        };
        let read = number(plain).or_else(word).or_else(|| self.guessed(plain, key, path));
        if read.is_none() {
            let almost = mistake(&text).filter(|_| key == "year");
            let message = || format!("“{text}” is not a number, and was left out; write digits only.");
            self.report(path, almost.unwrap_or_else(message));
        }
        read
    }

    /// A number with other characters, if its meaning is clear.
    fn guessed(&self, text: &str, key: &str, path: &Path<'_>) -> Option<i64> {
        let is_year = key == "year";
        let (digits, sign) = if is_year { split_era(text) } else { (text, None) };
        let Some(Numeral { whole, fraction }) = numeral(digits, is_year) else {
            return if is_year { self.only_number(text, path) } else { None };
        };
        // 1987.5 is in 1987, but the meaning of 2.5 is unclear.
        if fraction > 0.0 && (!is_year || whole.abs() < 100) {
            return None;
        }
        let whole = whole * sign.unwrap_or(1);
        let what = if is_year { "the year " } else { "" };
        self.report(path, format_args!("“{text}” was read as {what}{whole}; write digits only."));
        Some(whole)
    }

    /// The moment of these parts; a part out of range is dropped with all finer parts.
    fn moment(&self, parts: &[Option<i64>], path: &Path<'_>) -> Option<Moment> {
        let Some(Some(year)) = parts.first().copied() else {
            self.report(path, "The year is missing; add it.");
            return None;
        };
        if let Some(civil) = self.civil(year, parts, path) {
            return self.moment(&civil, path);
        }
        if year == 0 {
            self.report_once(path, "There is no year 0; it was read as 1 BCE. Write -1 for 1 BCE.");
        }
        // TimelineJS shows -44 as 44 BCE, which is the astronomical year -43.
        let year = if year < 0 { year.saturating_add(1) } else { year };
        let sign = if year < 0 { "-" } else { "" };
        let year = if year.abs() > 9999 { format!("Y{year}") } else { format!("{sign}{:04}", year.unsigned_abs()) };
        let mut texts = vec![year.clone()];
        let last = parts.iter().rposition(Option::is_some).unwrap_or(0);
        let mut text = year;
        for (index, (part, (name, before, digits))) in parts.iter().zip(PARTS).enumerate().take(last + 1).skip(1) {
            let value = match part {
                Some(value) => *value,
                // A missing day or month cannot be guessed; minutes and seconds start at 0.
                None if index > 3 => 0,
                None => {
                    self.report(path, format_args!("The {name} is missing, so the finer parts were left out; add it."));
                    break;
                }
            };
            // Writing to a string cannot fail.
            let _ = write!(text, "{before}{value:0digits$}");
            texts.push(text.clone());
        }
        let mut refused = None;
        for text in texts.iter().rev() {
            match text.parse::<Moment>() {
                Ok(moment) => {
                    if let Some(error) = refused {
                        self.report(path, format_args!("{error} It is shown as {moment}."));
                    }
                    return Some(moment);
                }
                Err(error) => refused = Some(error),
            }
        }
        if let Some(error) = refused {
            self.report(path, error);
        }
        None
    }

    /// A time of day: `15:30`, `3:30 pm`, `1530`, `15.30`, `15:30:15.250`; hour, minute, second, millisecond.
    fn time(&self, text: &str, path: &Path<'_>) -> Option<Vec<Option<i64>>> {
        if text.is_empty() {
            return None;
        }
        if let Some((hour, minute)) = day_fraction(text) {
            let message =
                format_args!("“{text}” was read as a fraction of a day, {hour:02}:{minute:02}; write the time itself.");
            self.report(path, message);
            return Some(vec![Some(hour), Some(minute)]);
        }
        let read = time_parts(text);
        if read.is_none() {
            self.report(
                path,
                format_args!("“{text}” is not a time of day, and was left out; write a time such as 15:30."),
            );
        }
        read
    }
}
