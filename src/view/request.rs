//! Requests of the reader to the surrounding page.

/// A request of the reader to the surrounding page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Copy the URL of the current state, from the event with this index or from the timeline.
    Copy(Option<usize>),
    /// Share that URL with the system's share sheet.
    Share(Option<usize>),
    /// Show the event with this index, wherever the page is scrolled.
    Event(usize),
    /// Show the sentence about the event with this index in the article.
    Source(usize),
}
