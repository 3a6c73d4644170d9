use super::*;

/// Formats the fields' name and the moment, so that a test sees the call to the calendar.
fn plain(language: &str) -> DateFormat {
    DateFormat::new(language, |fields, moment| {
        Some(match fields {
            DateFields::Year => format!("{}年", moment.year()),
            DateFields::YearMonth => format!("{}年{}月", moment.year(), moment.month()),
            DateFields::YearMonthDay => format!("{}年{}月{}日", moment.year(), moment.month(), moment.day()),
            DateFields::Month => format!("{}月", moment.month()),
            DateFields::MonthDay => format!("{}月{}日", moment.month(), moment.day()),
            DateFields::Hour => format!("{}时", moment.hour()),
            DateFields::Minute => format!("{}:{:02}", moment.hour(), moment.minute()),
            DateFields::Number => moment.year().to_string(),
            DateFields::Second | DateFields::Millisecond => {
                format!("{}:{:02}:{:02}", moment.hour(), moment.minute(), moment.second())
            }
        })
    })
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[track_caller]
fn assert_written(language: &str, dates: &[(&str, &str)]) {
    let all: Vec<_> = dates.iter().map(|(text, _)| date(text)).collect();
    let words = DateWords::new(&Words::of(language).unwrap(), plain(language), &all);
    let written: Vec<_> = all.iter().map(|date| words.date(date)).collect();
    assert_eq!(written, dates.iter().map(|(_, written)| *written).collect::<Vec<_>>());
}

#[test]
fn dates_of_one_year_are_written_without_it() {
    assert_written(
        "zh-Hans",
        &[
            ("2022-03-26", "3月26日"),
            ("2022-03-26/..", "3月26日起"),
            ("2022-03-26/", "3月26日起，结束时间不详"),
            ("../2022-03-26", "3月26日止"),
            ("2022-03-26/2022-03-28", "3月26日至28日"),
            ("2022-03-28T06", "3月28日 6时"),
            ("2022-03-28T06:30", "3月28日 6:30"),
            ("2022-03", "3月"),
            ("2022-03-26~", "3月26日前后"),
            ("2022-03-26?", "3月26日（存疑）"),
            ("2022-03-26%/..", "3月26日前后起（存疑）"),
            ("2022-21", "2022年春"),
            ("2022", "2022年"),
        ],
    );
}

#[test]
fn dates_of_several_years_have_their_year() {
    assert_written("zh-Hans", &[("2022-03-26", "2022年3月26日"), ("2021-12", "2021年12月"), ("198X", "1980年代")]);
}

#[test]
fn the_end_of_an_interval_counts_as_well_as_its_start() {
    assert_written("en", &[("2020-03-01/2022-03-05", "2020年3月1日–2022年3月5日"), ("2020-04-01", "2020年4月1日")]);
}

#[track_caller]
fn assert_shared_year(text: &str, expected: Option<&str>) {
    let date = date(text);
    let words = DateWords::new(&Words::english(), plain("en"), [&date]);
    assert_eq!(words.shared_year(&date).as_deref(), expected, "{text}");
}

#[test]
fn only_calendar_years_are_shared() {
    assert_shared_year("2022-03", Some("2022年"));
    assert_shared_year("2020-03-01/2022-03-05", None);
    assert_shared_year("198X", None);
    assert_shared_year("19XX", None);
    assert_shared_year("Y-13799999999", None);
}

#[test]
fn a_year_within_a_decade_is_written_beside_it() {
    assert_written("zh-Hans", &[("198X", "1980年代"), ("1980-03", "1980年3月")]);
}

#[test]
fn no_calendar_is_asked_for_a_year_beyond_it() {
    let far: Date = date("Y271821");
    assert_eq!(plain("en").text(DateFields::Year, &far.anchor()), None);
}

#[test]
fn each_language_orders_its_words() {
    assert_written(
        "en",
        &[("2022-03-26/..", "From 3月26日"), ("2022-03-28T06", "3月28日, 6时"), ("2022-21", "Spring 2022年")],
    );
    assert_written("zh-Hant", &[("2022-03-26~", "3月26日前後")]);
}

#[test]
fn a_day_leaves_the_time_out() {
    let date = date("2022-03-28T06");
    let words = DateWords::new(&Words::of("zh-Hans").unwrap(), plain("zh"), [&date]);
    assert_eq!(words.day(&date), "3月28日");
    assert_eq!(words.shared_year(&date), Some("2022年".into()));
}
