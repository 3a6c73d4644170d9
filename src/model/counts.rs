//! The number of events that each choice would leave.

use crate::model::{Article, Choice, Filter};

/// The number of events that each choice would leave: those that match the other facets and the search, and have its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts(Vec<Vec<usize>>);

impl Counts {
    /// Counts the events for which `found`, with one entry per event, is true.
    pub(super) fn new(article: &Article, filter: &Filter, found: impl Fn(usize) -> bool) -> Self {
        let mut counts: Vec<Vec<usize>> = article.facets.iter().map(|facet| vec![0; facet.values.len()]).collect();
        for (_, event) in article.events.iter().enumerate().filter(|(index, _)| found(*index)) {
            for (facet, counts) in counts.iter_mut().enumerate() {
                if filter.admits_but_for(facet, event) {
                    for value in event.values_of(facet) {
                        if let Some(count) = counts.get_mut(value) {
                            *count += 1;
                        }
                    }
                }
            }
        }
        Self(counts)
    }

    /// The number of events that this choice would leave.
    pub fn of(&self, choice: Choice) -> usize {
        self.0.get(choice.facet).and_then(|facet| facet.get(choice.value)).copied().unwrap_or_default()
    }
}
