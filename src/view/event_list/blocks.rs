//! How a long list is divided into blocks. Only the events near the reader are in the page.

use std::ops::Range;

use crate::model::{Session, View};

/// How a long list is divided into blocks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blocks {
    /// The number of events shown.
    count: usize,
    /// The position of the current one.
    current: Option<usize>,
    story: bool,
}

impl Blocks {
    /// Up to this number, all events are in the page.
    const FROM: usize = 120;
    /// The number of events in a block: about two screens.
    pub(super) const SIZE: usize = 20;
    /// The number of events in the page at first, when it is not known which ones are near.
    pub(super) const FIRST: usize = Self::SIZE;
    /// The most events that the row of the story has room for, because browsers limit lengths.
    const ROW: usize = 5_000;
    /// The number of blocks side by side, above which they are grouped into larger blocks.
    const MOST: usize = 200;

    /// Whether this number of events is too large for all of them to be in the page.
    pub(super) const fn are_needed(events: usize) -> bool {
        events > Self::FROM
    }

    /// The blocks of a session's events; none if all events are in the page.
    pub(super) fn of(session: &Session) -> Option<Self> {
        if !Self::are_needed(session.article().events.len()) || session.printing() {
            return None;
        }
        Some(Self { count: session.shown().len(), current: session.place(), story: session.view() == View::Story })
    }

    /// The positions, among those shown, of the events of each block: in the list of all events, in the story of the
    /// current one and its neighbours.
    pub(super) fn rendered(self) -> Vec<Range<usize>> {
        if self.story {
            return parts(self.in_story(), Self::SIZE);
        }
        parts(0..self.count, Self::size(self.count))
    }

    /// The positions of the events in the row of the story.
    fn in_story(self) -> Range<usize> {
        let start = (self.current.unwrap_or(0) / Self::SIZE).saturating_sub(1) * Self::SIZE;
        start..(start + 3 * Self::SIZE).min(self.count)
    }

    /// The number of events in the row of the story, with those whose space is reserved.
    pub(super) fn columns(self) -> usize {
        self.left_out().1 + self.in_story().len()
    }

    /// The position of the first event of the story's row, and the number of events omitted at its start. The space of
    /// omitted events is reserved, so that nothing moves when events are inserted or removed.
    pub(super) fn left_out(self) -> (usize, usize) {
        if !self.story {
            return (0, 0);
        }
        let first = self.in_story().start;
        let begin = first / Self::ROW * Self::ROW;
        (begin, first - begin)
    }

    /// The position of the event that is always in the page.
    pub(super) const fn current(self) -> Option<usize> {
        self.current
    }

    /// Whether all blocks are filled, wherever the reader is.
    pub(super) const fn are_filled(self) -> bool {
        self.story
    }

    /// The size of the blocks for this number of events, so that there are not too many blocks.
    fn size(count: usize) -> usize {
        let mut size = Self::SIZE;
        while count.div_ceil(size) > Self::MOST {
            size *= Self::SIZE;
        }
        size
    }

    /// The size of the smaller blocks in a block of this number of events.
    pub(super) fn inner(count: usize) -> usize {
        let mut size = Self::SIZE;
        while size * Self::SIZE < count {
            size *= Self::SIZE;
        }
        size
    }
}

/// How many of this number of events are in the page before the script adds others.
pub fn prerendered_events(all: usize) -> usize {
    if Blocks::are_needed(all) { Blocks::FIRST } else { all }
}

/// A range in parts of this size; the last part has the rest.
pub(super) fn parts(range: Range<usize>, size: usize) -> Vec<Range<usize>> {
    let end = range.end;
    range.step_by(size).map(|start| start..(start + size).min(end)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks of this number of events, with their smaller blocks, down to the events.
    fn leaves(range: Range<usize>, size: usize) -> Vec<Range<usize>> {
        let parts = parts(range, size);
        parts
            .into_iter()
            .flat_map(|part| {
                if part.len() > Blocks::SIZE { leaves(part.clone(), Blocks::inner(part.len())) } else { vec![part] }
            })
            .collect()
    }

    #[test]
    fn every_event_is_in_one_small_block() {
        for count in [121, 400, 4_000, 4_001, 80_013, 1_000_000] {
            let size = Blocks::size(count);
            assert!(count.div_ceil(size) <= Blocks::MOST, "{count}");
            let leaves = leaves(0..count, size);
            assert!(leaves.iter().all(|leaf| (1..=Blocks::SIZE).contains(&leaf.len())), "{count}");
            assert_eq!(leaves.into_iter().flatten().collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
        }
    }
}
