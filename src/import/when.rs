//! Dates as TimelineJS writes them: in parts, or as a text with commas, slashes or hyphens.

mod text;

use std::fmt::Write;

use self::text::{compact, month, number, split_time, time_parts, whole, worded, year};
use super::{Context, field};
use crate::document::{Node, Path};
use crate::model::{Bound, Date, Moment};

/// The parts of a date, from coarse to fine: the name, what EDTF writes before it, and in how many digits.
const PARTS: [(&str, &str, usize); 7] = [
    ("year", "", 4),
    ("month", "-", 2),
    ("day", "-", 2),
    ("hour", "T", 2),
    ("minute", ":", 2),
    ("second", ":", 2),
    ("millisecond", ".", 3),
];

/// A date read: nothing told, a moment, or “now”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    At(Moment),
    /// It goes on.
    Now,
}

impl Context<'_> {
    /// The moment that a node tells, in whatever way; none where it tells none.
    pub(super) fn when(&self, node: &Node, path: &Path<'_>) -> Option<When> {
        match node {
            node @ Node::Map(entries) => {
                for (key, _) in entries {
                    let known = PARTS.iter().any(|(name, ..)| name == key)
                        || ["time", "display_date", "format"].contains(&key.as_str());
                    if !known {
                        self.report_once(&path.key(key), "TimelineJS has no such part of a date; it is left out.");
                    }
                }
                self.parts(node, path).map(When::At)
            }
            Node::Text(text) if text.trim().is_empty() => None,
            Node::Text(text) => self.text_date(text.trim(), path),
            Node::Number(year) => self.moment(&[Some(whole(*year)?)], path).map(When::At),
            other => {
                self.report(
                    path,
                    format_args!("This is {}, where a date belongs; write {{ \"year\": … }}.", other.kind()),
                );
                None
            }
        }
    }

    /// A date, from its two ends.
    pub(super) fn date(&self, start: Option<When>, end: Option<When>, path: &Path<'_>) -> Option<Date> {
        match (start, end) {
            (None | Some(When::Now), None | Some(When::Now)) => None,
            (Some(When::At(start)), None) => Some(Date::Moment(start)),
            (Some(When::At(start)), Some(When::Now)) => Some(Date::Interval(Bound::Moment(start), Bound::Open)),
            (None | Some(When::Now), Some(When::At(end))) => {
                self.report(path, "The start is missing, and only the end is told; add when it began.");
                Some(Date::Interval(Bound::Unknown, Bound::Moment(end)))
            }
            (Some(When::At(start)), Some(When::At(end))) if start == end => Some(Date::Moment(start)),
            (Some(When::At(start)), Some(When::At(end))) => {
                if let Ok(date) = Date::between(Bound::Moment(start), Bound::Moment(end)) {
                    return Some(date);
                }
                let message = format_args!(
                    "The end, {end}, comes before the start, {start}, and is left out; mend one of the two."
                );
                self.report(path, message);
                Some(Date::Moment(start))
            }
        }
    }

    /// A date in parts, and the time of day as a sheet has it.
    fn parts(&self, node: &Node, path: &Path<'_>) -> Option<Moment> {
        if let Some(moment) = self.whole_date_as_year(node, path) {
            return Some(moment);
        }
        let mut parts: Vec<Option<i64>> = Vec::new();
        // To TimelineJS a 0 that is a number is not there; as the last parts of a date they mean nothing.
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
                    "A part that is the number 0 counts as not told, as it does in TimelineJS; write \"0\" for midnight.",
                );
            }
        }
        if let Some(time) = field(node, "time") {
            let place = path.key("time");
            let text = self.text(Some(time), &place);
            if let Some(time) = self.time(text.trim(), &place) {
                parts.resize(3, None);
                parts.extend(time);
            }
        }
        if parts.iter().all(Option::is_none) {
            return None;
        }
        self.moment(&parts, path)
    }

    /// The year in a text such as “about 1500”, where it has no other number.
    fn only_number(&self, text: &str, path: &Path<'_>) -> Option<i64> {
        let mut numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
        let year = numbers.next().filter(|digits| matches!(digits.len(), 3 | 4)).and_then(number)?;
        if numbers.next().is_some() {
            return None;
        }
        self.report(path, format_args!("“{text}” is taken for the year {year}; write digits only."));
        Some(year)
    }

    /// The date that stands whole where only the year belongs, and no month is told.
    fn whole_date_as_year(&self, node: &Node, path: &Path<'_>) -> Option<Moment> {
        let Some(Node::Text(text)) = field(node, "year") else { return None };
        let text = text.trim();
        let is_told = |key: &str| matches!(field(node, key), Some(Node::Number(_) | Node::Text(_)));
        if number(text).is_some() || year(text).is_some() || is_told("month") {
            return None;
        }
        let parts = self.date_parts(text, path).or_else(|| worded(text)).filter(|parts| parts.len() > 1)?;
        self.report(
            &path.key("year"),
            format_args!(
                "“{text}” is more than a year, which TimelineJS cannot read; part it into year, month and day."
            ),
        );
        self.moment(&parts, path)
    }

    /// One part of a date: a number, as a number or a text.
    fn part(&self, node: Option<&Node>, key: &str, path: &Path<'_>) -> Option<i64> {
        match node? {
            Node::Number(number) => {
                let value = whole(*number);
                if value.is_none() || number.fract() != 0.0 {
                    self.report(path, format_args!("{number} is no whole number, and was cut; write one."));
                }
                value
            }
            Node::Text(text) => {
                let text = text.trim();
                if text.is_empty() {
                    return None;
                }
                let read = number(text).or_else(|| if key == "month" { month(text) } else { None });
                let read = read.or_else(|| if key == "year" { self.year(text, path) } else { None });
                if read.is_none() {
                    self.report(path, format_args!("“{text}” is no number, and is left out; write digits only."));
                }
                read
            }
            Node::Null => None,
            other => {
                self.report(path, format_args!("This is {}, and is left out; write a number.", other.kind()));
                None
            }
        }
    }

    /// A year that is more than digits.
    fn year(&self, text: &str, path: &Path<'_>) -> Option<i64> {
        year(text).or_else(|| self.only_number(text, path))
    }

    /// The moment of these parts; what is out of its range, and all that is finer, is left out.
    fn moment(&self, parts: &[Option<i64>], path: &Path<'_>) -> Option<Moment> {
        let Some(Some(year)) = parts.first().copied() else {
            self.report(path, "The year is missing; add it.");
            return None;
        };
        if year == 0 {
            self.report_once(path, "There is no year 0; it is taken for 1 BCE. Write -1 for 1 BCE.");
        }
        // TimelineJS writes -44 as 44 BCE; astronomically that is the year -43.
        let year = if year < 0 { year.saturating_add(1) } else { year };
        let sign = if year < 0 { "-" } else { "" };
        let year = if year.abs() > 9999 { format!("Y{year}") } else { format!("{sign}{:04}", year.unsigned_abs()) };
        let mut texts = vec![year.clone()];
        let last = parts.iter().rposition(Option::is_some).unwrap_or(0);
        let mut text = year;
        for (index, (part, (name, before, digits))) in parts.iter().zip(PARTS).enumerate().take(last + 1).skip(1) {
            let value = match part {
                Some(value) => *value,
                // Day and month cannot be guessed; the start of an hour or a minute can.
                None if index > 3 => 0,
                None => {
                    self.report(path, format_args!("The {name} is missing, and what is finer is left out; add it."));
                    break;
                }
            };
            // Writing to a text cannot fail.
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
        let read = time_parts(text);
        if read.is_none() {
            self.report(path, format_args!("“{text}” is no time of day, and is left out; write 15:30."));
        }
        read
    }

    /// A date as a text: versions 1 and 2 wrote `2012,1,26`, `1/26/2012 14:30`, `2012`, `2012-01-26`.
    fn text_date(&self, text: &str, path: &Path<'_>) -> Option<When> {
        if ["now", "present", "today", "ongoing"].contains(&text.to_lowercase().as_str()) {
            self.report(path, format_args!("“{text}” is taken for an end that is open."));
            return Some(When::Now);
        }
        let (date, time) = split_time(text);
        let time = time.and_then(|time| self.zoneless(time, path)).and_then(|time| self.time(time, path));
        let parts = self
            .date_parts(date, path)
            .or_else(|| worded(text))
            .or_else(|| Some(vec![Some(self.only_number(text, path)?)]));
        let Some(mut parts) = parts else {
            self.report(path, format_args!("“{text}” is no date; write the year, month and day as numbers."));
            return None;
        };
        if let Some(time) = time.filter(|_| parts.len() == 3) {
            parts.extend(time);
        }
        self.moment(&parts, path).map(When::At)
    }

    fn date_parts(&self, text: &str, path: &Path<'_>) -> Option<Vec<Option<i64>>> {
        if text.contains(',') && text.split(',').all(|part| part.trim().is_empty() || number(part.trim()).is_some()) {
            let mut parts: Vec<_> = text.split(',').map(|part| number(part.trim())).take(PARTS.len()).collect();
            // As in version 1, where a month or day of 0 is none.
            while parts.len() > 1 && parts.last().is_some_and(|part| part.is_none() || *part == Some(0)) {
                parts.pop();
            }
            return Some(parts);
        }
        if text.contains('/') {
            let parts: Option<Vec<i64>> = text.split('/').map(|part| number(part.trim())).collect();
            return match *parts?.as_slice() {
                [year, month] if year > 31 => Some(vec![Some(year), Some(month)]),
                [month, year] => Some(vec![Some(year), Some(month)]),
                [year, month, day] if year > 31 => Some(vec![Some(year), Some(month), Some(day)]),
                [day, month, year] if day > 12 => Some(vec![Some(year), Some(month), Some(day)]),
                [month, day, year] => {
                    if month != day && day <= 12 {
                        self.report_once(path, "The month is taken to come before the day, as TimelineJS takes it; write 2012-01-26 to be sure.");
                    }
                    Some(vec![Some(year), Some(month), Some(day)])
                }
                _ => None,
            };
        }
        if let Some(year) = number(text) {
            return Some(compact(text).unwrap_or_else(|| vec![Some(year)]));
        }
        let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let parts: Option<Vec<i64>> =
            rest.split('-').map(|part| number(part.trim()).filter(|part| *part >= 0)).collect();
        let mut parts = parts.filter(|parts| parts.len() <= 3)?;
        if let [day, _, year] = *parts.as_slice()
            && day <= 31
            && year > 31
        {
            parts.reverse();
        }
        let first = parts.first_mut()?;
        *first *= sign;
        Some(parts.into_iter().map(Some).collect())
    }

    /// The time without its zone, which no date here has.
    fn zoneless<'t>(&self, time: &'t str, path: &Path<'_>) -> Option<&'t str> {
        let end = time.find(['Z', 'z', '+']).or_else(|| time.find('-')).unwrap_or(time.len());
        if end < time.len() {
            self.report_once(path, "The time zone is left out, as in TimelineJS; write the local time of the place.");
        }
        time.get(..end).map(str::trim).filter(|time| !time.is_empty())
    }
}
