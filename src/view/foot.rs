//! The line at the foot of the screen, for readers of the article whose timeline is elsewhere on the page.

use yew::functional::HookContext;
use yew::prelude::*;
use yew::virtual_dom::Key;

use super::event_list::whole_date;
use super::markup::{emit, markup};
use super::piece::Piece;
use super::symbol::symbol;
use super::{Reading, Request};
use crate::model::Action;
use crate::words::Text;

/// The event that is being read in the article, which leads to it in the timeline, and the button that ends following.
///
/// It is not prerendered, because only the module knows what is being read. It is not announced: readers of the article
/// did not ask for it.
#[derive(Debug)]
pub(super) struct Foot {
    pub(super) reading: Reading,
    /// The index of the event; nothing is rendered without it.
    pub(super) read: Option<usize>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_request: Callback<Request>,
}

/// Its callbacks never change.
impl PartialEq for Foot {
    fn eq(&self, other: &Self) -> bool {
        (&self.reading, self.read) == (&other.reading, other.read)
    }
}

impl Piece for Foot {
    fn render(&self, _: &mut HookContext) -> Html {
        let Self { reading, read, on_action, on_request } = self;
        let Some((index, event)) = read.and_then(|index| Some((index, reading.event(index)?))) else {
            return Html::default();
        };
        let words = reading.words();
        markup! {
            <button type="button" part="reading-event" class="foot-event" {emit(on_request, Request::Event(index))}>
                <span class="foot-name">{ words.text(Text::BeingRead) }</span>
                if let Some(value) = event.values_of(0).next() { { symbol(Some(value)) } }
                // New nodes for each event, because a browser counts texts that move as a shift of the layout.
                <span class="foot-text" {Key::from(index)}>
                    { whole_date(reading, event, "foot-date") }
                    <span lang={reading.article_lang()} dir={reading.dir(&event.headline)} class="foot-headline">{ &event.headline }</span>
                </span>
            </button>
            // The same switch as among the filters.
            <button type="button" part="follow" aria-pressed="true" aria-label={words.text(Text::Follow)} class="foot-end"
                {emit(on_action, Action::Follow(false))}></button>
        }
    }
}
