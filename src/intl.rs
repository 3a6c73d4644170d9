//! Dates and numbers by JavaScript's `Intl`: in browsers, and in the module that prerenders.

mod dates;
mod numbers;

pub use self::dates::format as date_format;
pub use self::numbers::format as number_format;

#[cfg(feature = "prerender")]
pub use self::dates::is_known;
