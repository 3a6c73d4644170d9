//! Dates for HTML's `time` element, which supports fewer of them.

use crate::model::{Date, Precision};

/// The value for the `datetime` attribute of HTML's `time` element: the start of the date, if HTML can express it.
pub fn html_datetime(date: &Date) -> Option<String> {
    let moment = date.anchor();
    let plain = moment.unqualified();
    if !(1..=9999).contains(&moment.year()) {
        return None;
    }
    match moment.precision() {
        Precision::Century | Precision::Decade => None,
        Precision::Season => Some(format!("{:04}", moment.year())),
        Precision::Hour => Some(format!("{plain}:00")),
        _ => Some(plain.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_gets_the_start_of_the_date_that_it_can_express() {
        for (text, expected) in [
            ("2022-03-26/..", Some("2022-03-26")),
            ("2022-03-28T06", Some("2022-03-28T06:00")),
            ("2022-03-28T06:30:15", Some("2022-03-28T06:30:15")),
            ("2022-03~", Some("2022-03")),
            ("2022-21", Some("2022")),
            ("198X", None),
            ("-0043", None),
            ("Y17000", None),
        ] {
            assert_eq!(html_datetime(&text.parse().unwrap()).as_deref(), expected, "{text}");
        }
    }
}
