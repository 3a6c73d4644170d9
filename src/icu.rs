//! Dates, numbers and languages by ICU, which has the same data as `Intl`: for machines without JavaScript.

mod dates;
mod languages;
mod numbers;

use icu_locale_core::Locale;
use icu_locale_core::extensions::unicode::{Key, Value, key, value};

pub use self::dates::{format as date_format, is_known};
pub use self::languages::maximize;
pub use self::numbers::numbers;

/// A tag as a locale, with what browsers still do in some regions: they count the hours twice to twelve, or write other digits.
fn locale(tag: &str) -> Option<Locale> {
    let mut locale: Locale = tag.parse().ok()?;
    let region = locale.id.region.map(|region| region.to_string()).unwrap_or_default();
    let (key, value): (Key, Value) = match (locale.id.language.as_str(), region.as_str()) {
        ("es", "AR" | "CL" | "UY") => (key!("hc"), value!("h12")),
        ("bn", "IN") => (key!("nu"), value!("beng")),
        _ => return Some(locale),
    };
    let keywords = &mut locale.extensions.unicode.keywords;
    if keywords.get(&key).is_none() {
        keywords.set(key, value);
    }
    Some(locale)
}
