//! What a reader asks of the page around the timeline.

/// What a reader asks of the page around the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Copy the address of what is shown, from the event of this index or from the timeline.
    Copy(Option<usize>),
    /// Share that address through the system's sheet.
    Share(Option<usize>),
    /// Show in the article where it tells the event of this index.
    Source(usize),
}
