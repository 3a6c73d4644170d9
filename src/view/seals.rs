//! A facet of few choices that tell the story, as a row of seals.

use yew::prelude::*;

use super::Reading;
use crate::model::{Action, Choice, Counts, FacetStyle, Filter, Value};

/// The facets shown as seals: each choice with its first character in a ring, its name and what it stands for.
pub(super) fn seals(reading: &Reading, filter: &Filter, counts: &Counts, on_action: &Callback<Action>) -> Html {
    let facets = reading.article().facets.iter().enumerate().filter(|(_, facet)| facet.style == FacetStyle::Seals);
    let lang = reading.article_lang();
    html! {
        for (facet, shown) in facets {
            <div key={shown.id.clone()} class="seals" part="seals" role="group" aria-label={shown.name.clone()} lang={lang.clone()}>
                for (value, named) in shown.values.iter().enumerate() {
                    { seal(reading, filter, counts, Choice { facet, value }, named, on_action) }
                }
            </div>
        }
    }
}

fn seal(
    reading: &Reading,
    filter: &Filter,
    counts: &Counts,
    choice: Choice,
    value: &Value,
    on_action: &Callback<Action>,
) -> Html {
    let pressed = filter.contains(choice);
    let count = counts.of(choice);
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
