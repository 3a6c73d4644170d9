//! The article for search engines: schema.org's `NewsArticle` with its events, as JSON-LD.

use serde_json::{Map, Value, json};

use crate::model::{Article, Bound, Date, Event, Permalink, plain_text};
use crate::words::html_datetime;

/// Facets whose values are places.
const PLACES: [&str; 3] = ["community", "place", "location"];

/// More events than this are no help to a search engine, and as long again as the page.
const MOST: usize = 100;

/// The article and its events, or the first of them.
///
/// Dates are as precise as the article's, and an event without an end has none here either; what ISO 8601 cannot say is
/// left out. The first facet, the branches, organises.
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
        Date::Moment(_) => (html_datetime(&event.date), None),
        Date::Interval(start, end) => (datetime(start), datetime(end)),
    };
    let named = |kind: &'static str, of: &dyn Fn(usize, &str) -> bool| {
        let names = event
            .choices
            .iter()
            .filter(|choice| article.facets.get(choice.facet).is_some_and(|facet| of(choice.facet, &facet.id)));
        list(names.filter_map(|choice| Some(json!({ "@type": kind, "name": article.value(*choice)?.name }))))
    };
    without_null([
        ("@type", json!("Event")),
        ("name", json!(event.headline)),
        ("description", text(&plain_text(&event.text))),
        ("startDate", json!(start)),
        ("endDate", json!(end)),
        (
            "organizer",
            named("Organization", &|facet, id| id == Permalink::BRANCH || facet == 0 && !PLACES.contains(&id)),
        ),
        ("location", named("Place", &|_, id| PLACES.contains(&id))),
    ])
}

fn datetime(bound: Bound) -> Option<String> {
    let Bound::Moment(moment) = bound else { return None };
    html_datetime(&Date::Moment(moment))
}

/// The time that the events cover, as an ISO 8601 interval; open where an event is.
fn coverage(article: &Article) -> Option<String> {
    let start = article.events.iter().min_by_key(|event| event.date.earliest())?;
    let end = article.events.iter().max_by_key(|event| event.date.latest())?;
    let start = html_datetime(&start.date)?;
    let end = match end.date {
        Date::Interval(_, Bound::Open | Bound::Unknown) => "..".into(),
        Date::Interval(_, end) => datetime(end)?,
        Date::Moment(moment) => datetime(Bound::Moment(moment))?,
    };
    Some(if start == end { start } else { format!("{start}/{end}") })
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
