//! One facet's values as toggle buttons.

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::FilterBar;
use crate::model::{Action, Choice, Counts, Value};
use crate::view::markup::{emit, markup, truth, when};
use crate::view::symbol::{hue, symbol};

/// One facet's values as toggle buttons, each with the number of events it would leave.
pub(super) fn facet_filter(bar: &FilterBar, counts: &Counts, facet: usize) -> Html {
    let reading = &bar.reading;
    let Some(shown) = reading.article().facets.get(facet) else { return Html::default() };
    let label_id = format!("facet-{}", shown.id);
    markup! {
        <div role="group" aria-labelledby={&label_id} class="facet" {Key::from(shown.id.as_str())}>
            <span id={label_id} lang={reading.article_lang()} class="facet-name">{ &shown.name }</span>
            for (index, value) in shown.values.iter().enumerate() {
                { chip(bar, counts, Choice { facet, value: index }, value) }
            }
        </div>
    }
}

fn chip(bar: &FilterBar, counts: &Counts, choice: Choice, value: &Value) -> Html {
    let FilterBar { reading, session, on_action, .. } = bar;
    let count = counts.of(choice);
    // Branches alone have a hue and a symbol: in a second facet the same ones would mean something else.
    let is_branch = choice.facet == 0;
    let class = ["chip", hue(is_branch.then_some(choice.value)), when(count == 0, "chip--none")];
    // The short name is for the eye; the ear gets the whole one, in the same words.
    let (before, after) = value.name.split_once(value.label.as_str()).unwrap_or_default();
    // What pointing at a chip shows.
    let note = Some(&value.note).filter(|note| !note.is_empty());
    markup! {
        <button type="button" part="chip" value={choice.to_string()} title={note} aria-pressed={truth(session.filter().contains(choice))} class={class}
            {Key::from(value.id.as_str())} {emit(on_action, Action::Toggle(choice))}>
            if is_branch { { symbol(choice.value) } }
            <span lang={reading.article_lang()}>{ ear(before) }{ &value.label }{ ear(after) }</span>
            <span class="chip-count">{ count }{ ear(reading.words().events_unit) }</span>
        </button>
    }
}

fn ear(text: &str) -> Html {
    markup! { if !text.is_empty() { <span class="ear">{ text.to_owned() }</span> } }
}
