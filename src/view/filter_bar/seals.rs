//! A facet of few choices that tell the story, as a row of seals.

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::FilterBar;
use crate::model::{Action, Choice, Counts, FacetStyle, Value};
use crate::view::markup::{emit, markup, truth, when};

/// The facets shown as seals: each choice with its first character in a ring, its name and what it stands for.
pub(super) fn seals(bar: &FilterBar, counts: &Counts) -> Html {
    let reading = &bar.reading;
    let facets = reading.article().facets.iter().enumerate().filter(|(_, facet)| facet.style == FacetStyle::Seals);
    let lang = reading.article_lang();
    markup! {
        for (facet, shown) in facets {
            <div part="seals" role="group" aria-label={&shown.name} lang={lang} class="seals"
                {Key::from(shown.id.as_str())}>
                for (value, named) in shown.values.iter().enumerate() {
                    { seal(bar, counts, Choice { facet, value }, named) }
                }
            </div>
        }
    }
}

fn seal(bar: &FilterBar, counts: &Counts, choice: Choice, value: &Value) -> Html {
    let FilterBar { reading, session, on_action, .. } = bar;
    let count = counts.of(choice);
    markup! {
        <button type="button" part="seal" value={choice.to_string()}
            aria-pressed={truth(session.filter().contains(choice))} class={["seal", when(count == 0, "seal--none")]} {Key::from(value.id.as_str())}
            {emit(on_action, Action::Toggle(choice))}>
            <span aria-hidden="true" class="seal-mark">{ value.label.chars().next().map(String::from) }</span>
            <span class="seal-name">{ &value.label }</span>
            <span class="seal-note">{ &value.note }</span>
            <span class="seal-count">{ (reading.words().events)(count) }</span>
        </button>
    }
}
