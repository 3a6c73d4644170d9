//! Parsing markup.

use std::cmp::Reverse;

use super::super::path::Path;
use super::super::problem::Problems;
use super::super::url::{self, Purpose};
use super::{SPECIAL, mark, rank};
use crate::model::{RichText, Span, Style};

/// Parses markup; an unsafe link is reported, and its words stay.
pub(in super::super) fn read(source: &str, path: &Path<'_>, problems: &Problems) -> RichText {
    let (text, spans, open) = (String::new(), Vec::new(), Vec::new());
    let mut parser = Parser { source, path, problems, at: 0, text, spans, open, link: None };
    while let Some(character) = parser.rest().chars().next() {
        parser.step(character);
    }
    parser.finish()
}

struct Parser<'a> {
    source: &'a str,
    path: &'a Path<'a>,
    problems: &'a Problems,
    at: usize,
    text: String,
    spans: Vec<Span>,
    /// The open styles, with their start in the text.
    open: Vec<(Style, usize)>,
    link: Option<Link<'a>>,
}

/// A link whose words are being read.
struct Link<'a> {
    start: usize,
    /// The end of its words in the source, and the position after the link.
    end: usize,
    after: usize,
    address: &'a str,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn step(&mut self, character: char) {
        if let Some(link) = self.link.take_if(|link| link.end == self.at) {
            self.at = link.after;
            self.end_link(&link);
        } else if character == '\\' && self.rest().get(1..).is_some_and(|rest| rest.starts_with(SPECIAL)) {
            self.at += 1;
            let escaped = self.rest().chars().next().unwrap_or_default();
            self.push(escaped);
        } else if character == '*' {
            self.mark();
        } else if let Some(link) = Some(character).filter(|character| *character == '[').and_then(|_| self.link_ahead())
        {
            self.link = Some(link);
            self.at += 1;
        } else {
            self.push(character);
        }
    }

    fn push(&mut self, character: char) {
        // Leading spaces are dropped, even at the start of a link's words.
        if !self.text.is_empty() || !character.is_whitespace() {
            self.text.push(character);
        }
        self.at += character.len_utf8();
    }

    /// Starts or ends the style of the asterisks here.
    fn mark(&mut self) {
        let rest = self.rest();
        let run = rest.bytes().take(4).take_while(|byte| *byte == b'*').count();
        let style = match (run, self.open.last()) {
            (1, _) => Style::Emphasis,
            // A longer run first ends the innermost style.
            (3.., Some((last, _))) => last.clone(),
            _ => Style::Strong,
        };
        let before = self.text.chars().next_back().is_some_and(|character| !character.is_whitespace());
        let after =
            rest.get(run..).and_then(|after| after.chars().next()).is_some_and(|character| !character.is_whitespace());
        let begun = self.open.iter().rposition(|(open, _)| *open == style);
        self.at += mark(&style).len();
        match begun {
            Some(position) if before => {
                // Styles that started later end here too, and start again after it.
                for (style, start) in self.open.split_off(position) {
                    self.span(start, style.clone());
                    self.open.push((style, self.text.len()));
                }
                self.open.remove(position);
            }
            None if after => self.open.push((style, self.text.len())),
            _ => self.text.push_str(mark(&style)),
        }
    }

    /// The link that starts here, if any.
    fn link_ahead(&self) -> Option<Link<'a>> {
        if self.link.is_some() {
            return None;
        }
        let words = self.at + 1;
        let mut letters = self.source.get(words..)?.char_indices();
        let mut end = None;
        while let Some((offset, character)) = letters.next() {
            match character {
                '\\' => drop(letters.next()),
                '[' => return None,
                ']' => {
                    end = Some(words + offset);
                    break;
                }
                _ => {}
            }
        }
        let end = end?;
        let address = self.source.get(end + 1..)?.strip_prefix('(')?;
        // A URL contains neither brackets nor spaces, so the search is short.
        let length = address.find(|character: char| "()[".contains(character) || character.is_whitespace())?;
        let (address, rest) = address.split_at_checked(length)?;
        let found = rest.starts_with(')') && end > words;
        found.then(|| Link { start: self.text.len(), end, after: end + 3 + length, address })
    }

    fn end_link(&mut self, link: &Link<'_>) {
        match url::safe(link.address, Purpose::Link) {
            Some(url) => self.span(link.start, Style::Link(url)),
            None => self.problems.report(
                self.path,
                format_args!(
                    "“{}” is not a safe address for a link; start it with https://, http:// or mailto:.",
                    link.address
                ),
            ),
        }
    }

    /// Ends a span that started at `start`, without spaces at its ends.
    fn span(&mut self, start: usize, style: Style) {
        let words = self.text.get(start..).unwrap_or_default();
        let range = self.text.len() - words.trim_start().len()..start + words.trim_end().len();
        if range.start < range.end {
            self.spans.push(Span { range, style });
        }
    }

    fn finish(mut self) -> RichText {
        // Unclosed markers become text; the later one first, so that the earlier position stays valid.
        for (style, start) in self.open.into_iter().rev() {
            let mark = mark(&style);
            self.text.insert_str(start, mark);
            for Span { range, .. } in &mut self.spans {
                if range.start >= start {
                    range.start += mark.len();
                }
                if range.end > start {
                    range.end += mark.len();
                }
            }
        }
        self.text.truncate(self.text.trim_end().len());
        self.spans.sort_by_key(|span| (span.range.start, Reverse(span.range.end), rank(&span.style)));
        RichText { text: self.text, spans: joined(self.spans) }
    }
}

/// Joins adjacent spans with the same style; the spans are sorted by start.
fn joined(spans: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    let mut last = [None; 3];
    for span in spans {
        let last = &mut last[usize::from(rank(&span.style))];
        match last.and_then(|index: usize| joined.get_mut(index)) {
            Some(earlier) if earlier.style == span.style && span.range.start <= earlier.range.end => {
                earlier.range.end = earlier.range.end.max(span.range.end);
            }
            _ => {
                *last = Some(joined.len());
                joined.push(span);
            }
        }
    }
    joined.sort_by_key(|span| (span.range.start, Reverse(span.range.end), rank(&span.style)));
    joined
}
