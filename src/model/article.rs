//! A checked article: what every other layer may rely on.

use serde::{Deserialize, Serialize};

use crate::model::{Choice, Event, Facet, Value};

/// One news article as a timeline.
///
/// An `Article` comes out of [`crate::document`] only, and is immutable from then on: its events are in order, and
/// every index in it points to something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The language of the article's own words, a BCP 47 tag such as `zh-Hans`.
    pub language: String,
    /// The timeline's title.
    pub title: String,
    /// One or two sentences below the title; may be empty.
    pub dek: String,
    /// Who wrote and published the article.
    pub source: Source,
    /// The article's key figures, in the order they are shown.
    pub figures: Vec<Figure>,
    /// The chapters of the story, in order.
    pub parts: Vec<Part>,
    /// The ways to filter; the first is drawn with colours and marks.
    pub facets: Vec<Facet>,
    /// The events by date (see [`crate::model::Date`]'s order), then as the document has them.
    pub events: Vec<Event>,
}

impl Article {
    /// Where the event of this id stands in [`Article::events`].
    pub fn position(&self, id: &str) -> Option<usize> {
        self.events.iter().position(|event| event.id == id)
    }

    /// The value that a choice names.
    pub fn value(&self, choice: Choice) -> Option<&Value> {
        self.facets.get(choice.facet)?.values.get(choice.value)
    }

    /// Where the facet of this id stands in [`Article::facets`].
    pub fn facet_position(&self, id: &str) -> Option<usize> {
        self.facets.iter().position(|facet| facet.id == id)
    }
}

/// Who wrote and published the article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The article's own address, where it has one.
    pub url: Option<String>,
    /// The publishing houses, first the one to credit first.
    pub publishers: Vec<Publisher>,
    /// The byline, as the article signs it.
    pub authors: Vec<String>,
}

/// A publishing house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// The name as it credits itself.
    pub name: String,
    /// Its site, where the article gives one.
    pub url: Option<String>,
}

/// A number the article gives, with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Unique among the figures.
    pub id: String,
    /// The number itself.
    pub value: i64,
    /// The unit or measure word between number and label; may be empty.
    pub unit: String,
    /// What is counted.
    pub label: String,
}

/// A chapter of the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Unique among the parts.
    pub id: String,
    /// Its name.
    pub title: String,
    /// A line below the name; may be empty.
    pub dek: String,
}
