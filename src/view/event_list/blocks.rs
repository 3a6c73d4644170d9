//! How a long list is cut into blocks: of many events, only those near the reader are in the page.

use std::ops::Range;

use crate::model::{Session, View};

/// How a long list is cut into blocks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blocks {
    /// How many events are shown.
    count: usize,
    /// The place of the current one.
    current: Option<usize>,
    story: bool,
}

impl Blocks {
    /// Up to this many events are all in the page.
    const FROM: usize = 120;
    /// The events of a block: about two screens of them.
    pub(super) const SIZE: usize = 20;
    /// The events that are there at first: nobody knows yet what is near.
    pub(super) const FIRST: usize = Self::SIZE;
    /// The most events that the story's row has room for: browsers have a longest length.
    const ROW: usize = 5_000;
    /// How many blocks stand side by side before they are blocks of a block themselves.
    const MOST: usize = 200;

    /// Whether so many events are too many to be all in the page.
    pub(super) const fn are_needed(events: usize) -> bool {
        events > Self::FROM
    }

    /// The blocks of what a session shows; none where all events are in the page.
    pub(super) fn of(session: &Session) -> Option<Self> {
        if !Self::are_needed(session.article().events.len()) || session.printing() {
            return None;
        }
        Some(Self { count: session.shown().len(), current: session.place(), story: session.view() == View::Story })
    }

    /// The places, among those shown, of the events of each block: in the list of all, in the story of the one that is
    /// read and its neighbours.
    pub(super) fn rendered(self) -> Vec<Range<usize>> {
        if self.story {
            return parts(self.in_story(), Self::SIZE);
        }
        parts(0..self.count, Self::size(self.count))
    }

    /// The places of the events that the story's row holds.
    fn in_story(self) -> Range<usize> {
        let start = (self.current.unwrap_or(0) / Self::SIZE).saturating_sub(1) * Self::SIZE;
        start..(start + 3 * Self::SIZE).min(self.count)
    }

    /// How many events the story's row holds or keeps room for.
    pub(super) fn columns(self) -> usize {
        self.left_out().1 + self.in_story().len()
    }

    /// The place of the event that the story's row begins with, and how many are left out of it before those that it
    /// holds. What is left out keeps its room, so that nothing moves when others come and go.
    pub(super) fn left_out(self) -> (usize, usize) {
        if !self.story {
            return (0, 0);
        }
        let first = self.in_story().start;
        let begin = first / Self::ROW * Self::ROW;
        (begin, first - begin)
    }

    /// The place of the event that is there wherever the reader is.
    pub(super) const fn current(self) -> Option<usize> {
        self.current
    }

    /// Whether all blocks are filled, wherever the reader is.
    pub(super) const fn are_filled(self) -> bool {
        self.story
    }

    /// The size of the blocks of so many events, so that there are not too many of them.
    fn size(count: usize) -> usize {
        let mut size = Self::SIZE;
        while count.div_ceil(size) > Self::MOST {
            size *= Self::SIZE;
        }
        size
    }

    /// The size of the blocks that a block of so many events is made of.
    pub(super) fn inner(count: usize) -> usize {
        let mut size = Self::SIZE;
        while size * Self::SIZE < count {
            size *= Self::SIZE;
        }
        size
    }
}

/// How many of so many events stand in the page before its script comes near them.
pub fn prerendered_events(all: usize) -> usize {
    if Blocks::are_needed(all) { Blocks::FIRST } else { all }
}

/// A range in parts of this size, the last of what is left.
pub(super) fn parts(range: Range<usize>, size: usize) -> Vec<Range<usize>> {
    let end = range.end;
    range.step_by(size).map(|start| start..(start + size).min(end)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The blocks of so many events, with all those that they are made of, until there are events.
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
