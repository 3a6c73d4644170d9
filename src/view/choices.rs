//! The classes with which the style sheet filters: one for each value of an event.
//!
//! `scripts/choices.js` writes the rules. They depend on the checkboxes of the filter bar, so a prerendered timeline
//! filters without a script.

use yew::prelude::*;

use super::Reading;
use super::markup::markup;
use crate::model::{Article, Choice};

/// The number of facets that the style sheet has rules for. `scripts/choices.js` reads these numbers.
const FACETS: usize = 6;
/// The number of values of each of them.
const VALUES: usize = 24;
/// The same for the small style sheet. Most articles need no more.
#[cfg(feature = "prerender")]
const SMALL_FACETS: usize = 4;
#[cfg(feature = "prerender")]
const SMALL_VALUES: usize = 12;

/// Whether the style sheet filters by this facet. The others wait for the module.
pub(super) fn is_styled(article: &Article, facet: usize) -> bool {
    facet < FACETS && article.facets.get(facet).is_some_and(|facet| facet.values.len() <= VALUES)
}

/// Whether the small style sheet filters by all facets.
#[cfg(feature = "prerender")]
pub(crate) fn has_few_filters(article: &Article) -> bool {
    article.facets.len() <= SMALL_FACETS && article.facets.iter().all(|facet| facet.values.len() <= SMALL_VALUES)
}

/// The classes of an event with these values: `v0-1 v2-3`.
pub(super) fn classes(article: &Article, choices: &[Choice]) -> String {
    let styled = choices.iter().filter(|choice| is_styled(article, choice.facet));
    styled.map(|Choice { facet, value }| format!("v{facet}-{value}")).collect::<Vec<_>>().join(" ")
}

/// The events below a heading, for [`wrapped`]: the classes of each. An event whose values all belong to another event
/// too is omitted, because the other one is shown whenever it is.
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

/// A heading that the style sheet shows while it shows any of the events below.
///
/// Selectors cannot test whether an element is hidden. So the heading is nested in one element for each event, which is
/// filtered like its event, and passes on to the next element whether all events so far are hidden. Two names
/// alternate, because a custom property cannot refer to its own inherited value.
pub(super) fn wrapped(counted: &[String], heading: Html) -> Html {
    let wrap = |inside, (at, classes): (usize, &String)| {
        let turn = if at % 2 == 0 { "under under-a" } else { "under under-b" };
        markup! { <div class={[turn, classes.as_str()]}>{ inside }</div> }
    };
    counted.iter().enumerate().fold(heading, wrap)
}
