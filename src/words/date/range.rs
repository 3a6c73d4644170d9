//! Date ranges with their shared parts written once: “17–28 March 2025”.

/// Joins two texts: the common prefix and suffix of all three are written once, and `between` joins the rest.
///
/// `other` has the same form, and has only the intended parts in common with them. It is not needed if `start` and `end` share nothing
/// by chance. Only whole words are shared, and in Chinese and Japanese the text before a number.
pub(super) fn spread<'t>(
    start: &'t str,
    end: &'t str,
    other: Option<&'t str>,
    between: impl Fn(&str, &str) -> String,
) -> String {
    if start == end {
        return start.into();
    }
    let other = other.unwrap_or(end);
    let before = shared_start(start, end).min(shared_start(start, other));
    let rest = |text: &'t str| text.get(before..).unwrap_or_default();
    let after = shared_end(rest(start), rest(end)).min(shared_end(rest(start), rest(other)));
    let (start, shared) = start.split_at_checked(start.len() - after).unwrap_or((start, ""));
    between(start, rest(end).strip_suffix(shared).unwrap_or(end)) + shared
}

/// The length of the common prefix in bytes: whole words, or the text before a number.
fn shared_start(one: &str, two: &str) -> usize {
    let mut before = ' ';
    let mut shared = 0;
    for ((index, next), other) in one.char_indices().zip(two.chars()) {
        if is_space(before) || (is_ideograph(before) && !is_ideograph(next) && !is_ideograph(other)) {
            shared = index;
        }
        if next != other {
            break;
        }
        before = next;
    }
    shared
}

/// The length of the common suffix in bytes: whole words, with the space and the comma before them.
fn shared_end(one: &str, two: &str) -> usize {
    let mut shared = 0;
    for ((index, own), other) in one.char_indices().rev().zip(two.chars().rev()) {
        if own != other {
            break;
        }
        let length = one.len() - index;
        if is_space(own) || (matches!(own, ',' | '،') && shared + own.len_utf8() == length) {
            shared = length;
        }
    }
    shared
}

/// Whether an end of a range needs spaces around the sign after or before it: “17–28”, “17 March – 5 April”.
pub(super) fn is_wide(end: &str) -> bool {
    end.contains(|own| is_space(own) || own == '-')
}

const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}')
}

const fn is_ideograph(character: char) -> bool {
    matches!(character, '〇' | '\u{4e00}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dash(start: &str, end: &str) -> String {
        let space = if is_wide(start) || is_wide(end) { " " } else { "" };
        format!("{start}{space}–{space}{end}")
    }

    #[track_caller]
    fn assert_spread(start: &str, end: &str, other: Option<&str>, expected: &str) {
        assert_eq!(spread(start, end, other, dash), expected);
    }

    #[test]
    fn shared_parts_are_written_once() {
        assert_spread("17 March 2025", "28 March 2025", None, "17–28 March 2025");
        assert_spread("March 17, 2025", "March 28, 2025", None, "March 17 – 28, 2025");
        assert_spread("17. März 2025", "5. April 2025", None, "17. März – 5. April 2025");
        assert_spread("2025年3月17日", "2025年3月28日", None, "2025年3月17日–28日");
        assert_spread("17 مارچ، 2025", "28 مارچ، 2025", None, "17–28 مارچ، 2025");
        assert_spread("4:00 PM", "8:30 PM", Some("9:17 PM"), "4:00–8:30 PM");
        assert_spread("480 BC", "44 BC", None, "480–44 BC");
    }

    #[test]
    fn parts_that_are_equal_by_chance_are_written_twice() {
        assert_spread("17 March 2025", "17 May 2025", Some("18 May 2025"), "17 March – 17 May 2025");
        assert_spread("March 17, 2025", "May 17, 2025", Some("May 18, 2025"), "March 17 – May 17, 2025");
        assert_spread("16 h 00", "16 h 30", Some("21 h 17"), "16 h 00 – 16 h 30");
        assert_spread("16:00", "16:30", Some("21:17"), "16:00–16:30");
    }

    #[test]
    fn words_and_numbers_stay_whole() {
        assert_spread("March", "May", None, "March–May");
        assert_spread("12 eKr.", "13 jKr.", None, "12 eKr. – 13 jKr.");
        assert_spread("十月", "十二月", None, "十月–十二月");
        assert_spread("二〇二五年", "二〇三五年", None, "二〇二五年–二〇三五年");
        assert_spread("10 AM", "2 PM", None, "10 AM – 2 PM");
        assert_spread("1931", "1931", None, "1931");
    }
}
