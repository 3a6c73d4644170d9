//! What the reader is told once.

use yew::prelude::*;

use super::Reading;
use crate::model::{Action, Notice as Message};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct NoticeProps {
    pub(super) reading: Reading,
    pub(super) notice: Option<Message>,
    pub(super) on_action: Callback<Action>,
}

/// What the reader is told once, until closed; the region stands ready empty, so that what comes into it is announced.
#[component]
pub(super) fn Notice(NoticeProps { reading, notice, on_action }: &NoticeProps) -> Html {
    let words = reading.words();
    let text = notice.as_ref().map(|notice| match notice {
        Message::Unknown(ids) => (words.unknown)(&ids.join(words.list_separator)),
        Message::Copied => words.copied.into(),
        Message::NotCopied(address) => (words.not_copied)(address),
    });
    html! {
        <div class="notice" part="notice" aria-live="polite">
            if let Some(text) = text {
                <p>{ text }</p>
                <button type="button" class="link" onclick={on_action.reform(|_: MouseEvent| Action::Notify(None))}>
                    { words.close }
                </button>
            }
        </div>
    }
}
