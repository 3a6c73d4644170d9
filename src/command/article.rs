//! The article that a document is checked against.

use std::collections::HashSet;
use std::path::Path;

use super::{Host, page};
use crate::document::{Node, Problem};
use crate::model::{Article, Found, Locator, PageText};

/// The largest number of occurrences in a message.
const MOST_PLACES: usize = 3;

/// The text of an article.
pub(super) struct ArticleText(PageText);

impl ArticleText {
    /// Reads an article: plain text, or a page, where `#id` after the name selects an element.
    pub(super) fn read(path: &Path, host: &dyn Host) -> Result<Self, String> {
        page::read(path, host).map(Self)
    }

    /// The problems with the phrases of a document, in the order of its events.
    pub(super) fn problems(&self, document: &Node, article: &Article) -> Vec<Problem> {
        let events = match document {
            Node::Map(fields) => fields.iter().find(|(name, _)| name == "events").map(|(_, events)| events),
            _ => None,
        };
        let Some(Node::List(events)) = events else { return Vec::new() };
        let id = |node: &Node| match node {
            Node::Map(fields) => fields.iter().find_map(|(name, value)| match value {
                Node::Text(id) if name == "id" => Some(id.clone()),
                _ => None,
            }),
            _ => None,
        };
        let mut seen = HashSet::new();
        let mut problems = Vec::new();
        for (index, node) in events.iter().enumerate() {
            let Some(id) = id(node).filter(|id| seen.insert(id.clone())) else { continue };
            let event = article.position(&id).and_then(|position| article.events.get(position));
            if let Some(locator) = event.and_then(|event| event.locator.as_ref()) {
                let is_linked = article.source.url.is_some();
                problems.extend(self.problem(locator, is_linked, &format!("$.events[{index}].source")));
            }
        }
        problems
    }

    /// The problem with a locator at `path`. Links to an article on another page cannot use paragraph numbers, so if `is_linked`, the
    /// number does not resolve an ambiguity.
    fn problem(&self, locator: &Locator, is_linked: bool, path: &str) -> Option<Problem> {
        let Locator { paragraph, phrase, before } = locator;
        let found = self.0.find_all(before, phrase);
        let (field, message) = match found.as_slice() {
            [] => {
                let elsewhere = self.0.find_all("", phrase);
                if elsewhere.is_empty() {
                    ("phrase", self.missing(phrase))
                } else {
                    let places = self.contexts(&elsewhere);
                    let message = format!(
                        "“{before}” does not come right before “{phrase}” in the article. What comes before it: {places}."
                    );
                    ("before", message)
                }
            }
            [one] => ("paragraph", miscounted(phrase, one, (*paragraph)?)?),
            several => {
                let in_paragraph =
                    several.iter().filter(|found| found.paragraph.is_some() && found.paragraph == *paragraph);
                if !is_linked && in_paragraph.count() == 1 {
                    return None;
                }
                ("phrase", self.ambiguous(locator, several))
            }
        };
        Some(Problem::new(format_args!("{path}.{field}"), message))
    }

    fn missing(&self, phrase: &str) -> String {
        match self.0.nearest(phrase) {
            Some(near) => format!(
                "“{phrase}” is not in the article; the closest passage is “{}”{}. Copy the phrase from the article.",
                self.0.words(&near),
                place(&near)
            ),
            None => {
                format!("Neither “{phrase}” nor anything similar is in the article; choose a phrase from the article.")
            }
        }
    }

    fn ambiguous(&self, Locator { phrase, before, .. }: &Locator, places: &[Found]) -> String {
        let (times, contexts) = (places.len(), self.contexts(places));
        if before.is_empty() {
            return format!(
                "“{phrase}” occurs {times} times in the article; choose a longer phrase, or write the words before the right one in “before”: {contexts}."
            );
        }
        format!(
            "“{phrase}” occurs {times} times after “{before}”; choose a longer phrase, or write more words in “before”: {contexts}."
        )
    }

    /// The words before the first few of these occurrences.
    fn contexts(&self, places: &[Found]) -> String {
        let Self(text) = self;
        let context = |found: &Found| {
            let before = text.before(found, 12);
            match found.paragraph {
                _ if !before.is_empty() => format!("“{before}”{}", place(found)),
                Some(number) => format!("the start of paragraph {number}"),
                None => "the start of the headline".into(),
            }
        };
        let mut list: Vec<_> = places.iter().take(MOST_PLACES).map(context).collect();
        if places.len() > MOST_PLACES {
            list.push(format!("{} more", places.len() - MOST_PLACES));
        }
        list.join(", ")
    }
}

/// The problem with a wrong paragraph number.
fn miscounted(phrase: &str, found: &Found, named: u32) -> Option<String> {
    match found.paragraph {
        Some(counted) if counted == named => None,
        Some(counted) => Some(format!(
            "“{phrase}” is in paragraph {counted} of the article, not {named}; write {counted}, or omit “paragraph”."
        )),
        None => Some(format!("“{phrase}” is in the headline, which is not a paragraph; omit “paragraph”.")),
    }
}

/// The place of a passage, in words.
fn place(found: &Found) -> String {
    found.paragraph.map_or_else(|| " in the headline".into(), |number| format!(" in paragraph {number}"))
}
