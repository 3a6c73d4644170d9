//! Complete dates in one text: `2012,1,26`, `1/26/2012 14:30`, `January 26, 2012`, `2012年1月26日`, `40934`.

use super::free::no_date;
use super::numeral::{Numeral, day, numeral, serial};
use super::order::{Order, Triple};
use super::text::{compact, number, split_time, year};
use super::{PARTS, Parts, When};
use crate::advice::date::plain;
use crate::document::{Node, Path};
use crate::import::{Context, field};

impl Context<'_> {
    /// A date as text: versions 1 and 2 used `2012,1,26`, `1/26/2012 14:30`, `2012`, `2012-01-26`.
    pub(super) fn text_date(&self, text: &str, order: Order, path: &Path<'_>) -> Option<When> {
        if ["now", "present", "today", "ongoing"].contains(&text.to_lowercase().as_str()) {
            self.report(path, format_args!("“{text}” was read as an open end."));
            return Some(When::Now);
        }
        let (date, time) = split_time(text);
        let read = self.day_number(date, order).or_else(|| self.date_parts(date, order));
        if !read.as_ref().is_some_and(Parts::is_plausible)
            && let Some(when) = self.free(text, order, path)
        {
            return Some(when);
        }
        let time = time.and_then(|time| self.zoneless(time, path)).and_then(|time| self.time(time, path));
        let read = read.or_else(|| Some(vec![Some(self.guessed(text, "year", path)?)].into()));
        let Some(Parts { mut parts, guess }) = read else {
            self.report(path, no_date(text));
            return None;
        };
        if let Some(guess) = guess {
            self.report(path, guess);
        }
        if let Some(time) = time.filter(|_| parts.len() == 3) {
            parts.extend(time);
        }
        self.moment(&parts, path).map(When::At)
    }

    /// The date in numbers with something between them: `2012,1,26`, `1/26/2012`, `26.1.2012`, `2012-01-26`, `1/2012`.
    pub(super) fn date_parts(&self, text: &str, order: Order) -> Option<Parts> {
        if let Some(triple) = Triple::of(text) {
            let (parts, guess) = triple.read(order, text);
            return Some(Parts { parts, guess });
        }
        if let Some(year) = number(text) {
            return Some(self.run_together(text).unwrap_or_else(|| vec![Some(year)].into()));
        }
        let is_list = text.contains(',') && text.find(',').is_some_and(|comma| comma > 3);
        if numeral(text, true).is_some() && !is_list && !is_month(text) {
            // It is one number, but its reading is a guess.
            return None;
        }
        if text.contains(',') && text.split(',').all(|part| part.trim().is_empty() || number(part.trim()).is_some()) {
            let mut parts: Vec<_> = text.split(',').map(|part| number(part.trim())).take(PARTS.len()).collect();
            // As in version 1, where a month or day of 0 means none.
            while parts.len() > 1 && parts.last().is_some_and(|part| part.is_none() || *part == Some(0)) {
                parts.pop();
            }
            return Some(parts.into());
        }
        let (sign, rest) = text.strip_prefix(['-', '\u{2212}']).map_or((1, text), |rest| (-1, rest));
        let separator = rest.chars().find(|character| ['/', '.', '-'].contains(character))?;
        let texts: Vec<&str> = rest.trim_end_matches('.').split(separator).map(str::trim).collect();
        let numbers: Option<Vec<i64>> = texts.iter().map(|part| number(part).filter(|part| *part >= 0)).collect();
        // A year needs three digits, to tell it from a month; a year BCE has a sign instead.
        let is_year = |part: &&str| sign < 0 || part.len() > 2;
        match (numbers?.as_slice(), texts.first().is_some_and(is_year), texts.last().is_some_and(is_year)) {
            ([year, rest @ ..], true, _) if rest.len() <= 2 => {
                Some([sign * year].iter().chain(rest).copied().map(Some).collect::<Vec<_>>().into())
            }
            ([month, year], false, true) => Some(vec![Some(*year), Some(*month)].into()),
            _ => None,
        }
    }

    /// The time without its zone.
    fn zoneless<'t>(&self, time: &'t str, path: &Path<'_>) -> Option<&'t str> {
        let end = time.find(['Z', 'z', '+']).or_else(|| time.find('-')).unwrap_or(time.len());
        if end < time.len() {
            self.report_once(path, "The time zone was ignored, as in TimelineJS; write the local time.");
        }
        time.get(..end).map(str::trim).filter(|time| !time.is_empty())
    }

    /// A complete date in the field for the year. `None` if there is only a year; `Some(None)` if the date is unusable.
    #[expect(clippy::option_option, reason = "“there is no such date” and “it cannot be used” are two things")]
    pub(super) fn whole_date_as_year(
        &self,
        node: &Node,
        order: Order,
        path: &Path<'_>,
    ) -> Option<Option<Vec<Option<i64>>>> {
        let text = match field(node, "year")? {
            Node::Text(text) => plain(text).trim().to_owned(),
            Node::Number(number) => number.to_string(),
            _ => return None,
        };
        let place = path.key("year");
        let month_field = field(node, "month").filter(|month| **month != Node::Text(String::new()));
        if let Some(Parts { parts, guess }) = self.day_number(&text, order) {
            if month_field.is_some_and(|month| {
                self.part(Some(month), "month", &path.key("month")) != parts.get(1).copied().flatten()
            }) {
                let message = "is a spreadsheet's day number for another month, and was left out; write the year.";
                self.report(&place, format_args!("“{text}” {message}"));
                return Some(None);
            }
            if let Some(guess) = guess {
                self.report(&place, guess);
            }
            return Some(Some(parts));
        }
        if month_field.is_some() || year(&text).is_some() {
            return None;
        }
        let read = if number(&text).is_some() { self.run_together(&text) } else { self.date_parts(&text, order) };
        let Parts { parts, guess } = read.filter(|read| read.parts.len() > 1)?;
        let message = || {
            format!("“{text}” is more than a year, which TimelineJS cannot read; split it into year, month and day.")
        };
        self.report(&place, guess.unwrap_or_else(message));
        Some(Some(parts))
    }

    /// The date of a spreadsheet's day number in a text.
    pub(super) fn day_number(&self, text: &str, order: Order) -> Option<Parts> {
        if self.is_cosmological {
            return None;
        }
        let plain = number(text).map(|whole| Numeral { whole, fraction: 0.0 });
        let read = plain.or_else(|| numeral(text, false))?;
        let parts = match serial(read) {
            // Next to other day numbers, it is not a year either.
            None if order.has_serials && (2200..10_000).contains(&read.whole) => day(read.whole, read.fraction),
            parts => parts,
        }?;
        let iso: Vec<_> = parts.iter().take(3).flatten().map(|part| format!("{part:02}")).collect();
        let iso = iso.join("-");
        let guess = format!("“{text}” was read as a spreadsheet's day number for {iso}; write the date itself.");
        Some(Parts { parts, guess: Some(guess) })
    }

    /// The date in digits only: `20120126`, or in a sheet `201201`.
    fn run_together(&self, text: &str) -> Option<Parts> {
        if self.is_cosmological {
            return None;
        }
        if let Some(parts) = compact(text) {
            return Some(parts.into());
        }
        let (year, month) = text.split_at_checked(4).filter(|_| text.len() == 6)?;
        let (year, month) = (number(year)?, number(month)?);
        let is_month = (1000..2200).contains(&year) && (1..=12).contains(&month);
        let guess = format!("“{text}” was read as {year}-{month:02}; write it that way, or split year and month.");
        is_month.then(|| Parts { parts: vec![Some(year), Some(month)], guess: Some(guess) })
    }
}

/// Whether this is a month with its year, such as `12.2019`.
fn is_month(text: &str) -> bool {
    let parts = text
        .split_once('.')
        .and_then(|(month, year)| Some((number(month)?, number(year).filter(|_| year.len() == 4)?)));
    parts.is_some_and(|(month, _)| (1..=12).contains(&month))
}
