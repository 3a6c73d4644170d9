//! Importing timelines in other formats: TimelineJS as JSON of any version, JSONP, or a sheet in CSV.
//!
//! The result is an [`Article`]. Every part that cannot be imported, and every silent guess or omission of TimelineJS, becomes a
//! [`Problem`].

mod html;
mod ids;
mod media;
mod sheet;
mod slide;
pub mod table;
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

/// The format of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Detect the format.
    #[default]
    Auto,
    /// The document format of this crate.
    ArticleTimeline,
    /// Any format of `TimelineJS`: JSON or JSONP of version 1, 2 or 3, or a sheet.
    TimelineJs,
    /// A `TimelineJS` sheet as comma-, semicolon- or tab-separated values.
    Csv,
}

impl Format {
    /// The names of the formats.
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

/// Options for files that do not state their format or language.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The format of the text.
    pub format: Format,
    /// The language of the text, a BCP 47 tag; `und` if unknown.
    pub language: &'a str,
    /// The words for what the text does not name, such as its title.
    pub words: &'a Words,
    /// Brings a text into Unicode's composed form (NFC), so that headlines that look alike give one id:
    /// [`composed`] natively, the browser's own `normalize` in a page.
    pub compose: fn(&str) -> String,
}

/// The result of an import.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The article, if there is one.
    pub article: Option<Article>,
    /// Everything that could not be used.
    pub problems: Vec<Problem>,
    /// The detected format; [`Format::Auto`] only if it is unknown.
    pub format: Format,
}

/// Imports a text: the article, if there is one, the problems, and the detected format.
///
/// `parse` parses JSON: [`crate::json::parse`] natively, the browser's parser in a page.
///
/// ```
/// use article_timeline::document::Problem;
/// use article_timeline::import::{Format, Options, read};
/// use article_timeline::words::Words;
///
/// let sheet = "Year,Headline,Type\n,A mill,title\n1604,It is built,\n";
/// let no_json = |_: &str| Err(Problem::new("$", "JSON is not supported here; write a sheet."));
/// let options = Options { format: Format::Csv, language: "en", words: &Words::english(), compose: str::to_owned };
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

/// A text with a known syntax.
enum Parsed<'t> {
    Json(Node),
    Sheet(&'t str),
}

/// How files begin that people take for a sheet, read as text, and what they are.
const NO_TEXTS: [(&str, &str); 6] = [
    ("PK\u{3}\u{4}", "a workbook (Excel, LibreOffice, Numbers) or an archive"),
    ("\u{d0}\u{cf}\u{11}\u{e0}", "an old Excel workbook"),
    ("{\\rtf", "a formatted document"),
    ("%PDF-", "a PDF"),
    ("\u{1f}", "a compressed file"),
    ("\u{2030}PNG", "a picture"),
];

fn parsed(text: &str, format: Format, parse: impl Fn(&str) -> Result<Node, Problem>) -> Result<Parsed<'_>, Problem> {
    if text.len() > limits::BYTES {
        return Err(Problem::too_long());
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some((_, kind)) = NO_TEXTS.iter().find(|(start, _)| text.starts_with(start)) {
        let message = format_args!("This is {kind}, not text; save the sheet as “CSV UTF-8”, and use that file.");
        return Err(Problem::new("$", message));
    }
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

/// The byte range of the JSON in a text: the whole text, or the part inside a call or an assignment; none if there is no JSON.
pub fn json_range(text: &str) -> Option<Range<usize>> {
    if text.trim_start().starts_with(['{', '[']) { Some(0..text.len()) } else { timelinejs::inside_jsonp(text) }
}

/// Moves a problem in a part of the text, which starts at byte `start`, to its position in the whole text.
fn moved(problem: Problem, text: &str, start: usize) -> Problem {
    let start = TextPosition::of(text, start);
    let moved = |at: TextPosition| TextPosition {
        line: at.line + start.line - 1,
        column: if at.line == 1 { at.column + start.column - 1 } else { at.column },
    };
    Problem { at: problem.at.map(moved), ..problem }
}

/// Imports a JSON value.
pub fn read_node(node: &Node, options: Options<'_>) -> (Option<Article>, Vec<Problem>) {
    match format_of(node, options.format) {
        Format::TimelineJs => timelinejs::read(node, options),
        Format::Auto | Format::ArticleTimeline => document::decode(node),
        Format::Csv => (None, vec![Problem::new("$", "This is JSON, not a sheet; choose another format.")]),
    }
}

/// The format of a JSON value, if `asked` is requested.
fn format_of(node: &Node, asked: Format) -> Format {
    match asked {
        Format::Auto if timelinejs::is_likely(node) => Format::TimelineJs,
        Format::Auto => Format::ArticleTimeline,
        requested => requested,
    }
}

/// Whether a JSON value claims to be a document of this crate.
fn is_own(node: &Node) -> bool {
    let (name, _) = FORMAT.split_once('/').unwrap_or((FORMAT, ""));
    matches!(field(node, "format"), Some(Node::Text(format)) if format.starts_with(name))
}

/// Shared state while importing one timeline: the problems and the language.
struct Context<'a> {
    problems: Problems,
    words: &'a Words,
    language: &'a str,
    compose: fn(&str) -> String,
    /// Whether years are cosmological, with any number of digits.
    is_cosmological: bool,
    /// Messages that were already reported.
    said: RefCell<HashSet<String>>,
}

impl<'a> Context<'a> {
    fn new(options: Options<'a>) -> Self {
        Self {
            problems: Problems::default(),
            words: options.words,
            language: options.language,
            compose: options.compose,
            is_cosmological: false,
            said: RefCell::default(),
        }
    }

    /// Reports a problem at a path.
    fn report(&self, path: &Path<'_>, message: impl fmt::Display) {
        self.problems.report(path, message);
    }

    /// Reports a problem only once per timeline.
    fn report_once(&self, path: &Path<'_>, message: &str) {
        if self.said.borrow_mut().insert(message.to_owned()) {
            self.report(path, message);
        }
    }

    /// Reports every unknown field, once per message.
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

    /// The text in a node; empty if there is none, and reported if the node is not text.
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

/// The field of an object; none if it is null or the value is not an object.
fn field<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Node::Map(entries) = node else { return None };
    entries.iter().find(|(name, _)| name == key).map(|(_, node)| node).filter(|node| **node != Node::Null)
}

#[cfg(test)]
mod tests;
