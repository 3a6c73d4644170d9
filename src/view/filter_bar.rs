//! The filters, how many events they leave, and the way back to all.

use std::rc::Rc;

use yew::prelude::*;

use super::Reading;
use super::facet_filter::FacetFilter;
use crate::model::{Action, Session};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FilterBarProps {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) shown: usize,
    pub(super) on_action: Callback<Action>,
}

/// The filters, how many events they leave, and the way back to all.
#[component]
pub(super) fn FilterBar(FilterBarProps { reading, session, shown, on_action }: &FilterBarProps) -> Html {
    let words = reading.words();
    let all = reading.article().events.len();
    let idle = session.filter().is_empty();
    let clear = on_action.reform(|_: MouseEvent| Action::Clear);
    let facets = reading.article().facets.len();
    html! {
        <div class="filters" part="filters" role="group" aria-label={words.filters}>
            if facets > 0 {
                <FacetFilter {reading} {session} facet={0} {on_action} />
            }
            if facets > 1 {
                <details class="more-filters">
                    <summary class="more">{ words.more_filters }</summary>
                    for facet in 1..facets {
                        <FacetFilter key={facet} {reading} {session} {facet} {on_action} />
                    }
                </details>
            }
            <p class="result">
                <span role="status" class="count">{ (words.count)(*shown, all) }</span>
                <button type="button" class="clear" part="clear" aria-disabled={idle.to_string()} onclick={clear}>
                    { words.clear }
                </button>
            </p>
        </div>
    }
}
