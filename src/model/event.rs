//! One thing that happened.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::model::{Choice, Date, Media, RichText};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Unique in the article; part of the event's address.
    pub id: String,
    /// When it happened, as precisely as the article says and no more.
    pub date: Date,
    /// What is written instead of the date, where the document wants other words for it.
    pub display_date: Option<String>,
    /// The index of its chapter in [`crate::model::Article::parts`].
    pub part: Option<usize>,
    /// A short line that stands for the event.
    pub headline: String,
    /// What happened, by paragraph.
    pub text: Vec<RichText>,
    /// Pictures, and links to what is shown elsewhere.
    pub media: Vec<Media>,
    /// Particulars worth finding at a glance.
    pub facts: Vec<Fact>,
    /// What the event counts under, ordered and without repeats.
    pub choices: Vec<Choice>,
    /// Where the article tells it.
    pub locator: Option<Locator>,
}

impl Event {
    /// The values of one facet that the event counts under, in the facet's order.
    pub fn values_of(&self, facet: usize) -> impl Iterator<Item = usize> + '_ {
        self.choices.iter().filter(move |choice| choice.facet == facet).map(|choice| choice.value)
    }
}

/// A particular of an event: a label and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What is told, such as “Document”.
    pub label: String,
    /// The particular itself.
    pub text: String,
}

/// A place in the article's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Locator {
    /// The paragraph, counted from 1 as [`PageText`](crate::model::PageText) counts them, where the document names it.
    pub paragraph: Option<u32>,
    /// Some characters of the sentence. Where the article has them more than once, `before` decides, then `paragraph`, then
    /// the order.
    pub phrase: String,
    /// What stands right before the phrase, punctuation too, to tell it from the same phrase elsewhere on the article's
    /// page; whole words, may be empty.
    pub before: String,
}

impl Locator {
    /// How many characters a phrase may have: enough to be found once, and no more than a reader takes in as a quotation.
    pub const PHRASE: RangeInclusive<usize> = 2..=80;
}
