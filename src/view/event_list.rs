//! The events under their dates.

use std::rc::Rc;

use yew::prelude::*;

use super::Reading;
use super::event_card::EventCard;
use crate::model::Action;
use crate::words::html_datetime;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct EventListProps {
    pub(super) reading: Reading,
    pub(super) shown: Rc<Vec<usize>>,
    pub(super) current: Option<usize>,
    pub(super) open: Option<usize>,
    pub(super) on_action: Callback<Action>,
}

/// The events under their dates, or a sentence where there are none.
#[component]
pub(super) fn EventList(EventListProps { reading, shown, current, open, on_action }: &EventListProps) -> Html {
    if shown.is_empty() {
        return html! { <p class="empty" part="empty">{ reading.words().empty }</p> };
    }
    let days: Vec<Day> = days(reading, shown);
    html! {
        <div class="events" part="events">
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
                                current={*current == Some(*event)} open={*open == Some(*event)} {on_action} />
                        }
                    </ol>
                </section>
            }
        </div>
    }
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
