//! Sharing the current state.

use yew::prelude::*;

use super::markup::{emit, markup, when};
use super::notice::told;
use super::{Reading, Request};
use crate::model::{Notice, Sharing};
use crate::words::Text;

/// The ways to share an event, or the timeline. Those that the page does not offer are invisible but keep their space,
/// so that nothing moves if they become available after prerendering.
pub(super) fn share(reading: &Reading, sharing: Sharing, event: Option<usize>, on_request: &Callback<Request>) -> Html {
    let words = reading.words();
    let button = |name: &'static str, way: Request, offered: bool| {
        markup! {
            <button type="button" part="share" class={["link", when(!offered, "link--off")]} {emit(on_request, way)}>
                { name }
            </button>
        }
    };
    markup! {
        { button(words.text(Text::Share), Request::Share(event), sharing == Sharing::Sheet) }
        { button(words.text(Text::CopyLink), Request::Copy(event), sharing != Sharing::None) }
    }
}

/// What came of copying, beside the buttons of its event.
pub(super) fn outcome(reading: &Reading, notice: Option<&Notice>) -> Html {
    markup! { <span aria-live="polite" class="shared">{ notice.map(|notice| told(reading, notice)).unwrap_or_default() }</span> }
}
