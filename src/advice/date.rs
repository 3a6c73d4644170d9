//! Suggesting a date in EDTF.

mod parts;

pub(crate) use self::parts::gregorian as iranian;
use self::parts::{Parts, read, unspecified};
use super::names::{ABOUT, ABOUT_AFTER, AFTER, BEFORE, BETWEEN, PARTLY, PERHAPS, RANGE_STARTS, SINCE, UNTIL, is_now};
use crate::model::Date;

/// The meaning of a text that is not a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Meant {
    /// This date.
    One(String),
    /// A part of this date that EDTF cannot express.
    Roughly(String),
    /// One of two dates; only the author knows which.
    Either(String, String),
    /// A day or month without a year; the example has one.
    Yearless(String),
    /// A two-digit year, of any century.
    Short,
    /// A time with a zone; this is the date without the zone.
    Zoned(String),
    /// This date, which is impossible, and the reason.
    Wrong(String, String),
}

/// The year in examples.
const EXAMPLE_YEAR: &str = "2025";

/// The meaning of a text. If it looks like EDTF but is out of range, only unambiguous suggestions are made.
pub(crate) fn meant(text: &str, is_unreadable: bool) -> Option<Meant> {
    let text = plain(text).replace('’', "'").trim().to_lowercase();
    if !is_unreadable {
        // 1914-18 is a range of years, not month 18.
        let years = years(&text).map(|(start, end)| format!("{start}/{end}"));
        return checked(vec![years.or_else(|| unspecified(&text)?.edtf())?]);
    }
    if let Some(rest) = PARTLY.iter().find_map(|word| text.strip_prefix(word)) {
        let whole = rest.trim_start_matches([' ', '-']);
        let is_date = |text: &str| whole.parse::<Date>().is_ok().then(|| Meant::One(text.into()));
        return is_date(whole).or_else(|| meant(whole, true)).map(|meant| match meant {
            Meant::One(one) => Meant::Roughly(one),
            other => other,
        });
    }
    for (words, [before, after]) in [(BEFORE.as_slice(), ["../", ""]), (AFTER.as_slice(), ["", "/.."])] {
        if let Some(rest) = words.iter().find_map(|word| text.strip_prefix(word)) {
            return match rest
                .parse::<Date>()
                .map_or_else(|_| meant(rest, true), |date| Some(Meant::One(date.to_string())))?
            {
                Meant::One(date) if !date.contains('/') => Some(Meant::Roughly(format!("{before}{date}{after}"))),
                _ => None,
            };
        }
    }
    let readings = readings(&text);
    let written: Vec<_> = readings.iter().filter_map(Reading::edtf).collect();
    let zoned = readings.iter().any(|reading| reading.ends().any(|end| end.zoned));
    if !written.is_empty() {
        return checked(written).map(|meant| match meant {
            Meant::One(one) if zoned => Meant::Zoned(one),
            meant => meant,
        });
    }
    let reading = readings.first()?;
    if reading.ends().any(|end| end.short_year) {
        return Some(Meant::Short);
    }
    let example = reading.with_year(EXAMPLE_YEAR).edtf()?;
    checked(vec![example]).map(|meant| match meant {
        Meant::One(example) => Meant::Yearless(example),
        other => other,
    })
}

/// The first digit of each script that newspapers write dates in.
const ZEROS: [char; 17] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}', '\u{ce6}',
    '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{ff10}',
];

/// A text with digits as in English, without the various hyphens and spaces, and without marks of direction.
pub(crate) fn plain(text: &str) -> String {
    let one = |character| {
        let digit = |zero: &char| u32::from(character).checked_sub(u32::from(*zero)).filter(|digit| *digit < 10);
        Some(match character {
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
                return None;
            }
            '\u{2010}' | '\u{2011}' | '\u{2212}' => '-',
            '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{3000}' => ' ',
            '،' => ',',
            '\u{80}'.. if let Some(digit) = ZEROS.iter().find_map(digit) => char::from_digit(digit, 10)?,
            '\u{ff01}'..='\u{ff5d}' => char::from_u32(u32::from(character) - 0xfee0)?,
            _ => character,
        })
    };
    text.chars().filter_map(one).collect()
}

/// The readings that are dates; none if one does not even have the form of a date.
fn checked(mut written: Vec<String>) -> Option<Meant> {
    written.dedup();
    let parsed: Vec<_> = written.iter().map(|text| text.parse::<Date>().map(|date| date.to_string())).collect();
    let mut dates = parsed.iter().flatten().cloned();
    let first = written.first().cloned()?;
    match (dates.next(), dates.next(), parsed.into_iter().find_map(Result::err)) {
        (Some(one), Some(two), _) => Some(Meant::Either(one, two)),
        (Some(one), None, _) => Some(Meant::One(one)),
        (None, _, error) => {
            error.filter(|error| !error.is_unreadable()).map(|error| Meant::Wrong(first, error.to_string()))
        }
    }
}

/// One reading of a text.
#[derive(Clone, Debug)]
enum Reading {
    At(Parts),
    Between(Parts, Parts),
    Since(Parts),
    Until(Parts),
}

impl Reading {
    fn ends(&self) -> impl Iterator<Item = &Parts> {
        let (start, end) = match self {
            Self::At(start) | Self::Since(start) | Self::Until(start) => (start, None),
            Self::Between(start, end) => (start, Some(end)),
        };
        std::iter::once(start).chain(end)
    }

    fn map(&self, change: impl Fn(&Parts) -> Parts) -> Self {
        match self {
            Self::At(at) => Self::At(change(at)),
            Self::Since(at) => Self::Since(change(at)),
            Self::Until(at) => Self::Until(change(at)),
            Self::Between(start, end) => Self::Between(change(start), change(end)),
        }
    }

    fn with_year(&self, year: &str) -> Self {
        self.map(|end| end.clone().or_year(year))
    }

    fn edtf(&self) -> Option<String> {
        Some(match self {
            Self::At(at) => at.edtf()?,
            Self::Between(start, end) => format!("{}/{}", start.edtf()?, end.edtf()?),
            Self::Since(start) => format!("{}/..", start.edtf()?),
            Self::Until(end) => format!("../{}", end.edtf()?),
        })
    }
}

/// All readings of a text in lower case.
fn readings(text: &str) -> Vec<Reading> {
    let (text, mark) = marked(text);
    let mark_all = |readings: Vec<Reading>| -> Vec<Reading> {
        readings.iter().map(|one| one.map(|end| end.clone().or_marked(mark))).collect()
    };
    let whole =
        |text: &str, reading: fn(Parts) -> Reading| -> Vec<Reading> { read(text).into_iter().map(reading).collect() };
    let after =
        |words: &[&str]| words.iter().find_map(|word| text.strip_prefix(word)?.strip_prefix(' ')).map(str::trim);
    // “From 3 to 5 May” has both ends, “from 3 May” only one.
    if let Some(found) = between(text) {
        return mark_all(found);
    }
    // Polish and Czech “do marca 2025”; the German weekday “Do” stands before a day.
    if let Some(rest) =
        text.strip_prefix("do ").filter(|rest| number_of_digits(rest) != 1 && number_of_digits(rest) != 2)
    {
        return mark_all(whole(rest, Reading::Until));
    }
    if let Some(rest) = after(&SINCE) {
        return mark_all(whole(rest, Reading::Since));
    }
    if let Some(rest) = after(&UNTIL) {
        return mark_all(whole(rest, Reading::Until));
    }
    let open = text
        .strip_suffix(['-', '–', '—', '起', '+'])
        .or_else(|| ["以来", "以降", "から", "부터", "이후"].iter().find_map(|ending| text.strip_suffix(ending)))
        .or_else(|| text.rsplit_once(' ').filter(|(_, word)| is_now(word)).map(|(rest, _)| rest));
    if let Some(rest) = open.map(|rest| rest.trim_end_matches([' ', '-', '–'])).filter(|rest| !rest.is_empty()) {
        return mark_all(whole(rest, Reading::Since));
    }
    if let Some(rest) = ["まで", "까지", "以前"].iter().find_map(|ending| text.strip_suffix(ending)) {
        return mark_all(whole(rest.trim(), Reading::Until));
    }
    if let Some(quarter) = quarter(text) {
        return mark_all(vec![quarter]);
    }
    mark_all(whole(text, Reading::At))
}

/// How many digits a text begins with.
fn number_of_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The three months of `Q1 2024` and `2024-Q1`.
fn quarter(text: &str) -> Option<Reading> {
    let words: Vec<&str> = text.split([' ', '-', '/']).filter(|word| !word.is_empty()).collect();
    let (year, quarter) = match *words.as_slice() {
        [one, two] if one.starts_with('q') => (two, one),
        [one, two] => (one, two),
        _ => return None,
    };
    let number = quarter.strip_prefix('q')?.parse::<u8>().ok().filter(|number| (1..=4).contains(number))?;
    let [start, end] = [number * 3 - 2, number * 3].map(|month| read(&format!("{year}-{month}")).into_iter().next());
    Some(Reading::Between(start?, end?))
}

/// A text without words of approximation or doubt, and the matching EDTF qualifier.
fn marked(text: &str) -> (&str, Option<char>) {
    let trimmed = text.trim();
    for (words, mark) in [(ABOUT.as_slice(), '~'), (PERHAPS.as_slice(), '?')] {
        for word in words {
            // A word ends at a space, or before a digit: “ca.1974”, “~1974”.
            let rest = trimmed.strip_prefix(word).filter(|rest| rest.starts_with([' ', '1', '2', '9', '(']));
            if let Some(rest) = rest {
                return (rest.trim(), Some(mark));
            }
        }
    }
    for (ending, mark) in [
        ("(?)", '?'),
        ("[?]", '?'),
        ("?", '?'),
        ("左右", '~'),
        ("前后", '~'),
        ("頃", '~'),
        ("ごろ", '~'),
        ("경", '~'),
        ("~", '~'),
        ("or so", '~'),
    ] {
        if let Some(rest) = trimmed.strip_suffix(ending) {
            return (rest.trim(), Some(mark));
        }
    }
    let about = ABOUT_AFTER.iter().find_map(|ending| trimmed.strip_suffix(ending));
    about.map_or((trimmed, None), |rest| (rest.trim(), Some('~')))
}

/// The readings of a text as a range.
fn between(text: &str) -> Option<Vec<Reading>> {
    let start = RANGE_STARTS.iter().find_map(|word| text.strip_prefix(word));
    let body = start.unwrap_or(text);
    let and = [" and ", " und ", " et ", " y "].iter().filter(|_| start.is_some());
    let mut separators = BETWEEN.iter().chain(and);
    let (from, to) = separators.find_map(|separator| body.split_once(separator)).or_else(|| narrow(body))?;
    let (from, from_mark) = marked(from);
    let (to, to_mark) = marked(to);
    if is_now(to) || to == ".." {
        return Some(read(from).into_iter().map(|from| Reading::Since(from.or_marked(from_mark))).collect());
    }
    let (mut starts, mut ends) = (read(from), read(to));
    // 4:00–8:30 pm
    let half =
        ["am", "pm", "a.m.", "p.m.", "a. m.", "p. m.", "πμ", "μ.μ.", "م", "ص"].iter().find(|half| to.ends_with(**half));
    if let Some(half) = half.filter(|_| from.contains(':') && from.ends_with(|last: char| last.is_ascii_digit())) {
        starts = read(&format!("{from} {half}"));
    }
    // 480–44 BC
    if ends.iter().any(Parts::is_before_era) && !starts.iter().any(Parts::is_before_era) {
        starts = read(&format!("{from} bc"));
    }
    // 公元前480年至44年
    if from.contains("元前") && !to.contains('元') {
        ends = read(&format!("公元前{to}"));
    }
    // The separator between a day and its time is not a range.
    if let ([start], [end]) = (starts.as_slice(), ends.as_slice())
        && let Some(at) = start.at_time_of(end)
    {
        return Some(vec![Reading::At(at)]);
    }
    // If only one of the two dates is unambiguous, it decides for both.
    let pairs: Vec<(Parts, Parts)> = match (starts.as_slice(), ends.as_slice()) {
        ([], _) | (_, []) => return None,
        ([start], ends) => ends.iter().map(|end| (start.clone(), end.clone())).collect(),
        (starts, [end]) => starts.iter().map(|start| (start.clone(), end.clone())).collect(),
        (starts, ends) => starts.iter().cloned().zip(ends.iter().cloned()).collect(),
    };
    let join = |(start, end): (Parts, Parts)| {
        let (start, end) = Parts::completed(start, end);
        Reading::Between(start.or_marked(from_mark), end.or_marked(to_mark))
    };
    Some(pairs.into_iter().map(join).collect())
}

/// The ends of a range without spaces around its hyphen or slash, if that cannot be part of a date.
fn narrow(text: &str) -> Option<(&str, &str)> {
    let has_words = text.chars().any(|character| character.is_alphabetic() && character != 't' && character != 'x');
    if let Some((start, end)) = text.split_once('/').filter(|(_, end)| !end.contains('/')) {
        let is_year_of_two = end.len() == 2 && start.chars().rev().take_while(char::is_ascii_digit).count() == 4;
        return (years(text).is_some()
            || has_words && !is_year_of_two
            || start.contains('-')
            || start.len() == 4 && end.len() == 4)
            .then_some((start, end));
    }
    if let Some((start, end)) = text.split_once('-').filter(|(_, end)| !end.contains('-')) {
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty();
        let both = |length: usize| [start, end].iter().all(|end| end.len() == length && is_digits(end));
        let is_german = text.contains('.') && !start.is_empty() && !end.is_empty();
        let is_range = is_german
            || both(4)
            || years(text).is_some()
            || (has_words || text.contains(':')) && !start.is_empty() && !end.is_empty();
        return is_range.then_some((start, end));
    }
    if let Some(years) = text.split_once('~').filter(|(start, end)| start.len() == 4 && end.len() == 4) {
        return Some(years);
    }
    // 2025-03-17-2025-03-28
    let third = text.match_indices('-').nth(2)?.0;
    let (start, end) = text.split_at_checked(third)?;
    (text.matches('-').count() == 5 && !has_words).then_some((start, end.strip_prefix('-')?))
}

/// The years of a range with a shortened second year, such as 1914-18 and 1968/69.
fn years(text: &str) -> Option<(String, String)> {
    let (start, end) = text.split_once(['-', '/'])?;
    let (century, year) = start.split_at_checked(2).filter(|_| start.len() == 4)?;
    let numbers: Option<Vec<u8>> = [century, year, end].iter().map(|digits| digits.parse().ok()).collect();
    let [_, from, to] = *numbers?.as_slice() else { return None };
    let is_season = (21..=24).contains(&to);
    (end.len() == 2 && to > 12 && to > from && !is_season).then(|| (start.into(), format!("{century}{end}")))
}
