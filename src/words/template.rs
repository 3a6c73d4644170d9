//! Texts with values, as `compile.rs` writes them.

use super::{Ask, Numbers};

/// A value of a text.
#[derive(Clone, Copy, Debug)]
pub enum Value<'v> {
    /// A text, or a word to select by.
    Text(&'v str),
    /// A number as decimal digits, which is written in the digits of the language; its plural category selects too.
    Number(&'v str),
}

/// The variant of a text that these values select, with the values in their places.
pub(super) fn fill(text: &str, values: &[Value<'_>], numbers: &Numbers) -> String {
    let mut filled = String::new();
    let mut parts = select(text, values, numbers).split('{');
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        match value(part, values) {
            Some(Value::Text(text)) => filled.push_str(text),
            Some(Value::Number(digits)) => filled.push_str(&numbers.write(digits)),
            None => {}
        }
        filled.push_str(part.get(2..).unwrap_or_default());
    }
    filled
}

/// The value whose index, a digit, a text begins with.
fn value<'a, 'v>(text: &str, values: &'a [Value<'v>]) -> Option<&'a Value<'v>> {
    let index = text.bytes().next()?.checked_sub(b'0')?;
    values.get(usize::from(index))
}

/// The first variant whose conditions hold.
fn select<'t>(text: &'t str, values: &[Value<'_>], numbers: &Numbers) -> &'t str {
    let holds = |condition: &str| {
        let ask = if condition.contains('#') { Ask::Ordinal } else { Ask::Cardinal };
        let key = condition.get(2..).unwrap_or_default();
        match value(condition, values) {
            Some(Value::Text(text)) => *text == key,
            Some(Value::Number(digits)) => *digits == key || numbers.category(digits, ask) == key,
            None => false,
        }
    };
    let mut variants = text.split('\t').map(|variant| variant.split_once('|').unwrap_or(("", variant)));
    let chosen = variants.find(|(conditions, _)| conditions.is_empty() || conditions.split(',').all(holds));
    chosen.unwrap_or_default().1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_filled(text: &str, values: &[Value<'_>], expected: &str) {
        let numbers = Numbers::new(|ask, digits| match ask {
            Ask::Cardinal => Some(if digits == "1" { "one" } else { "other" }.into()),
            Ask::Ordinal => Some("few".into()),
            Ask::Number => Some(digits.replace('0', "٠")),
        });
        assert_eq!(fill(text, values, &numbers), expected);
    }

    #[test]
    fn values_replace_their_placeholders() {
        assert_filled("Open at {0}", &[Value::Text("{1}")], "Open at {1}");
        assert_filled("{1} of {0}", &[Value::Text("a"), Value::Number("2")], "٢ of a");
        assert_filled("{0}", &[], "");
    }

    #[test]
    fn the_first_variant_that_holds_is_written() {
        let events = "0=one|{0} event\t|{0} events";
        assert_filled(events, &[Value::Number("1")], "١ event");
        assert_filled(events, &[Value::Number("2")], "٢ events");
        let since = "0=day,1=8|Dall’{2}\t0=day|Dal {2}\t|Da {2}";
        for (form, day, expected) in [("day", "8", "Dall’x"), ("day", "9", "Dal x"), ("year", "8", "Da x")] {
            assert_filled(since, &[Value::Text(form), Value::Number(day), Value::Text("x")], expected);
        }
        assert_filled("0#few|rd\t|th", &[Value::Number("2")], "rd");
    }
}
