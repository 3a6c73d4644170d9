//! The two views of a timeline.

use std::fmt;
use std::str::FromStr;

/// The two views of a timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// All events in a column, under their dates.
    #[default]
    List,
    /// One event at a time, on a stage that is no higher than the screen.
    Story,
}

impl View {
    /// With more events than this, a timeline in a page is clicked through on a stage.
    const MOST_IN_LIST: usize = 8;

    /// With more events than this, the page contains only the first. Without scripts, the rest follow below the list.
    const MOST_ON_STAGE: usize = 120;

    /// The view of so many events where the page does not ask for one: `auto`.
    pub const fn fitting(events: usize) -> Self {
        if events > Self::MOST_IN_LIST && events <= Self::MOST_ON_STAGE { Self::Story } else { Self::List }
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
