//! Small articles and events for the tests of this layer.

use crate::model::{Article, Choice, Event, Facet, Order, Source, Value};

/// An event with only a date.
#[track_caller]
pub(super) fn event_on(date: &str) -> Event {
    Event {
        id: date.into(),
        date: date.parse().unwrap(),
        display_date: None,
        part: None,
        headline: date.into(),
        text: Vec::new(),
        media: Vec::new(),
        facts: Vec::new(),
        choices: Vec::new(),
        locator: None,
    }
}

/// The event with these values of the first facet.
pub(super) fn with_values(event: Event, values: &[usize]) -> Event {
    Event { choices: values.iter().map(|value| Choice { facet: 0, value: *value }).collect(), ..event }
}

/// An article with one facet of `values` values, `colour`, whose ids are `v0`, `v1` and so on; no facet if there are no values.
pub(super) fn article(values: usize, events: Vec<Event>) -> Article {
    let value = |index: usize| Value {
        id: format!("v{index}"),
        name: format!("Value {index}"),
        label: format!("V{index}"),
        note: String::new(),
    };
    let facet = Facet { id: "colour".into(), name: "Colour".into(), values: (0..values).map(value).collect() };
    Article {
        language: "en".into(),
        title: "Days".into(),
        dek: Vec::new(),
        media: Vec::new(),
        source: Source::default(),
        figures: Vec::new(),
        parts: Vec::new(),
        open_end_note: true,
        order: Order::Oldest,
        facets: if values > 0 { vec![facet] } else { Vec::new() },
        events,
    }
}
