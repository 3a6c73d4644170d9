//! One event of a document.

use std::collections::HashMap;

use super::Head;
use crate::document::fields::{Fields, as_text, as_texts, choose};
use crate::document::media;
use crate::document::node::Node;
use crate::document::path::Path;
use crate::document::problem::Problems;
use crate::model::{Choice, Date, Event, Facet, Fact, Locator, Part};

/// The indices of the parts, the facets and each facet's values, by id.
#[derive(Debug)]
pub(super) struct Names {
    parts: HashMap<String, usize>,
    facets: HashMap<String, usize>,
    values: Vec<HashMap<String, usize>>,
}

impl Names {
    pub(super) fn new(parts: &[Part], facets: &[Facet]) -> Self {
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

pub(super) fn event(node: &Node, path: &Path<'_>, problems: &Problems, head: &Head) -> Option<Event> {
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
