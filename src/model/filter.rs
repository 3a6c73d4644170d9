//! The reader's filter.

use std::rc::Rc;

use crate::model::{Choice, Event, Query};

/// The reader's choices and search. Choices are alternatives within a facet; all facets must match.
///
/// ```
/// use article_timeline::model::{Choice, Filter};
///
/// let article = article_timeline::embedded::article()?;
/// let mut filter = Filter::default();
/// assert!(article.events.iter().all(|event| filter.admits(event)));
/// filter.toggle(Choice { facet: 0, value: 1 });
/// assert!(article.events.iter().all(|event| filter.admits(event) == event.values_of(0).any(|value| value == 1)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In order, without duplicates.
    chosen: Vec<Choice>,
    query: Rc<Query>,
}

impl Filter {
    /// Whether there are no choices and no search, so that every event passes.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.query.is_empty()
    }

    /// The search text.
    pub fn query(&self) -> &Rc<Query> {
        &self.query
    }

    /// Sets the search text.
    pub fn search(&mut self, query: Query) {
        self.query = Rc::new(query);
    }

    /// The chosen values of one facet, in its order.
    pub fn chosen_of(&self, facet: usize) -> impl Iterator<Item = usize> + '_ {
        self.chosen.iter().filter(move |choice| choice.facet == facet).map(|choice| choice.value)
    }

    /// Whether this value is chosen.
    pub fn contains(&self, choice: Choice) -> bool {
        self.chosen.binary_search(&choice).is_ok()
    }

    /// Adds the choice, or removes it.
    pub fn toggle(&mut self, choice: Choice) {
        match self.chosen.binary_search(&choice) {
            Ok(at) => {
                self.chosen.remove(at);
            }
            Err(at) => self.chosen.insert(at, choice),
        }
    }

    /// Whether the event has a chosen value in every facet with choices. The search is separate: [`Query::finds`] costs far more, so
    /// it runs once per search.
    pub fn admits(&self, event: &Event) -> bool {
        self.admits_except(None, event)
    }

    /// Whether the event matches the choices in all other facets.
    pub(super) fn admits_but_for(&self, facet: usize, event: &Event) -> bool {
        self.admits_except(Some(facet), event)
    }

    fn admits_except(&self, ignored: Option<usize>, event: &Event) -> bool {
        // `chosen` is sorted, so the choices of a facet are adjacent.
        let mut chosen = self.chosen.iter().filter(|choice| Some(choice.facet) != ignored).peekable();
        while let Some(first) = chosen.next() {
            let mut met = event.choices.contains(first);
            while let Some(next) = chosen.next_if(|next| next.facet == first.facet) {
                met = met || event.choices.contains(next);
            }
            if !met {
                return false;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::event_on;

    const fn choice(facet: usize, value: usize) -> Choice {
        Choice { facet, value }
    }

    fn event(choices: &[Choice]) -> Event {
        Event { choices: choices.to_vec(), ..event_on("2022-03-26") }
    }

    fn filter(choices: &[Choice]) -> Filter {
        let mut filter = Filter::default();
        for choice in choices {
            filter.toggle(*choice);
        }
        filter
    }

    #[track_caller]
    fn assert_admits(filter: &Filter, choices: &[Choice], expected: bool) {
        assert_eq!(filter.admits(&event(choices)), expected, "{choices:?}");
    }

    #[test]
    fn an_empty_filter_admits_everything() {
        assert!(Filter::default().is_empty());
        assert_admits(&Filter::default(), &[], true);
    }

    #[test]
    fn values_of_one_facet_are_alternatives() {
        let either = filter(&[choice(0, 1), choice(0, 2)]);
        assert_admits(&either, &[choice(0, 1)], true);
        assert_admits(&either, &[choice(0, 2)], true);
        assert_admits(&either, &[choice(0, 0)], false);
    }

    #[test]
    fn facets_must_all_be_met() {
        let both = filter(&[choice(0, 1), choice(1, 5)]);
        assert_admits(&both, &[choice(0, 1), choice(1, 5)], true);
        assert_admits(&both, &[choice(0, 1)], false);
        assert_admits(&both, &[choice(1, 5)], false);
    }

    #[test]
    fn toggling_twice_changes_nothing() {
        assert!(filter(&[choice(0, 1), choice(0, 1)]).is_empty());
    }
}
