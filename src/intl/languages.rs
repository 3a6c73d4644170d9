//! Languages by `Intl`.

use js_sys::Intl;

/// The language, and the likely script and region, of a BCP 47 tag in its canonical form; none if it is not well-formed.
pub fn maximize(tag: &str) -> Option<[String; 3]> {
    let locale = Intl::Locale::new(tag).ok()?.maximize();
    let script = locale.script().map(String::from);
    let region = locale.region().map(String::from);
    Some([locale.language().into(), script.unwrap_or_default(), region.unwrap_or_default()])
}
