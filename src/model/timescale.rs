//! The position of instants on the axis.

use crate::model::instant::SECONDS_PER_DAY;
use crate::model::{Event, Instant};

/// A position on the axis, from 0 to [`Timescale::WIDTH`].
pub type Position = u32;

/// The time scale: linear, except for visible gaps in place of long empty periods.
///
/// ```
/// use article_timeline::model::{Instant, Timescale};
///
/// let article = article_timeline::embedded::article()?;
/// let scale = Timescale::of(&article.events);
/// assert_eq!(scale.position(Instant::BEGINNING), 0);
/// assert_eq!(scale.position(Instant::END), Timescale::WIDTH);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timescale {
    segments: Vec<Segment>,
}

/// A period drawn at one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) start: Instant,
    pub(super) end: Instant,
    pub(super) from: Position,
    pub(super) to: Position,
    pub(super) kind: Kind,
}

/// The meaning of a segment of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Time at the normal scale.
    Drawn,
    /// A gap: a long empty period, shortened.
    Broken,
    /// The time after all dates, for events that continue or whose end is unknown.
    Open,
}

impl Timescale {
    /// The length of the axis, in thousandths of a per cent.
    pub const WIDTH: Position = 100_000;

    /// The length of a gap on the axis.
    const BREAK: Position = 5_000;
    /// The length of the axis after all dates, if an event continues.
    const TAIL: Position = 22_000;
    /// The length of a bar with one unknown end.
    pub(super) const STUB: Position = 6_000;

    /// The scale that covers all dates of these events.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let (mut spans, mut tail) = (Vec::new(), 0);
        for event in events {
            let date = &event.date;
            let (anchor, latest) = (date.anchor(), date.latest());
            if latest == Instant::END {
                tail = tail.max(if date.is_open_ended() { Self::TAIL } else { Self::STUB });
            }
            // Dates with one known end are placed at that end.
            let start = anchor.earliest();
            spans.push((start, if latest == Instant::END { start } else { latest }));
        }
        spans.sort_unstable();
        let start = spans.first().map_or(Instant::from_ymd(1970, 1, 1), |(start, _)| start.start_of_day());
        let end = spans.iter().map(|(_, end)| *end).max().unwrap_or(start);
        let end = end.max(start.plus_seconds(SECONDS_PER_DAY - 1)).plus_seconds(1);
        Self { segments: segments(start, end, &spans, tail) }
    }

    /// The position of an instant; instants outside the scale are placed at its ends.
    pub fn position(&self, instant: Instant) -> Position {
        let Some(segment) = self.segments.iter().find(|segment| instant < segment.end).or(self.segments.last()) else {
            return 0;
        };
        segment.position(instant)
    }

    /// The gaps: start and end.
    pub fn breaks(&self) -> impl Iterator<Item = (Position, Position)> + '_ {
        let broken = self.segments.iter().filter(|segment| segment.kind == Kind::Broken);
        broken.map(|segment| (segment.from, segment.to))
    }

    pub(super) fn drawn(&self) -> impl Iterator<Item = &Segment> {
        self.segments.iter().filter(|segment| segment.kind == Kind::Drawn)
    }
}

impl Segment {
    /// Its length in seconds.
    pub(super) fn seconds(&self) -> i64 {
        self.start.seconds_until(self.end)
    }

    fn position(&self, instant: Instant) -> Position {
        if self.kind == Kind::Open {
            return if instant == Instant::END { self.to } else { self.from };
        }
        let into = self.start.seconds_until(instant.clamp(self.start, self.end));
        self.from + share(into, self.seconds(), self.to - self.from)
    }
}

/// Splits the time from `start` to `end` at long empty periods, and gives each segment its share of the axis.
fn segments(start: Instant, end: Instant, spans: &[(Instant, Instant)], tail: Position) -> Vec<Segment> {
    let cuts = long_gaps(spans, end);
    let broken = Timescale::BREAK * Position::try_from(cuts.len()).unwrap_or(0);
    let room = Timescale::WIDTH - tail - broken;
    let gaps: i64 = cuts.iter().map(|(from, to)| from.seconds_until(*to)).sum();
    let drawn = start.seconds_until(end) - gaps;

    let mut segments = Vec::new();
    let (mut at, mut time) = (0, start);
    let mut push = |kind, until: Instant, length: Position, time: &mut Instant| {
        segments.push(Segment { start: *time, end: until, from: at, to: at + length, kind });
        at += length;
        *time = until;
    };
    for (from, to) in cuts {
        push(Kind::Drawn, from, share(time.seconds_until(from), drawn, room), &mut time);
        push(Kind::Broken, to, Timescale::BREAK, &mut time);
    }
    push(Kind::Drawn, end, share(time.seconds_until(end), drawn, room), &mut time);
    if tail > 0 {
        push(Kind::Open, Instant::END, tail, &mut time);
    }
    segments
}

/// The empty periods to shorten: those longer than a quarter of the whole and far longer than the usual distance between events. At
/// most three, the longest.
fn long_gaps(spans: &[(Instant, Instant)], end: Instant) -> Vec<(Instant, Instant)> {
    const MAX_BREAKS: usize = 3;
    /// With fewer starts than this, no distance is usual.
    const MIN_BEGINNINGS: usize = 5;
    let Some((start, mut covered)) = spans.first().copied() else { return Vec::new() };
    let total = start.seconds_until(end);
    let beginnings = 1 + spans.windows(2).filter(|pair| matches!(pair, [one, two] if one.0 != two.0)).count();
    let others = i64::try_from(beginnings).unwrap_or(i64::MAX) - 2;
    let mut gaps = Vec::new();
    for (from, to) in spans {
        let gap = covered.seconds_until(*from);
        if beginnings >= MIN_BEGINNINGS
            && gap > total / 4
            && gap.saturating_mul(others) > (total - gap).saturating_mul(8)
        {
            gaps.push((covered, *from));
        }
        covered = covered.max(*to);
    }
    gaps.sort_unstable_by_key(|(from, to)| std::cmp::Reverse(from.seconds_until(*to)));
    gaps.truncate(MAX_BREAKS);
    gaps.sort_unstable();
    gaps
}

/// `room` in the proportion of `part` to `whole`.
fn share(part: i64, whole: i64, room: Position) -> Position {
    let (mut part, mut whole) = (part.max(0).unsigned_abs(), whole.max(1).unsigned_abs());
    // Dividing first avoids overflow; in such a long period, a few seconds are invisible.
    while part.leading_zeros() < Position::BITS {
        (part, whole) = (part / 2, (whole / 2).max(1));
    }
    Position::try_from(part * u64::from(room) / whole).unwrap_or(room)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::event_on;

    #[track_caller]
    fn scale(dates: &[&str]) -> Timescale {
        let events: Vec<_> = dates.iter().map(|date| event_on(date)).collect();
        Timescale::of(&events)
    }

    fn noon(year: i64, month: u8, day: u8) -> Instant {
        Instant::from_ymd(year, month, day).plus_seconds(SECONDS_PER_DAY / 2)
    }

    #[test]
    fn time_is_true_to_length() {
        let scale = scale(&["2022-03-26", "2022-03-28"]);
        let [first, second, third] = [26, 27, 28].map(|day| scale.position(noon(2022, 3, day)));
        assert_eq!((first, second, third), (16_666, 50_000, 83_333));
        assert_eq!(scale.breaks().count(), 0);
    }

    #[test]
    fn open_events_have_room_after_all_dates() {
        let scale = scale(&["2022-03-26/..", "2022-03-28"]);
        let last = scale.position(Instant::from_ymd(2022, 3, 29));
        assert_eq!(last, Timescale::WIDTH - Timescale::TAIL);
        assert_eq!(scale.position(Instant::END), Timescale::WIDTH);
    }

    #[test]
    fn events_with_an_unknown_end_need_less_room() {
        let scale = scale(&["2022-03-26/", "2022-03-28"]);
        let last = scale.position(Instant::from_ymd(2022, 3, 29));
        assert_eq!(last, Timescale::WIDTH - Timescale::STUB);
    }

    #[test]
    fn events_with_only_an_end_do_not_reach_back_to_the_start() {
        assert_eq!(scale(&["../2022-03-26", "2022-03-28"]), scale(&["2022-03-26", "2022-03-28"]));
    }

    #[test]
    fn a_long_empty_time_is_broken_and_the_rest_keeps_its_proportions() {
        let scale = scale(&["1900", "2020", "2021", "2022", "2023"]);
        let breaks: Vec<_> = scale.breaks().collect();
        assert_eq!(breaks.len(), 1);
        assert_eq!(breaks.first().map(|(from, to)| to - from), Some(Timescale::BREAK));
        let year = |year| scale.position(Instant::from_ymd(year, 1, 1));
        assert!((year(2022) - year(2021)).abs_diff(year(2023) - year(2022)) < 100);
    }

    #[test]
    fn many_events_of_two_days_are_no_reason_for_a_break() {
        assert_eq!(
            scale(&["2022-03-26", "2022-03-26", "2022-03-26", "2022-03-26", "2022-03-28T06"]).breaks().count(),
            0
        );
    }

    #[test]
    fn outside_is_at_the_ends() {
        let scale = scale(&["2022-03-26"]);
        assert_eq!(scale.position(Instant::BEGINNING), 0);
        assert_eq!(scale.position(Instant::END), Timescale::WIDTH);
    }

    #[test]
    fn no_event_and_the_widest_dates_are_survived() {
        assert_eq!(scale(&[]).position(Instant::from_ymd(2022, 1, 1)), Timescale::WIDTH);
        let scale = scale(&["Y-99999999999", "Y99999999999"]);
        assert!(scale.position(Instant::from_ymd(0, 1, 1)) > 40_000);
    }
}
