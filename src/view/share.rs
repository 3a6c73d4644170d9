//! Sharing what is shown.

use yew::prelude::*;

use super::{Reading, Request};
use crate::model::Sharing;

/// The ways to share. Those that the page does not offer keep their place, unseen, so that nothing moves when the page
/// comes to offer them after it was prerendered.
pub(super) fn share(reading: &Reading, sharing: Sharing, on_request: &Callback<Request>) -> Html {
    let words = reading.words();
    let button = |name: &'static str, way: Request, offered: bool| {
        html! {
            <button type="button" class={classes!("link", (!offered).then_some("link--off"))} part="share"
                onclick={on_request.reform(move |_: MouseEvent| way)}>
                { name }
            </button>
        }
    };
    html! {
        <>
            { button(words.share, Request::Share, sharing == Sharing::Sheet) }
            { button(words.copy_link, Request::Copy, sharing != Sharing::None) }
        </>
    }
}
