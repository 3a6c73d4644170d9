//! Timelines made for others: TimelineJS, as JSON of any version, as JSONP, or as a sheet in CSV.
//!
//! What is read becomes an [`Article`] like any other; what cannot be taken over, and where TimelineJS itself would have
//! guessed or dropped something in silence, becomes a [`Problem`].

mod html;
mod ids;
mod media;
mod sheet;
mod slide;
mod timelinejs;
mod when;

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use crate::document::{self, FORMAT, Node, Path, Problem, Problems, TextPosition, limits};
use crate::model::Article;
use crate::words::Words;

/// What a text is taken for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Whatever it looks like.
    #[default]
    Auto,
    /// The document format of this crate.
    ArticleTimeline,
    /// Whatever `TimelineJS` reads: JSON or JSONP of version 1, 2 or 3, or a sheet.
    TimelineJs,
    /// A `TimelineJS` sheet as comma-, semicolon- or tab-separated values.
    Csv,
}

impl Format {
    /// The names by which formats are asked for.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("auto", Self::Auto),
        ("article-timeline", Self::ArticleTimeline),
        ("timelinejs", Self::TimelineJs),
        ("csv", Self::Csv),
    ];
}

impl FromStr for Format {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, format)| *format).ok_or(())
    }
}

/// How to read what does not tell it itself.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// What the text is.
    pub format: Format,
    /// The language of its words, a BCP 47 tag; `und` where nobody knows.
    pub language: &'a str,
    /// Brings a text into Unicode's composed form (NFC), so that headlines that look alike give one id:
    /// [`composed`] natively, the browser's own `normalize` in a page.
    pub compose: fn(&str) -> String,
}

/// What was read of a text.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The article, as far as there is one.
    pub article: Option<Article>,
    /// Everything that could not be used.
    pub problems: Vec<Problem>,
    /// What the text was read as; [`Format::Auto`] only where it could not be told.
    pub format: Format,
}

/// The article in a text, as far as there is one, everything in it that could not be used, and what it was taken for.
///
/// `parse` reads JSON: [`crate::json::parse`] natively, the browser's own parser in a page.
///
/// ```
/// use article_timeline::document::Problem;
/// use article_timeline::import::{Format, Options, read};
///
/// let sheet = "Year,Headline,Type\n,A mill,title\n1604,It is built,\n";
/// let no_json = |_: &str| Err(Problem::new("$", "JSON is not supported here; write a sheet."));
/// let options = Options { format: Format::Csv, language: "en", compose: str::to_owned };
/// let imported = read(sheet, options, no_json);
/// assert_eq!(imported.article.map(|article| article.title).as_deref(), Some("A mill"));
/// assert!(imported.problems.is_empty());
/// assert_eq!(imported.format, Format::Csv);
/// ```
pub fn read(text: &str, options: Options<'_>, parse: impl Fn(&str) -> Result<Node, Problem>) -> Imported {
    let (format, (article, problems)) = match parsed(text, options.format, parse) {
        Ok(Parsed::Sheet(text)) => (Format::Csv, sheet::read(text, options)),
        Ok(Parsed::Json(node)) => (format_of(&node, options.format), read_node(&node, options)),
        Err(problem) => (options.format, (None, vec![problem])),
    };
    Imported { article, problems, format }
}

/// A text in Unicode's composed form (NFC), on machines without a browser.
///
/// ```
/// assert_eq!(article_timeline::import::composed("Mu\u{308}ggelsee"), "Müggelsee");
/// ```
#[cfg(feature = "json")]
pub fn composed(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfc(text).collect()
}

/// A text of which it is clear how to go on reading it.
enum Parsed<'t> {
    Json(Node),
    Sheet(&'t str),
}

fn parsed(text: &str, format: Format, parse: impl Fn(&str) -> Result<Node, Problem>) -> Result<Parsed<'_>, Problem> {
    if text.len() > limits::BYTES {
        return Err(Problem::too_long());
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let node = match (format, text.trim_start().chars().next()) {
        (Format::Csv, _) => return Ok(Parsed::Sheet(text)),
        (_, Some('{' | '[')) | (Format::ArticleTimeline, _) => parse(text),
        (_, None) => Err(Problem::new("$", "The file is empty; choose another.")),
        (_, Some('<')) => Err(Problem::new(
            "$",
            "This is a web page, not data; download the timeline's JSON, or the sheet as CSV, and use that file.",
        )),
        (Format::Auto | Format::TimelineJs, _) => match timelinejs::inside_jsonp(text) {
            Some(range) => {
                parse(text.get(range.clone()).unwrap_or_default()).map_err(|problem| moved(problem, text, range.start))
            }
            None => return Ok(Parsed::Sheet(text)),
        },
    };
    node.map(Parsed::Json)
}

/// Where the JSON of a text stands in it, in bytes: in all of it, or inside a call or an assignment; none where there is
/// no JSON to be seen.
pub fn json_range(text: &str) -> Option<Range<usize>> {
    if text.trim_start().starts_with(['{', '[']) { Some(0..text.len()) } else { timelinejs::inside_jsonp(text) }
}

/// The problem of a part that begins at the byte `start` of the text, with its place in the whole text.
fn moved(problem: Problem, text: &str, start: usize) -> Problem {
    let start = TextPosition::of(text, start);
    let moved = |at: TextPosition| TextPosition {
        line: at.line + start.line - 1,
        column: if at.line == 1 { at.column + start.column - 1 } else { at.column },
    };
    Problem { at: problem.at.map(moved), ..problem }
}

/// The article in what a JSON text stands for.
pub fn read_node(node: &Node, options: Options<'_>) -> (Option<Article>, Vec<Problem>) {
    match format_of(node, options.format) {
        Format::TimelineJs => timelinejs::read(node, options),
        Format::Auto | Format::ArticleTimeline => document::decode(node),
        Format::Csv => (None, vec![Problem::new("$", "This is JSON, not a sheet; choose another format.")]),
    }
}

/// What a JSON text is read as, where it is asked for as this.
fn format_of(node: &Node, asked: Format) -> Format {
    match asked {
        Format::Auto if timelinejs::is_likely(node) => Format::TimelineJs,
        Format::Auto => Format::ArticleTimeline,
        told => told,
    }
}

/// Whether what a JSON text stands for says of itself that it is a document of this crate.
fn is_own(node: &Node) -> bool {
    let (name, _) = FORMAT.split_once('/').unwrap_or((FORMAT, ""));
    matches!(field(node, "format"), Some(Node::Text(format)) if format.starts_with(name))
}

/// What all that reads one timeline shares: the problems found, and the language.
struct Context<'a> {
    problems: Problems,
    words: &'static Words,
    language: &'a str,
    compose: fn(&str) -> String,
    /// Whether years are those of the cosmos, of any length.
    is_cosmological: bool,
    /// What has been said once, which is enough.
    said: RefCell<HashSet<String>>,
}

impl<'a> Context<'a> {
    fn new(options: Options<'a>) -> Self {
        Self {
            problems: Problems::default(),
            words: Words::for_language(options.language),
            language: options.language,
            compose: options.compose,
            is_cosmological: false,
            said: RefCell::default(),
        }
    }

    /// Reports a problem at a place of the timeline.
    fn report(&self, path: &Path<'_>, message: impl fmt::Display) {
        self.problems.report(path, message);
    }

    /// Reports, the first time only, what is the same all over the timeline.
    fn report_once(&self, path: &Path<'_>, message: &str) {
        if self.said.borrow_mut().insert(message.to_owned()) {
            self.report(path, message);
        }
    }

    /// Reports, the first time only, every field that is told and not known.
    fn report_unknown(
        &self,
        entries: &[(String, Node)],
        known: &[&str],
        path: &Path<'_>,
        sentence: impl Fn(&str) -> String,
    ) {
        for (key, _) in entries.iter().filter(|(key, node)| !known.contains(&key.as_str()) && *node != Node::Null) {
            let shown: String = key.chars().take(40).collect();
            self.report_once(&path.key(key), &sentence(&shown));
        }
    }

    /// The text that a node stands for; empty where there is none, and with a problem where it is none.
    fn text(&self, node: Option<&Node>, path: &Path<'_>) -> String {
        match node {
            None | Some(Node::Null) => String::new(),
            Some(Node::Text(text)) if text.len() <= limits::TEXT => text.clone(),
            Some(Node::Text(text)) => {
                let (length, most) = (text.len(), limits::TEXT);
                self.report(
                    path,
                    format_args!("The text has {length} bytes; the limit is {most}. It was left out; shorten it."),
                );
                String::new()
            }
            Some(Node::Number(number)) => number.to_string(),
            Some(Node::Bool(flag)) => flag.to_string(),
            Some(other) => {
                self.report(
                    path,
                    format_args!("This is {} instead of text, and was left out; write text.", other.kind()),
                );
                String::new()
            }
        }
    }
}

/// The field of an object; none where it is null or there is no object.
fn field<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Node::Map(entries) = node else { return None };
    entries.iter().find(|(name, _)| name == key).map(|(_, node)| node).filter(|node| **node != Node::Null)
}

#[cfg(test)]
mod tests;
