//! A facet of few choices that tell the story, as a row of seals.

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::FilterBar;
use super::facet_filter::{checkbox, waits};
use crate::model::{Choice, Counts, FacetStyle, Value};
use crate::view::markup::{markup, when};

/// The facets shown as seals: each choice with its first character in a ring, its name and what it stands for.
pub(super) fn seals(bar: &FilterBar, counts: &Counts) -> Html {
    let reading = &bar.reading;
    let facets = reading.article().facets.iter().enumerate().filter(|(_, facet)| facet.style == FacetStyle::Seals);
    let lang = reading.article_lang();
    markup! {
        for (facet, shown) in facets {
            <fieldset part="seals" lang={lang} class={["seals", waits(bar, facet)]} {Key::from(shown.id.as_str())}>
                <legend class="hidden">{ &shown.name }</legend>
                for (value, named) in shown.values.iter().enumerate() {
                    { seal(bar, counts, Choice { facet, value }, named) }
                }
            </fieldset>
        }
    }
}

fn seal(bar: &FilterBar, counts: &Counts, choice: Choice, value: &Value) -> Html {
    let count = counts.of(choice);
    markup! {
        <label part="seal" class={["seal", when(count == 0, "seal--none")]} {Key::from(value.id.as_str())}>
            { checkbox(bar, choice, value) }
            <span aria-hidden="true" class="seal-mark">{ value.label.chars().next().map(String::from) }</span>
            <span class="seal-name">{ &value.label }</span>
            <span class="seal-note">{ &value.note }</span>
            <span class="seal-count">{ (bar.reading.words().events)(count) }</span>
        </label>
    }
}
