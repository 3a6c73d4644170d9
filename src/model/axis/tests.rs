use super::*;
use crate::model::testing::{article, event_on, with_values};

fn article_on(dates: &[&str]) -> Article {
    article(0, dates.iter().map(|date| event_on(date)).collect())
}

fn plan(article: &Article, room: Room, zoom: u8) -> Axis {
    Axis::new(article, &Timescale::of(&article.events), room, zoom)
}

fn groups(axis: &Axis) -> Vec<Range<usize>> {
    axis.marks.iter().map(|mark| mark.events.clone()).collect()
}

/// Eight events on eight days, and then some.
fn week_and(more: &[&str]) -> Article {
    let days: Vec<_> = (1..=8).map(|day| format!("2022-03-{day:02}")).collect();
    article_on(&[&days.iter().map(String::as_str).collect::<Vec<_>>(), more].concat())
}

#[test]
fn if_distances_in_time_matter_it_is_a_scale() {
    let week = week_and(&[]);
    for room in [Room::Narrow, Room::Wide] {
        let axis = plan(&week, room, 0);
        assert!(axis.scale.is_some(), "{room:?}");
        assert_eq!(axis.marks.len(), 8, "{room:?}");
    }
}

#[test]
fn if_a_mark_had_more_than_a_quarter_of_the_events_it_is_a_strip() {
    let crowded = week_and(&["2022-03-20T01", "2022-03-20T02", "2022-03-20T03", "2022-03-20T04"]);
    for room in [Room::Narrow, Room::Wide] {
        let axis = plan(&crowded, room, 0);
        assert_eq!(axis.scale, None, "{room:?}");
        assert_eq!(axis.marks.len(), 12, "one cell per event");
    }
    let two = article_on(&["2022-03-26T06", "2022-03-26T12", "2022-03-28"]);
    assert_eq!(plan(&two, Room::Wide, 0).scale.map(|scale| scale.tallest), Some(1));
    assert_eq!(plan(&two, Room::Narrow, 0).scale, None, "two of three would share a mark");
}

#[test]
fn a_few_events_are_a_scale_where_each_has_its_mark() {
    let axis = plan(&article_on(&["2022-03-26", "2022-03-28"]), Room::Narrow, 0);
    assert_eq!(groups(&axis), [0..1, 1..2]);
    assert!(axis.scale.is_some());
}

#[test]
fn an_event_of_a_day_is_before_those_with_hours() {
    let dates = ["2022-03-26", "2022-03-26T09", "2022-03-27", "2022-03-27T06", "2022-03-28", "2022-03-28T18"];
    let axis = plan(&article_on(&dates), Room::Wide, 0);
    assert!(axis.scale.is_some());
    assert!(axis.marks.is_sorted_by_key(|mark| mark.at), "{:?}", axis.marks);
    assert_eq!(axis.marks.first().map(|mark| mark.at), Some(0));
}

#[test]
fn marks_are_a_finger_apart_and_each_event_is_in_one() {
    let dates: Vec<_> = (0..24).map(|hour| format!("2022-03-26T{hour:02}")).collect();
    let article = article_on(&dates.iter().map(String::as_str).collect::<Vec<_>>());
    for room in [Room::Narrow, Room::Wide] {
        let axis = plan(&article, room, 0);
        for pair in axis.marks.windows(2) {
            assert!(pair[1].at - pair[0].at >= room.spacing(), "{pair:?}");
            assert_eq!(pair[0].events.end, pair[1].events.start);
        }
        assert_eq!(axis.marks.last().map(|mark| mark.events.end), Some(24));
    }
}

#[test]
fn several_events_in_one_mark_have_no_hue() {
    let mut events: Vec<_> = (1..=8).map(|day| with_values(event_on(&format!("2022-03-{day:02}")), &[0])).collect();
    events.insert(1, with_values(event_on("2022-03-01T10"), &[0]));
    let axis = plan(&article(2, events), Room::Narrow, 0);
    assert_eq!(axis.marks.iter().map(|mark| mark.value).collect::<Vec<_>>()[..2], [None, Some(0)]);
}

#[test]
fn zoom_is_there_as_far_as_it_separates_marks() {
    let most = |article: &Article, room| Axis::most_zoom(article, &Timescale::of(&article.events), room);
    let week = week_and(&[]);
    assert_eq!(most(&week, Room::Wide), 0);
    let pair = week_and(&["2022-03-08T12"]);
    let last = most(&pair, Room::Narrow);
    assert!((1..Axis::MOST_ZOOM).contains(&last), "{last}");
    assert_eq!(plan(&pair, Room::Narrow, last).marks.len(), plan(&pair, Room::Narrow, Axis::MOST_ZOOM).marks.len());
    assert!(plan(&pair, Room::Narrow, last).marks.len() > plan(&pair, Room::Narrow, last - 1).marks.len());
    assert_eq!(most(&article_on(&["2022-03-26"; 9]), Room::Wide), 0, "a strip has none");
}

#[test]
fn a_strip_of_very_many_events_has_cells_for_several() {
    let axis = plan(&article_on(&["2022-03-26"; 1_000]), Room::Wide, 0);
    assert!(axis.marks.len() <= Axis::MAX_CELLS, "{}", axis.marks.len());
    assert_eq!(axis.marks.iter().map(|mark| mark.events.len()).sum::<usize>(), 1_000);
    assert!(plan(&article_on(&[]), Room::Wide, 0).marks.is_empty());
}

#[test]
fn an_open_event_is_a_bar_to_the_end_and_a_day_is_not_a_moment() {
    let axis = plan(&article_on(&["2022-03-26", "2022-03-27/..", "2022-03-28"]), Room::Narrow, 0);
    let bars: Vec<_> = axis.scale.unwrap().bars.iter().map(|bar| (bar.to == Timescale::WIDTH, bar.extent)).collect();
    assert_eq!(bars, [(false, Extent::Within), (true, Extent::Open), (false, Extent::Within)]);
}

#[test]
fn a_range_from_a_day_to_the_same_day_is_drawn_as_that_day() {
    let article = article_on(&["2024-05-10/2024-05-10", "2024-05-12", "2024-05-14"]);
    let bars = plan(&article, Room::Narrow, 0).scale.unwrap().bars;
    assert!(bars.iter().all(|bar| bar.extent == Extent::Within), "{bars:?}");
}

#[test]
fn bars_with_an_unknown_start_or_end_do_not_reach_the_ends_of_the_axis() {
    let article = article_on(&["2020", "2021/", "2022/..", "../2024-10-12"]);
    let axis = plan(&article, Room::Narrow, 0);
    let last = axis.marks.last().unwrap();
    assert!(last.at > 70_000, "{last:?}");
    let bars = axis.scale.unwrap().bars;
    let only = |extent| bars.iter().find(|bar| bar.extent == extent).unwrap();
    assert_eq!(only(Extent::Open).to, Timescale::WIDTH);
    assert_eq!(only(Extent::Ended).to - only(Extent::Ended).from, Timescale::STUB);
    assert_eq!(only(Extent::Begun).to - only(Extent::Begun).from, Timescale::STUB);
}

#[test]
fn from_the_newest_the_scale_is_mirrored_and_marks_have_the_order_of_the_list() {
    let oldest = week_and(&["2022-03-10/..", "../2022-03-12", "2022-03-13/", "2022-03-14", "2022-03-14T18"]);
    let newest = oldest.clone().in_order(Order::Newest);
    for room in [Room::Narrow, Room::Wide] {
        for zoom in 0..=2 {
            let [axis, mirror] = [&oldest, &newest].map(|article| plan(article, room, zoom));
            assert!(mirror.marks.is_sorted_by_key(|mark| mark.at), "{:?}", mirror.marks);
            assert_eq!(mirror.marks.last().map(|mark| mark.events.end), Some(13));
            let [scale, mirror] = [axis, mirror].map(|axis| axis.scale.unwrap());
            assert!(mirror.is_reversed && mirror.ticks.is_sorted_by_key(|tick| tick.at));
            let back: Vec<_> = mirror.ticks.iter().rev().map(|tick| (mirrored(tick.at), tick.moment)).collect();
            assert_eq!(back, scale.ticks.iter().map(|tick| (tick.at, tick.moment)).collect::<Vec<_>>());
            assert_eq!(mirror.bars.len(), scale.bars.len());
        }
    }
}
