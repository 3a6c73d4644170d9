//! What a reader asks of the page around the timeline.

/// What a reader asks of the page around the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Copy the address of what is shown.
    Copy,
    /// Share that address through the system's sheet.
    Share,
    /// Show in the article where it tells the event of this index.
    Source(usize),
}
