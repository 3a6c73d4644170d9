//! The ways to filter events.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One way to group events, such as by branch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facet {
    /// Unique among the facets; part of links to a filtered timeline.
    pub id: String,
    /// The heading of its choices.
    pub name: String,
    /// The values that events can have, in display order.
    pub values: Vec<Value>,
}

impl Facet {
    /// The index in [`Facet::values`] of the value with this id.
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
    /// A shorter name.
    pub label: String,
    /// A note about it; may be empty.
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

/// As in the page's attributes: the two indices separated by a point.
impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.facet, self.value)
    }
}
