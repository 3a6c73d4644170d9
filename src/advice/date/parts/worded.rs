//! Dates with words in them, in many languages.

use super::{Parts, number, year_in_edtf};
use crate::advice::names::{buddhist, era, iranian, is_century, is_decade, is_filler, is_thai, month, season};
use crate::model::Instant;

/// What has been read of a date so far.
#[derive(Default)]
struct Found {
    parts: Parts,
    /// A year that stands as a number.
    year: Option<u32>,
    /// Whether that has only two digits.
    is_short: bool,
    /// Whether the year is BCE (true) or CE, if that is written.
    before_era: Option<bool>,
    /// The century that a decade such as `1900s` may be too.
    hundreds: Option<String>,
    /// The number of a century in Roman digits.
    roman: Option<u32>,
    is_century: bool,
    is_decade: bool,
    is_buddhist: Option<bool>,
    iranian: Option<u8>,
}

/// The readings of a date with words in it.
pub(super) fn worded(words: &[&str]) -> Vec<Parts> {
    let is_whole = |word: &str| era(word).is_some() || decade(word).is_some();
    let words: Vec<&str> =
        words.iter().flat_map(|word| if is_whole(word) { vec![*word] } else { word.split('-').collect() }).collect();
    let mut found = Found {
        is_century: words.iter().any(|word| is_century(word)),
        is_decade: words.iter().any(|word| is_decade(word)),
        ..Found::default()
    };
    let mut rest = words.as_slice();
    while let [word, after @ ..] = rest {
        match found.see(word, after) {
            Ok(used) => rest = after.get(used..).unwrap_or_default(),
            Err(instead) => return instead,
        }
    }
    found.readings()
}

impl Found {
    /// Reads a word; the number of words after it that belong to it. Otherwise, the readings in place of these.
    fn see(&mut self, word: &str, after: &[&str]) -> Result<usize, Vec<Parts>> {
        let next = after.first().copied().unwrap_or_default();
        let parts = &mut self.parts;
        // “v. Chr.”, “av. J.-C.”, “до н. э.” and “كانون الثاني” consist of several words.
        let joined = |count: usize| [&[word], after.get(..count).unwrap_or_default()].concat().concat();
        if let Some((count, before)) =
            (0..=2.min(after.len())).rev().find_map(|count| Some((count, era(&joined(count))?)))
        {
            self.before_era = Some(before);
            return Ok(count);
        }
        if matches!(word, "كانون" | "تشرين") {
            parts.month = month(&joined(1));
            return if parts.month.is_some() { Ok(1) } else { Err(Vec::new()) };
        }
        // Vietnamese counts the months.
        if matches!(word, "tháng" | "thg") {
            parts.month = number(next).filter(|month| (1..=12).contains(month));
            return if parts.month.is_some() { Ok(1) } else { Err(Vec::new()) };
        }
        if is_century(word) || is_decade(word) {
            // They have been seen already.
        } else if let Some(month) = iranian(word) {
            self.iranian = Some(month);
        } else if let Some(found) = month(word).or_else(|| season(word)) {
            if parts.month.replace(found).is_some() {
                return Err(Vec::new());
            }
            self.is_buddhist = self.is_buddhist.or(is_thai(word).then_some(true));
        } else if let Some(is_buddhist) = buddhist(word) {
            self.is_buddhist = Some(is_buddhist);
        } else if let Some(decade) = decade(word) {
            self.decade(decade);
        } else if let Some(value) = roman(word).filter(|_| self.is_century) {
            self.roman = Some(value);
        } else if let Some(value) = ordinal(word) {
            if value > 31 || word.len() >= 3 && number::<u32>(word).is_some() {
                if self.year.is_some() {
                    return Err(Vec::new());
                }
                self.is_short = word.len() < 3;
                self.year = Some(value);
            } else if parts.day.is_none() {
                parts.day = u8::try_from(value).ok();
            } else {
                // Another small number is a year with few digits, or a mistake.
                return Err(vec![Parts { short_year: true, ..Parts::default() }]);
            }
        } else if let Some((year, _)) = word.split_once('/').filter(|_| parts.month.is_some_and(|month| month > 20)) {
            // The winter of 2023/24 is the one that starts in 2023.
            self.year = number(year);
        } else if !is_filler(word) {
            return Err(Vec::new());
        }
        Ok(0)
    }

    fn decade(&mut self, decade: String) {
        self.hundreds = decade.ends_with("0X").then(|| decade.replace("0X", "XX"));
        self.parts.year = Some(decade);
    }

    fn readings(mut self) -> Vec<Parts> {
        if self.is_century && self.year.is_some() {
            // “Lata 60. XX wieku”: a decade of a century.
            return Vec::new();
        }
        if self.is_century {
            let century =
                self.roman.or_else(|| self.parts.day.take().map(u32::from)).filter(|_| self.before_era != Some(true));
            let Some(before) = century.and_then(|century| century.checked_sub(1)) else { return Vec::new() };
            self.parts.year = Some(format!("{before:02}XX"));
        }
        // A small number beside an era is the year.
        if self.before_era.is_some() && self.year.is_none() {
            self.year = self.parts.day.take().map(u32::from);
        }
        if self.is_short && self.before_era.is_none() {
            return vec![Parts { short_year: true, ..Parts::default() }];
        }
        if self.is_decade
            && let Some(decade) = self.year.and_then(|year| tens(&year.to_string()))
        {
            self.year = None;
            self.decade(decade);
        }
        if let (Some(month), Some(year)) = (self.iranian, self.year) {
            let date = self.parts.day.and_then(|day| gregorian(year.into(), month.into(), day.into()));
            let small = |value: i64| u8::try_from(value).ok();
            let of = |[year, month, day]: [i64; 3]| {
                Some(Parts { month: small(month), day: small(day), ..Parts::year(u32::try_from(year).ok()?) })
            };
            return date.and_then(of).into_iter().collect();
        }
        if let Some(year) = self.year {
            // A Thai year below 2400 is one of the common era.
            let shift = if self.is_buddhist == Some(true) && year >= 2400 { 543 } else { 0 };
            self.parts.year = Some(year_in_edtf(year - shift, self.before_era == Some(true)));
        }
        let century = self.hundreds.map(|year| Parts { year: Some(year), ..self.parts.clone() });
        if self.parts == Parts::default() { Vec::new() } else { std::iter::once(self.parts).chain(century).collect() }
    }
}

/// The Gregorian year, month and day of a day in the Iranian calendar, by its cycle of 33 years, which holds from 1799 to 2256.
pub(crate) fn gregorian(year: i64, month: i64, day: i64) -> Option<[i64; 3]> {
    if !(1178..=1633).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) || month > 6 && day > 30
    {
        return None;
    }
    let days = |year: i64, month: i64, day: i64| {
        let year = year + 1595;
        let before = if month < 7 { (month - 1) * 31 } else { (month - 7) * 30 + 186 };
        365 * year + year / 33 * 8 + (year % 33 + 3) / 4 + before + day
    };
    // 1 Farvardin 1398 was 21 March 2019.
    let apart = days(year, month, day) - days(1398, 1, 1);
    let (year, month, day) = Instant::from_ymd(2019, 3, 21).plus_seconds(apart * 86_400).ymd();
    Some([year, month.into(), day.into()])
}

/// The decade in `1980s`, `1980's`, `1980er`, `1980-е` and `1980-talet`.
fn decade(word: &str) -> Option<String> {
    let endings = [
        "'s", "s", "ers", "er", "erne", "'erne", "-е", "-х", "-ті", "-tal", "-talet", "-tallet", "-luku", "-luvulla",
        "-an", "-es", "-årene", "-åra", "'lar", "'lı",
    ];
    endings.iter().find_map(|ending| tens(word.strip_suffix(ending)?))
}

fn tens(digits: &str) -> Option<String> {
    let stem = digits.strip_suffix('0').filter(|stem| stem.len() == 3)?;
    number::<u32>(stem)?;
    Some(format!("{stem}X"))
}

/// A cardinal or ordinal number: `4`, `4th`, `4.`, `1er`, `1º`.
fn ordinal(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|character: char| !character.is_ascii_digit());
    let ending = word.strip_prefix(digits)?;
    let is_rank = [
        "",
        ".",
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "ère",
        "º",
        "°",
        "ª",
        "e",
        "ème",
        "de",
        "ste",
        "го",
        "й",
        "ος",
        "ός",
        "ο",
        "η",
        "वीं",
        "শ",
        "ویں",
        "sta",
    ]
    .contains(&ending);
    if is_rank { number(digits).filter(|_| !digits.is_empty()) } else { None }
}

/// A number up to 39 in small Roman digits: `xix`, `xixe`.
fn roman(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(['.', 'e', 'º', 'è', 'm']);
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let tens = digits.len() - digits.trim_start_matches('x').len();
    let one = ones.iter().position(|one| *one == digits.trim_start_matches('x'))?;
    u32::try_from(tens * 10 + one).ok().filter(|value| (1..40).contains(value))
}
