//! The ways to filter events.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One way to sort events into groups, such as by branch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facet {
    /// Unique among the facets; part of a filtered timeline's address.
    pub id: String,
    /// The name above its choices.
    pub name: String,
    /// How its choices are shown.
    pub style: FacetStyle,
    /// What an event may count under, in the order they are shown.
    pub values: Vec<Value>,
}

/// How the choices of a facet are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum FacetStyle {
    /// As a row of names; the first facet's carry marks.
    #[default]
    Chips,
    /// As a row of seals with names and notes, shown among the figures: for few choices that tell the story.
    Seals,
}

impl Facet {
    /// Where the value of this id stands in [`Facet::values`].
    pub fn position(&self, id: &str) -> Option<usize> {
        self.values.iter().position(|value| value.id == id)
    }
}

/// One group of a facet, such as one branch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Unique in its facet.
    pub id: String,
    /// The full name.
    pub name: String,
    /// The name where room is short.
    pub label: String,
    /// What a reader should know of it; may be empty.
    pub note: String,
}

/// One value of one facet, by index into [`crate::model::Article::facets`] and [`Facet::values`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Choice {
    /// The facet's index.
    pub facet: usize,
    /// The value's index in the facet.
    pub value: usize,
}

/// As the page names it: the two numbers with a point between them.
impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.facet, self.value)
    }
}
