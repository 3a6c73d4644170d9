//! Which events a reader asked for.

use std::collections::BTreeSet;

use crate::model::{Choice, Event};

/// The reader's choices: alternatives within a facet, all facets together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    chosen: BTreeSet<Choice>,
}

impl Filter {
    /// Whether nothing is chosen, so that every event passes.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Whether this value is chosen.
    pub fn contains(&self, choice: Choice) -> bool {
        self.chosen.contains(&choice)
    }

    /// Chooses the value, or takes the choice back.
    pub fn toggle(&mut self, choice: Choice) {
        if !self.chosen.remove(&choice) {
            self.chosen.insert(choice);
        }
    }

    /// Whether the event counts under a chosen value of every facet that has one.
    pub fn admits(&self, event: &Event) -> bool {
        self.admits_except(None, event)
    }

    /// Whether the event would stay if `choice` were the only one of its facet, the other facets as they are.
    ///
    /// Counting the events that would is what a choice's own count shows.
    pub fn admits_with(&self, choice: Choice, event: &Event) -> bool {
        event.choices.contains(&choice) && self.admits_except(Some(choice.facet), event)
    }

    fn admits_except(&self, ignored: Option<usize>, event: &Event) -> bool {
        // `chosen` is ordered, so a facet's choices stand together.
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
    use crate::model::Date;

    const fn choice(facet: usize, value: usize) -> Choice {
        Choice { facet, value }
    }

    fn event(choices: &[Choice]) -> Event {
        Event {
            id: "e".into(),
            date: "2022".parse::<Date>().unwrap(),
            part: None,
            headline: "E".into(),
            text: Vec::new(),
            facts: Vec::new(),
            choices: choices.to_vec(),
            locator: None,
        }
    }

    fn filter(choices: &[Choice]) -> Filter {
        let mut filter = Filter::default();
        for choice in choices {
            filter.toggle(*choice);
        }
        filter
    }

    #[test]
    fn an_empty_filter_admits_everything() {
        assert!(Filter::default().admits(&event(&[])));
    }

    #[test]
    fn values_of_one_facet_are_alternatives() {
        let either = filter(&[choice(0, 1), choice(0, 2)]);
        assert!(either.admits(&event(&[choice(0, 1)])));
        assert!(either.admits(&event(&[choice(0, 2)])));
        assert!(!either.admits(&event(&[choice(0, 3)])));
    }

    #[test]
    fn facets_must_all_be_met() {
        let both = filter(&[choice(0, 1), choice(1, 5)]);
        assert!(both.admits(&event(&[choice(0, 1), choice(1, 5)])));
        assert!(!both.admits(&event(&[choice(0, 1)])));
        assert!(!both.admits(&event(&[choice(1, 5)])));
    }

    #[test]
    fn a_choice_counts_without_its_own_facet() {
        let chosen = filter(&[choice(0, 1), choice(1, 5)]);
        assert!(chosen.admits_with(choice(0, 2), &event(&[choice(0, 2), choice(1, 5)])));
        assert!(!chosen.admits_with(choice(0, 2), &event(&[choice(0, 2), choice(1, 6)])));
    }

    #[test]
    fn toggling_twice_changes_nothing() {
        assert!(filter(&[choice(0, 1), choice(0, 1)]).is_empty());
    }
}
