//! Dates as people write them: with words, as a range in one cell, or of a decade.

use super::numeral::numeral;
use super::order::Order;
use super::text::{number, year};
use super::{Parts, When};
use crate::advice::date::{Meant, meant, plain};
use crate::document::{Node, Path};
use crate::import::{Context, field};
use crate::model::Date;

impl Context<'_> {
    /// A date in words, in any language that is known.
    pub(super) fn free(&self, text: &str, order: Order, path: &Path<'_>) -> Option<When> {
        if numeral(text, true).is_some() {
            return None;
        }
        let date = match text.parse::<Date>() {
            Ok(date) => date.to_string(),
            Err(_) => match meant(text, true)? {
                Meant::One(date) => date,
                Meant::Roughly(date) => {
                    let message = format_args!(
                        "“{text}” was read as {date}; write {date}, and put what readers should see in “Display Date”."
                    );
                    self.report(path, message);
                    date
                }
                Meant::Either(one, two) => {
                    let date = if order.is_day_first() { &one } else { &two };
                    let message =
                        format_args!("“{text}” can be read in two ways, and was read as {date}; write {one} or {two}.");
                    self.report(path, message);
                    date.clone()
                }
                Meant::Zoned(date) => {
                    self.report_once(path, "The time zone was ignored, as in TimelineJS; write the local time.");
                    date
                }
                Meant::Wrong(date, why) => {
                    // The day of a time that does not exist, or the month of a day.
                    let parts = date.split_once('T').or_else(|| date.rsplit_once('-'));
                    let rest = parts.filter(|_| !date.contains('/'))?.0;
                    let whole = rest.parse::<Date>().ok()?;
                    self.report(path, format_args!("{why} It is shown as {whole}."));
                    whole.to_string()
                }
                Meant::Yearless(_) | Meant::Short => return None,
            },
        };
        Some(match date.parse::<Date>().ok()? {
            Date::Moment(moment) => When::At(moment),
            Date::Interval(start, end) => When::Between(start, end),
        })
    }

    /// A date in words in the field for the year, such as “1990s”, if no other field says more.
    pub(super) fn free_year(&self, node: &Node, order: Order, path: &Path<'_>) -> Option<When> {
        let Node::Text(text) = field(node, "year")? else { return None };
        let is_alone = ["month", "day", "time", "hour"].iter().all(|key| {
            field(node, key).is_none_or(|node| matches!(node, Node::Null) || *node == Node::Text(String::new()))
        });
        let text = plain(text);
        let text = text.trim();
        if !is_alone || number(text).is_some() || year(text).is_some() || text.is_empty() {
            return None;
        }
        // What is read as numbers has its own messages.
        if self.day_number(text, order).or_else(|| self.date_parts(text, order)).is_some_and(|read| read.is_plausible())
        {
            return None;
        }
        self.free(text, order, &path.key("year"))
    }
}

/// What is wrong with a text that is no date: the year has two digits, or is missing, or nothing can be read.
pub(in crate::import) fn no_date(text: &str) -> String {
    let generic = || format!("“{text}” is not a date; write the year, month and day as numbers, such as 2012-01-26.");
    mistake(text).unwrap_or_else(generic)
}

/// What is wrong with a text that is almost a date.
pub(super) fn mistake(text: &str) -> Option<String> {
    match meant(text, true)? {
        Meant::Short => Some(format!("“{text}” has a two-digit year; write all four digits, such as 2012-01-26.")),
        Meant::Yearless(example) => Some(format!("“{text}” has no year; add it, such as {example}.")),
        _ => None,
    }
}

impl Parts {
    /// Whether the second part can be a month.
    pub(super) fn is_plausible(&self) -> bool {
        self.parts.get(1).is_none_or(|month| month.is_none_or(|month| (0..=24).contains(&month)))
    }
}
