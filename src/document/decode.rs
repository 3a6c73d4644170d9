//! Decoding a document to an article.

mod event;
mod unique;

use self::event::{Names, event};
use self::unique::{Unique, unique_items};
use super::fields::Fields;
use super::language::language;
use super::media;
use super::node::Node;
use super::path::Path;
use super::problem::{Problem, Problems};
use crate::model::{Article, Event, Facet, Figure, Media, Order, Part, Permalink, Publisher, RichText, Source, Value};

/// The required value of the field `format`: the name of the format and its version.
pub const FORMAT: &str = "article-timeline/1";

/// Decodes a document: the article, if there is one, and a problem for everything that could not be used.
///
/// An unusable event is dropped; the others stay. There is no article if the title, the language or every event is missing.
///
/// ```
/// use article_timeline::document::{FORMAT, Node, decode};
///
/// let text = |text: &str| Node::Text(text.into());
/// let event = Node::Map(vec![
///     ("id".into(), text("rain")),
///     ("date".into(), text("2023-07-01")),
///     ("headline".into(), text("It rains all day")),
/// ]);
/// let document = Node::Map(vec![
///     ("format".into(), text(FORMAT)),
///     ("language".into(), text("en")),
///     ("title".into(), text("A night at the dam")),
///     ("events".into(), Node::List(vec![event, Node::Null])),
/// ]);
/// let (article, problems) = decode(&document);
/// assert_eq!(article.map(|article| article.events.len()), Some(1));
/// assert_eq!(problems.len(), 1);
/// assert_eq!(problems[0].path, "$.events[1]");
/// ```
pub fn decode(document: &Node) -> (Option<Article>, Vec<Problem>) {
    let mut decoder = Decoder::new(document);
    if let Node::Map(fields) = document
        && let Some((_, Node::List(events))) = fields.iter().find(|(name, _)| name == Decoder::EVENTS)
    {
        for event in events {
            decoder.event(event);
        }
    }
    decoder.finish()
}

/// Decodes a document like [`decode()`], but event by event, so that the caller can do other work in between.
#[derive(Debug)]
pub struct Decoder {
    problems: Problems,
    /// None if the document is not an object.
    head: Option<Head>,
    events: Unique<Event>,
}

/// A document without its events.
#[derive(Debug)]
struct Head {
    language: Option<String>,
    title: Option<String>,
    dek: Vec<RichText>,
    media: Vec<Media>,
    source: Source,
    figures: Vec<Figure>,
    parts: Vec<Part>,
    facets: Vec<Facet>,
    open_end_note: bool,
    order: Order,
    names: Names,
    /// The origins whose pictures load without a click.
    trusted: Vec<String>,
    /// Whether the events, if present, are a list.
    is_list: bool,
}

impl Decoder {
    /// The field of the document that holds the events.
    pub const EVENTS: &str = "events";

    /// Decodes everything but the events, which may be absent.
    pub fn new(document: &Node) -> Self {
        let problems = Problems::default();
        let head = head(document, &problems);
        Self { problems, head, events: Unique::default() }
    }

    /// Decodes the next event.
    pub fn event(&mut self, node: &Node) {
        let Self { problems, head: Some(head), events } = self else { return };
        let list = Path::Root.key(Self::EVENTS);
        events.add(&list, "id", problems, |path| event(node, path, problems, head), |event| &event.id);
    }

    /// The article, if there is one, and the problems.
    pub fn finish(self) -> (Option<Article>, Vec<Problem>) {
        let Self { problems, head, events } = self;
        let article = head.and_then(|head| {
            if head.is_list && events.is_unread() {
                problems.report(&Path::Root.key(Self::EVENTS), "There are no events; add at least one.");
            }
            let mut events = events.into_items();
            // Stable, so that events with the same date keep the document's order.
            events.sort_by_key(|event| event.date);
            let Head { dek, media, source, figures, parts, facets, open_end_note, order, .. } = head;
            let (language, title) = (head.language?, head.title?);
            if order == Order::Newest {
                events.reverse();
            }
            Some(Article { language, title, dek, media, source, figures, parts, facets, open_end_note, order, events })
                .filter(|article| !article.events.is_empty())
        });
        (article, problems.into_vec())
    }
}

fn head(document: &Node, problems: &Problems) -> Option<Head> {
    let known = [
        "format",
        "language",
        "title",
        "dek",
        "media",
        "imagesFrom",
        "source",
        "figures",
        "parts",
        "facets",
        "openEndNote",
        "order",
        "events",
    ];
    let fields = Fields::of(document, &known, &Path::Root, problems)?;
    check_format(&fields);
    let (title, language) = (fields.text("title"), language(&fields));
    let parts: Vec<Part> = unique_items(&fields, "parts", "id", part, |part| &part.id);
    let facets: Vec<Facet> = unique_items(&fields, "facets", "id", facet, |facet| &facet.id);
    let figures = unique_items(&fields, "figures", "id", figure, |figure| &figure.id);
    let (names, trusted) = (Names::new(&parts, &facets), media::trusted(&fields));
    let (source, dek, media) = (source(&fields), fields.paragraphs("dek"), media::media(&fields, &trusted));
    let open_end_note = fields.flag("openEndNote", true);
    let order = fields.choice("order", Order::WORDS, Order::Oldest);
    let is_list = matches!(fields.get(Decoder::EVENTS), None | Some(Node::List(_)));
    // This call reports a value that is not a list.
    fields.list(Decoder::EVENTS);
    Some(Head {
        language,
        title,
        dek,
        media,
        source,
        figures,
        parts,
        facets,
        open_end_note,
        order,
        names,
        trusted,
        is_list,
    })
}

fn check_format(fields: &Fields<'_>) {
    if let Some(format) = fields.text("format").filter(|format| format != FORMAT) {
        fields.problems.report(
            &fields.path.key("format"),
            format_args!("“{format}” is not a format this timeline can read; write “{FORMAT}”."),
        );
    }
}

fn source(fields: &Fields<'_>) -> Source {
    let path = fields.path.key("source");
    let read = || {
        let fields = Fields::of(fields.get("source")?, &["url", "publishers", "authors"], &path, fields.problems)?;
        let publishers = unique_items(&fields, "publishers", "name", publisher, |publisher| &publisher.name);
        Some(Source { url: fields.optional_url("url"), publishers, authors: fields.texts("authors") })
    };
    read().unwrap_or_default()
}

fn publisher(node: &Node, path: &Path<'_>, problems: &Problems) -> Option<Publisher> {
    let fields = Fields::of(node, &["name", "url"], path, problems)?;
    Some(Publisher { name: fields.text("name")?, url: fields.optional_url("url") })
}

fn figure(node: &Node, path: &Path<'_>, problems: &Problems) -> Option<Figure> {
    let fields = Fields::of(node, &["id", "unitBefore", "value", "unit", "label"], path, problems)?;
    let (id, value, label) = (fields.id(), fields.decimal("value"), fields.text("label"));
    let [unit_before, unit] = ["unitBefore", "unit"].map(|key| fields.optional_text(key).unwrap_or_default());
    Some(Figure { id: id?, unit_before, value: value?, unit, label: label? })
}

fn part(node: &Node, path: &Path<'_>, problems: &Problems) -> Option<Part> {
    let fields = Fields::of(node, &["id", "title", "dek"], path, problems)?;
    let (id, title) = (fields.id(), fields.text("title"));
    Some(Part { id: id?, title: title?, dek: fields.optional_text("dek").unwrap_or_default() })
}

fn facet(node: &Node, path: &Path<'_>, problems: &Problems) -> Option<Facet> {
    let fields = Fields::of(node, &["id", "name", "style", "values"], path, problems)?;
    let (id, name) = (fields.id(), fields.text("name"));
    if let Some(id) = id.as_ref().filter(|id| Permalink::RESERVED.contains(&id.as_str())) {
        problems.report(
            &path.key("id"),
            format_args!("“{id}” is reserved for the timeline's links and filters; choose another id."),
        );
        return None;
    }
    // Earlier releases showed seals as badges. The word is still accepted, so that documents that have it stay free of problems.
    fields.choice("style", [("chips", ()), ("seals", ())], ());
    let values = unique_items(&fields, "values", "id", value, |value| &value.id);
    Some(Facet { id: id?, name: name?, values })
}

fn value(node: &Node, path: &Path<'_>, problems: &Problems) -> Option<Value> {
    let fields = Fields::of(node, &["id", "name", "label", "note"], path, problems)?;
    let (id, name) = (fields.id(), fields.text("name"));
    let (id, name) = (id?, name?);
    let label = fields.optional_text("label").unwrap_or_else(|| name.clone());
    Some(Value { id, name, label, note: fields.optional_text("note").unwrap_or_default() })
}
