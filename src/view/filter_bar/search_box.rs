//! The search.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::model::{Action, Query};
use crate::view::Reading;
use crate::view::markup::{Content, input, markup};
use crate::words::Text;

/// The search box. Events that contain the typed words stay.
pub(super) fn search_box(reading: &Reading, query: &Query, on_action: &Callback<Action>) -> Html {
    let on_action = on_action.clone();
    let search = move |input: InputEvent| {
        // While a character is being composed, there is nothing to search for. `browser/listeners.rs` sends an input
        // event when it is done.
        if !input.is_composing() {
            on_action.emit(Action::Search(input.target_unchecked_into::<HtmlInputElement>().value()));
        }
    };
    markup! {
        <input type="search" part="search" aria-label={reading.words().text(Text::Search)} placeholder={reading.words().text(Text::Search)}
            maxlength={Query::MAX_LENGTH} autocomplete="off" spellcheck="false" enterkeyhint="search" class="search"
            {Content(query.text())} {input(search)} />
    }
}
