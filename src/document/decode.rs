//! Decoding a document to an article.

use std::collections::{HashMap, HashSet};

use super::fields::{Fields, as_text, as_texts, choose};
use super::language::language;
use super::node::Node;
use super::path::Path;
use super::problem::{Problem, Problems};
use super::{limits, media};
use crate::model::{
    Article, Choice, Date, Event, Facet, Fact, Figure, Locator, Media, Part, Permalink, Publisher, RichText, Source,
    Value,
};

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
            if head.is_list && events.ids.read == 0 {
                problems.report(&Path::Root.key(Self::EVENTS), "There are no events; add at least one.");
            }
            let mut events = events.items;
            // Stable, so that events with the same date keep the document's order.
            events.sort_by_key(|event| event.date);
            let Head { dek, media, source, figures, parts, facets, open_end_note, .. } = head;
            let (language, title) = (head.language?, head.title?);
            Some(Article { language, title, dek, media, source, figures, parts, facets, open_end_note, events })
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
    let is_list = matches!(fields.get(Decoder::EVENTS), None | Some(Node::List(_)));
    // This call reports a value that is not a list.
    fields.list(Decoder::EVENTS);
    Some(Head { language, title, dek, media, source, figures, parts, facets, open_end_note, names, trusted, is_list })
}

fn check_format(fields: &Fields<'_>) {
    if let Some(format) = fields.text("format").filter(|format| format != FORMAT) {
        fields.problems.report(
            &fields.path.key("format"),
            format_args!("“{format}” is not a format this timeline can read; write “{FORMAT}”."),
        );
    }
}

/// Decodes the items of a list, without unusable ones and without those whose `id_field` equals an earlier one.
fn unique_items<T>(
    fields: &Fields<'_>,
    key: &str,
    id_field: &str,
    read: impl Fn(&Node, &Path<'_>, &Problems) -> Option<T>,
    id_of: impl Fn(&T) -> &str,
) -> Vec<T> {
    let list = fields.path.key(key);
    let mut items = Unique::default();
    for node in fields.list(key) {
        items.add(&list, id_field, fields.problems, |path| read(node, path, fields.problems), &id_of);
    }
    items.items
}

/// The items of a list, with unique ids.
#[derive(Debug)]
struct Unique<T> {
    items: Vec<T>,
    ids: Ids,
}

/// The ids of the decoded items. It is not generic, so that the module contains it once.
#[derive(Debug, Default)]
struct Ids {
    taken: HashSet<String>,
    /// The number of items, including unusable ones.
    read: usize,
}

impl<T> Default for Unique<T> {
    fn default() -> Self {
        Self { items: Vec::new(), ids: Ids::default() }
    }
}

impl<T> Unique<T> {
    /// Decodes the next item of `list` with `read`, and adds it unless its id is taken.
    fn add(
        &mut self,
        list: &Path<'_>,
        id_field: &str,
        problems: &Problems,
        read: impl FnOnce(&Path<'_>) -> Option<T>,
        id_of: impl FnOnce(&T) -> &str,
    ) {
        let Some(path) = self.ids.next(list, problems) else { return };
        if let Some(item) = read(&path).filter(|item| self.ids.take(id_of(item), id_field, &path, list, problems)) {
            self.items.push(item);
        }
    }
}

impl Ids {
    /// The path of the next item, if the limit is not reached.
    #[inline(never)]
    fn next<'a>(&mut self, list: &'a Path<'a>, problems: &Problems) -> Option<Path<'a>> {
        let index = self.read;
        self.read += 1;
        if index == limits::EVENTS {
            problems.report(list, format_args!("The list has more than {index} entries; split the document."));
        }
        (index < limits::EVENTS).then(|| list.item(index))
    }

    /// Takes an id, if nobody has it.
    #[inline(never)]
    fn take(&mut self, id: &str, id_field: &str, path: &Path<'_>, list: &Path<'_>, problems: &Problems) -> bool {
        let is_free = self.taken.insert(id.to_owned());
        if !is_free {
            let message =
                format_args!("The {id_field} “{id}” is already used by an earlier entry of {list}; choose another.");
            problems.report(&path.key(id_field), message);
        }
        is_free
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

fn event(node: &Node, path: &Path<'_>, problems: &Problems, head: &Head) -> Option<Event> {
    let known = ["id", "date", "displayDate", "part", "headline", "text", "media", "facts", "facets", "source"];
    let fields = Fields::of(node, &known, path, problems)?;
    let (id, date, headline) = (fields.id(), date(&fields), fields.text("headline"));
    let event = Event {
        display_date: fields.optional_text("displayDate").filter(|text| !text.trim().is_empty()),
        part: part_of(&fields, head),
        choices: choices(&fields, head),
        media: media::media(&fields, &head.trusted),
        facts: facts(&fields),
        locator: locator(&fields),
        text: fields.paragraphs("text"),
        id: id?,
        date: date?,
        headline: headline?,
    };
    Some(event)
}

fn date(fields: &Fields<'_>) -> Option<Date> {
    let text = fields.require("date", "when it happened, such as 2022-03-26/.. or 2022-03-26")?;
    let path = fields.path.key("date");
    let parsed = as_text(text, &path, fields.problems)?.parse();
    parsed.map_err(|error| fields.problems.report(&path, error)).ok()
}

/// The indices of the parts, the facets and each facet's values, by id.
#[derive(Debug)]
struct Names {
    parts: HashMap<String, usize>,
    facets: HashMap<String, usize>,
    values: Vec<HashMap<String, usize>>,
}

impl Names {
    fn new(parts: &[Part], facets: &[Facet]) -> Self {
        Self {
            parts: positions(parts.iter().map(|part| &part.id)),
            facets: positions(facets.iter().map(|facet| &facet.id)),
            values: facets.iter().map(|facet| positions(facet.values.iter().map(|value| &value.id))).collect(),
        }
    }
}

fn positions<'a>(ids: impl Iterator<Item = &'a String>) -> HashMap<String, usize> {
    ids.cloned().enumerate().map(|(index, id)| (id, index)).collect()
}

fn part_of(fields: &Fields<'_>, head: &Head) -> Option<usize> {
    let id = fields.optional_text("part")?;
    let found = head.names.parts.get(&id).copied();
    if found.is_none() {
        let known = choose(head.parts.iter().map(|part| part.id.as_str()));
        let message = format_args!("There is no part “{id}”; {known}add it to $.parts.");
        fields.problems.report(&fields.path.key("part"), message);
    }
    found
}

fn facts(fields: &Fields<'_>) -> Vec<Fact> {
    let path = fields.path.key("facts");
    let read = |(label, node): &(String, Node)| {
        let text = as_text(node, &path.key(label), fields.problems)?;
        Some(Fact { label: label.clone(), text: text.into() })
    };
    fields.entries("facts").iter().filter_map(read).collect()
}

fn choices(fields: &Fields<'_>, head: &Head) -> Vec<Choice> {
    let path = fields.path.key("facets");
    let mut choices = Vec::new();
    for (id, node) in fields.entries("facets") {
        let path = path.key(id);
        if let Some(index) = head.names.facets.get(id) {
            choices.extend(values_of(head, *index, node, &path, fields.problems));
        } else {
            let known = choose(head.facets.iter().map(|facet| facet.id.as_str()));
            let message = format_args!("There is no facet “{id}”; {known}add it to $.facets.");
            fields.problems.report(&path, message);
        }
    }
    choices.sort_unstable();
    choices.dedup();
    choices
}

/// The choices in an event's list for one facet; reports unknown values.
fn values_of(head: &Head, index: usize, node: &Node, path: &Path<'_>, problems: &Problems) -> Vec<Choice> {
    let (facet, places) = (&head.facets[index], &head.names.values[index]);
    let find = |(item, id): (usize, String)| {
        let found = places.get(id.as_str()).copied();
        if found.is_none() {
            let known = choose(facet.values.iter().map(|value| value.id.as_str()));
            let message = format_args!("There is no {} “{id}”; {known}add it to $.facets[{index}].values.", facet.id);
            problems.report(&path.item(item), message);
        }
        found.map(|value| Choice { facet: index, value })
    };
    as_texts(node, path, problems).into_iter().enumerate().filter_map(find).collect()
}

fn locator(fields: &Fields<'_>) -> Option<Locator> {
    let path = fields.path.key("source");
    let fields = Fields::of(fields.get("source")?, &["paragraph", "phrase", "before"], &path, fields.problems)?;
    let paragraph = fields.get("paragraph").and_then(|_| fields.integer("paragraph")).and_then(|number| {
        let paragraph = u32::try_from(number).ok().filter(|paragraph| *paragraph > 0);
        if paragraph.is_none() {
            let message = "Paragraph numbers start at 1; write the number, or omit the field.";
            fields.problems.report(&path.key("paragraph"), message);
        }
        paragraph
    });
    let phrase = fields.text("phrase")?;
    let length = phrase.chars().count();
    if !Locator::PHRASE.contains(&length) {
        let (least, most) = (Locator::PHRASE.start(), Locator::PHRASE.end());
        let characters = if length == 1 { "character" } else { "characters" };
        let message = format_args!("“{phrase}” has {length} {characters}; choose a phrase of {least} to {most}.");
        fields.problems.report(&path.key("phrase"), message);
        return None;
    }
    Some(Locator { paragraph, phrase, before: fields.optional_text("before").unwrap_or_default() })
}
