//! The texts that depend on numbers, for the element's script (static/element/page.js): it writes them after a filter or a step in a
//! timeline without a module.

use serde_json::{Value, json};

use crate::words::{Text, Words};

/// The compiled texts as JSON: the digit for zero, how many events are shown (some, all), a number of events, and the position, once
/// visible and once for screen readers.
pub(super) fn texts(words: &Words) -> Value {
    let texts = [Text::SomeEvents, Text::AllEvents, Text::Events, Text::Position, Text::Announcement];
    let zero = words.number(0);
    json!(std::iter::once(zero.as_str()).chain(texts.iter().map(|text| words.text(*text))).collect::<Vec<_>>())
}
