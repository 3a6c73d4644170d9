//! Events that stand under one date.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::EventList;
use super::blocks::Blocks;
use super::card::EventCard;
use crate::view::Reading;
use crate::view::markup::{markup, when};
use crate::view::piece::piece;
use crate::view::symbol::hue;
use crate::words::html_datetime;

/// Events that stand under one date.
pub(super) struct Day {
    label: String,
    datetime: Option<String>,
    open: bool,
    events: Vec<usize>,
}

/// These events under their dates.
pub(super) fn days(reading: &Reading, events: impl Iterator<Item = usize>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for index in events {
        let Some(event) = reading.event(index) else { continue };
        let label = reading.dates().day(&event.date);
        match days.last_mut() {
            Some(day) if day.label == label => day.events.push(index),
            _ => days.push(Day {
                datetime: html_datetime(&event.date).map(|text| text.chars().take_while(|c| *c != 'T').collect()),
                open: event.date.is_open_ended(),
                events: vec![index],
                label,
            }),
        }
    }
    days
}

/// One date and its events; hidden where none of them is shown.
pub(super) fn section(list: &EventList, day: &Day) -> Html {
    let EventList { reading, session, .. } = list;
    let shown = session.shown();
    let begins = day.events.first().copied().unwrap_or_default();
    let before = shown.partition_point(|index| *index < begins);
    let until = shown.partition_point(|index| day.events.last().is_some_and(|last| index <= last));
    let own = shown.get(before..until).unwrap_or_default();
    let year = shown.first().filter(|first| own.first() == Some(*first)).and_then(|first| year(reading, *first));
    markup! {
        <section hidden={own.is_empty()} class="day" {Key::from(begins)}>
            <div part="date" class="date">
                <h3 class="date-text">
                    if let Some(year) = year { <span class="year">{ year }</span> }
                    <time datetime={day.datetime.clone()}>{ &day.label }</time>
                </h3>
                if day.open {
                    <p class="open-note">{ reading.words().open_date }</p>
                }
            </div>
            <ol role="list" start={before + 1} class="day-events">
                for (place, index) in day.events.iter().enumerate() {
                    { item(list, *index, own, before + place + 1) }
                }
            </ol>
        </section>
    }
}

/// The year above the first date, where the dates leave it out.
fn year(reading: &Reading, first: usize) -> Option<String> {
    reading.dates().shared_year(&reading.event(first)?.date)
}

/// One event in its place: its part where it is the first shown of it, and its card.
fn item(list: &EventList, index: usize, own: &[usize], place: usize) -> Html {
    let EventList { reading, session, on_action, on_request, .. } = list;
    // Where not all events are in the page, each says which of how many it is.
    let is_long = Blocks::are_needed(reading.article().events.len());
    let counted = |number: usize| is_long.then(|| number.to_string());
    let current = session.current() == Some(index);
    let is_read = session.being_read() == Some(index);
    let Some(event) = reading.event(index) else { return Html::default() };
    let position = own.binary_search(&index);
    let before = position.ok().and_then(|at| reading.event(*own.get(at.checked_sub(1)?)?));
    let begins_part = position.is_ok() && event.part.is_some() && before.and_then(|before| before.part) != event.part;
    // A hidden card marks nothing, so that typing renders only what is seen.
    let query = if position.is_ok() { Rc::clone(session.filter().query()) } else { Rc::default() };
    let class = [
        "event",
        hue(event.values_of(0).next()),
        when(event.date.is_open_ended(), "event--open"),
        when(current, "event--current"),
        when(is_read, "event--read"),
    ];
    let card = piece(EventCard {
        reading: reading.clone(),
        index,
        current,
        open: (session.open() == Some(index)).then(|| session.sharing()),
        in_article: session.is_in_article(index),
        query,
        on_action: on_action.clone(),
        on_request: on_request.clone(),
    });
    markup! {
        <li part="event" aria-posinset={counted(place)} aria-setsize={counted(session.shown().len())} hidden={position.is_err()}
            class={class} {Key::from(event.id.as_str())}>
            if begins_part { { part_title(reading, event.part) } }
            if is_read { <p class="hidden">{ reading.words().being_read }</p> }
            { card }
        </li>
    }
}

fn part_title(reading: &Reading, part: Option<usize>) -> Html {
    let Some(part) = part.and_then(|part| reading.article().parts.get(part)) else { return Html::default() };
    markup! {
        <p part="part" lang={reading.article_lang()} class="part">
            <span class="part-title">{ &part.title }</span>
            if !part.dek.is_empty() { <span class="part-dek">{ &part.dek }</span> }
        </p>
    }
}
