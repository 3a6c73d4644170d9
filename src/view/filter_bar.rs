//! The filters, how many events they leave, and the way back to all.

use std::rc::Rc;

use yew::prelude::*;

use super::facet_filter::facet_filter;
use super::markup::{emit, markup, truth};
use super::seals::seals;
use super::search_box::search_box;
use super::share::share;
use super::{Reading, Request};
use crate::model::{Action, Counts, Facet, FacetStyle, Filter, Sharing, View};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FilterBarProps {
    pub(super) reading: Reading,
    pub(super) filter: Rc<Filter>,
    pub(super) counts: Rc<Counts>,
    pub(super) shown: usize,
    pub(super) sharing: Sharing,
    pub(super) view: View,
    /// Whether what is read in the article is followed; none where the article is not on the page.
    pub(super) following: Option<bool>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_request: Callback<Request>,
}

/// The filters, how many events they leave, and the way back to all.
///
/// A component, so that a step from event to event leaves it alone.
#[component]
pub(super) fn FilterBar(props: &FilterBarProps) -> Html {
    let FilterBarProps { reading, filter, counts, shown, sharing, view, following, on_action, on_request } = props;
    let words = reading.words();
    let all = reading.article().events.len();
    let chips = |(index, facet): &(usize, &Facet)| *index > 0 && facet.style == FacetStyle::Chips;
    let more = reading.article().facets.iter().enumerate().filter(chips);
    let view = view.other();
    markup! {
        { seals(reading, filter, counts, on_action) }
        <div part="filters" role="group" aria-label={words.filters} class="filters">
            { facet_filter(reading, filter, counts, 0, on_action) }
            <details class="more-filters">
                <summary class="more">{ words.more_filters }</summary>
                for (facet, _) in more { { facet_filter(reading, filter, counts, facet, on_action) } }
                { search_box(reading, filter.query(), on_action) }
                if let Some(following) = *following {
                    <button type="button" part="follow" aria-pressed={truth(following)} class="link follow"
                        {emit(on_action, Action::Follow(!following))}>
                        { words.follow }
                    </button>
                }
            </details>
            <div class="result">
                <span role="status" class="count">{ (words.count)(*shown, all) }</span>
                <button type="button" part="clear" aria-disabled={truth(filter.is_empty())} class="link clear"
                    {emit(on_action, Action::Clear)}>
                    { words.clear }
                </button>
                <span class="result-end">
                    { share(reading, *sharing, on_request) }
                    <button type="button" part="view" class="link view-switch" {emit(on_action, Action::Show(view))}>
                        { if view == View::Story { words.to_story } else { words.to_list } }
                    </button>
                </span>
            </div>
        </div>
    }
}
