//! Sharing what is shown.

use yew::prelude::*;

use super::markup::{emit, markup, when};
use super::{Reading, Request};
use crate::model::Sharing;
use crate::words::Text;

/// The ways to share. Those that the page does not offer keep their place, unseen, so that nothing moves when the page
/// comes to offer them after it was prerendered.
pub(super) fn share(reading: &Reading, sharing: Sharing, on_request: &Callback<Request>) -> Html {
    let words = reading.words();
    let button = |name: &'static str, way: Request, offered: bool| {
        markup! {
            <button type="button" part="share" class={["link", when(!offered, "link--off")]} {emit(on_request, way)}>
                { name }
            </button>
        }
    };
    markup! {
        { button(words.text(Text::Share), Request::Share, sharing == Sharing::Sheet) }
        { button(words.text(Text::CopyLink), Request::Copy, sharing != Sharing::None) }
    }
}
