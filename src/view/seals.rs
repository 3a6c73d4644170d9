//! A facet of few choices that tell the story, as a row of seals.

use std::rc::Rc;

use yew::prelude::*;

use super::Reading;
use crate::model::{Action, Choice, FacetStyle, Session, Value};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct SealsProps {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) on_action: Callback<Action>,
}

/// The facets shown as seals: each choice with its first character in a ring, its name and what it stands for.
#[component]
pub(super) fn Seals(SealsProps { reading, session, on_action }: &SealsProps) -> Html {
    let facets = reading.article().facets.iter().enumerate().filter(|(_, facet)| facet.style == FacetStyle::Seals);
    let lang = reading.article_lang();
    html! {
        for (facet, shown) in facets {
            <div key={shown.id.clone()} class="seals" part="seals" role="group" aria-label={shown.name.clone()} lang={lang.clone()}>
                for (value, named) in shown.values.iter().enumerate() {
                    { seal(reading, session, Choice { facet, value }, named, on_action) }
                }
            </div>
        }
    }
}

fn seal(reading: &Reading, session: &Session, choice: Choice, value: &Value, on_action: &Callback<Action>) -> Html {
    let pressed = session.filter().contains(choice);
    let count = session.count_with(choice);
    let onclick = on_action.reform(move |_: MouseEvent| Action::Toggle(choice));
    html! {
        <button type="button" key={value.id.clone()} class={classes!("seal", (count == 0).then_some("seal--none"))} part="seal"
            aria-pressed={pressed.to_string()} {onclick}>
            <span class="seal-mark" aria-hidden="true">{ value.label.chars().next() }</span>
            <span class="seal-name">{ value.label.clone() }</span>
            <span class="seal-note">{ value.note.clone() }</span>
            <span class="seal-count">{ (reading.words().events)(count) }</span>
        </button>
    }
}
