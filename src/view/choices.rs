//! What the style sheet needs to filter by itself: a class for every choice that an event counts under.
//!
//! `scripts/choices.js` writes the rules. They answer the checkboxes of the filter bar, so that a prerendered timeline
//! filters without a script.

use yew::prelude::*;

use super::Reading;
use super::markup::markup;
use crate::model::{Article, Choice};

/// How many facets the style sheet has rules for; `scripts/choices.js` reads this number and the next.
const FACETS: usize = 6;
/// How many values of each of them.
const VALUES: usize = 24;

/// Whether the style sheet filters by this facet. The others wait for the module.
pub(super) fn is_styled(article: &Article, facet: usize) -> bool {
    facet < FACETS && article.facets.get(facet).is_some_and(|facet| facet.values.len() <= VALUES)
}

/// The classes of what counts under these choices: `v0-1 v2-3`.
pub(super) fn classes(article: &Article, choices: &[Choice]) -> String {
    let styled = choices.iter().filter(|choice| is_styled(article, choice.facet));
    styled.map(|Choice { facet, value }| format!("v{facet}-{value}")).collect::<Vec<_>>().join(" ")
}

/// What a heading stands above, for [`wrapped`]: the classes of each of these events. An event that counts under no more
/// than another is left out, because the other is shown whenever it is.
pub(super) fn counted(reading: &Reading, events: impl Iterator<Item = usize>) -> Vec<String> {
    let article = reading.article();
    if !(0..article.facets.len()).any(|facet| is_styled(article, facet)) {
        return Vec::new();
    }
    let mut kept: Vec<&[Choice]> = Vec::new();
    for event in events.filter_map(|index| reading.event(index)) {
        let holds = |all: &[Choice], some: &[Choice]| some.iter().all(|choice| all.contains(choice));
        if !kept.iter().any(|other| holds(other, &event.choices)) {
            kept.retain(|other| !holds(&event.choices, other));
            kept.push(&event.choices);
        }
    }
    kept.into_iter().map(|choices| classes(article, choices)).collect()
}

/// A heading that the style sheet shows for as long as it shows one of the events below.
///
/// Selectors cannot ask whether an element is hidden. So the heading stands in one element for each event, which filters
/// itself as its event does, and passes on to the next whether all events so far are hidden. They are told apart by two
/// names in turn, because a custom property cannot be made of its own inherited value.
pub(super) fn wrapped(counted: &[String], heading: Html) -> Html {
    let wrap = |inside, (at, classes): (usize, &String)| {
        let turn = if at % 2 == 0 { "under under-a" } else { "under under-b" };
        markup! { <div class={[turn, classes.as_str()]}>{ inside }</div> }
    };
    counted.iter().enumerate().fold(heading, wrap)
}
