//! Times of day in common notations.

use super::number;
use crate::advice::names::is_zone;

/// The words without the time of day, the time in EDTF, and whether it has a zone.
pub(super) fn without_time<'t>(words: &[&'t str]) -> (Vec<&'t str>, Option<String>, bool) {
    let (mut rest, mut time, mut zoned) = (Vec::new(), None, false);
    let mut index = 0;
    while let Some(word) = words.get(index).copied() {
        index += 1;
        let next = words.get(index).copied().unwrap_or_default();
        // In these languages, a period may stand between hour and minute.
        let is_clock = ["kl", "klo", "pukul", "um"].contains(&word.trim_end_matches('.'));
        let clock = time_of(word, next).filter(|_| time.is_none());
        let clock =
            clock.or_else(|| Some((time_of(next, "uhr").filter(|_| is_clock && time.is_none())?.0, true, false)));
        if let Some((found, with_next, has_zone)) = clock {
            time = Some(found);
            index += usize::from(with_next);
            zoned |= has_zone;
        } else if time.is_some() && (is_zone(word) || ["+", "gmt", "utc"].iter().any(|start| word.starts_with(start))) {
            zoned = true;
        } else {
            rest.push(word);
        }
    }
    (rest, time, zoned)
}

/// The time in a word, whether it includes the next word, and whether it has a zone.
fn time_of(word: &str, next: &str) -> Option<(String, bool, bool)> {
    let half = |text: &str| match text.replace('.', "").as_str() {
        "am" | "πμ" | "ص" => Some(0),
        "pm" | "μμ" | "م" => Some(12),
        _ => None,
    };
    let is_unit = |text: &str| ["uhr", "uur", "h", "hrs", "o'clock"].contains(&text);
    let end = word
        .find(|character: char| !character.is_ascii_digit() && character != ':' && character != '.')
        .unwrap_or(word.len());
    let (clock, tail) = word.split_at_checked(end)?;
    let (clock, dot) = clock.strip_suffix('.').map_or((clock, false), |clock| (clock, true));
    if clock.is_empty() || dot && !clock.contains(':') {
        return None;
    }
    let afternoon = half(tail).or_else(|| half(next).filter(|_| tail.is_empty()));
    let with_next = tail.is_empty() && (half(next).is_some() || is_unit(next));
    let french = tail
        .strip_prefix('h')
        .filter(|minutes| minutes.is_empty() || minutes.len() == 2 && number::<u8>(minutes).is_some());
    let is_zoned = tail == "z" || tail.starts_with(['+', '-']) && clock.contains(':');
    let is_time =
        clock.contains(':') && (tail.is_empty() || is_zoned) || afternoon.is_some() || french.is_some() || with_next;
    if !is_time {
        return None;
    }
    let clock = match french {
        Some(minutes) if !minutes.is_empty() => format!("{clock}:{minutes}"),
        _ if clock.contains(':') => clock.to_owned(),
        _ => clock.replace('.', ":"),
    };
    let (clock, fraction) =
        clock.split_once('.').map_or((clock.as_str(), None), |(clock, fraction)| (clock, Some(fraction)));
    let mut fields: Vec<u8> = clock.split(':').map(number).collect::<Option<_>>()?;
    if fields.len() > 3 {
        return None;
    }
    if let (Some(half), Some(hour)) = (afternoon, fields.first_mut()) {
        *hour = *hour % 12 + half;
    }
    let mut text = fields.iter().map(|field| format!("{field:02}")).collect::<Vec<_>>().join(":");
    if let Some(fraction) = fraction.filter(|_| fields.len() == 3) {
        text = format!("{text}.{}", format!("{fraction:0<3}").get(..3)?);
    }
    Some((text, with_next, is_zoned))
}
