//! Encoding an article as a document.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::decode::FORMAT;
use super::markup;
use super::node::Node;
use crate::model::{Article, Event, Facet, Figure, Media, MediaKind, Order, Part, Publisher, RichText, Source, Value};

/// The document that [`decode`](super::decode()) decodes to this article.
pub fn encode(article: &Article) -> Node {
    let Article { language, title, dek, media, source, figures, parts, facets, open_end_note, order, events } = article;
    let everything = media.iter().chain(events.iter().flat_map(|event| &event.media));
    let mut trusted: Vec<_> =
        everything.filter(|media| media.at_once).filter_map(|media| super::url::origin(&media.url)).collect();
    trusted.sort_unstable();
    trusted.dedup();
    let is_newest = *order == Order::Newest;
    let mut nodes: Vec<_> = events.iter().map(|one| event(article, one)).collect();
    // A document has its events from the oldest, whatever the order in which it shows them.
    if is_newest {
        nodes.reverse();
    }
    object([
        ("format", text(FORMAT)),
        ("language", text(language)),
        ("title", text(title)),
        ("dek", paragraphs(dek)),
        ("media", list(media, self::media)),
        ("imagesFrom", list(&trusted, |origin| text(origin))),
        ("source", self::source(source)),
        ("figures", list(figures, figure)),
        ("parts", list(parts, part)),
        ("facets", list(facets, facet)),
        ("openEndNote", if *open_end_note { Node::Null } else { Node::Bool(false) }),
        ("order", if is_newest { text("newest") } else { Node::Null }),
        ("events", Node::List(nodes)),
    ])
}

fn source(source: &Source) -> Node {
    object([
        ("url", optional(source.url.as_ref())),
        ("publishers", list(&source.publishers, publisher)),
        ("authors", list(&source.authors, |author| text(author))),
    ])
}

fn publisher(publisher: &Publisher) -> Node {
    object([("name", text(&publisher.name)), ("url", optional(publisher.url.as_ref()))])
}

fn figure(figure: &Figure) -> Node {
    object([
        ("id", text(&figure.id)),
        ("unitBefore", text(&figure.unit_before)),
        ("value", figure.value.parse().map_or(Node::Null, Node::Number)),
        ("unit", text(&figure.unit)),
        ("label", text(&figure.label)),
    ])
}

fn part(part: &Part) -> Node {
    object([("id", text(&part.id)), ("title", text(&part.title)), ("dek", text(&part.dek))])
}

fn facet(facet: &Facet) -> Node {
    let Facet { id, name, values } = facet;
    object([("id", text(id)), ("name", text(name)), ("values", list(values, value))])
}

fn value(value: &Value) -> Node {
    let Value { id, name, label, note } = value;
    let label = if label == name { Node::Null } else { text(label) };
    object([("id", text(id)), ("name", text(name)), ("label", label), ("note", text(note))])
}

fn event(article: &Article, event: &Event) -> Node {
    let Event { id, date, display_date, part, headline, text: words, media, facts, choices, locator } = event;
    let of = |(index, facet): (usize, &Facet)| {
        let own = choices.iter().filter(|choice| choice.facet == index);
        let ids: Vec<_> = own.filter_map(|choice| Some(text(&article.value(*choice)?.id))).collect();
        (!ids.is_empty()).then(|| (facet.id.clone(), Node::List(ids)))
    };
    let locator = locator.as_ref().map_or(Node::Null, |locator| {
        object([
            ("paragraph", locator.paragraph.map_or(Node::Null, |paragraph| Node::Number(paragraph.into()))),
            ("phrase", text(&locator.phrase)),
            ("before", text(&locator.before)),
        ])
    });
    object([
        ("id", text(id)),
        ("date", text(&date.to_string())),
        ("displayDate", optional(display_date.as_ref())),
        ("part", optional(part.and_then(|part| Some(&article.parts.get(part)?.id)))),
        ("headline", text(headline)),
        ("text", paragraphs(words)),
        ("media", list(media, self::media)),
        ("facts", map(facts.iter().map(|fact| (fact.label.clone(), Node::Text(fact.text.clone()))).collect())),
        ("facets", map(article.facets.iter().enumerate().filter_map(of).collect())),
        ("source", locator),
    ])
}

fn media(media: &Media) -> Node {
    let (kind, words, said) = match media.kind {
        MediaKind::Image => (Node::Null, "alt", Node::Text(media.alt.clone())),
        MediaKind::Link => (text("link"), "title", text(&media.alt)),
    };
    let pixels = |pixels: Option<u32>| pixels.map_or(Node::Null, |pixels| Node::Number(pixels.into()));
    object([
        ("type", kind),
        ("url", text(&media.url)),
        (words, said),
        ("caption", text(&markup::write(&media.caption))),
        ("credit", text(&markup::write(&media.credit))),
        ("link", optional(media.link.as_ref())),
        ("width", pixels(media.size.map(|(width, _)| width))),
        ("height", pixels(media.size.map(|(_, height)| height))),
    ])
}

fn paragraphs(paragraphs: &[RichText]) -> Node {
    list(paragraphs, |paragraph| Node::Text(markup::write(paragraph)))
}

/// A text; nothing if it is empty.
fn text(text: &str) -> Node {
    if text.is_empty() { Node::Null } else { Node::Text(text.to_owned()) }
}

fn optional(given: Option<&String>) -> Node {
    given.map_or(Node::Null, |given| text(given))
}

fn list<T>(items: &[T], write: impl Fn(&T) -> Node) -> Node {
    if items.is_empty() { Node::Null } else { Node::List(items.iter().map(write).collect()) }
}

/// An object without the fields that are nothing.
fn object<const N: usize>(fields: [(&str, Node); N]) -> Node {
    let given = fields.into_iter().filter(|(_, node)| *node != Node::Null);
    map(given.map(|(key, node)| (key.to_owned(), node)).collect())
}

fn map(entries: Vec<(String, Node)>) -> Node {
    if entries.is_empty() { Node::Null } else { Node::Map(entries) }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            #[expect(clippy::cast_possible_truncation, reason = "the guard keeps to whole numbers below 2⁵³")]
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, node) in entries {
                    map.serialize_entry(key, node)?;
                }
                map.end()
            }
        }
    }
}
