//! Numbers, dates and times in common notations.

/// How years before the common era are written elsewhere, in small letters.
pub(super) const BEFORE_CHRIST: [&str; 9] = ["v. chr", "v.chr", "av. j", "av j", "a. c", "a.c", "до н", "p.n.e", "前"];

/// A date without separators: `20120126`, or with a time `201201261430` or `20120126143015`.
pub(super) fn compact(text: &str) -> Option<Vec<Option<i64>>> {
    if !matches!(text.len(), 8 | 12 | 14) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, mut rest) = text.split_at_checked(4)?;
    let mut parts = vec![number(year)];
    while let Some((part, after)) = rest.split_at_checked(2).filter(|(part, _)| !part.is_empty()) {
        parts.push(number(part));
        rest = after;
    }
    let within = [(1, 12), (1, 31), (0, 23), (0, 59), (0, 59)];
    let is_date = parts
        .iter()
        .skip(1)
        .zip(within)
        .all(|(part, (least, most))| part.is_some_and(|part| (least..=most).contains(&part)));
    is_date.then_some(parts)
}

/// Splits a text into date and time of day.
pub(super) fn split_time(text: &str) -> (&str, Option<&str>) {
    let colon = text.find(':').unwrap_or(text.len());
    let before = text.get(..colon).unwrap_or(text);
    // Only a date in digits is split at “T”, because names of months have letters too.
    let border = before.rfind(|character: char| character.is_whitespace()).or_else(|| before.rfind('T'));
    match border {
        Some(border) if colon < text.len() => {
            let date = text.get(..border).unwrap_or(text).trim().trim_end_matches(',');
            (date, text.get(border + 1..).map(str::trim))
        }
        _ => (text, None),
    }
}

pub(super) fn time_parts(text: &str) -> Option<Vec<Option<i64>>> {
    let lower = text.to_lowercase();
    let lower = lower.replace("a.m.", "am").replace("p.m.", "pm");
    // Other languages write “14.30 Uhr”, “14h30” and “14時30分”.
    let lower = lower.trim_end_matches("uhr").replace(['h', '時', '时', '点', '分'], ":");
    let lower = lower.trim_end_matches([':', ' ']);
    let (body, afternoon) = match (lower.strip_suffix("am"), lower.strip_suffix("pm")) {
        (Some(body), _) => (body.trim(), Some(false)),
        (_, Some(body)) => (body.trim(), Some(true)),
        _ => (lower.trim(), None),
    };
    let mut parts: Vec<Option<i64>> = Vec::new();
    if !body.contains(':') && matches!(body.len(), 3 | 4) && number(body).is_some() {
        let (hour, minute) = body.split_at_checked(body.len() - 2)?;
        parts.extend([number(hour), number(minute)]);
    } else {
        let (clock, fraction) = match body.split_once('.') {
            // Without a colon, the period separates hour and minute.
            Some((hour, minute)) if !body.contains(':') => (format!("{hour}:{minute}"), None),
            Some((clock, fraction)) => (clock.to_owned(), Some(fraction)),
            None => (body.to_owned(), None),
        };
        parts = clock.split(':').map(|part| number(part.trim())).collect();
        if let Some(fraction) = fraction.filter(|_| parts.len() == 3) {
            let digits = format!("{fraction:0<3}");
            parts.push(number(digits.get(..3)?));
        }
    }
    if parts.len() > 4 || parts.iter().any(Option::is_none) {
        return None;
    }
    if let (Some(afternoon), Some(Some(hour))) = (afternoon, parts.first_mut()) {
        *hour = *hour % 12 + if afternoon { 12 } else { 0 };
    }
    let most = [23, 59, 59, 999];
    parts.iter().zip(most).all(|(part, most)| part.is_some_and(|part| (0..=most).contains(&part))).then_some(parts)
}

/// A whole number in digits.
pub(super) fn number(text: &str) -> Option<i64> {
    let plain = text.trim().replace(['\u{2212}', '\u{2013}'], "-");
    let digits = plain.strip_prefix('-').or_else(|| plain.strip_prefix('+')).unwrap_or(&plain);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    plain.parse().ok().or_else(|| whole(plain.parse().ok()?))
}

/// A number without its fraction, within the range of years.
pub(super) fn whole(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the guard keeps to whole numbers below 2⁵³")]
    (number.abs() < 9_007_199_254_740_992.0).then(|| number.trunc() as i64)
}

/// A year with its era, such as `500 BC`.
pub(super) fn year(text: &str) -> Option<i64> {
    let (digits, sign) = split_era(text);
    number(digits)?.checked_mul(sign?)
}

/// The text before the era of a year, and the sign of the era, if there is one.
pub(super) fn split_era(text: &str) -> (&str, Option<i64>) {
    let digits = text
        .trim_end_matches(|character: char| character.is_alphabetic() || character == '.' || character.is_whitespace());
    let era = text.get(digits.len()..).unwrap_or_default().to_lowercase().replace(['.', ' '], "");
    let eras = [("bce", -1), ("bc", -1), ("ce", 1), ("ad", 1)];
    (digits, eras.into_iter().find(|(known, _)| *known == era).map(|(_, sign)| sign))
}

/// A month by its English name, in full or abbreviated.
pub(super) fn month(word: &str) -> Option<i64> {
    let names = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let lower = word.trim_end_matches('.').to_lowercase();
    let found = names.iter().position(|name| lower.len() >= 3 && name.starts_with(&lower))?;
    i64::try_from(found + 1).ok()
}
