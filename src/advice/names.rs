//! The words that people write dates with, in the languages whose newspapers are nearest. A list a row, its words in lower
//! case between spaces.

/// The names of the months, whole and shortened, from January on.
const MONTHS: [&str; 12] = [
    "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari januarie",
    "february feb februar feber février fevrier févr febrero febbraio fevereiro fev februari",
    "march mar märz mär maerz mars marzo março marco maart mrt marts",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei maj",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug août aout agosto ago augustus augusti",
    "september sep sept septembre septiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro",
];

/// The names of the seasons, by the numbers that EDTF gives them, from 21 on.
const SEASONS: [&str; 4] = [
    "spring frühling frühjahr printemps primavera lente",
    "summer sommer été ete verano estate verão zomer",
    "autumn fall herbst automne otoño autunno outono herfst",
    "winter hiver invierno inverno",
];

/// What stands before a date, or behind it, and says nothing of it.
const FILLERS: &str = "of the de del den der dem die das am im in on at um le la el il a à year jahr año anno kl \
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday \
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so \
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo";

/// What says that a date is only about right.
pub(super) const ABOUT: [&str; 27] = [
    "circa",
    "ca.",
    "ca",
    "c.",
    "c",
    "cca.",
    "about",
    "around",
    "approximately",
    "approx.",
    "approx",
    "roughly",
    "some time in",
    "etwa",
    "ungefähr",
    "um",
    "gegen",
    "vers",
    "environ",
    "hacia",
    "alrededor de",
    "verso",
    "omstreeks",
    "~",
    "≈",
    "大约",
    "约",
];

/// What says that only a part of a month, a year or a decade is meant.
pub(super) const PARTLY: [&str; 16] = [
    "early ",
    "mid-",
    "mid ",
    "late ",
    "the early ",
    "the late ",
    "the mid-",
    "beginning of ",
    "end of ",
    "anfang ",
    "mitte ",
    "ende ",
    "début ",
    "fin ",
    "principios de ",
    "finales de ",
];

/// What says that a date is in doubt.
pub(super) const PERHAPS: [&str; 9] =
    ["perhaps", "possibly", "probably", "maybe", "vermutlich", "vielleicht", "wohl", "peut-être", "?"];

/// What says that something goes on from a date.
pub(super) const SINCE: [&str; 6] = ["since", "ab", "seit", "depuis", "desde", "from"];

/// What says that something goes on until a date.
pub(super) const UNTIL: [&str; 5] = ["until", "till", "up to", "bis", "jusqu'au"];

/// What says, in the place of an end, that there is none yet.
const NOW: &str = "now present today ongoing onwards onward heute date 今 至今 现在";

/// What parts the two ends of a range.
pub(super) const BETWEEN: [&str; 18] = [
    " to ",
    " until ",
    " till ",
    " through ",
    " thru ",
    " bis zum ",
    " bis ",
    " au ",
    " al ",
    " tot ",
    " – ",
    " — ",
    " - ",
    "–",
    "—",
    "至",
    "到",
    "～",
];

/// What begins a range that names both its ends.
pub(super) const RANGE_STARTS: [&str; 8] = ["from ", "between ", "vom ", "von ", "zwischen ", "du ", "del ", "entre "];

/// The zones that are named in letters.
const ZONES: &str = "z utc gmt bst cet cest mez mesz est edt cst cdt mst mdt pst pdt jst ist";

/// What follows a year before the common era.
const BEFORE_ERA: &str = "bc bce b.c. b.c.e. v.chr. v.chr av.j.-c. a.c. a.c";

/// What stands beside a year of the common era.
const ERA: &str = "ad ce a.d. c.e. n.chr. n.chr";

fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

/// The number of what a word names, the first of the rows counted as `first`.
fn row(rows: &[&str], word: &str, first: u8) -> Option<u8> {
    let word = word.trim_end_matches('.');
    let found = rows.iter().position(|row| has(row, word))?;
    Some(first + u8::try_from(found).ok()?)
}

/// The number of a month, from its name in lower case.
pub(super) fn month(word: &str) -> Option<u8> {
    row(&MONTHS, word, 1)
}

/// The number that EDTF gives a season, from its name in lower case.
pub(super) fn season(word: &str) -> Option<u8> {
    row(&SEASONS, word, 21)
}

pub(super) fn is_filler(word: &str) -> bool {
    has(FILLERS, word.trim_end_matches('.'))
}

pub(super) fn is_now(word: &str) -> bool {
    has(NOW, word)
}

pub(super) fn is_zone(word: &str) -> bool {
    has(ZONES, word)
}

/// Whether a word puts a year before the common era, or into it; none where it is of no era.
pub(super) fn era(word: &str) -> Option<bool> {
    if has(BEFORE_ERA, word) { Some(true) } else { has(ERA, word).then_some(false) }
}
