//! Dates with words around them: “from March 2025”, “about the 1960s”.

use super::DateWords;
use super::format::{DateFields, is_far};
use crate::model::{Moment, Precision};
use crate::words::number::in_units;
use crate::words::template::fill;
use crate::words::{Text, Value};

/// The kind of date beside a word. In some languages, prepositions, articles and cases depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A day, perhaps with a time of day.
    Day,
    /// A time of day alone.
    Time,
    Month,
    Season,
    /// A year with four digits.
    Year,
    /// A year with its era.
    Era,
    Decade,
    Century,
    /// The first and the last year of a decade without a name.
    Range,
    /// A year in millions.
    Other,
}

impl Form {
    pub(super) fn of(moment: &Moment) -> Self {
        let is_plain_year = (DateFields::ERA..=9_999).contains(&moment.year());
        match moment.precision() {
            _ if is_far(moment) => Self::Other,
            Precision::Century => Self::Century,
            Precision::Decade if is_plain_year && moment.year() % 100 != 0 => Self::Decade,
            Precision::Decade => Self::Range,
            Precision::Year if is_plain_year => Self::Year,
            Precision::Year => Self::Era,
            Precision::Season => Self::Season,
            Precision::Month => Self::Month,
            _ => Self::Day,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Time => "time",
            Self::Month => "month",
            Self::Season => "season",
            Self::Year => "year",
            Self::Era => "era",
            Self::Decade => "decade",
            Self::Century => "century",
            Self::Range => "range",
            Self::Other => "other",
        }
    }
}

impl DateWords {
    /// “From” a moment, which is written as `date`.
    pub(super) fn since(&self, moment: &Moment, date: String, form: Form) -> String {
        let text = if moment.is_approximate() { Text::SinceAbout } else { Text::Since };
        self.doubted(moment, self.phrase(text, moment, date, form))
    }

    /// “Until” a moment.
    pub(super) fn until(&self, moment: &Moment, date: String, form: Form) -> String {
        let text = if moment.is_approximate() { Text::UntilAbout } else { Text::Until };
        self.doubted(moment, self.phrase(text, moment, date, form))
    }

    /// A moment, with “about” and uncertainty if it has them.
    pub(super) fn qualified(&self, moment: &Moment, date: String, form: Form, about: Text) -> String {
        let date = if moment.is_approximate() { self.phrase(about, moment, date, form) } else { date };
        self.doubted(moment, date)
    }

    fn doubted(&self, moment: &Moment, date: String) -> String {
        if moment.is_uncertain() { self.words.with(Text::Uncertain, &date) } else { date }
    }

    fn phrase(&self, text: Text, moment: &Moment, date: String, form: Form) -> String {
        let month = moment.month().to_string();
        let months = self.words.months(text);
        let date = if form == Form::Month && !months.is_empty() {
            let inflected = fill(months, &[Value::Text(&month)], self.words.numbers());
            let alone = self.format.write(DateFields::Month, moment);
            // In Greek, a month beside its year has another form than alone. It is the longest word then.
            let is_word = |word: &&str| !word.contains(char::is_numeric);
            let beside = || date.split(' ').filter(is_word).max_by_key(|word| word.chars().count());
            let month = if date.contains(&alone) { Some(alone.as_str()) } else { beside() };
            month.map_or_else(|| date.clone(), |month| date.replacen(month, &inflected, 1))
        } else {
            date
        };
        // In Spanish, the article before one o’clock is another than before two.
        let number = if form == Form::Time { hour(&date).to_owned() } else { moment.day().to_string() };
        let year = if form == Form::Season { self.year(moment) } else { String::new() };
        let [digits, short, century, roman] = self.parts(moment);
        let texts = [&date, form.name(), &number, &month, season(moment), &year, &digits, &short, &roman];
        let [date, form, number, month, season, year, digits, short, roman] = texts.map(Value::Text);
        let century = Value::Number(&century);
        self.words.fill(text, &[date, form, number, month, season, year, digits, short, century, roman])
    }

    /// A decade, a century or a season by its name, which the language has.
    pub(super) fn named(&self, moment: &Moment) -> String {
        let [digits, short, century, roman] = self.parts(moment);
        match moment.precision() {
            Precision::Season => {
                self.words.fill(Text::Season, &[Value::Text(season(moment)), Value::Text(&self.year(moment))])
            }
            Precision::Decade => {
                let [digits, short, roman] = [&digits, &short, &roman].map(|part| Value::Text(part));
                self.words.fill(Text::Decade, &[digits, short, Value::Number(&century), roman])
            }
            _ => self.words.fill(Text::Century, &[Value::Number(&century), Value::Text(&roman)]),
        }
    }

    /// The year's digits, the last two of them, its century, and that in Roman numerals; only for a decade or century.
    fn parts(&self, moment: &Moment) -> [String; 4] {
        if moment.precision() > Precision::Decade {
            return Default::default();
        }
        let (year, century) = (moment.year().to_string(), century_of(moment));
        let short = year.get(year.len().saturating_sub(2)..).unwrap_or_default();
        let roman = century.parse().map(roman).unwrap_or_default();
        let numbers = self.words.numbers();
        [numbers.digits(&year), numbers.digits(short), century, roman]
    }

    /// A year with more than four digits; none if the language has no words for it.
    pub(super) fn long_year(&self, number: u64, before: bool) -> Option<String> {
        const UNITS: [(Text, u32); 6] = [
            (Text::Number9, 9),
            (Text::Number8, 8),
            (Text::Number7, 7),
            (Text::Number6, 6),
            (Text::Number5, 5),
            (Text::Number4, 4),
        ];
        let text = if before { Text::LongYearBc } else { Text::LongYear };
        if self.words.text(text).is_empty() {
            return None;
        }
        let in_words = UNITS.iter().filter(|(unit, _)| !self.words.text(*unit).is_empty()).find_map(|(unit, zeros)| {
            let number = in_units(number, 10_u64.pow(*zeros))?;
            Some(self.words.fill(*unit, &[Value::Number(&number)]))
        });
        let number = in_words.unwrap_or_else(|| self.words.numbers().write(&number.to_string()));
        Some(self.words.with(text, &number))
    }
}

/// The hour that a time of day begins with, as it is written: 1 for “1:00 PM”.
fn hour(time: &str) -> &str {
    time.get(..time.bytes().take_while(u8::is_ascii_digit).count()).unwrap_or_default()
}

fn season(moment: &Moment) -> &'static str {
    match moment.month() {
        21 => "spring",
        22 => "summer",
        23 => "autumn",
        _ => "winter",
    }
}

/// The number of a moment's century. The 20th begins with 1900 here, as most readers count. Dates have no centuries before the common era.
fn century_of(moment: &Moment) -> String {
    (moment.year() / 100 + 1).to_string()
}

/// A number in Roman numerals.
fn roman(mut number: u32) -> String {
    const NUMERALS: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut text = String::new();
    for (value, numeral) in NUMERALS {
        while number >= value {
            text.push_str(numeral);
            number -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date;

    #[test]
    fn centuries_have_their_usual_numbers() {
        for (date, century) in [("19XX", "20"), ("00XX", "1"), ("196X", "20")] {
            let date: Date = date.parse().unwrap();
            assert_eq!(century_of(&date.anchor()), century, "{date}");
        }
    }

    #[test]
    fn roman_numerals() {
        assert_eq!([1, 4, 9, 14, 19, 20, 21, 99].map(roman), ["I", "IV", "IX", "XIV", "XIX", "XX", "XXI", "XCIX"]);
    }
}
