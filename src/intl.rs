//! Dates and numbers by JavaScript's `Intl`: in browsers, and in the module that prerenders.

mod dates;
#[cfg(feature = "prerender")]
mod languages;
mod notes;
mod numbers;

pub use self::dates::format as date_format;
pub use self::numbers::numbers;

#[cfg(feature = "prerender")]
pub use self::{dates::is_known, languages::maximize};
