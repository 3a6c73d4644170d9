//! Large numbers in words.

/// A large number as a multiple of `unit`: `(12_500_000, 1_000_000)` is 12.5; none if it would need more than two decimals.
pub(super) fn in_units(number: u64, unit: u64) -> Option<String> {
    if number < unit || !number.is_multiple_of(unit / 100) {
        return None;
    }
    let (whole, hundredths) = (number / unit, number % unit / (unit / 100));
    Some(match hundredths {
        0 => whole.to_string(),
        tenths if tenths % 10 == 0 => format!("{whole}.{}", tenths / 10),
        _ => format!("{whole}.{hundredths:02}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_have_at_most_two_decimals() {
        for (number, expected) in [
            (12_500_000, Some("12.5")),
            (13_790_000, Some("13.79")),
            (13_050_000, Some("13.05")),
            (2_000_000, Some("2")),
            (2_000_001, None),
            (999_999, None),
        ] {
            assert_eq!(in_units(number, 1_000_000).as_deref(), expected, "{number}");
        }
    }
}
