//! JSON-LD for search engines: a schema.org `NewsArticle` with its events.

use serde_json::{Map, Value, json};

use crate::model::{Article, Bound, Date, Event, Instant, Moment, Precision, plain_text};

/// The maximum number of events; more would not help search engines, and would double the page.
const MOST: usize = 100;

/// The article and its first events, with nothing that the document does not state.
///
/// Dates have the precision of the document, and an event without an end has none here. Dates that ISO 8601 cannot express are omitted. An
/// event's facet values are its `keywords`, because it is unknown whether they are people, places or anything else.
pub(super) fn json_ld(article: &Article) -> Value {
    let person = |name: &String| json!({ "@type": "Person", "name": name });
    let publisher = |publisher: &crate::model::Publisher| {
        without_null([("@type", json!("Organization")), ("name", json!(publisher.name)), ("url", json!(publisher.url))])
    };
    let source = &article.source;
    without_null([
        ("@context", json!("https://schema.org")),
        ("@type", json!("NewsArticle")),
        ("headline", json!(article.title)),
        ("description", text(&plain_text(&article.dek))),
        ("inLanguage", json!(article.language)),
        ("url", json!(source.url)),
        ("author", list(source.authors.iter().map(person))),
        ("publisher", list(source.publishers.iter().map(publisher))),
        ("temporalCoverage", json!(coverage(article))),
        ("mentions", list(article.events.iter().take(MOST).map(|one| event(article, one)))),
    ])
}

fn event(article: &Article, event: &Event) -> Value {
    let (start, end) = match event.date {
        Date::Moment(moment) => (said(moment), None),
        Date::Interval(start, end) => (moment(start).and_then(said), moment(end).and_then(said)),
    };
    let keyword = |choice| Some(json!(article.value(choice)?.name));
    without_null([
        ("@type", json!("Event")),
        ("name", json!(event.headline)),
        ("description", text(&plain_text(&event.text))),
        ("startDate", json!(start)),
        ("endDate", json!(end)),
        ("keywords", list(event.choices.iter().copied().filter_map(keyword))),
    ])
}

const fn moment(bound: Bound) -> Option<Moment> {
    if let Bound::Moment(moment) = bound { Some(moment) } else { None }
}

/// A moment of an event; none if it is approximate or uncertain, because a plain date would claim more.
fn said(moment: Moment) -> Option<String> {
    if moment == moment.unqualified() { iso(moment) } else { None }
}

/// A moment in schema.org's format: ISO 8601, with a minus before years BCE. Decades and centuries cannot be expressed, and a season
/// becomes its year.
fn iso(moment: Moment) -> Option<String> {
    let text = moment.unqualified().to_string();
    let text = text.trim_start_matches('Y');
    match moment.precision() {
        Precision::Century | Precision::Decade => None,
        Precision::Season => text.rsplit_once('-').map(|(year, _)| year.to_owned()),
        Precision::Hour => Some(format!("{text}:00")),
        _ => Some(text.to_owned()),
    }
}

/// The time that the events cover, as an ISO 8601 interval: from the earliest known start to the latest known end. Open if an event
/// continues, or if no start is known.
fn coverage(article: &Article) -> Option<String> {
    let dates = || article.events.iter().map(|event| &event.date);
    let starts = dates().filter_map(|date| match *date {
        Date::Moment(moment) => Some(moment),
        Date::Interval(start, _) => moment(start),
    });
    let start = starts.min_by_key(Moment::earliest).map(|first| outer(first, first.earliest()));
    let end = if dates().any(Date::is_open_ended) {
        None
    } else {
        // An unknown end is not before the start.
        let last = dates().filter_map(|date| date.moments().last()).max_by_key(Moment::latest)?;
        Some(outer(last, last.latest()))
    };
    match (start, end) {
        (Some(start), Some(end)) if start == end => Some(start),
        (None, None) => None,
        (start, end) => {
            let or_open = |bound: Option<String>| bound.unwrap_or_else(|| "..".into());
            Some(format!("{}/{}", or_open(start), or_open(end)))
        }
    }
}

/// The first or the last of a moment, `instant`: a month of a season, which may end in another year, and a year of a decade.
fn outer(moment: Moment, instant: Instant) -> String {
    let within = if moment.precision() == Precision::Season { Precision::Month } else { Precision::Year };
    let part = Moment::at(instant, within);
    iso(moment).filter(|_| moment.precision() != Precision::Season).or_else(|| iso(part)).unwrap_or_default()
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

fn list(items: impl Iterator<Item = Value>) -> Value {
    let items: Vec<_> = items.collect();
    if items.is_empty() { Value::Null } else { items.into() }
}

fn without_null<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let given = fields.into_iter().filter(|(_, value)| !value.is_null());
    given.map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::testing::read;

    fn of(events: &str, facets: &str) -> Value {
        let text = format!(
            r#"{{"format": "article-timeline/1", "language": "en", "title": "A bridge", "facets": [{facets}], "events": [{events}]}}"#
        );
        let (article, problems) = read(&text);
        assert_eq!(problems, []);
        json_ld(&article.unwrap())
    }

    fn on(dates: &[&str]) -> Value {
        let event = |date: &&str| {
            format!(
                r#"{{"id": "e{}", "date": "{date}", "headline": "It"}}"#,
                date.replace(['/', ':', '~', '?', '%'], "_")
            )
        };
        of(&dates.iter().map(event).collect::<Vec<_>>().join(","), "")
    }

    #[test]
    fn the_coverage_is_from_the_earliest_known_start_to_the_latest_known_end() {
        for (dates, expected) in [
            (&["1931", "2024-10-05"][..], json!("1931/2024-10-05")),
            (&["1931", "../2027"], json!("1931/2027")),
            (&["2025-24"], json!("2025-12/2026-02")),
            (&["2025-21", "2025-07-01"], json!("2025-03/2025-07-01")),
            (&["1931", "/2024-10-12", "2024-10-06/.."], json!("1931/..")),
            (&["2024-10-08", "2024-10-08/"], json!("2024-10-08")),
            (&["2024-10-08/"], json!("2024-10-08")),
            (&["../2024-10-12"], json!("../2024-10-12")),
            (&["2024-10-05T16", "2024-10-05T21:40"], json!("2024-10-05T16:00/2024-10-05T21:40")),
            (&["14XX", "196X"], json!("1400/1969")),
            (&["00XX"], json!("0001/0099")),
            (&["-0043-03-15", "2021-22?"], json!("-0043-03-15/2021-08")),
            (&["Y-11999", "Y17000"], json!("-11999/17000")),
            (&["Y-13799999999", "2024-10-06/.."], json!("-13799999999/..")),
        ] {
            assert_eq!(on(dates)["temporalCoverage"], expected, "{dates:?}");
        }
    }

    #[test]
    fn an_event_has_the_start_and_the_end_that_the_document_gives_it() {
        for (date, start, end) in [
            ("2024-10-05", json!("2024-10-05"), Value::Null),
            ("2024-10-03/2024-10-05", json!("2024-10-03"), json!("2024-10-05")),
            ("2024-10-08/", json!("2024-10-08"), Value::Null),
            ("../2024-10-20", Value::Null, json!("2024-10-20")),
            ("-0043-03-15", json!("-0043-03-15"), Value::Null),
            ("196X", Value::Null, Value::Null),
            ("2024-09~", Value::Null, Value::Null),
            ("1950~/1960", Value::Null, json!("1960")),
        ] {
            let event = &on(&[date])["mentions"][0];
            assert_eq!((&event["startDate"], &event["endDate"]), (&start, &end), "{date}");
        }
    }

    #[test]
    fn facet_values_are_neither_organizations_nor_places() {
        let facet =
            |id: &str| format!(r#"{{"id": "{id}", "name": "Kind", "values": [{{"id": "a", "name": "Image"}}]}}"#);
        for id in ["branch", "kind", "place", "community"] {
            let event = format!(r#"{{"id": "e", "date": "2024", "headline": "It", "facets": {{"{id}": ["a"]}}}}"#);
            let ld = of(&event, &facet(id));
            assert_eq!(ld["mentions"][0]["keywords"], json!(["Image"]), "{id}");
            let text = ld.to_string();
            assert!(!text.contains("organizer") && !text.contains("Place") && !text.contains("Organization"), "{text}");
        }
    }
}
