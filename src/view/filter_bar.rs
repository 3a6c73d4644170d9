//! The filters, how many events they leave, and the way back to all.

use std::rc::Rc;

use yew::prelude::*;

use super::facet_filter::FacetFilter;
use super::search_box::SearchBox;
use super::share::Share;
use super::{Reading, ShareWay};
use crate::model::{Action, FacetStyle, Session, View};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FilterBarProps {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) shown: usize,
    pub(super) on_action: Callback<Action>,
    pub(super) on_share: Callback<ShareWay>,
}

/// The filters, how many events they leave, and the way back to all.
#[component]
pub(super) fn FilterBar(props: &FilterBarProps) -> Html {
    let FilterBarProps { reading, session, shown, on_action, on_share } = props;
    let words = reading.words();
    let all = reading.article().events.len();
    let chips = |(index, facet): &(usize, &crate::model::Facet)| *index > 0 && facet.style == FacetStyle::Chips;
    let more: Vec<usize> = reading.article().facets.iter().enumerate().filter(chips).map(|(index, _)| index).collect();
    let view = session.view().other();
    html! {
        <div class="filters" part="filters" role="group" aria-label={words.filters}>
            <FacetFilter {reading} {session} facet={0} {on_action} />
            <details class="more-filters">
                <summary class="more">{ words.more_filters }</summary>
                for facet in more { <FacetFilter key={facet} {reading} {session} {facet} {on_action} /> }
                <SearchBox {reading} text={session.filter().query().text().to_owned()} {on_action} />
            </details>
            <div class="result">
                <span role="status" class="count">{ (words.count)(*shown, all) }</span>
                <button type="button" class="link clear" part="clear"
                    aria-disabled={session.filter().is_empty().to_string()}
                    onclick={on_action.reform(|_: MouseEvent| Action::Clear)}>
                    { words.clear }
                </button>
                <span class="result-end">
                    <Share {reading} sharing={session.sharing()} {on_share} />
                    <button type="button" class="link view-switch" part="view"
                        onclick={on_action.reform(move |_: MouseEvent| Action::Show(view))}>
                        { if view == View::Story { words.to_story } else { words.to_list } }
                    </button>
                </span>
            </div>
        </div>
    }
}
