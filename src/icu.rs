//! Dates, numbers and languages by ICU, which has the same data as `Intl`: for machines without JavaScript.

mod dates;
mod languages;
mod numbers;

pub use self::dates::{format as date_format, is_known};
pub use self::languages::maximize;
pub use self::numbers::numbers;
