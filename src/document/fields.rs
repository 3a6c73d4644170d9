//! Decoding an object field by field, and reporting missing, wrong and unknown fields.

use super::letters::is_word_character;
use super::node::Node;
use super::path::Path;
use super::problem::Problems;
use super::url::{self, Purpose};
use super::{limits, markup};
use crate::model::RichText;

/// An object of the document, its path, and the list for its problems.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'a> {
    pub(super) path: &'a Path<'a>,
    pub(super) problems: &'a Problems,
    entries: &'a [(String, Node)],
}

impl<'a> Fields<'a> {
    /// The fields of `node`; reports a value that is not an object, and every field not in `known`.
    pub(super) fn of(node: &'a Node, known: &[&str], path: &'a Path<'a>, problems: &'a Problems) -> Option<Self> {
        let Node::Map(entries) = node else {
            problems.report(path, format_args!("This is {}; write an object: {{ … }}.", node.kind()));
            return None;
        };
        for (key, _) in entries {
            if !known.contains(&key.as_str()) {
                let known = known.join(", ");
                problems.report(&path.key(key), format_args!("There is no such field; the fields here are {known}."));
            }
        }
        Some(Self { path, problems, entries })
    }

    /// The field, if it is present and not null.
    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        let (_, node) = self.entries.iter().find(|(name, _)| name == key)?;
        (*node != Node::Null).then_some(node)
    }

    /// The field; reports if it is missing.
    pub(super) fn require(&self, key: &str, expected: &str) -> Option<&'a Node> {
        let node = self.get(key);
        if node.is_none() {
            self.problems.report(self.path, format_args!("The field “{key}” is missing; add {expected}."));
        }
        node
    }

    /// A required, non-empty text.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        let node = self.require(key, "text in quotation marks")?;
        let text = self.as_text(key, node)?;
        if text.trim().is_empty() {
            self.problems.report(&self.path.key(key), "The text is empty; write something.");
            return None;
        }
        Some(text.into())
    }

    /// An optional text.
    pub(super) fn optional_text(&self, key: &str) -> Option<String> {
        self.get(key).and_then(|node| self.as_text(key, node)).map(Into::into)
    }

    /// Optional paragraphs: one text, or a list of texts.
    pub(super) fn paragraphs(&self, key: &str) -> Vec<RichText> {
        let read = |node: &Node, path: &Path<'_>| {
            as_text(node, path, self.problems).map(|text| markup::paragraphs(text, path, self.problems))
        };
        self.each(key, read).into_iter().flatten().collect()
    }

    /// Applies `read` to every item of a list, or to a single value in its place.
    pub(super) fn each<T>(&self, key: &str, read: impl Fn(&Node, &Path<'_>) -> Option<T>) -> Vec<T> {
        let path = self.path.key(key);
        match self.get(key) {
            None => Vec::new(),
            Some(Node::List(items)) => {
                items.iter().enumerate().filter_map(|(index, node)| read(node, &path.item(index))).collect()
            }
            Some(node) => read(node, &path).into_iter().collect(),
        }
    }

    /// The value of one of two keywords: the first by default; `otherwise` for any other word, which is reported.
    pub(super) fn choice<T: Copy>(&self, key: &str, words: [(&str, T); 2], otherwise: T) -> T {
        let [(_, first), _] = words;
        let Some(word) = self.optional_text(key) else { return first };
        if let Some((_, meant)) = words.into_iter().find(|(known, _)| *known == word) {
            return meant;
        }
        let known = quoted(words.iter().map(|(known, _)| *known));
        let message = format_args!("There is no {key} “{word}”; choose one of {known}.");
        self.problems.report(&self.path.key(key), message);
        otherwise
    }

    /// An optional line with markup.
    pub(super) fn line(&self, key: &str) -> RichText {
        let text = self.optional_text(key).unwrap_or_default();
        markup::read(text.trim(), &self.path.key(key), self.problems)
    }

    /// An optional link, relative to the page or absolute.
    pub(super) fn optional_link(&self, key: &str) -> Option<String> {
        self.safe(key, &self.optional_text(key)?, Purpose::Link)
    }

    /// The URL, if it is safe; reports an unsafe one.
    pub(super) fn safe(&self, key: &str, url: &str, purpose: Purpose) -> Option<String> {
        let safe = url::safe(url, purpose);
        if safe.is_none() {
            let message = format_args!("“{url}” is not a safe address; start it with https:// or http://.");
            self.problems.report(&self.path.key(key), message);
        }
        safe
    }

    /// An optional web address.
    pub(super) fn optional_url(&self, key: &str) -> Option<String> {
        let url = self.optional_text(key)?;
        if let Some(url) = url::safe(&url, Purpose::Link).filter(|url| url::host(url).is_some()) {
            return Some(url);
        }
        self.problems.report(
            &self.path.key(key),
            format_args!("“{url}” is not a web address; start it with https:// or http://."),
        );
        None
    }

    /// A required id: letters, digits, `-`, `_` and `.`.
    pub(super) fn id(&self) -> Option<String> {
        let id = self.text("id")?;
        if is_id(&id) {
            return Some(id);
        }
        self.problems.report(
            &self.path.key("id"),
            format_args!("“{id}” cannot be an id; use letters, digits, “-”, “_” and “.” only."),
        );
        None
    }

    /// A required whole number.
    pub(super) fn integer(&self, key: &str) -> Option<i64> {
        let node = self.require(key, "a whole number")?;
        match node {
            #[expect(clippy::cast_possible_truncation, reason = "the guard keeps to whole numbers below 2⁵³")]
            Node::Number(value) if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 => Some(*value as i64),
            _ => {
                self.problems.report(
                    &self.path.key(key),
                    format_args!("This is {}; write a whole number.", describe_number(node)),
                );
                None
            }
        }
    }

    /// A required number in decimal digits; reports one with too many digits to be exact.
    pub(super) fn decimal(&self, key: &str) -> Option<String> {
        let node = self.require(key, "a number")?;
        let path = self.path.key(key);
        let Node::Number(value) = node else {
            let message = format_args!("This is {}; write a number without quotation marks.", node.kind());
            self.problems.report(&path, message);
            return None;
        };
        // JSON has a negative zero; adding 0 removes the sign.
        let text = (value + 0.0).to_string();
        let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        if value.abs() < 9_007_199_254_740_992.0 && decimals <= MOST_DECIMALS {
            return Some(text);
        }
        let message = format_args!(
            "This is the number {value}; write one below 9007199254740992, with {MOST_DECIMALS} decimals or fewer."
        );
        self.problems.report(&path, message);
        None
    }

    /// An optional boolean; `otherwise` is the default.
    pub(super) fn flag(&self, key: &str, otherwise: bool) -> bool {
        match self.get(key) {
            None => otherwise,
            Some(Node::Bool(flag)) => *flag,
            Some(node) => {
                let message = format_args!("This is {}; write true or false, without quotation marks.", node.kind());
                self.problems.report(&self.path.key(key), message);
                otherwise
            }
        }
    }

    /// A required length in pixels; reports one that is not between 1 and 100,000.
    pub(super) fn pixels(&self, key: &str) -> Option<u32> {
        let value = self.integer(key)?;
        let pixels = u32::try_from(value).ok().filter(|pixels| (1..=100_000).contains(pixels));
        if pixels.is_none() {
            let message = format_args!("This is the number {value}; write a number of pixels from 1 to 100000.");
            self.problems.report(&self.path.key(key), message);
        }
        pixels
    }

    /// An optional list; empty if absent.
    pub(super) fn list(&self, key: &str) -> &'a [Node] {
        self.get(key).map_or(&[], |node| as_list(node, &self.path.key(key), self.problems))
    }

    /// An optional list of texts; a single text counts as a list of one.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        self.get(key).map(|node| as_texts(node, &self.path.key(key), self.problems)).unwrap_or_default()
    }

    /// The entries of an optional object.
    pub(super) fn entries(&self, key: &str) -> &'a [(String, Node)] {
        match self.get(key) {
            None => &[],
            Some(Node::Map(entries)) => entries,
            Some(other) => {
                self.problems
                    .report(&self.path.key(key), format_args!("This is {}; write an object: {{ … }}.", other.kind()));
                &[]
            }
        }
    }

    fn as_text(&self, key: &str, node: &'a Node) -> Option<&'a str> {
        as_text(node, &self.path.key(key), self.problems)
    }
}

/// The text in `node`; reports any other value.
pub(super) fn as_text<'a>(node: &'a Node, path: &Path<'_>, problems: &Problems) -> Option<&'a str> {
    match node {
        Node::Text(text) if text.len() <= limits::TEXT => return Some(text),
        Node::Text(text) => {
            let (length, most) = (text.len(), limits::TEXT);
            problems.report(path, format_args!("The text has {length} bytes; the limit is {most}. Shorten it."));
        }
        _ => problems.report(path, format_args!("This is {}; write text in quotation marks.", node.kind())),
    }
    None
}

/// The items of the list in `node`; reports any other value.
fn as_list<'a>(node: &'a Node, path: &Path<'_>, problems: &Problems) -> &'a [Node] {
    if let Node::List(items) = node {
        return items;
    }
    problems.report(path, format_args!("This is {}; write a list: [ … ].", node.kind()));
    &[]
}

/// The texts in `node`; a single text counts as a list of one.
pub(super) fn as_texts(node: &Node, path: &Path<'_>, problems: &Problems) -> Vec<String> {
    if let Node::Text(_) = node {
        return as_text(node, path, problems).map(Into::into).into_iter().collect();
    }
    let items = as_list(node, path, problems).iter().enumerate();
    items.filter_map(|(index, node)| as_text(node, &path.item(index), problems)).map(Into::into).collect()
}

fn describe_number(node: &Node) -> String {
    match node {
        Node::Number(value) => format!("the number {value}"),
        other => other.kind().into(),
    }
}

/// Whether a text is a valid id.
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| is_word_character(character) || "-_.".contains(character))
}

/// The largest number of decimals, which every version of `Intl` can format.
const MOST_DECIMALS: usize = 15;

/// The largest number of names in a message.
const MAX_NAMES: usize = 12;

/// The start of a remedy: choose one of these names, or add one. Empty if there are no names.
pub(super) fn choose<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let known = quoted(names);
    if known.is_empty() { known } else { format!("choose one of {known}, or ") }
}

/// The first names in quotation marks; empty if there are none.
fn quoted<'a>(mut names: impl Iterator<Item = &'a str>) -> String {
    let few: Vec<_> = names.by_ref().take(MAX_NAMES).map(|name| format!("“{name}”")).collect();
    let more = names.count();
    match more {
        0 => few.join(", "),
        more => format!("{} or {more} more", few.join(", ")),
    }
}
