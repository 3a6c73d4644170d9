//! The filters, how many events they leave, and the way back to all.

mod facet_filter;
mod seals;
mod search_box;

use std::rc::Rc;

use yew::prelude::*;

use self::facet_filter::facet_filter;
use self::seals::seals;
use self::search_box::search_box;
use super::markup::{emit, markup, truth};
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
    let FilterBarProps { reading, filter, shown, sharing, view, following, on_action, on_request, .. } = props;
    let words = reading.words();
    let all = reading.article().events.len();
    let chips = |(index, facet): &(usize, &Facet)| *index > 0 && facet.style == FacetStyle::Chips;
    let more = reading.article().facets.iter().enumerate().filter(chips);
    let view = view.other();
    markup! {
        { seals(props) }
        <div part="filters" role="group" aria-label={words.filters} class="filters">
            { facet_filter(props, 0) }
            <details class="more-filters">
                <summary class="more">{ words.more_filters }</summary>
                for (facet, _) in more { { facet_filter(props, facet) } }
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
