//! One facet's values as toggle buttons.

use yew::prelude::*;

use super::Reading;
use super::mark::{hue, mark};
use crate::model::{Action, Choice, Counts, Filter, Value};

/// One facet's values as toggle buttons, each with the number of events it would leave.
pub(super) fn facet_filter(
    reading: &Reading,
    filter: &Filter,
    counts: &Counts,
    facet: usize,
    on_action: &Callback<Action>,
) -> Html {
    let Some(shown) = reading.article().facets.get(facet) else { return Html::default() };
    let label_id = format!("facet-{}", shown.id);
    html! {
        <div key={shown.id.clone()} class="facet" role="group" aria-labelledby={label_id.clone()}>
            <span id={label_id} class="facet-name" lang={reading.article_lang()}>{ shown.name.clone() }</span>
            for (index, value) in shown.values.iter().enumerate() {
                { chip(reading, filter, counts, Choice { facet, value: index }, value, on_action) }
            }
        </div>
    }
}

fn chip(
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
    // Branches alone have a hue and a mark: in a second facet the same ones would mean something else.
    let marked = choice.facet == 0;
    let class = classes!("chip", marked.then(|| hue(choice.value)), (count == 0).then_some("chip--none"));
    // The short name is for the eye; the ear gets the whole one, in the same words.
    let (before, after) = value.name.split_once(value.label.as_str()).unwrap_or_default();
    let ear = |text: &str| html! { if !text.is_empty() { <span class="ear">{ text.to_owned() }</span> } };
    html! {
        <button type="button" key={value.id.clone()} {class} part="chip" title={title(value)}
            aria-pressed={pressed.to_string()} {onclick}>
            if marked { { mark(choice.value) } }
            <span lang={reading.article_lang()}>{ ear(before) }{ value.label.clone() }{ ear(after) }</span>
            <span class="chip-count">{ count }{ ear(reading.words().events_unit) }</span>
        </button>
    }
}

/// What pointing at a chip shows: its note.
fn title(value: &Value) -> Option<AttrValue> {
    (!value.note.is_empty()).then(|| value.note.clone().into())
}
