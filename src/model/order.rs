//! The order of the events.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The order in which an article's events are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// By date, and events of the same date in the document's order.
    #[default]
    Oldest,
    /// Exactly the reverse: the latest event comes first, and of the same date the one that the document has last.
    Newest,
}

impl Order {
    /// Both orders, with the words for them in documents and attributes.
    pub const WORDS: [(&str, Self); 2] = [(Self::Oldest.word(), Self::Oldest), (Self::Newest.word(), Self::Newest)];

    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
        }
    }

    /// The other order.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Oldest => Self::Newest,
            Self::Newest => Self::Oldest,
        }
    }
}

/// The text is not an order. `auto`, which leaves the order to the document, is not one either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoOrder;

impl FromStr for Order {
    type Err = NoOrder;

    fn from_str(text: &str) -> Result<Self, NoOrder> {
        Self::WORDS.into_iter().find_map(|(word, order)| (word == text).then_some(order)).ok_or(NoOrder)
    }
}
