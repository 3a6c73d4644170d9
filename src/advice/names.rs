//! Words in dates, in the languages of many newspapers. Each row is a list of lower-case words, separated by spaces.

/// The names of the months, in full and abbreviated, from January.
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

/// The names of the seasons, in the order of their EDTF numbers from 21.
const SEASONS: [&str; 4] = [
    "spring frühling frühjahr printemps primavera lente",
    "summer sommer été ete verano estate verão zomer",
    "autumn fall herbst automne otoño autunno outono herfst",
    "winter hiver invierno inverno",
];

/// Words before or after a date without a meaning for it.
const FILLERS: &str = "of the de del den der dem die das am im in on at um le la el il a à year jahr año anno kl \
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday \
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so \
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo";

/// Words for an approximate date.
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

/// Words for a part of a month, year or decade.
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

/// Words for an uncertain date.
pub(super) const PERHAPS: [&str; 9] =
    ["perhaps", "possibly", "probably", "maybe", "vermutlich", "vielleicht", "wohl", "peut-être", "?"];

/// Words for “since”.
pub(super) const SINCE: [&str; 6] = ["since", "ab", "seit", "depuis", "desde", "from"];

/// Words for “until”.
pub(super) const UNTIL: [&str; 5] = ["until", "till", "up to", "bis", "jusqu'au"];

/// Words for an open end.
const NOW: &str = "now present today ongoing onwards onward heute date 今 至今 现在";

/// Words between the two ends of a range.
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

/// Words before a range with both ends.
pub(super) const RANGE_STARTS: [&str; 8] = ["from ", "between ", "vom ", "von ", "zwischen ", "du ", "del ", "entre "];

/// The names of time zones.
const ZONES: &str = "z utc gmt bst cet cest mez mesz est edt cst cdt mst mdt pst pdt jst ist";

/// Words after a year BCE.
const BEFORE_ERA: &str = "bc bce b.c. b.c.e. v.chr. v.chr av.j.-c. a.c. a.c";

/// Words next to a year CE.
const ERA: &str = "ad ce a.d. c.e. n.chr. n.chr";

fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

/// The number for a word; the first row has the number `first`.
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

/// Whether a word means BCE (true) or CE; none if it is not an era.
pub(super) fn era(word: &str) -> Option<bool> {
    if has(BEFORE_ERA, word) { Some(true) } else { has(ERA, word).then_some(false) }
}
