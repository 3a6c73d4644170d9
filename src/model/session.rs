//! What a reader is doing with the timeline, as a pure state machine.

use std::rc::Rc;

use crate::model::{Article, Choice, Event, Filter};

/// What a reader can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Choose a value of a facet, or take the choice back.
    Toggle(Choice),
    /// Take all choices back.
    Clear,
    /// Make the event of this index the current one.
    Select(usize),
    /// Show the details of the event of this index, and make it the current one.
    Open(usize),
    /// Hide the details again.
    Close(usize),
    /// Go to the next event that passes the filter, or to the first.
    Next,
    /// Go to the previous event that passes the filter.
    Previous,
}

/// What a reader is doing with the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    article: Rc<Article>,
    filter: Filter,
    current: Option<usize>,
    open: Option<usize>,
}

impl Session {
    /// A reader who has just arrived.
    pub fn new(article: Rc<Article>) -> Self {
        Self { article, filter: Filter::default(), current: None, open: None }
    }

    /// The article being read.
    pub fn article(&self) -> &Rc<Article> {
        &self.article
    }

    /// The choices made so far.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// The index of the current event; it always passes the filter.
    pub fn current(&self) -> Option<usize> {
        self.current
    }

    /// The index of the event whose details are shown.
    pub fn open(&self) -> Option<usize> {
        self.open
    }

    /// The events that pass the filter, with their indices, in order.
    pub fn visible(&self) -> impl DoubleEndedIterator<Item = (usize, &Event)> {
        self.article.events.iter().enumerate().filter(|(_, event)| self.filter.admits(event))
    }

    /// How many events would be left if this were the only choice of its facet.
    pub fn count_with(&self, choice: Choice) -> usize {
        self.article.events.iter().filter(|event| self.filter.admits_with(choice, event)).count()
    }

    /// The visible event before the current one.
    pub fn previous(&self) -> Option<usize> {
        let current = self.current?;
        self.visible().rev().map(|(index, _)| index).find(|index| *index < current)
    }

    /// The visible event after the current one, or the first where none is current.
    pub fn next(&self) -> Option<usize> {
        let first = self.current.map_or(0, |current| current + 1);
        self.visible().map(|(index, _)| index).find(|index| *index >= first)
    }

    /// The state after an action; the same allocation where the action changes nothing.
    #[must_use]
    pub fn after(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match action {
            Action::Toggle(choice) => next.filter.toggle(choice),
            Action::Clear => next.filter = Filter::default(),
            Action::Select(index) => next.select(Some(index)),
            Action::Open(index) => {
                next.select(Some(index));
                next.open = next.current.filter(|current| *current == index);
            }
            Action::Close(index) => next.open = next.open.filter(|open| *open != index),
            Action::Next => next.select(next.next()),
            Action::Previous => next.select(next.previous()),
        }
        next.keep_place();
        if next == *self { self } else { Rc::new(next) }
    }

    fn select(&mut self, index: Option<usize>) {
        let shown = |index: &usize| self.article.events.get(*index).is_some_and(|event| self.filter.admits(event));
        self.current = index.filter(shown).or(self.current);
    }

    /// Where a filter hid the current event, goes to the nearest one still shown, forwards first.
    fn keep_place(&mut self) {
        let Some(current) = self.current else { return };
        let after = self.visible().map(|(index, _)| index).find(|index| *index >= current);
        self.current = after.or_else(|| self.visible().next_back().map(|(index, _)| index));
        self.open = self.open.filter(|open| self.visible().any(|(index, _)| index == *open));
    }
}

#[cfg(test)]
mod tests;
