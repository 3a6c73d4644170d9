//! The filters, the number of events shown, and the button that clears the filters.

mod facet_filter;
mod search_box;

use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;

use self::facet_filter::facet_filter;
use self::search_box::search_box;
use super::choices::is_styled;
use super::event_list::prerendered_events;
use super::head::credits;
use super::markup::{emit, markup, truth, when};
use super::notice::notice;
use super::piece::Piece;
use super::share::share;
use super::{Reading, Request};
use crate::model::{Action, Order, Session};
use crate::words::Text;

/// The filters, the number of events shown, the button that clears the filters, and the notice.
#[derive(Debug)]
pub(super) struct FilterBar {
    pub(super) reading: Reading,
    /// The session that the reader has requested.
    pub(super) session: Rc<Session>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_request: Callback<Request>,
}

impl FilterBar {
    /// The part of the session that it shows.
    fn seen(&self) -> impl PartialEq {
        let session = &self.session;
        let following = session.has_article().then(|| session.following());
        (session.filter(), session.shown().len(), session.sharing(), session.notice(), following)
    }
}

/// A step does not change it.
impl PartialEq for FilterBar {
    fn eq(&self, other: &Self) -> bool {
        self.reading == other.reading
            && self.seen() == other.seen()
            && (&self.on_action, &self.on_request) == (&other.on_action, &other.on_request)
    }
}

impl Piece for FilterBar {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { reading, session, on_action, on_request } = self;
        let filter = session.filter();
        let counts = use_memo(Rc::clone(filter), |_| session.counts()).run(hooks);
        let words = reading.words();
        let order = reading.article().order;
        let all = reading.article().events.len();
        let more = || 1..reading.article().facets.len();
        let has_more = more().any(|facet| is_styled(reading.article(), facet));
        // If there are no other filters, the disclosure contains only the search.
        let [more_name, more_class] = if more().is_empty() {
            [words.text(Text::Search), "more-filters--search"]
        } else {
            [words.text(Text::MoreFilters), ""]
        };
        // Without a script, not all events of a long timeline are here, so it cannot be filtered as a whole.
        let is_long = prerendered_events(all) < all;
        markup! {
            // A form, so that clearing needs no script. It is never submitted.
            <form method="dialog" class={["choices", when(is_long, "waits")]}>
                <div part="filters" role="group" aria-label={words.text(Text::Filters)} class="filters">
                    { facet_filter(self, &counts, 0) }
                    <button type="reset" part="clear" class="link clear" {emit(on_action, Action::Clear)}>
                        { words.text(Text::Clear) }
                    </button>
                    <details class={["more-filters", more_class, when(!has_more, "waits")]}>
                        <summary class="more">{ more_name }</summary>
                        <div class="sheet">
                            { search_box(reading, filter.query(), on_action) }
                            for facet in more() { { facet_filter(self, &counts, facet) } }
                            // Shown if the element has the attribute `sortable`.
                            <button type="button" part="order" aria-pressed={truth(order == Order::Newest)} class="link tick order"
                                {emit(on_action, Action::Arrange(order.other()))}>
                                { words.text(Text::NewestFirst) }
                            </button>
                            if let Some(following) = session.has_article().then(|| session.following()) {
                                <button type="button" part="follow" aria-pressed={truth(following)} class="link tick follow"
                                    {emit(on_action, Action::Follow(!following))}>
                                    { words.text(Text::Follow) }
                                </button>
                            }
                        </div>
                    </details>
                </div>
                <div class="result">
                    <span role="status" class="count">{ words.count(session.shown().len(), all) }</span>
                    <span class="result-end">{ share(reading, session.sharing(), None, on_request) }</span>
                </div>
            </form>
            { notice(reading, session.notice(), on_action) }
            { credits(reading, "credits--beside") }
        }
    }
}
