use super::*;

#[track_caller]
fn date(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn date_err(text: &str) -> String {
    text.parse::<Date>().expect_err("this must not be a date").to_string()
}

#[track_caller]
fn assert_bounds(text: &str, earliest: &str, latest: &str) {
    let date = date(text);
    assert_eq!((date.earliest().to_string().as_str(), date.latest().to_string().as_str()), (earliest, latest));
}

#[test]
fn parsing_and_printing_are_inverses() {
    for text in [
        "2022",
        "2022-03",
        "2022-03-26",
        "2022-03-28T06",
        "2022-03-28T06:30",
        "2022-03-28T06:30:15",
        "2022-03-28T06:30:15.250",
        "0476-09-04",
        "0000",
        "-0043-03-15",
        "Y-99999999999",
        "Y17000",
        "198X",
        "19XX",
        "2022-21",
        "2022-24",
        "2022?",
        "2022-03~",
        "2022-03-26%",
        "2022-03-26/2022-03-28",
        "2022-03-26/..",
        "../2022-03-26",
        "2022-03-26/",
        "/2022-03-26",
        "2022~/2023?",
        "2022-02/2022-02-05",
    ] {
        assert_eq!(date(text).to_string(), text);
    }
}

#[test]
fn a_moment_spans_its_unstated_parts() {
    assert_bounds("2022", "2022-01-01T00:00:00", "2022-12-31T23:59:59");
    assert_bounds("2024-02", "2024-02-01T00:00:00", "2024-02-29T23:59:59");
    assert_bounds("2022-12", "2022-12-01T00:00:00", "2022-12-31T23:59:59");
    assert_bounds("2022-03-26", "2022-03-26T00:00:00", "2022-03-26T23:59:59");
    assert_bounds("2022-03-28T06", "2022-03-28T06:00:00", "2022-03-28T06:59:59");
    assert_bounds("2022-03-28T06:30", "2022-03-28T06:30:00", "2022-03-28T06:30:59");
    assert_bounds("2022-03-28T06:30:15", "2022-03-28T06:30:15", "2022-03-28T06:30:15");
    assert_bounds("198X", "1980-01-01T00:00:00", "1989-12-31T23:59:59");
    assert_bounds("19XX", "1900-01-01T00:00:00", "1999-12-31T23:59:59");
    assert_bounds("00XX", "0001-01-01T00:00:00", "0099-12-31T23:59:59");
    assert_bounds("000X", "0001-01-01T00:00:00", "0009-12-31T23:59:59");
    assert_bounds("0000", "0000-01-01T00:00:00", "0000-12-31T23:59:59");
    assert_bounds("2022-21", "2022-03-01T00:00:00", "2022-05-31T23:59:59");
    assert_bounds("2022-24", "2022-12-01T00:00:00", "2023-02-28T23:59:59");
}

#[test]
fn an_interval_spans_both_bounds_and_may_be_open() {
    assert_bounds("2022-03-26/2022-03-28", "2022-03-26T00:00:00", "2022-03-28T23:59:59");
    assert_bounds("2022-03-26/..", "2022-03-26T00:00:00", "the end");
    assert_bounds("../2022", "the beginning", "2022-12-31T23:59:59");
    assert!(date("2022-03-26/..").is_open_ended());
    assert!(!date("2022-03-26/").is_open_ended(), "it has ended, nobody knows when");
    assert!(!date("../2022").is_open_ended());
    assert!(!date("2022-03-26").is_open_ended());
}

#[test]
fn ended_events_come_before_open_ones() {
    let mut dates = ["2022-03-28T06", "2022-03-26/..", "2022-03-26", "-0043", "2022-03-26/2022-03-27", "2022-03"];
    dates.sort_by_key(|text| date(text));
    assert_eq!(dates, ["-0043", "2022-03", "2022-03-26", "2022-03-26/2022-03-27", "2022-03-26/..", "2022-03-28T06"]);
}

#[track_caller]
fn assert_order(dates: &[&str]) {
    let mut sorted: Vec<_> = dates.iter().rev().copied().collect();
    sorted.sort_by_key(|text| date(text));
    assert_eq!(sorted, dates);
}

#[test]
fn events_with_only_an_end_are_placed_at_it() {
    assert_order(&["Y-11999", "0900", "2022", "../2023", "2024-10-11", "/2024-10-12", "2024-10-13", "../2024-10-20"]);
    assert_order(&["2024-10-12", "../2024-10-12", "2024-10-12/", "2024-10-12/..", "2024-10-12T06", "../2024-10-12T08"]);
}

#[test]
fn dates_of_one_day_are_adjacent_at_any_precision() {
    assert_order(&[
        "20XX",
        "202X",
        "2025",
        "2025~",
        "2025/2026",
        "2025-01",
        "2025-01/..",
        "2025-01-01",
        "2025-01-01?",
        "2025-01-01/2025-01-03",
        "2025-01-01/..",
        "2025-01-01T16/2025-01-01T20:30",
        "2025-01-01T17",
        "2025-01-02",
    ]);
}

#[test]
fn the_dates_of_one_heading_are_never_apart() {
    let moments = [
        "-0001",
        "0000",
        "0001",
        "000X",
        "00XX",
        "2024",
        "202X",
        "20XX",
        "2024-21",
        "2024-03",
        "2024-03-01",
        "2024-03-01T06",
    ];
    let forms = ["_", "_~", "_?", "_/..", "_/", "../_", "/_", "_/2024-12-31", "_~/2025"];
    let mut dates: Vec<_> = moments.iter().flat_map(|one| forms.map(|form| date(&form.replace('_', one)))).collect();
    dates.sort();
    let mut headings: Vec<_> = dates.iter().map(Date::heading).collect();
    headings.dedup();
    let runs = headings.len();
    headings.sort();
    headings.dedup();
    assert_eq!(runs, headings.len(), "each heading stands once");
    assert!(dates.is_sorted_by_key(|date| date.heading().earliest()));
}

#[test]
fn a_range_from_a_day_to_the_same_day_is_that_day() {
    for (text, day) in [
        ("2024-05-10/2024-05-10", "2024-05-10"),
        ("2024-05-10T16/2024-05-10T20:30", "2024-05-10"),
        ("2024-05-10T22/2024-05-11T02", "2024-05-10/2024-05-11"),
        ("2024-05-10T22/..", "2024-05-10/.."),
        ("2024-05-10~/2024-05-10", "2024-05-10~/2024-05-10"),
        ("2024/2024", "2024"),
    ] {
        assert_eq!(date(text).day(), date(day), "{text}");
    }
}

#[test]
fn dates_of_the_same_seconds_are_equal_only_if_written_alike() {
    assert_ne!(date("2022").cmp(&date("2022?")), Ordering::Equal);
    assert_ne!(date("2022").cmp(&date("2022/2022")), Ordering::Equal);
    assert_eq!(date("2022").cmp(&date("2022")), Ordering::Equal);
}

#[test]
fn an_interval_is_anchored_where_it_is_known() {
    assert_eq!(date("2022-03-26/..").anchor().to_string(), "2022-03-26");
    assert_eq!(date("../2022").anchor().to_string(), "2022");
}

#[test]
fn an_invalid_date_is_reported_with_the_valid_forms() {
    for text in [
        "",
        "26 March",
        "2022-3-26",
        "2022/3/26",
        "22",
        "20220326",
        "2022-03-26T6",
        "2022-03T06",
        "198X-03",
        "Y2022",
        "-0000",
        "-004X",
        "2022-XX",
        "2022-21-01",
        "2022-03-26-01",
        "2022-03-28T06:30:15:20",
        "２０２２",
        "+2022",
    ] {
        let sentence = date_err(text);
        assert!(sentence.ends_with("or another form of EDTF level 1."), "{text}: {sentence}");
    }
}

#[test]
fn errors_say_what_is_wrong_and_what_to_write() {
    assert_eq!(date_err("2022-13-01"), "“2022-13-01” has month 13; months run from 01 to 12, seasons from 21 to 24.");
    assert_eq!(date_err("2022-02-29"), "“2022-02-29” has day 29; that month runs from 01 to 28.");
    assert_eq!(
        date_err("2022-03-28T24"),
        "“2022-03-28T24” has a time out of range; times run from 00:00:00 to 23:59:59."
    );
    assert_eq!(
        date_err("2022-03-28T06+08:00"),
        "“2022-03-28T06+08:00” has a time zone; write the local time without one."
    );
    assert_eq!(
        date_err("2022-03-28/2022-03-26"),
        "“2022-03-28/2022-03-26” ends before it starts; write the earlier date first."
    );
    assert_eq!(date_err("../.."), "“../..” has neither start nor end; give at least one of the two.");
    assert_eq!(
        date_err("Y100000000000"),
        "“Y100000000000” is too far away; years run from -99999999999 to 99999999999."
    );
}

#[test]
fn a_day_has_nothing_of_the_time() {
    let Date::Moment(moment) = date("2022-03-28T06:30:15.250") else { panic!() };
    assert_eq!(Date::Moment(moment.to_day()), date("2022-03-28"));
}
