//! The details of an event: particulars, what it counts under, and where the article tells it.

use yew::prelude::*;

use super::event_card::EventCardProps;
use super::marked::marked;
use super::share::share;
use super::{Reading, Request};
use crate::model::{Action, Event, Query};

/// The details of a card's event, folded until asked for; the browser unfolds them without scripts too.
pub(super) fn details(card: &EventCardProps) -> Html {
    let EventCardProps { reading, index, open, told, sharing, query, on_action, on_request, .. } = card;
    let (index, was_open) = (*index, *open);
    let Some(event) = reading.event(index) else { return Html::default() };
    let words = reading.words();
    let lang = reading.article_lang();
    // The browser toggles the element itself; the state only follows, and may have been there first.
    let on_action = on_action.clone();
    let ontoggle = move |toggle: yew::Event| {
        let is_open = toggle.target_dyn_into::<web_sys::HtmlDetailsElement>().map(|details| details.open());
        if let Some(is_open) = is_open.filter(|is_open| *is_open != was_open) {
            on_action.emit(if is_open { Action::Open(index) } else { Action::Close(index) });
        }
    };
    html! {
        <details class="details" part="details" open={*open} {ontoggle}>
            <summary class="more">
                { words.details }<span class="hidden" lang={lang.clone()}>{ " " }{ event.headline.clone() }</span>
            </summary>
            <dl class="facts" lang={lang.clone()}>
                for fact in event.facts.iter() {
                    <div class="fact"><dt>{ fact.label.clone() }</dt><dd>{ marked(&fact.text, query) }</dd></div>
                }
                { facets(reading, event, query) }
            </dl>
            if let Some(locator) = &event.locator {
                <p class="locator">
                    { (words.locator)(locator.paragraph, "") }
                    <q {lang}>{ locator.phrase.clone() }</q>
                    if *told {
                        <button type="button" class="link" part="source"
                            onclick={on_request.reform(move |_: MouseEvent| Request::Source(index))}>
                            { words.show_source }
                        </button>
                    } else if let Some(passage) = reading.article().source.passage(locator) {
                        // Out of a frame too, for the article is no part of the frame.
                        <a class="link" part="source" href={passage} target="_top" rel="noopener">{ words.show_source }</a>
                    }
                </p>
            }
            if *open { <p class="event-share">{ share(reading, *sharing, on_request) }</p> }
        </details>
    }
}

/// What the event counts under, facet by facet.
fn facets(reading: &Reading, event: &Event, query: &Query) -> Html {
    let row = |(index, facet): (usize, &crate::model::Facet)| {
        let names: Vec<_> = reading.article().names(event, index).collect();
        (!names.is_empty()).then(|| {
            html! {
                <div class="fact">
                    <dt>{ facet.name.clone() }</dt><dd>{ marked(&names.join(reading.words().list_separator), query) }</dd>
                </div>
            }
        })
    };
    reading.article().facets.iter().enumerate().filter_map(row).collect()
}
