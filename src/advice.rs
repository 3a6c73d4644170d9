//! Suggestions for values that a document cannot hold: the remedy is the exact text to write.
//!
//! The decoder reports what is wrong and lists the valid forms. That is small, and enough in a page. The command line can say more:
//! [`advise`] looks at the document again, and improves the messages.

pub(crate) mod date;
mod language;
mod names;

pub use self::language::tag_of;

use crate::document::{Node, Problem, is_language_tag};
use crate::model::Date;

/// The problems of a document, with suggestions for dates and the language if possible.
///
/// ```
/// use article_timeline::{advice, document, json};
///
/// let text = r#"{ "format": "article-timeline/1", "language": "German", "title": "T", "events": [
///     { "id": "a", "date": "9. Mai 1931", "headline": "H" }
/// ] }"#;
/// let node = json::parse(text)?;
/// let (_, problems) = document::decode(&node);
/// let problems = advice::advise(&node, problems);
/// assert_eq!(problems[0].message, "“German” is not a language tag; write “de”.");
/// assert_eq!(problems[1].message, "“9. Mai 1931” is not a date; write “1931-05-09”.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn advise(document: &Node, problems: Vec<Problem>) -> Vec<Problem> {
    let advised = |problem: Problem| match better(document, &problem.path) {
        Some(message) => Problem { message, ..problem },
        None => problem,
    };
    problems.into_iter().map(advised).collect()
}

/// A better message for the text at this path.
fn better(document: &Node, path: &str) -> Option<String> {
    let text = |node: Option<&Node>| match node? {
        Node::Text(text) => Some(text.clone()),
        _ => None,
    };
    if path == "$.language" {
        return about_language(&text(field(document, "language"))?);
    }
    let index = path.strip_prefix("$.events[")?.strip_suffix("].date")?;
    let Node::List(events) = field(document, "events")? else { return None };
    about_date(&text(field(events.get(index.parse::<usize>().ok()?)?, "date"))?)
}

/// A suggestion for an invalid language tag, as a full sentence; none if unclear.
pub fn about_language(text: &str) -> Option<String> {
    let tag = tag_of(text).filter(|_| !is_language_tag(text))?;
    Some(format!("“{}” is not a language tag; write “{tag}”.", short(text)))
}

/// A suggestion for an invalid date, as a full sentence; none if unclear.
pub fn about_date(text: &str) -> Option<String> {
    let error = text.parse::<Date>().err()?;
    let meant = date::meant(text, error.is_unreadable())?;
    let text = short(text);
    Some(match meant {
        date::Meant::One(one) => format!("“{text}” is not a date; write “{one}”."),
        date::Meant::Roughly(one) => {
            format!("“{text}” is not a date; write “{one}”, and put what readers should see in “displayDate”.")
        }
        date::Meant::Either(one, two) => format!("“{text}” can be read in two ways; write “{one}” or “{two}”."),
        date::Meant::Yearless(example) => format!("“{text}” has no year; add it, such as “{example}”."),
        date::Meant::Short => format!("“{text}” has a two-digit year; write all four digits, such as “2025-03-26”."),
        date::Meant::Zoned(one) => {
            format!("“{text}” has a time zone; write the local time without one, such as “{one}”.")
        }
        date::Meant::Wrong(_, error) => format!("“{text}” is not a date. {error}"),
    })
}

/// The start of a text, for quoting in a message.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

fn field<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Node::Map(entries) = node else { return None };
    entries.iter().find(|(name, _)| name == key).map(|(_, node)| node)
}

#[cfg(test)]
mod tests;
