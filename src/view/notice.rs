//! What the reader is told once.

use yew::prelude::*;

use super::Reading;
use super::markup::{emit, markup};
use crate::model::{Action, Notice};
use crate::words::Text;

/// What the reader is told once, until closed; the region stands ready empty, so that what comes into it is announced.
pub(super) fn notice(reading: &Reading, notice: Option<&Notice>, on_action: &Callback<Action>) -> Html {
    let words = reading.words();
    let text = notice.map(|notice| match notice {
        Notice::Unknown(ids) => words.with(Text::Unknown, &ids.join(words.separator())),
        Notice::Copied => words.text(Text::Copied).into(),
        Notice::NotCopied(address) => words.with(Text::NotCopied, address),
    });
    markup! {
        <div part="notice" aria-live="polite" class="notice">
            if let Some(text) = text {
                <p>{ text }</p>
                <button type="button" class="link" {emit(on_action, Action::Notify(None))}>{ words.text(Text::Close) }</button>
            }
        </div>
    }
}
