//! The events under their dates.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::event_card::EventCard;
use super::{Reading, ShareWay, dom};
use crate::model::{Action, Session, View};
use crate::words::html_datetime;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EventListProps {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) shown: Rc<Vec<usize>>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_share: Callback<ShareWay>,
}

/// The events under their dates, or a sentence where there are none.
///
/// List and story are the same elements; the style sheet lays the story out as a row of which one event is seen.
#[component]
pub(super) fn EventList(props: &EventListProps) -> Html {
    let EventListProps { reading, session, shown, on_action, on_share } = props;
    let (view, current) = (session.view(), session.current());
    let row = use_node_ref();
    // A reader who swipes is moving the row; to move it too would make one swipe two steps.
    let swiping = use_mut_ref(|| false);
    let swiped = Rc::clone(&swiping);
    use_effect_with((row.clone(), view, current), move |(row, view, _)| {
        let swiped = swiped.replace(false);
        let Some(row) = row.cast::<web_sys::Element>().filter(|_| *view == View::Story && !swiped) else { return };
        if let Some(event) = dom::all(&row, ".event--current").first() {
            dom::reveal(&row, event);
        }
    });
    if shown.is_empty() {
        return html! { <p class="empty" part="empty">{ reading.words().empty }</p> };
    }
    let days: Vec<Day> = days(reading, shown);
    html! {
        <div class="events" part="events" ref={row} onscroll={on_swipe(view, current, shown, swiping, on_action)}>
            for (index, day) in days.iter().enumerate() {
                <section key={day.label.clone()} class="day">
                    <h3 class="date" part="date">
                        { year(reading, day, index) }
                        { time(day) }
                        if day.open {
                            <span class="open-note">{ reading.words().open_date }</span>
                        }
                    </h3>
                    <ol class="day-events" role="list" start={(day.start + 1).to_string()}>
                        for (position, event) in day.events.iter().enumerate() {
                            <EventCard key={reading.event(*event).map_or("", |event| event.id.as_str())} {reading}
                                index={*event} begins_part={begins_part(reading, &day.events, position)}
                                current={current == Some(*event)} open={session.open() == Some(*event)}
                                sharing={session.sharing()} filter={session.filter()} {on_action} {on_share} />
                        }
                    </ol>
                </section>
            }
        </div>
    }
}

/// Follows the reader who swipes through the story: the event that fills most of the row is the current one.
fn on_swipe(
    view: View,
    current: Option<usize>,
    shown: &Rc<Vec<usize>>,
    swiping: Rc<RefCell<bool>>,
    on_action: &Callback<Action>,
) -> Callback<Event> {
    if view != View::Story {
        return Callback::noop();
    }
    let (shown, on_action) = (Rc::clone(shown), on_action.clone());
    Callback::from(move |scroll: Event| {
        let Some(row) = scroll.target_dyn_into::<web_sys::Element>() else { return };
        // Every event is as wide as the row; from right to left, the way is negative.
        let width = row.client_width().max(1);
        let position = usize::try_from((row.scroll_left().abs() + width / 2) / width).unwrap_or_default();
        if let Some(event) = shown.get(position).copied().filter(|event| Some(*event) != current) {
            swiping.replace(true);
            on_action.emit(Action::Select(event));
        }
    })
}

/// Events that stand under one date.
struct Day {
    label: String,
    datetime: Option<String>,
    open: bool,
    /// How many events stand before.
    start: usize,
    events: Vec<usize>,
}

fn days(reading: &Reading, shown: &[usize]) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for (start, index) in shown.iter().copied().enumerate() {
        let Some(event) = reading.event(index) else { continue };
        let label = reading.dates().day(&event.date);
        match days.last_mut() {
            Some(day) if day.label == label => day.events.push(index),
            _ => days.push(Day {
                datetime: html_datetime(&event.date).map(|text| text.chars().take_while(|c| *c != 'T').collect()),
                open: event.date.is_open_ended(),
                events: vec![index],
                label,
                start,
            }),
        }
    }
    days
}

/// The year above the first date, where the dates leave it out.
fn year(reading: &Reading, day: &Day, index: usize) -> Html {
    let first = day.events.first().filter(|_| index == 0).and_then(|index| reading.event(*index));
    match first.and_then(|event| reading.dates().shared_year(&event.date)) {
        Some(year) => html! { <span class="year">{ year }</span> },
        None => Html::default(),
    }
}

fn time(day: &Day) -> Html {
    html! { <time class="date-text" datetime={day.datetime.clone()}>{ day.label.clone() }</time> }
}

/// Whether the event at `position` is the first of its part under this date.
fn begins_part(reading: &Reading, events: &[usize], position: usize) -> bool {
    let part = |position: usize| reading.event(*events.get(position)?)?.part;
    part(position).is_some() && (position == 0 || part(position - 1) != part(position))
}
