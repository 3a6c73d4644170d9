//! Events under one date.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

use super::EventList;
use super::blocks::Blocks;
use super::card::EventCard;
use crate::model::{Date, Event, Moment};
use crate::view::Reading;
use crate::view::choices::{classes, counted, wrapped};
use crate::view::markup::{markup, when};
use crate::view::piece::piece;
use crate::view::symbol::hue;
use crate::words::{Text, html_datetime};

/// Events under one heading: those of one day, month or year, or those with the same `displayDate`.
pub(super) struct Day {
    label: String,
    /// Whether the label is in the language of the article instead of the interface.
    is_own: bool,
    /// Whether the label is too long for the column of dates.
    is_long: bool,
    year: Option<String>,
    datetime: Option<String>,
    /// Whether all of them continue, so that one note at the heading is enough.
    is_open: bool,
    /// The values of its events.
    counted: Vec<String>,
    runs: Vec<Run>,
}

/// Events of one heading below one title of a part, or below none.
struct Run {
    part: Option<usize>,
    /// The values of the events of the part.
    counted: Vec<String>,
    events: Vec<(usize, Line)>,
}

impl Day {
    fn events(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.runs.iter().flat_map(|run| &run.events).map(|(index, _)| *index)
    }
}

/// The part of an event's date that its own line states. The heading states the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    /// The part of the date that the heading does not state.
    pub(super) text: Option<String>,
    /// Whether the note about open dates is here.
    pub(super) has_note: bool,
}

/// These events under their headings.
pub(super) fn days(reading: &Reading, events: impl Iterator<Item = usize>) -> Vec<Day> {
    let events: Vec<_> = events.filter_map(|index| Some((index, reading.event(index)?))).collect();
    let chunks = events.chunk_by(|(_, one), (_, next)| place(one) == place(next));
    let mut days: Vec<_> = chunks.filter_map(|events| day(reading, events)).collect();
    // The year is above the first event, but not above a `displayDate`.
    if days.first().is_some_and(|day| day.is_own)
        && let Some(day) = days.iter_mut().find(|day| !day.is_own)
    {
        let first = day.events().next().and_then(|index| reading.event(index));
        day.year = first.and_then(|first| reading.dates().shared_year(&first.date));
    }
    days
}

/// The most letters of a `displayDate` in the column of dates. A longer one is above its events.
const COLUMN: usize = 20;

/// What the events of one heading have in common.
fn place(event: &Event) -> (Option<&str>, Option<Moment>) {
    let own = event.display_date.as_deref();
    (own, own.is_none().then(|| event.date.heading()))
}

/// Events of one heading.
fn day(reading: &Reading, events: &[(usize, &Event)]) -> Option<Day> {
    let (_, first) = *events.first()?;
    let dates = reading.dates();
    let own = first.display_date.clone();
    let (own_date, shared) = (first.date.day(), Date::Moment(first.date.heading()));
    let label = dates.date(&own_date);
    // If all dates are the same, the heading has that date; otherwise it has what they have in common.
    let is_same = events.iter().all(|(_, event)| event.date == first.date || dates.date(&event.date.day()) == label);
    let (label, heading) = if is_same { (label, own_date) } else { (dates.date(&shared), shared) };
    let goes_on = |(_, event): &&(usize, &Event)| event.date.is_open_ended();
    // The note is only for formatted dates, because a `displayDate` can mention the end itself.
    let has_notes = reading.article().open_end_note && own.is_none();
    let first_open = events.iter().find(goes_on).filter(|_| has_notes).map(|(index, _)| *index);
    let is_open = first_open.is_some() && events.iter().all(|event| goes_on(&event));
    let line = |(index, event): &(usize, &Event)| {
        // For events with a `displayDate`, the heading replaces the date.
        let text = || dates.line(&event.date, &if is_same { event.date.day() } else { shared });
        let text = own.is_none().then(text).flatten();
        (*index, Line { text, has_note: !is_open && first_open == Some(*index) })
    };
    Some(Day {
        datetime: html_datetime(&heading),
        is_own: own.is_some(),
        is_long: own.as_ref().is_some_and(|own| own.chars().count() > COLUMN),
        year: None,
        is_open,
        counted: counted(reading, events.iter().map(|(index, _)| *index)),
        runs: runs(reading, events.iter().map(line)),
        label: own.unwrap_or(label),
    })
}

/// Events of one heading by their parts. Events without a part do not end one.
fn runs(reading: &Reading, events: impl Iterator<Item = (usize, Line)>) -> Vec<Run> {
    let part = |index: usize| reading.event(index).and_then(|event| event.part);
    let mut runs: Vec<Run> = Vec::new();
    for event in events {
        let own = part(event.0);
        match runs.last_mut() {
            Some(run) if own.is_none() || run.part == own => run.events.push(event),
            _ => runs.push(Run { part: own, counted: Vec::new(), events: vec![event] }),
        }
    }
    for run in runs.iter_mut().filter(|run| run.part.is_some()) {
        let of_part = run.events.iter().map(|(index, _)| *index).filter(|index| part(*index).is_some());
        run.counted = counted(reading, of_part);
    }
    runs
}

/// One date and its events; hidden if none of them is shown.
pub(super) fn section(list: &EventList, day: &Day) -> Html {
    let EventList { reading, session, .. } = list;
    let shown = session.shown();
    let begins = day.events().next().unwrap_or_default();
    let is_hidden = !day.events().any(|index| shown.binary_search(&index).is_ok());
    markup! {
        <section hidden={is_hidden} class={["day", when(day.is_long, "day--long")]} {Key::from(begins)}>
            { wrapped(&day.counted, date(reading, day)) }
            <div class="day-events">
                for run in day.runs.iter() { { self::run(list, run) } }
            </div>
        </section>
    }
}

fn date(reading: &Reading, day: &Day) -> Html {
    markup! {
        <div part="date" class="date">
            <h3 class="date-text">
                if let Some(year) = &day.year { <span dir={reading.dir(year)} class="year">{ year }</span> }
                <time lang={reading.article_lang().filter(|_| day.is_own)} dir={reading.dir(&day.label)} datetime={day.datetime.clone()}>{ &day.label }</time>
            </h3>
            if day.is_open {
                <p class="open-note">{ reading.words().text(Text::OpenDate) }</p>
            }
        </div>
    }
}

/// Events below the title of their part, which is hidden if none of them starts the part.
fn run(list: &EventList, run: &Run) -> Html {
    let EventList { reading, session, .. } = list;
    let shown = session.shown();
    let first = run.events.first().map_or(0, |(index, _)| *index);
    let before = shown.partition_point(|index| *index < first);
    let begins =
        |(index, _): &(usize, Line)| shown.binary_search(index).is_ok_and(|place| begins_part(reading, shown, place));
    let title = part_title(reading, run.part, !run.events.iter().any(begins));
    markup! {
        if let Some(title) = title { { wrapped(&run.counted, title) } }
        <ol role="list" start={before + 1} class="run">
            for (place, (index, line)) in run.events.iter().enumerate() {
                { item(list, *index, line, before + place + 1) }
            }
        </ol>
    }
}

/// Whether the event at this position among those shown is the first of its part, or the first after another part.
/// Events without a part do not end one.
fn begins_part(reading: &Reading, shown: &[usize], place: usize) -> bool {
    let part = |index: &usize| reading.event(*index).and_then(|event| event.part);
    let Some((own, before)) = shown.get(..=place).and_then(<[usize]>::split_last) else { return false };
    part(own).is_some() && before.iter().rev().find_map(part) != part(own)
}

/// One event with its position among those shown.
fn item(list: &EventList, index: usize, line: &Line, place: usize) -> Html {
    let EventList { reading, session, on_action, on_request, .. } = list;
    // If not all events are in the page, each one states its position and the total.
    let is_long = Blocks::are_needed(reading.article().events.len());
    let number = |number: usize| is_long.then(|| number.to_string());
    let current = session.current() == Some(index);
    let is_read = session.being_read() == Some(index);
    let Some(event) = reading.event(index) else { return Html::default() };
    let is_shown = session.shown().binary_search(&index).is_ok();
    let counted = classes(reading.article(), &event.choices);
    // A hidden card highlights nothing, so that typing renders only visible cards.
    let query = if is_shown { Rc::clone(session.filter().query()) } else { Rc::default() };
    let class = [
        "event",
        hue(event.values_of(0).next()),
        when(event.date.is_open_ended(), "event--open"),
        counted.as_str(),
        when(current, "event--current"),
        when(is_read, "event--read"),
    ];
    let card = piece(EventCard {
        reading: reading.clone(),
        index,
        line: line.clone(),
        current,
        open: (session.open() == Some(index)).then(|| session.sharing()),
        notice: session.notice().filter(|notice| notice.event() == Some(index)).cloned(),
        in_article: session.is_in_article(index),
        query,
        on_action: on_action.clone(),
        on_request: on_request.clone(),
    });
    markup! {
        <li part="event" data-index={number(index)} aria-posinset={number(place)} aria-setsize={number(session.shown().len())} hidden={!is_shown}
            class={class} {Key::from(event.id.as_str())}>
            if is_read { <p class="hidden">{ reading.words().text(Text::BeingRead) }</p> }
            { card }
        </li>
    }
}

fn part_title(reading: &Reading, part: Option<usize>, is_hidden: bool) -> Option<Html> {
    let part = reading.article().parts.get(part?)?;
    Some(markup! {
        <div part="part" hidden={is_hidden} lang={reading.article_lang()} class="part">
            <h3 dir={reading.dir(&part.title)} class="part-title">{ &part.title }</h3>
            if !part.dek.is_empty() { <p dir={reading.dir(&part.dek)} class="part-dek">{ &part.dek }</p> }
        </div>
    })
}
