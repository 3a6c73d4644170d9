//! A message that is shown once.

use yew::prelude::*;

use super::Reading;
use super::markup::{emit, markup};
use crate::model::{Action, Notice};
use crate::words::Text;

/// A notice in words.
pub(super) fn told(reading: &Reading, notice: &Notice) -> String {
    let words = reading.words();
    match notice {
        Notice::Unknown(ids) => words.with(Text::Unknown, &ids.join(words.separator())),
        Notice::Copied(_) => words.text(Text::Copied).into(),
        Notice::NotCopied(_, address) => words.with(Text::NotCopied, address),
    }
}

/// A message that is shown until the reader closes it. Its live region is always there, so that a message is announced.
pub(super) fn notice(reading: &Reading, notice: Option<&Notice>, on_action: &Callback<Action>) -> Html {
    let words = reading.words();
    // Messages about an event are beside it.
    let text = notice.filter(|notice| notice.event().is_none()).map(|notice| told(reading, notice));
    markup! {
        <div part="notice" aria-live="polite" class="notice">
            if let Some(text) = text {
                <p>{ text }</p>
                <button type="button" class="link" {emit(on_action, Action::Notify(None))}>{ words.text(Text::Close) }</button>
            }
        </div>
    }
}
