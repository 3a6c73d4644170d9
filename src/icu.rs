//! Dates and numbers by ICU, which has the same data as `Intl`: for machines without JavaScript.

mod dates;
mod numbers;

pub use self::dates::{format as date_format, is_known};
pub use self::numbers::format as number_format;
