//! The two views of a timeline.

use std::fmt;
use std::str::FromStr;

/// The two views of a timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// All events in a column, under their dates.
    #[default]
    List,
    /// One event at a time.
    Story,
}

impl View {
    /// The other view.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::List => Self::Story,
            Self::Story => Self::List,
        }
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::List => "list",
            Self::Story => "story",
        })
    }
}

/// The text is not a view. `auto`, which leaves the choice to the timeline, is not one either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoView;

impl FromStr for View {
    type Err = NoView;

    fn from_str(text: &str) -> Result<Self, NoView> {
        match text {
            "list" => Ok(Self::List),
            "story" => Ok(Self::Story),
            _ => Err(NoView),
        }
    }
}
