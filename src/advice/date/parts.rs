//! The parts of a date in common notations.

mod cjk;
mod time;
mod worded;

use self::cjk::cjk;
use self::time::without_time;
pub(crate) use self::worded::gregorian;
use self::worded::worded;
use super::super::names::is_filler;

/// The parts of a date in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// The year, decade or century in EDTF.
    year: Option<String>,
    /// The month, or the season from 21 to 24.
    month: Option<u8>,
    day: Option<u8>,
    /// The time of day in EDTF.
    time: Option<String>,
    /// One or two digits alone: a day or a year.
    lone: Option<u8>,
    /// The EDTF qualifier.
    mark: Option<char>,
    /// Whether there is a time zone.
    pub(super) zoned: bool,
    /// Whether the year has only two digits.
    pub(super) short_year: bool,
}

impl Parts {
    pub(super) fn edtf(&self) -> Option<String> {
        let mut text = self.year.clone()?;
        if let Some(month) = self.month {
            text = format!("{text}-{month:02}");
        }
        if let Some(day) = self.day {
            self.month?;
            text = format!("{text}-{day:02}");
        }
        if let Some(time) = &self.time {
            self.day?;
            text = format!("{text}T{time}");
        }
        text.extend(self.mark);
        Some(text)
    }

    /// The same with this qualifier, unless it has one.
    pub(super) fn or_marked(self, mark: Option<char>) -> Self {
        Self { mark: self.mark.or(mark), ..self }
    }

    /// The same with this year, unless it has one.
    pub(super) fn or_year(self, year: &str) -> Self {
        Self { year: self.year.or_else(|| Some(year.into())), ..self }
    }

    /// The same day with the time of the other.
    pub(super) fn at_time_of(&self, other: &Self) -> Option<Self> {
        let alone = Self { time: other.time.clone(), zoned: other.zoned, ..Self::default() };
        let fits = self.day.is_some() && self.time.is_none() && other.time.is_some() && *other == alone;
        fits.then(|| Self { time: other.time.clone(), zoned: other.zoned, ..self.clone() })
    }

    /// Whether the year is before the common era.
    pub(super) fn is_before_era(&self) -> bool {
        self.year.as_deref().is_some_and(|year| year == "0000" || year.contains('-'))
    }

    fn year(year: u32) -> Self {
        Self { year: Some(year_in_edtf(year, false)), ..Self::default() }
    }

    /// Both ends of a range, each completed with the parts of the other.
    pub(super) fn completed(start: Self, end: Self) -> (Self, Self) {
        let (mut start, mut end) = (start, end);
        if let Some(lone) = start.lone.take() {
            (start.day, start.short_year) = (Some(lone), false);
        }
        if let Some(lone) = end.lone.take() {
            end.short_year = false;
            if start.day.is_some() || start.month.is_some() {
                end.day = Some(lone);
            } else if let Some(century) =
                start.year.as_deref().filter(|year| year.len() == 4).and_then(|year| year.get(..2))
            {
                end.year = Some(format!("{century}{lone:02}"));
            } else if start.is_before_era() {
                end.year = Some(year_in_edtf(lone.into(), true));
            }
        }
        // Months without days: “tháng 3 – 5 năm 2025”.
        if start.month.is_some() && start.day.is_none() && end.month.is_none() {
            end.month = end.day.take();
        }
        if end.time.is_some() && end.day.is_none() && end.month.is_none() {
            (end.year, end.month, end.day) = (start.year.clone(), start.month, start.day);
        }
        if start.time.is_some() && start.day.is_none() && start.month.is_none() {
            (start.year, start.month, start.day) = (end.year.clone(), end.month, end.day);
        }
        start.month = start.month.or(end.month.filter(|_| start.day.is_some()));
        end.month = end.month.or(start.month.filter(|_| end.day.is_some()));
        start.year = start.year.or_else(|| end.year.clone());
        end.year = end.year.or_else(|| start.year.clone());
        (start, end)
    }
}

fn year_in_edtf(year: u32, before_era: bool) -> String {
    match (year, before_era) {
        (1, true) => "0000".into(),
        (2..=10_000, true) => format!("-{:04}", year - 1),
        (_, true) => format!("Y-{}", year.saturating_sub(1)),
        (..=9999, false) => format!("{year:04}"),
        _ => format!("Y{year}"),
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// The possible readings of a date in lower case: none, one, or two if day and month are ambiguous.
pub(super) fn read(text: &str) -> Vec<Parts> {
    let text = text.trim();
    let text = &text.replace("p. m.", "pm").replace("a. m.", "am");
    if text.contains(['年', '月', '日', '号', '년', '월', '일'])
        || ["世纪", "世紀", "세기"].iter().any(|sign| text.contains(sign))
    {
        return cjk(text).into_iter().collect();
    }
    if let Some(parts) = unspecified(text) {
        return vec![parts];
    }
    // 2025-3-4t10:20, and 2025-03-04t10:20+01:00
    let bytes = text.as_bytes();
    let is_border = |at: &usize| {
        bytes.get(*at) == Some(&b't')
            && *at > 0
            && [at - 1, at + 1].iter().all(|next| bytes.get(*next).is_some_and(u8::is_ascii_digit))
    };
    let spaced = match (0..bytes.len()).find(is_border) {
        Some(at) => format!("{} {}", text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default()),
        None => text.to_owned(),
    };
    // 4.März
    let spaced = spaced.char_indices().fold(String::new(), |mut wide, (at, character)| {
        let after_point =
            wide.ends_with('.') && at > 1 && spaced.as_bytes().get(at - 2).is_some_and(u8::is_ascii_digit);
        if after_point && character.is_alphabetic() {
            wide.push(' ');
        }
        wide.push(character);
        wide
    });
    // 17:05:09,250
    let comma = spaced.find(',').filter(|comma| {
        let clock = spaced.get(comma.saturating_sub(3)..*comma).unwrap_or_default();
        clock.starts_with(':') && spaced.as_bytes().get(comma + 1).is_some_and(u8::is_ascii_digit)
    });
    let spaced = match comma.and_then(|comma| spaced.split_at_checked(comma)) {
        Some((before, after)) => format!("{before}.{}", after.trim_start_matches(',')),
        None => spaced,
    };
    let words: Vec<&str> = spaced.split([' ', ',', '(', ')', ';']).filter(|word| !word.is_empty()).collect();
    let (mut words, time, zoned) = without_time(&words);
    let is_numeric = |word: &str| word.contains(['-', '/', '.']) && !word.contains(char::is_alphabetic);
    // Tuesday, 2020-05-05
    if let [first, .., last] = *words.as_slice()
        && let Some(one) = [first, last].into_iter().find(|word| is_numeric(word) && word.len() > 5)
        && words.iter().all(|word| *word == one || is_filler(word))
    {
        words = vec![one];
    }
    let found = match words.as_slice() {
        [] if time.is_some() => vec![Parts::default()],
        [one] if is_numeric(one) => numeric(one),
        [one] => number::<u32>(one).map_or_else(|| worded(&words), |_| digits(one)),
        // 2025 3 4
        [year, ..] if words.len() <= 3 && year.len() == 4 && words.iter().all(|word| number::<u32>(word).is_some()) => {
            numeric(&words.join("-"))
        }
        _ => worded(&words),
    };
    found.into_iter().map(|parts| Parts { time: time.clone(), zoned, ..parts }).collect()
}

/// A date with digits that are `X` or zero, in EDTF levels that this format does not support.
pub(super) fn unspecified(text: &str) -> Option<Parts> {
    let mut parts = text.split('-');
    let year = parts.next().filter(|year| year.len() == 4)?.to_uppercase();
    let is_year = year.trim_end_matches('X').bytes().all(|byte| byte.is_ascii_digit());
    let is_open = |part: &str| matches!(part, "xx" | "00" | "uu" | "??");
    let rest: Vec<&str> = parts.collect();
    let known: Vec<&str> = rest.iter().copied().take_while(|part| !is_open(part)).collect();
    let is_date = is_year && rest.len() <= 2 && rest.iter().skip(known.len()).all(|part| is_open(part));
    let month = known.first().and_then(|month| number(month));
    (is_date
        && known.len() <= 1
        && known.len() == usize::from(month.is_some())
        && (text.contains('x') || rest.len() > known.len()))
    .then(|| Parts { year: Some(year), month, ..Parts::default() })
}

/// A single number.
fn digits(text: &str) -> Vec<Parts> {
    let Some(value) = number::<u32>(text) else { return Vec::new() };
    match text.len() {
        1 | 2 => vec![Parts { lone: u8::try_from(value).ok(), short_year: text.len() == 2, ..Parts::default() }],
        6 | 8 => {
            let [year, month, day] =
                [text.get(..4), text.get(4..6), text.get(6..8)].map(|part| part.and_then(number::<u32>));
            let small = |value: Option<u32>| value.and_then(|value| u8::try_from(value).ok());
            year.map(|year| Parts { month: small(month), day: small(day), ..Parts::year(year) }).into_iter().collect()
        }
        _ => vec![Parts::year(value)],
    }
}

/// A date in digits with hyphens, slashes or periods.
fn numeric(text: &str) -> Vec<Parts> {
    let is_german = text.contains('.');
    let fields: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).filter(|field| !field.is_empty()).collect();
    let values: Option<Vec<u32>> = fields.iter().map(|field| number(field)).collect();
    let Some(values) = values else { return Vec::new() };
    let small = |value: u32| u8::try_from(value).ok();
    let of = |year: u32, month: u32, day: Option<u32>| Parts {
        month: small(month),
        day: day.and_then(small),
        ..Parts::year(year)
    };
    let length = |field: Option<&&str>| field.map_or(0, |field| field.len());
    let (first, last) = (length(fields.first()), length(fields.last()));
    match *values.as_slice() {
        [lone] if lone < 100 => vec![Parts { lone: small(lone), ..Parts::default() }],
        [year, month] if first == 4 => vec![of(year, month, None)],
        [month, year] if last == 4 => vec![of(year, month, None)],
        // A day and a month, with or without a period after them.
        [month, day] if is_german && day > 12 => {
            vec![Parts { month: small(month), day: small(day), ..Parts::default() }]
        }
        [day, month] if is_german => vec![Parts { month: small(month), day: small(day), ..Parts::default() }],
        [year, month, day] if first == 4 => vec![of(year, month, Some(day))],
        [day, month, year] if last == 4 && (is_german || day > 12 || day == month) => vec![of(year, month, Some(day))],
        [month, day, year] if last == 4 && day > 12 => vec![of(year, month, Some(day))],
        [one, two, year] if last == 4 => vec![of(year, two, Some(one)), of(year, one, Some(two))],
        [_, _, _] if last == 2 => vec![Parts { short_year: true, ..Parts::default() }],
        _ => Vec::new(),
    }
}
