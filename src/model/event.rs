//! An event.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::model::{Choice, Date, Media, RichText};

/// An event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Unique in the article; part of links to the event.
    pub id: String,
    /// When it happened, as precisely as the article says.
    pub date: Date,
    /// Text to show instead of the date, if the document gives one.
    pub display_date: Option<String>,
    /// The index of its chapter in [`crate::model::Article::parts`].
    pub part: Option<usize>,
    /// A short title.
    pub headline: String,
    /// What happened, by paragraph.
    pub text: Vec<RichText>,
    /// Pictures, and links to media on other sites.
    pub media: Vec<Media>,
    /// Key details.
    pub facts: Vec<Fact>,
    /// Its facet values, in order and without duplicates.
    pub choices: Vec<Choice>,
    /// Where the article mentions it.
    pub locator: Option<Locator>,
}

impl Event {
    /// The event's values in one facet, in the facet's order.
    pub fn values_of(&self, facet: usize) -> impl Iterator<Item = usize> + '_ {
        self.choices.iter().filter(move |choice| choice.facet == facet).map(|choice| choice.value)
    }
}

/// A key detail of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The label, such as “Document”.
    pub label: String,
    /// The detail itself.
    pub text: String,
}

/// A passage in the article's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Locator {
    /// The paragraph number, from 1 as [`PageText`](crate::model::PageText) counts, if the document gives it.
    pub paragraph: Option<u32>,
    /// Some characters of the sentence. If they occur more than once in the article, `before` decides, then `paragraph`, then the
    /// first match wins.
    pub phrase: String,
    /// The whole words right before the phrase, including punctuation, which tell it from other occurrences on the page; may be
    /// empty.
    pub before: String,
}

impl Locator {
    /// The allowed length of a phrase in characters: enough to be unique, and short enough to quote.
    pub const PHRASE: RangeInclusive<usize> = 2..=80;
}
