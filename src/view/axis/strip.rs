//! The strip: one cell per event, with the dates above their groups.

use std::ops::Range;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;

use super::labels::{Label, Side, sides};
use super::{Drawn, MARK};
use crate::model::{Axis, Date, Mark, Room};
use crate::view::Reading;
use crate::view::markup::{markup, when};
use crate::view::piece::{Piece, Same};
use crate::view::symbol::{hue, shape};

/// The strip. It fits every width. Only the dates depend on the room.
#[derive(Debug, PartialEq)]
pub(super) struct Strip {
    pub(super) drawn: Drawn,
    /// The widths that it is shown at.
    pub(super) rooms: &'static [Room],
    pub(super) plan: Same<Axis>,
}

impl Piece for Strip {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { drawn, rooms, plan: Same(plan) } = self;
        // A filter changes neither the groups nor where their dates fit, and a long timeline has thousands.
        let dates = use_memo((drawn.reading.clone(), *rooms), |(reading, rooms)| {
            let groups = groups(reading);
            let all = reading.article().events.len();
            let sides: Vec<_> = rooms.iter().map(|room| placed(&groups, all, room.pixels() as usize)).collect();
            (groups, sides)
        })
        .run(hooks);
        let (groups, sides) = &*dates;
        // If all widths have the same text, one is enough.
        let text = |index: usize, side: Side| -> Vec<Html> {
            let has = |sides: &Vec<Option<Side>>| sides.get(index) == Some(&Some(side));
            let only = match (sides.iter().all(has), sides.iter().position(has)) {
                (true, _) => "",
                (_, Some(0)) => "axis-wide",
                (_, Some(_)) => "axis-narrow",
                (_, None) => return Vec::new(),
            };
            let class = ["axis-date", when(side == Side::Before, "axis-date--before"), only];
            groups
                .get(index)
                .map(|(_, label)| markup! { <b class={class}><bdi>{ label }</bdi></b> })
                .into_iter()
                .collect()
        };
        let mut items: Vec<Html> = Vec::new();
        for mark in &plan.marks {
            // The first group that begins in the mark, and the first that ends in it.
            let begun = groups.partition_point(|(group, _)| group.start < mark.events.start);
            let begun =
                Some(begun).filter(|index| groups.get(*index).is_some_and(|(group, _)| group.start < mark.events.end));
            let ended = groups.partition_point(|(group, _)| group.end <= mark.events.start);
            let ended =
                Some(ended).filter(|index| groups.get(*index).is_some_and(|(group, _)| group.end <= mark.events.end));
            items.extend(begun.into_iter().flat_map(|index| text(index, Side::After)));
            let is_apart = begun.is_some() && mark.events.start > 0 && mark.events.len() == 1;
            items.push(cell(drawn, plan, mark, is_apart));
            items.extend(ended.into_iter().flat_map(|index| text(index, Side::Before)));
        }
        markup! {
            <div aria-hidden="true" class="axis-drawing axis-strip">
                for item in items { { item } }
            </div>
        }
    }
}

/// The events of one date each, with that date and their number.
fn groups(reading: &Reading) -> Vec<(Range<usize>, String)> {
    let (events, dates) = (&reading.article().events, reading.dates());
    let mut start = 0;
    let groups = events
        .chunk_by(|one, next| (&one.display_date, one.date.heading()) == (&next.display_date, next.date.heading()));
    let group = groups.filter_map(|group| {
        let range = start..start + group.len();
        start = range.end;
        let first = group.first()?;
        let is_same = group.iter().all(|event| event.date == first.date);
        let date = || dates.date(&if is_same { first.date.day() } else { Date::Moment(first.date.heading()) });
        let date = first.display_date.clone().unwrap_or_else(date);
        Some((range, if group.len() > 1 { format!("{date} · {}", reading.words().number(group.len())) } else { date }))
    });
    group.collect()
}

/// The side of each date that fits. Dates with the most events come first.
fn placed(groups: &[(Range<usize>, String)], all: usize, pixels: usize) -> Vec<Option<Side>> {
    let at = |index: usize| index * pixels / all.max(1);
    let label =
        |(range, text): &(Range<usize>, String)| Label { text: text.clone(), from: at(range.start), to: at(range.end) };
    let labels: Vec<_> = groups.iter().map(label).collect();
    let mut order: Vec<usize> = (0..groups.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(groups.get(*index).map_or(0, |(range, _)| range.len())));
    sides(&labels, order, pixels)
}

fn cell(drawn: &Drawn, plan: &Axis, mark: &Mark, is_apart: bool) -> Html {
    let (first, counted, [off, read]) = drawn.mark(plan, mark);
    let is_open = drawn
        .reading
        .event(mark.events.start)
        .is_some_and(|event| event.date.is_open_ended() && mark.events.len() == 1);
    let class = [
        MARK,
        hue(mark.value),
        when(is_open, "cell--open"),
        when(is_apart, "cell--apart"),
        counted.as_str(),
        off,
        read,
    ];
    markup! {
        <svg viewBox="0 0 20 12" data-first={first} class={class}>
            if let Some(value) = mark.value { <path transform="translate(4)" d={shape(value)} /> }
        </svg>
    }
}
