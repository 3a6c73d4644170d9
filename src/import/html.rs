//! HTML in imported texts: tokenized, and reduced to known harmless parts.
//!
//! Only the tags, attributes and URLs listed here are used. The result is formatted text, not HTML, so nothing in it can run, load or
//! style anything.

mod elements;
mod stretch;
mod table;

use std::collections::BTreeSet;

use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};
use linkify::{LinkFinder, LinkKind};

use self::elements::{BLOCKS, INLINE, SILENT, shifted};
use self::stretch::Stretch;
use super::Context;
use crate::document::url::{self, Purpose};
use crate::document::{Path, markup};
use crate::model::{RichText, Span, Style};

/// The content of a text with HTML.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Its text, by paragraph.
    pub(super) paragraphs: Vec<RichText>,
    /// Its embedded media, in order.
    pub(super) embedded: Vec<Embedded>,
    /// The last link in it.
    pub(super) last_link: Option<String>,
}

/// A picture or a frame in a text.
#[derive(Debug)]
pub(super) struct Embedded {
    /// Its URL, as written.
    pub(super) url: String,
    /// The alternative text.
    pub(super) alt: String,
    /// Whether it is a picture.
    pub(super) is_image: bool,
}

impl Context<'_> {
    /// The paragraphs of a text; `autolink` turns URLs into links.
    pub(super) fn html(&self, source: &str, path: &Path<'_>, autolink: bool) -> Content {
        let (mut content, removed) = parse(source);
        self.report_removed(&removed, path);
        if autolink {
            content.paragraphs.iter_mut().for_each(link_addresses);
        }
        for paragraph in content.paragraphs.iter_mut().filter(|paragraph| !paragraph.spans.is_empty()) {
            *paragraph = markup::normalized(paragraph);
        }
        content
    }

    /// A text as one formatted line.
    pub(super) fn html_line(&self, source: &str, path: &Path<'_>, autolink: bool) -> RichText {
        let mut line = RichText::default();
        for paragraph in self.html(source, path, autolink).paragraphs {
            if !line.text.is_empty() {
                line.text.push(' ');
            }
            let shift = line.text.len();
            line.text.push_str(&paragraph.text);
            line.spans.extend(
                paragraph
                    .spans
                    .into_iter()
                    .map(|span| Span { range: span.range.start + shift..span.range.end + shift, ..span }),
            );
        }
        line
    }

    /// The plain text on one line.
    pub(super) fn plain_line(&self, source: &str, path: &Path<'_>) -> String {
        // Most texts contain no HTML.
        if !source.contains(['<', '&']) {
            return source.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let (content, mut removed) = parse(source);
        if content.last_link.is_some() {
            removed.insert("<a>".into());
        }
        if !content.embedded.is_empty() {
            removed.insert("pictures and frames".into());
        }
        self.report_removed(&removed, path);
        one_line(&content.paragraphs)
    }

    fn report_removed(&self, removed: &BTreeSet<String>, path: &Path<'_>) {
        if !removed.is_empty() {
            let list: Vec<_> = removed.iter().take(12).map(String::as_str).collect();
            let message = format_args!("This was removed, but the words were kept: {}.", list.join(", "));
            self.report(path, message);
        }
    }
}

/// A paragraph with text before and after it.
pub(super) fn around(before: &str, paragraph: RichText, after: &str) -> RichText {
    let shift = before.len();
    let spans = paragraph.spans.into_iter();
    let spans = spans.map(|span| Span { range: span.range.start + shift..span.range.end + shift, ..span });
    RichText { text: format!("{before}{}{after}", paragraph.text), spans: spans.collect() }
}

/// The text of some paragraphs, on one line.
pub(super) fn one_line(paragraphs: &[RichText]) -> String {
    paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn parse(source: &str) -> (Content, BTreeSet<String>) {
    let mut builder = Builder::default();
    let mut emitter = DefaultEmitter::<()>::default();
    // Otherwise the content of scripts would be read as text and tags.
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(source, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => builder.start(&tag),
            Token::EndTag(tag) => builder.end(&lossy(&tag.name)),
            Token::String(text) => builder.text(&lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    builder.end_paragraph();
    (builder.content, builder.removed)
}

fn lossy(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}

#[derive(Default)]
struct Builder {
    content: Content,
    removed: BTreeSet<String>,
    paragraph: RichText,
    /// The length of the list marker at the start of the paragraph.
    mark: usize,
    /// Whether a space precedes the next character.
    space: bool,
    strong: Stretch,
    emphasis: Stretch,
    link: Stretch,
    /// Whether the words are raised, or lowered, as in “10<sup>6</sup>”.
    raised: Option<bool>,
    address: Option<String>,
    /// The open element whose text is ignored.
    silent: Option<String>,
    /// The open lists, each with the number of its next item if it is ordered.
    lists: Vec<Option<u32>>,
    /// The number of open quotations.
    quotations: usize,
    /// The number of open tables.
    tables: usize,
    /// The number of cells in the current table row; none outside a row.
    cells: Option<usize>,
}

impl Builder {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = lossy(&tag.name);
        let attribute = |wanted: &str| {
            let found = tag.attributes.iter().find(|(name, _)| lossy(name) == wanted);
            found.map(|(_, value)| lossy(value).trim_matches(QUOTES).to_owned()).unwrap_or_default()
        };
        for attribute in tag.attributes.keys().map(lossy) {
            if attribute.starts_with("on") || attribute == "style" || attribute == "srcdoc" {
                self.removed.insert(shortened(&attribute));
            }
        }
        match name.as_str() {
            "a" => self.begin_link(&attribute("href")),
            "b" | "strong" => self.strong.depth += 1,
            "i" | "em" | "cite" | "dfn" | "var" => {
                if name == "cite" {
                    self.begin_source();
                }
                self.emphasis.depth += 1;
            }
            "table" | "tr" | "td" | "th" => self.begin_in_table(&name),
            "img" | "image" => self.embed(attribute("src"), attribute("alt"), true),
            "iframe" | "embed" | "video" | "audio" | "source" => {
                self.embed(attribute("src"), attribute("title"), false);
                if name == "iframe" {
                    self.silent = Some(name);
                }
            }
            _ if SILENT.contains(&name.as_str()) => {
                self.removed.insert(format!("<{name}>"));
                self.silent = Some(name);
            }
            "q" => self.text("“"),
            "sub" | "sup" => self.raised = Some(name == "sup"),
            _ if BLOCKS.contains(&name.as_str()) => {
                self.begin_block(&name);
                if let (Some(Some(number)), Ok(first)) = (self.lists.last_mut(), attribute("start").parse()) {
                    *number = first;
                }
            }
            _ if INLINE.contains(&name.as_str()) => {}
            _ => {
                // Unknown elements, such as fields and buttons, separate words.
                self.space = true;
                self.removed.insert(format!("<{}>", shortened(&name)));
            }
        }
    }

    /// Starts the name of a source; after the last sentence of a quotation it is a separate line.
    fn begin_source(&mut self) {
        let is_after_all = self.paragraph.text.ends_with(|character| ".!?…”“»\"。！？」".contains(character));
        if self.quotations > 0 && (is_after_all || self.paragraph.text.is_empty()) {
            self.end_line();
            self.text("—");
        }
        self.space = true;
    }

    fn end(&mut self, name: &str) {
        if self.silent.as_deref() == Some(name) {
            self.silent = None;
        }
        let Self { paragraph, .. } = self;
        match name {
            "a" => self.end_link(),
            "b" | "strong" => self.strong.end(paragraph, Style::Strong),
            "i" | "em" | "cite" | "dfn" | "var" => self.emphasis.end(paragraph, Style::Emphasis),
            "ul" | "ol" => {
                self.lists.pop();
                self.end_line();
            }
            "tr" => self.end_row(),
            "blockquote" => {
                self.quotations = self.quotations.saturating_sub(1);
                self.end_line();
            }
            "table" => {
                self.end_row();
                self.tables = self.tables.saturating_sub(1);
            }
            "td" | "th" => self.space = true,
            "q" => {
                self.space = false;
                self.text("”");
            }
            "sub" | "sup" => self.raised = None,
            _ if BLOCKS.contains(&name) => self.end_line(),
            _ if INLINE.contains(&name) || SILENT.contains(&name) => {}
            _ => self.space = true,
        }
    }

    fn begin_block(&mut self, name: &str) {
        self.end_line();
        let is_in_row = self.cells.is_some();
        match name {
            "blockquote" => self.quotations += 1,
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(Some(1)),
            "li" if is_in_row => self.text("•"),
            "li" => match self.lists.last_mut() {
                Some(Some(number)) => {
                    self.paragraph.text = format!("{number}. ");
                    *number = number.saturating_add(1);
                }
                _ => self.paragraph.text = "• ".into(),
            },
            _ => {}
        }
        if is_in_row {
            self.space = true;
        } else {
            self.mark = self.paragraph.text.len();
        }
    }

    fn embed(&mut self, url: String, alt: String, is_image: bool) {
        if !url.is_empty() {
            self.content.embedded.push(Embedded { url, alt, is_image });
        }
    }

    fn begin_link(&mut self, href: &str) {
        self.end_link();
        if href.is_empty() {
            return;
        }
        match url::safe(href, Purpose::Link) {
            Some(url) => {
                self.link.depth = 1;
                self.content.last_link = Some(url.clone());
                self.address = Some(url);
            }
            None => {
                self.removed.insert(format!("the address “{}”", shortened(href)));
            }
        }
    }

    fn end_link(&mut self) {
        if let Some(url) = self.address.take() {
            self.link.depth = 1;
            self.link.end(&mut self.paragraph, Style::Link(url));
        }
    }

    fn text(&mut self, text: &str) {
        if self.silent.is_some() {
            return;
        }
        // An empty line separates paragraphs, because that is how the author saw it.
        let mut breaks = 0;
        for character in text.chars() {
            if character == '\n' {
                breaks += 1;
            }
            if character.is_whitespace() || character.is_control() {
                self.space = true;
                continue;
            }
            if breaks > 1 {
                self.end_line();
            }
            breaks = 0;
            if self.space && !self.paragraph.text.is_empty() && !self.paragraph.text.ends_with(' ') {
                self.paragraph.text.push(' ');
            }
            self.space = false;
            let at = self.paragraph.text.len();
            for stretch in [&mut self.strong, &mut self.emphasis, &mut self.link] {
                if stretch.depth > 0 {
                    stretch.start.get_or_insert(at);
                }
            }
            self.paragraph.text.push(self.raised.map_or(character, |is_raised| shifted(character, is_raised)));
        }
        if breaks > 1 {
            self.end_line();
        }
    }

    fn end_paragraph(&mut self) {
        self.space = false;
        self.strong.cut(&mut self.paragraph, Style::Strong);
        self.emphasis.cut(&mut self.paragraph, Style::Emphasis);
        if let Some(url) = &self.address {
            self.link.cut(&mut self.paragraph, Style::Link(url.clone()));
        }
        let mut paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.text.len() > std::mem::take(&mut self.mark) {
            paragraph.spans.sort_by_key(|span| span.range.start);
            self.content.paragraphs.push(paragraph);
        }
    }
}

/// Quotation marks that word processors put around attributes.
const QUOTES: [char; 8] = ['“', '”', '‘', '’', '"', '\'', ' ', '`'];

fn shortened(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).take(40).collect()
}

/// Turns URLs in a paragraph into links, unless they are links already.
fn link_addresses(paragraph: &mut RichText) {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]);
    let links: Vec<_> = paragraph
        .spans
        .iter()
        .filter(|span| matches!(span.style, Style::Link(_)))
        .map(|span| span.range.clone())
        .collect();
    let mut links = links.into_iter().peekable();
    let mut found = Vec::new();
    for link in finder.links(&paragraph.text) {
        while links.next_if(|range| range.end <= link.start()).is_some() {}
        let is_free = links.peek().is_none_or(|range| link.end() <= range.start);
        if let Some(url) = url::safe(link.as_str(), Purpose::Link).filter(|_| is_free) {
            found.push(Span { range: link.start()..link.end(), style: Style::Link(url) });
        }
    }
    paragraph.spans.extend(found);
    paragraph.spans.sort_by_key(|span| span.range.start);
}
