//! One event.

use std::rc::Rc;

use yew::prelude::*;

use super::details::details;
use super::mark::{hue, mark};
use super::marked::marked;
use super::{Reading, ShareWay};
use crate::model::{Action, Event, Filter, Sharing};
use crate::words::html_datetime;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EventCardProps {
    pub(super) reading: Reading,
    pub(super) index: usize,
    /// Whether it is the first of its part under its date, and so carries the part's name.
    pub(super) begins_part: bool,
    pub(super) current: bool,
    pub(super) open: bool,
    pub(super) sharing: Sharing,
    /// Its search is marked in the texts.
    pub(super) filter: Rc<Filter>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_share: Callback<ShareWay>,
}

/// One event: when, who, what, and its details.
#[component]
pub(super) fn EventCard(props: &EventCardProps) -> Html {
    let EventCardProps { reading, index, begins_part, current, filter, .. } = props;
    let query = filter.query();
    let Some(event) = reading.event(*index) else { return Html::default() };
    let lang = reading.article_lang();
    let branch = event.values_of(0).next();
    let heading = heading_id(event);
    let class = classes!(
        "event",
        branch.map(hue),
        event.date.is_open_ended().then_some("event--open"),
        current.then_some("event--current")
    );
    html! {
        <li {class} part="event">
            if *begins_part { { part(reading, event) } }
            <article aria-labelledby={heading.clone()} aria-current={current.then_some("true")}>
                if let Some(value) = branch { { mark(value) } }
                <h4 id={heading} class="headline" part="headline" tabindex="-1" lang={lang.clone()}>
                    { marked(&event.headline, query) }
                </h4>
                { byline(reading, event) }
                <div class="text" {lang}>
                    for paragraph in event.text.iter() { <p>{ marked(paragraph, query) }</p> }
                </div>
                { details(props) }
            </article>
        </li>
    }
}

/// The id of an event's heading inside the timeline's shadow root.
pub(super) fn heading_id(event: &Event) -> AttrValue {
    format!("event-{}", event.id).into()
}

fn part(reading: &Reading, event: &Event) -> Html {
    let Some(part) = event.part.and_then(|part| reading.article().parts.get(part)) else { return Html::default() };
    html! {
        <p class="part" part="part" lang={reading.article_lang()}>
            <span class="part-title">{ part.title.clone() }</span>
            if !part.dek.is_empty() { <span class="part-dek">{ part.dek.clone() }</span> }
        </p>
    }
}

/// The date, and what the event counts under in the first two facets: branch and community.
fn byline(reading: &Reading, event: &Event) -> Html {
    let names = |facet: usize| {
        let facet_values = reading.article().facets.get(facet).map(|facet| &facet.values);
        event.values_of(facet).filter_map(move |value| Some(facet_values?.get(value)?.name.clone()))
    };
    html! {
        <p class="byline" part="byline">
            <time datetime={html_datetime(&event.date)}>{ reading.dates().date(&event.date) }</time>
            <span class="who" lang={reading.article_lang()}>
                { names(0).collect::<Vec<_>>().join(reading.words().list_separator) }
            </span>
            for place in names(1) {
                <span class="where" lang={reading.article_lang()}>{ place }</span>
            }
        </p>
    }
}
