//! The content of the axis: a scale of time with marks and bars, or a strip of cells.

use std::ops::Range;

use crate::model::{Article, Bound, Date, Event, Order, Position, Tick, Timescale};

/// The space for an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// At least 720 pixels.
    Wide,
    /// Less.
    Narrow,
}

impl Room {
    /// The length of the drawing in pixels, in the narrowest container with this space, beside the controls of the zoom.
    pub const fn pixels(self) -> u32 {
        match self {
            Self::Narrow => 216,
            Self::Wide => 640,
        }
    }

    /// The minimum distance between two marks in the narrowest container with this space, so that each is at least 24 pixels
    /// wide.
    const fn spacing(self) -> Position {
        Timescale::WIDTH / (self.pixels() / 24)
    }

    /// The number of ticks whose labels fit without overlapping.
    const fn ticks(self) -> usize {
        match self {
            Self::Narrow => 4,
            Self::Wide => 8,
        }
    }
}

/// The axis of an article's events.
///
/// It is a scale of time if distances in time matter: if no mark has more than a quarter of the events. Otherwise it is
/// a strip. In both, the marks are in the order of the list, and filters do not change them.
///
/// ```
/// use article_timeline::model::{Axis, Room, Timescale};
///
/// let article = article_timeline::embedded::article()?;
/// let axis = Axis::new(&article, &Timescale::of(&article.events), Room::Narrow, 0);
/// assert!(axis.scale.is_none(), "39 of its 41 events begin on one day");
/// assert_eq!(axis.marks.len(), article.events.len());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The scale without its marks; none for a strip.
    pub scale: Option<Scale>,
    /// The marks of the scale, or the cells of the strip, in the order of the list.
    pub marks: Vec<Mark>,
}

/// The scale of time, below the marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The ticks, in order.
    pub ticks: Vec<Tick>,
    /// The gaps for long empty periods: start and end.
    pub breaks: Vec<(Position, Position)>,
    /// The bars, below the marks.
    pub bars: Vec<Bar>,
    /// The largest number of events in one mark.
    pub tallest: usize,
    /// The minimum length of the scale, in pixels.
    pub pixels: u32,
    /// Whether time runs backwards, because the latest event comes first.
    pub is_reversed: bool,
}

/// A mark: one event, or several that are too close to each other, or too many, for separate marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its position on the scale; 0 on a strip.
    pub at: Position,
    /// The event's value in the first facet; none for several events.
    pub value: Option<usize>,
    /// The indices of its events, at least one.
    pub events: Range<usize>,
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
    /// How many times the length of the scale can be doubled.
    pub const MOST_ZOOM: u8 = 6;
    /// The most cells of a strip. With more events, each cell has several.
    const MAX_CELLS: usize = 120;
    /// With more events than this in one mark, its number would lie over the next mark.
    const MAX_CLUSTER: usize = 99;

    /// The axis for this space. `zoom` is how many times the length of a scale is doubled, which separates closer marks.
    pub fn new(article: &Article, scale: &Timescale, room: Room, zoom: u8) -> Self {
        let events = &article.events;
        let is_reversed = article.order == Order::Newest;
        if !is_telling(&marks(article, scale, room, 0), events.len()) {
            return Self { scale: None, marks: cells(events) };
        }
        let zoom = zoom.min(Self::MOST_ZOOM);
        let marks = marks(article, scale, room, zoom);
        let mut scale = Scale {
            ticks: scale.ticks(room.ticks() << zoom),
            breaks: scale.breaks().collect(),
            bars: bars(events, scale),
            tallest: marks.iter().map(|mark| mark.events.len()).max().unwrap_or(1),
            pixels: room.pixels() << zoom,
            is_reversed,
        };
        if is_reversed {
            scale.reverse();
        }
        Self { scale: Some(scale), marks }
    }

    /// How many times to double the length of the scale until more would separate no more marks; 0 for a strip.
    pub fn most_zoom(article: &Article, scale: &Timescale, room: Room) -> u8 {
        let count = |zoom| marks(article, scale, room, zoom).len();
        if !is_telling(&marks(article, scale, room, 0), article.events.len()) {
            return 0;
        }
        let most = count(Self::MOST_ZOOM);
        (0..Self::MOST_ZOOM).find(|zoom| count(*zoom) == most).unwrap_or(Self::MOST_ZOOM)
    }
}

impl Scale {
    /// Has time run from the end to the beginning.
    fn reverse(&mut self) {
        for tick in &mut self.ticks {
            tick.at = mirrored(tick.at);
        }
        for (from, to) in &mut self.breaks {
            (*from, *to) = (mirrored(*to), mirrored(*from));
        }
        for bar in &mut self.bars {
            (bar.from, bar.to) = (mirrored(bar.to), mirrored(bar.from));
        }
        self.ticks.reverse();
        self.breaks.reverse();
    }
}

const fn mirrored(position: Position) -> Position {
    Timescale::WIDTH - position
}

/// Whether distances in time matter: no mark stands for more than a quarter of the events.
fn is_telling(marks: &[Mark], all: usize) -> bool {
    marks.iter().map(|mark| mark.events.len()).all(|count| count == 1 || count * 4 <= all && count <= Axis::MAX_CLUSTER)
}

/// The marks on a scale, in the order of the list.
fn marks(article: &Article, scale: &Timescale, room: Room, zoom: u8) -> Vec<Mark> {
    let spacing = room.spacing() >> zoom;
    let mut marks: Vec<Mark> = Vec::new();
    for (index, event) in article.events.iter().enumerate() {
        // Drawn from its start, so that an event of a day is before the events with hours on that day.
        let at = scale.position(event.date.anchor().earliest());
        let at = if article.order == Order::Newest { mirrored(at) } else { at };
        match marks.last_mut() {
            Some(mark) if at < mark.at + spacing => (mark.events.end, mark.value) = (index + 1, None),
            _ => marks.push(Mark { at, value: event.values_of(0).next(), events: index..index + 1 }),
        }
    }
    marks
}

/// The cells of a strip: one per event, or one for several of very many.
fn cells(events: &[Event]) -> Vec<Mark> {
    let size = events.len().div_ceil(Axis::MAX_CELLS).max(1);
    let cell = |(index, chunk): (usize, &[Event])| {
        let value = chunk.first().filter(|_| size == 1).and_then(|event| event.values_of(0).next());
        Mark { at: 0, value, events: index * size..index * size + chunk.len() }
    };
    events.chunks(size).enumerate().map(cell).collect()
}

/// The number of events above which bars are simplified.
const MANY: usize = 200;
/// The number of bars above which single bars are indistinguishable.
const MAX_BARS: usize = 60;

fn bars(events: &[Event], scale: &Timescale) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    for event in events {
        let bar = bar(scale, &event.date, event.values_of(0).next());
        // Bars with the same meaning, start and end look like one bar.
        let same = |other: &Bar| (other.from, other.to, other.extent) == (bar.from, bar.to, bar.extent);
        // With many events, periods of uncertainty are indistinguishable.
        let is_told = events.len() <= MANY || bar.extent != Extent::Within;
        if is_told && bars.len() < MAX_BARS && !bars.iter().any(same) {
            bars.push(bar);
        }
    }
    bars
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
mod tests;
