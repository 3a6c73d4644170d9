//! Dates in languages without a table here: signs and the output of `Intl` and ICU replace the words.

use super::Dates;
use super::date::dash;

/// For every language.
pub(super) static DATES: Dates = NEUTRAL;

/// For Japanese, which has its own range sign, and no comma before the time.
pub(super) static JAPANESE: Dates = Dates {
    since: |date| format!("{date}～"),
    until: |date| format!("～{date}"),
    between: |start, end| format!("{start}～{end}"),
    at: |date, time| format!("{date} {time}"),
    ..NEUTRAL
};

/// For Korean, in the same way with its own spelling.
pub(super) static KOREAN: Dates = Dates {
    since: |date| format!("{date} ~"),
    until: |date| format!("~ {date}"),
    between: |start, end| format!("{start} ~ {end}"),
    at: |date, time| format!("{date} {time}"),
    ..NEUTRAL
};

/// For languages in Arabic script, which has a comma of its own.
pub(super) static ARABIC: Dates = Dates { at: |date, time| format!("{date}، {time}"), ..NEUTRAL };

const NEUTRAL: Dates = Dates {
    since: |date| format!("{date} –"),
    until: |date| format!("– {date}"),
    ended: |since| format!("{since} ?"),
    since_day: None,
    until_day: None,
    between: dash,
    about: |date| format!("≈ {date}"),
    uncertain: |date| format!("{date} (?)"),
    at: |date, time| format!("{date}, {time}"),
    long_year: None,
    decade: None,
    season: None,
};
