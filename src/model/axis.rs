//! The content of the axis: lanes with marks and bars.

use crate::model::{Article, Bound, Date, Event, Position, Tick, Timescale};

/// The space for an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// One lane per value of the first facet, and one for events without a value.
    Wide,
    /// One lane for all events.
    Narrow,
}

impl Room {
    /// The length of the strip in pixels, in the narrowest container with this space.
    const fn pixels(self) -> u32 {
        match self {
            Self::Narrow => 240,
            Self::Wide => 700,
        }
    }

    /// The minimum distance between two marks in the narrowest container with this space, so that each is at least 24 pixels
    /// wide.
    const fn spacing(self) -> Position {
        match self {
            Self::Narrow => Timescale::WIDTH / 10,
            Self::Wide => Timescale::WIDTH / 28,
        }
    }

    /// The number of ticks whose labels fit without overlapping.
    const fn ticks(self) -> usize {
        match self {
            Self::Narrow => 4,
            Self::Wide => 8,
        }
    }
}

/// The time axis of some events.
///
/// ```
/// use article_timeline::model::{Axis, Room, Timescale};
///
/// let article = article_timeline::embedded::article()?;
/// let all: Vec<usize> = (0..article.events.len()).collect();
/// let axis = Axis::new(&article, &Timescale::of(&article.events), &all, Room::Narrow, 0);
/// let marked: usize = axis.lanes.iter().flat_map(|lane| &lane.marks).map(|mark| mark.events.len()).sum();
/// assert_eq!((axis.lanes.len(), marked), (1, all.len()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The ticks, in order.
    pub ticks: Vec<Tick>,
    /// The gaps for long empty periods: start and end.
    pub breaks: Vec<(Position, Position)>,
    /// The lanes, from top to bottom.
    pub lanes: Vec<Lane>,
    /// The largest number of events in one mark.
    pub tallest: usize,
    /// The minimum length of the axis, in pixels.
    pub pixels: u32,
}

/// One row of the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The lane's value of the first facet; none if the lane is for all events, or for those without a value.
    pub value: Option<usize>,
    /// The bars, below the marks.
    pub bars: Vec<Bar>,
    /// The marks, in order.
    pub marks: Vec<Mark>,
}

/// A mark: one event, or several that are too close to each other for separate marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its position.
    pub at: Position,
    /// The value of its first event in the first facet.
    pub value: Option<usize>,
    /// The indices of its events, at least one.
    pub events: Vec<usize>,
}

/// A period of an event: how long it lasted, or how uncertain its date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its start.
    pub from: Position,
    /// Its end, or the end of the axis.
    pub to: Position,
    /// The meaning of the period.
    pub extent: Extent,
    /// The event's value in the first facet.
    pub value: Option<usize>,
}

/// The meaning of a period of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The event happened at some point in it; for example, only the day is known.
    Within,
    /// The event lasted for the whole period.
    Lasting,
    /// The event starts there and continues.
    Open,
    /// The event starts there; its end is unknown.
    Ended,
    /// The event ends there; its start is unknown.
    Begun,
}

impl Axis {
    /// With more lanes than this, all events share one lane.
    const MAX_LANES: usize = 10;

    /// How many times the length of the axis can be doubled.
    pub const MOST_ZOOM: u8 = 6;

    /// The axis for the events with these indices. The scale covers the whole article, so that it does not change with the
    /// filters. `zoom` is how many times the length is doubled, which separates closer marks.
    pub fn new(article: &Article, scale: &Timescale, shown: &[usize], room: Room, zoom: u8) -> Self {
        let zoom = u32::from(zoom.min(Self::MOST_ZOOM));
        let spacing = room.spacing() >> zoom;
        let events: Vec<(usize, &Event)> =
            shown.iter().filter_map(|index| Some((*index, article.events.get(*index)?))).collect();
        let values = article.facets.first().map_or(0, |facet| facet.values.len());
        let lanes: Vec<Lane> = if room == Room::Wide && (2..=Self::MAX_LANES).contains(&values) {
            let mut lanes: Vec<_> = (0..values).map(|value| Lane::new(scale, &events, Some(value), spacing)).collect();
            // Independent of the filters, so that the axis keeps its height.
            let has_none = |event: &Event| event.values_of(0).next().is_none();
            if article.events.iter().any(has_none) {
                let others: Vec<_> = events.iter().copied().filter(|(_, event)| has_none(event)).collect();
                lanes.push(Lane::new(scale, &others, None, spacing));
            }
            lanes
        } else {
            vec![Lane::new(scale, &events, None, spacing)]
        };
        let tallest = lanes.iter().flat_map(|lane| &lane.marks).map(|mark| mark.events.len()).max().unwrap_or(1);
        let (ticks, breaks) = (scale.ticks(room.ticks() << zoom), scale.breaks().collect());
        Self { ticks, breaks, lanes, tallest, pixels: room.pixels() << zoom }
    }
}

impl Lane {
    /// The number of events above which bars are simplified.
    const MANY: usize = 200;
    /// The number of bars above which single bars are indistinguishable.
    const MAX_BARS: usize = 60;

    fn new(scale: &Timescale, events: &[(usize, &Event)], value: Option<usize>, spacing: Position) -> Self {
        let mut lane = Self { value, bars: Vec::new(), marks: Vec::new() };
        let own = |event: &Event| value.is_none_or(|value| event.values_of(0).any(|own| own == value));
        let mut placed: Vec<(Position, usize, &Event)> = events
            .iter()
            .filter(|(_, event)| own(event))
            .map(|(index, event)| (place(scale, &event.date), *index, *event))
            .collect();
        placed.sort_by_key(|(at, ..)| *at);
        for (at, index, event) in placed {
            let value = value.or_else(|| event.values_of(0).next());
            let bar = bar(scale, &event.date, value);
            // In one lane, bars with the same meaning, start and end look like one bar.
            let same = |other: &Bar| (other.from, other.to, other.extent) == (bar.from, bar.to, bar.extent);
            // With many events, periods of uncertainty are indistinguishable.
            let is_told = events.len() <= Self::MANY || bar.extent != Extent::Within;
            if is_told && lane.bars.len() < Self::MAX_BARS && !lane.bars.iter().any(same) {
                lane.bars.push(bar);
            }
            match lane.marks.last_mut() {
                Some(mark) if at < mark.at + spacing => mark.events.push(index),
                _ => lane.marks.push(Mark { at, value, events: vec![index] }),
            }
        }
        lane
    }
}

/// The position of an event's mark: at its start, or in the middle of an uncertain date. If only the end is known, at the end.
fn place(scale: &Timescale, date: &Date) -> Position {
    let anchor = date.anchor();
    let start = scale.position(anchor.earliest());
    match date {
        Date::Interval(Bound::Moment(_), _) if date.as_moment().is_none() => start,
        _ => u32::midpoint(start, scale.position(anchor.latest())),
    }
}

fn bar(scale: &Timescale, date: &Date, value: Option<usize>) -> Bar {
    let (from, to) = (scale.position(date.earliest()), scale.position(date.latest()));
    let is_moment = date.as_moment().is_some();
    let (from, to, extent) = match date {
        Date::Interval(_, Bound::Open) => (from, to, Extent::Open),
        // The duration is unknown: a short bar says so, while one across the axis would not.
        Date::Interval(_, Bound::Unknown) => (from, (from + Timescale::STUB).min(to), Extent::Ended),
        Date::Interval(Bound::Open | Bound::Unknown, _) => {
            (to.saturating_sub(Timescale::STUB).max(from), to, Extent::Begun)
        }
        _ => (from, to, if is_moment { Extent::Within } else { Extent::Lasting }),
    };
    Bar { from, to, extent, value }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::{article, event_on, with_values};

    fn plan(article: &Article, shown: &[usize], room: Room, zoom: u8) -> Axis {
        Axis::new(article, &Timescale::of(&article.events), shown, room, zoom)
    }

    fn marks(axis: &Axis) -> Vec<Vec<Vec<usize>>> {
        axis.lanes.iter().map(|lane| lane.marks.iter().map(|mark| mark.events.clone()).collect()).collect()
    }

    #[test]
    fn wide_has_a_lane_per_value_and_narrow_one_for_all() {
        let article = article(
            2,
            vec![
                with_values(event_on("2022-03-26"), &[0]),
                with_values(event_on("2022-03-27"), &[1]),
                with_values(event_on("2022-03-28"), &[0, 1]),
            ],
        );
        assert_eq!(marks(&plan(&article, &[0, 1, 2], Room::Wide, 0)), [vec![vec![0], vec![2]], vec![vec![1], vec![2]]]);
        assert_eq!(marks(&plan(&article, &[0, 1, 2], Room::Narrow, 0)), [vec![vec![0], vec![1], vec![2]]]);
        assert_eq!(marks(&plan(&article, &[1], Room::Wide, 0)), [vec![], vec![vec![1]]]);
    }

    #[test]
    fn events_without_a_value_have_a_lane_of_their_own() {
        let article = article(
            2,
            vec![
                with_values(event_on("2022-03-26"), &[0]),
                event_on("2022-03-27"),
                with_values(event_on("2022-03-28"), &[1]),
            ],
        );
        let lanes = marks(&plan(&article, &[0, 1, 2], Room::Wide, 0));
        assert_eq!(lanes, [vec![vec![0]], vec![vec![2]], vec![vec![1]]]);
        assert_eq!(plan(&article, &[0], Room::Wide, 0).lanes.len(), 3);
    }

    #[test]
    fn close_events_share_a_mark_until_the_axis_is_longer() {
        let article = article(0, vec![event_on("2022-03-26T06"), event_on("2022-03-26T08"), event_on("2022-03-28")]);
        let narrow = |zoom| plan(&article, &[0, 1, 2], Room::Narrow, zoom);
        assert_eq!(marks(&narrow(0)), [vec![vec![0, 1], vec![2]]]);
        assert_eq!(narrow(0).tallest, 2);
        assert_eq!(marks(&narrow(3)), [vec![vec![0], vec![1], vec![2]]]);
        assert!(narrow(3).ticks.len() > narrow(0).ticks.len());
    }

    #[test]
    fn marks_never_stand_closer_than_a_finger() {
        let dates: Vec<_> = (0..24).map(|hour| event_on(&format!("2022-03-26T{hour:02}"))).collect();
        let article = article(0, dates);
        let shown: Vec<_> = (0..24).collect();
        for room in [Room::Narrow, Room::Wide] {
            let axis = plan(&article, &shown, room, 0);
            for pair in axis.lanes[0].marks.windows(2) {
                assert!(pair[1].at - pair[0].at >= room.spacing(), "{pair:?}");
            }
            assert_eq!(axis.lanes[0].marks.iter().map(|mark| mark.events.len()).sum::<usize>(), 24);
        }
    }

    #[test]
    fn what_goes_on_is_a_bar_to_the_end_and_a_day_is_no_moment() {
        let article = article(0, vec![event_on("2022-03-26"), event_on("2022-03-26/.."), event_on("2022-03-26/..")]);
        let axis = plan(&article, &[0, 1, 2], Room::Narrow, 0);
        let bars: Vec<_> =
            axis.lanes[0].bars.iter().map(|bar| (bar.from, bar.to == Timescale::WIDTH, bar.extent)).collect();
        assert_eq!(bars, [(0, true, Extent::Open), (0, false, Extent::Within)]);
    }

    #[test]
    fn a_day_to_itself_is_drawn_as_that_day() {
        let article =
            article(0, vec![event_on("2024-05-10"), event_on("2024-05-10/2024-05-10"), event_on("2024-05-12")]);
        let axis = plan(&article, &[0, 1, 2], Room::Narrow, 0);
        assert_eq!(marks(&axis), [[vec![0, 1], vec![2]]]);
        assert_eq!(axis.lanes[0].bars.len(), 2, "two days, and no third bar");
    }

    #[test]
    fn what_ended_unknown_does_not_go_on_and_what_only_ends_does_not_begin_with_the_axis() {
        let dates = ["2020", "../2024-10-12", "2024-10-08/", "2024-10-08/.."];
        let article = article(0, dates.into_iter().map(event_on).collect());
        let axis = plan(&article, &[0, 1, 2, 3], Room::Narrow, 0);
        let bars = &axis.lanes[0].bars;
        let only = |extent| bars.iter().find(|bar| bar.extent == extent).unwrap();
        assert_eq!(only(Extent::Open).to, Timescale::WIDTH);
        assert_eq!(only(Extent::Ended).to - only(Extent::Ended).from, Timescale::STUB);
        assert_eq!(only(Extent::Begun).to - only(Extent::Begun).from, Timescale::STUB);
        let last = axis.lanes[0].marks.iter().find(|mark| mark.events.contains(&1)).unwrap();
        assert!(last.at > 70_000, "{last:?}");
    }
}
