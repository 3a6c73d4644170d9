//! Sharing what is shown.

use yew::prelude::*;

use super::Reading;
use crate::model::Sharing;

/// A way to share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareWay {
    /// Copy the address.
    Copy,
    /// Open the system's sheet.
    Sheet,
}

/// The ways to share. Those that the page does not offer keep their place, unseen, so that nothing moves when the page
/// comes to offer them after it was prerendered.
pub(super) fn share(reading: &Reading, sharing: Sharing, on_share: &Callback<ShareWay>) -> Html {
    let words = reading.words();
    let button = |name: &'static str, way: ShareWay, offered: bool| {
        html! {
            <button type="button" class={classes!("link", (!offered).then_some("link--off"))} part="share"
                onclick={on_share.reform(move |_: MouseEvent| way)}>
                { name }
            </button>
        }
    };
    html! {
        <>
            { button(words.share, ShareWay::Sheet, sharing == Sharing::Sheet) }
            { button(words.copy_link, ShareWay::Copy, sharing != Sharing::None) }
        </>
    }
}
