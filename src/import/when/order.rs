//! The order of day and month in dates such as `9/10/1814`: if one date is ambiguous, others decide.

use super::super::field;
use super::text::{number, split_time};
use crate::advice::date::plain;
use crate::document::Node;

/// The first part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    Day,
    Month,
}

/// How to read ambiguous dates of a timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Order {
    /// The first part, if any date shows it.
    first: Option<First>,
    /// The first part in most dates of the timeline.
    most: Option<First>,
    /// Whether both orders occur.
    is_mixed: bool,
    /// Whether some cells contain spreadsheet day numbers.
    pub(super) has_serials: bool,
}

/// Counts how many dates of a timeline start with a day, and how many with a month.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::import) struct Survey {
    day: usize,
    month: usize,
    has_serials: bool,
}

impl Survey {
    /// Records the order of a date, as text or in parts.
    pub(in crate::import) fn see(&mut self, node: &Node) {
        match node {
            Node::Text(text) => self.see_text(text),
            Node::Map(_) => {
                if let Some(Node::Text(year)) = field(node, "year") {
                    self.see_text(year);
                }
            }
            _ => {}
        }
    }

    /// Records the order of the date in a text.
    pub(in crate::import) fn see_text(&mut self, text: &str) {
        let text = plain(text);
        match Triple::of(split_time(text.trim()).0).and_then(Triple::first) {
            Some(First::Day) => self.day += 1,
            Some(First::Month) => self.month += 1,
            None => self.has_serials |= number(&text).is_some_and(|number| (10_000..=99_999).contains(&number)),
        }
    }

    /// Records the order of all dates in a JSON value.
    pub(in crate::import) fn see_all(&mut self, node: &Node) {
        match node {
            Node::List(items) => items.iter().for_each(|item| self.see_all(item)),
            Node::Map(entries) => {
                for (key, node) in entries {
                    if ["start_date", "end_date", "startDate", "endDate"].contains(&key.as_str()) {
                        self.see(node);
                    } else {
                        self.see_all(node);
                    }
                }
            }
            _ => {}
        }
    }

    /// The order in most dates.
    pub(in crate::import) fn order(self) -> Order {
        let first = match self.day.cmp(&self.month) {
            std::cmp::Ordering::Greater => Some(First::Day),
            std::cmp::Ordering::Less => Some(First::Month),
            std::cmp::Ordering::Equal => None,
        };
        Order { first, most: first, is_mixed: self.day > 0 && self.month > 0, has_serials: self.has_serials }
    }
}

impl Order {
    /// Whether the dates show that the day comes first.
    pub(super) fn is_day_first(self) -> bool {
        self.first == Some(First::Day)
    }

    /// The order for one slide. Its own dates take precedence, so that its start and end always have the same order.
    pub(in crate::import) fn within(self, start: Option<&Node>, end: Option<&Node>) -> Self {
        let mut own = Survey::default();
        start.into_iter().chain(end).for_each(|node| own.see(node));
        Self { first: own.order().first.or(self.first), ..self }
    }
}

/// A date of three numbers, with the year at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Triple {
    numbers: [i64; 2],
    year: i64,
    separator: char,
}

impl Triple {
    /// The date in `9/10/1814`, `25.12.2019`, `25. 12. 2019.`, `26-01-2012`; none where the year has less than three digits.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches('.');
        let separator = text.chars().find(|character| !character.is_ascii_digit() && !character.is_whitespace())?;
        let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
        let [first, second, year] = *parts.as_slice() else { return None };
        let is_short = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_year = matches!(year.len(), 3 | 4) && year.bytes().all(|byte| byte.is_ascii_digit());
        if !['/', '.', '-', ','].contains(&separator) || !is_year || !is_short(first) || !is_short(second) {
            return None;
        }
        let numbers = [number(first)?, number(second)?];
        numbers.iter().all(|number| *number <= 31).then_some(Self { numbers, year: number(year)?, separator })
    }

    /// The first part, if the date itself shows it.
    fn first(self) -> Option<First> {
        match self.numbers {
            [day, month] if day > 12 && (1..=12).contains(&month) => Some(First::Day),
            [month, day] if day > 12 && (1..=12).contains(&month) => Some(First::Month),
            _ => None,
        }
    }

    /// Year, month and day, and a message if they are a guess.
    pub(super) fn read(self, order: Order, text: &str) -> (Vec<Option<i64>>, Option<String>) {
        // TimelineJS reads the number before a slash as the month; periods and hyphens are usual where the day comes first.
        let usual = if matches!(self.separator, '.' | '-') { First::Day } else { First::Month };
        let own = self.first();
        let first = own.or(order.first).unwrap_or(usual);
        let [one, two] = self.numbers;
        let (month, day) = if first == First::Day { (two, one) } else { (one, two) };
        let why = match own {
            _ if one == two => None,
            Some(own) => {
                order.most.filter(|most| *most != own).map(|_| "although most dates here have the other order")
            }
            None if order.is_mixed => Some("but the dates here have both orders"),
            None if order.first.is_some() => None,
            None => Some("because no date here shows which comes first"),
        };
        let guess = why.map(|why| {
            let order = if first == First::Day { "the day before the month" } else { "the month before the day" };
            let iso = format!("{:04}-{month:02}-{day:02}", self.year);
            format!("“{text}” was read as {iso}, {order}, {why}; write {iso} to be sure.")
        });
        (vec![Some(self.year), Some(month), Some(day)], guess)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(dates: &[&str]) -> Order {
        let mut survey = Survey::default();
        for date in dates {
            survey.see_text(date);
        }
        survey.order()
    }

    #[track_caller]
    fn assert_read(date: &str, order: Order, month: i64, day: i64, is_guess: bool) {
        let (parts, guess) = Triple::of(date).unwrap().read(order, date);
        assert_eq!(parts, [Some(1814), Some(month), Some(day)], "{date}");
        assert_eq!(guess.is_some(), is_guess, "{date}: {guess:?}");
    }

    #[test]
    fn one_date_shows_the_order_of_all() {
        for other in ["13/1/1815", "25.12.1814", "13-1-1815", "25/12/1814 14:30", " 25. 12. 1814. "] {
            assert_read("5/11/1814", order(&["1/1/1800", other]), 11, 5, false);
        }
        for other in ["1/13/1815", "12.25.1814", "1-13-1815"] {
            assert_read("5/11/1814", order(&[other, "1/1/1800"]), 5, 11, false);
            assert_read("5.11.1814", order(&[other, "1/1/1800"]), 5, 11, false);
        }
    }

    #[test]
    fn undecided_dates_are_guesses() {
        assert_read("5/11/1814", order(&["1/1/1800", "2/3/1801", "1801"]), 5, 11, true);
        assert_read("5.11.1814", order(&[]), 11, 5, true);
        assert_read("5-11-1814", order(&[]), 11, 5, true);
        assert_read("11/11/1814", order(&[]), 11, 11, false);
        assert_read("13/11/1814", order(&[]), 11, 13, false);
    }

    #[test]
    fn where_the_dates_contradict_each_other_most_decide_and_it_is_told() {
        let mixed = order(&["13/1/1815", "25/12/1815", "12/25/1815"]);
        assert_read("5/11/1814", mixed, 11, 5, true);
        assert_read("11/25/1814", mixed, 11, 25, true);
        assert_read("25/11/1814", mixed, 11, 25, false);
        assert_read("5/11/1814", order(&["13/1/1815", "1/13/1815"]), 5, 11, true);
    }

    #[test]
    fn a_slide_never_begins_in_one_order_and_ends_in_the_other() {
        let text = |text: &str| Node::Text(text.into());
        let mixed = order(&["1/13/1815", "12/25/1815", "17/10/1814"]);
        let own = mixed.within(Some(&text("9/10/1814")), Some(&text("17/10/1814")));
        assert_read("9/10/1814", own, 10, 9, true);
    }

    #[test]
    fn years_of_two_digits_are_no_dates() {
        for text in ["25/12/19", "5/11", "1/2/3", "2012/1/2", "1.969.000", "32/1/2012", "a/b/2012", "1/2.2012"] {
            assert_eq!(Triple::of(text), None, "{text}");
        }
    }
}
