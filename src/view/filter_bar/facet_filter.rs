//! One facet's values as checkboxes.

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::FilterBar;
use crate::model::{Action, Choice, Counts, Value};
use crate::view::choices::is_styled;
use crate::view::markup::{Checked, check, markup, when};
use crate::view::symbol::{hue, symbol};

/// One facet's values as checkboxes, each with the number of events that it would leave.
pub(super) fn facet_filter(bar: &FilterBar, counts: &Counts, facet: usize) -> Html {
    let reading = &bar.reading;
    let Some(shown) = reading.article().facets.get(facet) else { return Html::default() };
    markup! {
        <fieldset part={format!("facet facet-{}", shown.id)} class={["facet", when(!is_styled(reading.article(), facet), "waits")]} {Key::from(shown.id.as_str())}>
            <legend lang={reading.article_lang()} dir={reading.dir(&shown.name)} class="facet-name">{ &shown.name }</legend>
            for (index, value) in shown.values.iter().enumerate() {
                { chip(bar, counts, Choice { facet, value: index }, value) }
            }
        </fieldset>
    }
}

/// The checkbox of a value. Its name, after a prefix, and its value are those of a permalink. Its classes are for the
/// style sheet. Without the prefix, a facet called “children” would replace a property of the form.
fn checkbox(bar: &FilterBar, choice: Choice, value: &Value) -> Html {
    let FilterBar { reading, session, on_action, .. } = bar;
    let facet = reading.article().facets.get(choice.facet).map(|facet| format!("facet-{}", facet.id));
    let classes = format!("c{}-{}", choice.facet, choice.value);
    let filters = format!(" f{}", choice.facet);
    let class = if is_styled(reading.article(), choice.facet) { classes + &filters } else { classes };
    markup! {
        <input type="checkbox" name={facet} value={&value.id} class={class}
            {Checked(session.filter().contains(choice))} {check(on_action, Action::Toggle(choice))} />
    }
}

fn chip(bar: &FilterBar, counts: &Counts, choice: Choice, value: &Value) -> Html {
    let reading = &bar.reading;
    let count = counts.of(choice);
    // Only branches have a hue and a symbol, because in a second facet the same ones would mean something else.
    let is_branch = choice.facet == 0;
    let class = ["chip", hue(is_branch.then_some(choice.value)), when(count == 0, "chip--none")];
    // The short name is visible. Screen readers get the whole name, if it contains the short one.
    let (before, after) = value.name.split_once(value.label.as_str()).unwrap_or_default();
    // The tooltip of a chip.
    let note = Some(&value.note).filter(|note| !note.is_empty());
    markup! {
        <label part="chip" title={note} class={class} {Key::from(value.id.as_str())}>
            { checkbox(bar, choice, value) }
            if is_branch { { symbol(Some(choice.value)) } }
            <span lang={reading.article_lang()} dir={reading.dir(&value.label)} class="chip-name">{ ear(before) }{ &value.label }{ ear(after) }</span>
            // With its plural form for the ear.
            <span aria-hidden="true" class="chip-count">{ reading.words().number(count) }</span>
            <span class="ear">{ reading.words().events(count) }</span>
        </label>
    }
}

fn ear(text: &str) -> Html {
    markup! { if !text.is_empty() { <span class="ear">{ text.to_owned() }</span> } }
}
