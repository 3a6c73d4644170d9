//! Languages by ICU.

use icu_locale::{LocaleCanonicalizer, LocaleExpander};
use icu_locale_core::Locale;

/// The language, and the likely script and region, of a BCP 47 tag in its canonical form; none if it is not well-formed.
pub fn maximize(tag: &str) -> Option<[String; 3]> {
    let mut locale: Locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let script = locale.id.script.map(|script| script.to_string());
    let region = locale.id.region.map(|region| region.to_string());
    Some([locale.id.language.to_string(), script.unwrap_or_default(), region.unwrap_or_default()])
}
