//! The events under their dates.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::block::{Blocks, block, room};
use super::event_card::{EventCard, EventCardProps};
use super::mark::hue;
use super::markup::{component, markup, scroll, when};
use super::{Reading, Request, dom};
use crate::model::{Action, Session, View};
use crate::words::html_datetime;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EventListProps {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) shown: Rc<Vec<usize>>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_request: Callback<Request>,
}

/// The events under their dates, or a sentence where there are none.
///
/// List and story are the same elements; the style sheet lays the story out as a row of which one event is seen. What a
/// filter takes away is hidden and not removed: to show it again costs no more than its layout.
#[component]
pub(super) fn EventList(props: &EventListProps) -> Html {
    let EventListProps { reading, session, shown, on_action, .. } = props;
    let (view, current) = (session.view(), session.current());
    let row = use_node_ref();
    let blocks = Blocks::of(reading.article().events.len(), shown, session);
    let (start, left_out) = blocks.as_ref().map_or((0, 0), |blocks| blocks.left_out());
    // A reader who swipes is moving the row; to move it too would make one swipe two steps.
    let swiping = use_mut_ref(|| false);
    let swiped = Rc::clone(&swiping);
    let before = use_mut_ref(|| 0);
    use_effect_with((row.clone(), view, current, left_out), move |(row, view, _, left_out)| {
        let has_others = before.replace(*left_out) != *left_out;
        let swiped = swiped.replace(false) && !has_others;
        let Some(row) = row.cast::<web_sys::HtmlElement>().filter(|_| *view == View::Story && !swiped) else { return };
        if has_others {
            // Else the browser would hold on to the event that it had snapped to before others came.
            let _ = row.style().set_property(SNAP, "none");
        }
        if let Some(event) = dom::all(&row, ".event--current").first() {
            dom::reveal(&row, event);
        }
        if has_others {
            // To ask for the place makes the browser move there first.
            let _ = row.scroll_left();
            let _ = row.style().remove_property(SNAP);
        }
    });
    let is_whole = blocks.is_none();
    let days = use_memo((reading.clone(), is_whole), |(reading, is_whole)| {
        if *is_whole { days(reading, 0..reading.article().events.len()) } else { Vec::new() }
    });
    let first = shown.first().copied();
    let swipe = on_swipe(view, current, shown, start, swiping, on_action);
    markup! {
        <div part="events" class="events" {&row} {scroll(swipe)}>
            if shown.is_empty() {
                <p part="empty" class="empty">{ reading.words().empty }</p>
            }
            for day in days.iter() {
                { section(props, day, first) }
            }
            if left_out > 0 { { room(format!("{}%", left_out * 100), "1".into()) } }
            if let Some(blocks) = blocks {
                for range in blocks.rendered() {
                    { block(props, range, blocks.current(), blocks.is_story()) }
                }
            }
        </div>
    }
}

const SNAP: &str = "scroll-snap-type";

/// Follows the reader who swipes through the story: the event that fills most of the row is the current one. `start` is
/// the place, among those shown, of the event that the row begins with.
fn on_swipe(
    view: View,
    current: Option<usize>,
    shown: &Rc<Vec<usize>>,
    start: usize,
    swiping: Rc<RefCell<bool>>,
    on_action: &Callback<Action>,
) -> impl Fn(Event) + 'static {
    let (shown, on_action) = (Rc::clone(shown), on_action.clone());
    move |scroll: Event| {
        if view != View::Story {
            return;
        }
        let Some(row) = scroll.target_dyn_into::<web_sys::Element>() else { return };
        // Every event is as wide as the row; from right to left, the way is negative.
        let width = row.client_width().max(1);
        let position = usize::try_from((row.scroll_left().abs() + width / 2) / width).unwrap_or_default();
        if let Some(event) = shown.get(start + position).copied().filter(|event| Some(*event) != current) {
            swiping.replace(true);
            on_action.emit(Action::Select(event));
        }
    }
}

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
pub(super) fn section(props: &EventListProps, day: &Day, first: Option<usize>) -> Html {
    let EventListProps { reading, shown, .. } = props;
    let begins = day.events.first().copied().unwrap_or_default();
    let before = shown.partition_point(|index| *index < begins);
    let until = shown.partition_point(|index| day.events.last().is_some_and(|last| index <= last));
    let own = shown.get(before..until).unwrap_or_default();
    let year = first.filter(|first| own.first() == Some(first)).and_then(|first| year(reading, first));
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
                    { item(props, *index, own, before + place + 1) }
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
fn item(props: &EventListProps, index: usize, own: &[usize], place: usize) -> Html {
    let EventListProps { reading, session, shown, on_action, on_request } = props;
    // Where not all events are in the page, each says which of how many it is.
    let counted = reading.article().events.len() > Blocks::FROM;
    let told = |number: usize| counted.then(|| number.to_string());
    let current = session.current() == Some(index);
    let is_read = session.read() == Some(index);
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
    let card = component::<EventCard>(EventCardProps {
        reading: reading.clone(),
        index,
        current,
        open: (session.open() == Some(index)).then(|| session.sharing()),
        told: session.is_told(index),
        query,
        on_action: on_action.clone(),
        on_request: on_request.clone(),
    });
    markup! {
        <li part="event" aria-posinset={told(place)} aria-setsize={told(shown.len())} hidden={position.is_err()}
            class={class} {Key::from(event.id.as_str())}>
            if begins_part { { part(reading, event.part) } }
            if is_read { <p class="hidden">{ reading.words().being_read }</p> }
            { card }
        </li>
    }
}

fn part(reading: &Reading, part: Option<usize>) -> Html {
    let Some(part) = part.and_then(|part| reading.article().parts.get(part)) else { return Html::default() };
    markup! {
        <p part="part" lang={reading.article_lang()} class="part">
            <span class="part-title">{ &part.title }</span>
            if !part.dek.is_empty() { <span class="part-dek">{ &part.dek }</span> }
        </p>
    }
}
