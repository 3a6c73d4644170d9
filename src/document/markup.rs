//! The markup of a document's texts: `*stress*`, `**weight**`, `[words](address)`, and `\` before what is meant as it is.

use std::cmp::Reverse;
use std::fmt::Write;

use super::address::{self, Purpose};
use super::path::Path;
use super::problem::Problems;
use crate::model::{RichText, Span, Style};

/// Characters that mean something in the markup.
const SPECIAL: [char; 4] = ['\\', '*', '[', ']'];

/// The paragraphs of a text: an empty line parts them.
pub(super) fn paragraphs(text: &str, path: &Path<'_>, problems: &Problems) -> Vec<RichText> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(paragraph) if !line.is_empty() => paragraph.push(line),
            Some(paragraph) if paragraph.is_empty() => {}
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs.into_iter().map(|lines| read(&lines.join(" "), path, problems)).collect()
}

/// The text that the markup stands for; a link that is not safe to follow is reported, and its words stay.
pub(super) fn read(source: &str, path: &Path<'_>, problems: &Problems) -> RichText {
    let mut reader = Reader { source, at: 0, text: String::new(), spans: Vec::new(), open: Vec::new(), link: None };
    while let Some(letter) = reader.rest().chars().next() {
        reader.step(letter, path, problems);
    }
    reader.finish()
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    text: String,
    spans: Vec<Span>,
    /// What has begun and not ended, with where it began in the text.
    open: Vec<(Marker, usize)>,
    link: Option<Link<'a>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Emphasis,
    Strong,
}

/// A link whose words are being read.
struct Link<'a> {
    start: usize,
    /// Where its words end in the source, and where the rest goes on.
    end: usize,
    after: usize,
    address: &'a str,
}

impl Marker {
    const fn text(self) -> &'static str {
        match self {
            Self::Emphasis => "*",
            Self::Strong => "**",
        }
    }

    const fn style(self) -> Style {
        match self {
            Self::Emphasis => Style::Emphasis,
            Self::Strong => Style::Strong,
        }
    }
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn step(&mut self, letter: char, path: &Path<'_>, problems: &Problems) {
        if let Some(link) = self.link.take_if(|link| link.end == self.at) {
            self.at = link.after;
            self.end_link(&link, path, problems);
        } else if letter == '\\' && self.rest().get(1..).is_some_and(|rest| rest.starts_with(SPECIAL)) {
            self.at += 1;
            let escaped = self.rest().chars().next().unwrap_or_default();
            self.push(escaped);
        } else if letter == '*' {
            self.marker();
        } else if let Some(link) = Some(letter).filter(|letter| *letter == '[').and_then(|_| self.link_ahead()) {
            self.link = Some(link);
            self.at += 1;
        } else {
            self.push(letter);
        }
    }

    fn push(&mut self, letter: char) {
        // Spaces at the ends of the text are nothing, even where a link's words begin with them.
        if !self.text.is_empty() || !letter.is_whitespace() {
            self.text.push(letter);
        }
        self.at += letter.len_utf8();
    }

    /// Begins or ends what the asterisks here stand for.
    fn marker(&mut self) {
        let rest = self.rest();
        let run = rest.bytes().take(4).take_while(|byte| *byte == b'*').count();
        let last = self.open.last().map(|(marker, _)| *marker);
        let marker = match (run, last) {
            (1, _) => Marker::Emphasis,
            // A longer run ends first what began last.
            (3.., Some(last)) => last,
            _ => Marker::Strong,
        };
        let begun = self.open.iter().rposition(|(open, _)| *open == marker);
        let before = self.text.chars().next_back().is_some_and(|letter| !letter.is_whitespace());
        let after =
            rest.get(run..).and_then(|after| after.chars().next()).is_some_and(|letter| !letter.is_whitespace());
        match begun {
            Some(position) if before => {
                // What began later ends here too, and goes on after it.
                for (marker, start) in self.open.split_off(position) {
                    self.span(start, marker.style());
                    self.open.push((marker, self.text.len()));
                }
                self.open.remove(position);
                self.at += marker.text().len();
            }
            None if after => {
                self.open.push((marker, self.text.len()));
                self.at += marker.text().len();
            }
            _ => {
                self.text.push_str(marker.text());
                self.at += marker.text().len();
            }
        }
    }

    /// The link that begins here, where one does.
    fn link_ahead(&self) -> Option<Link<'a>> {
        if self.link.is_some() {
            return None;
        }
        let words = self.at + 1;
        let mut letters = self.source.get(words..)?.char_indices();
        let mut end = None;
        while let Some((offset, letter)) = letters.next() {
            match letter {
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
        // Neither brackets nor spaces stand in an address as they are, so a search never goes far in vain.
        let length = address.find(|letter: char| "()[".contains(letter) || letter.is_whitespace())?;
        let (address, rest) = address.split_at_checked(length)?;
        let found = rest.starts_with(')') && end > words;
        found.then(|| Link { start: self.text.len(), end, after: end + 3 + length, address })
    }

    fn end_link(&mut self, link: &Link<'_>, path: &Path<'_>, problems: &Problems) {
        match address::safe(link.address, Purpose::Link) {
            Some(url) => self.span(link.start, Style::Link(url)),
            None => problems.report(
                path,
                format_args!(
                    "“{}” is not a safe address for a link; start it with https://, http:// or mailto:.",
                    link.address
                ),
            ),
        }
    }

    /// Ends a stretch that began at `start`; spaces at its ends are not part of it.
    fn span(&mut self, start: usize, style: Style) {
        let words = self.text.get(start..).unwrap_or_default();
        let range = self.text.len() - words.trim_start().len()..start + words.trim_end().len();
        if range.start < range.end {
            self.spans.push(Span { range, style });
        }
    }

    fn finish(mut self) -> RichText {
        // What never ended stands as it was written; the later one first, so that the earlier one's place holds.
        for (marker, start) in self.open.into_iter().rev() {
            self.text.insert_str(start, marker.text());
            for span in &mut self.spans {
                let shift = |at: usize| if at > start { at + marker.text().len() } else { at };
                let inner = span.range.start >= start;
                span.range = if inner { span.range.start + marker.text().len() } else { span.range.start }
                    ..shift(span.range.end);
            }
        }
        self.text.truncate(self.text.trim_end().len());
        self.spans.sort_by_key(|span| (span.range.start, Reverse(span.range.end), rank(&span.style)));
        RichText { text: self.text, spans: joined(self.spans) }
    }
}

/// Stretches of one style that touch are one; the spans are in order of their start.
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

/// The markup of a text, so that reading it gives the same text again.
pub(super) fn write(rich: &RichText) -> String {
    let mut cuts: Vec<usize> = rich.spans.iter().flat_map(|span| [span.range.start, span.range.end]).collect();
    cuts.extend([0, rich.text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut markup = String::new();
    let mut open: Vec<&Style> = Vec::new();
    for piece in cuts.windows(2) {
        let &[start, end] = piece else { continue };
        let mut wanted: Vec<&Style> = Vec::new();
        for span in rich.spans.iter().filter(|span| span.range.start <= start && end <= span.range.end) {
            if !wanted.contains(&&span.style) {
                wanted.push(&span.style);
            }
        }
        wanted.sort_by_key(|style| rank(style));
        let kept = open.iter().take_while(|style| wanted.contains(style)).count();
        close(&mut markup, &mut open, kept);
        wanted.retain(|style| !open.contains(style));
        // A mark stands at a word, so spaces go before what begins and after what ends.
        let piece = rich.text.get(start..end).unwrap_or_default();
        let words = piece.trim_start();
        markup.push_str(piece.get(..piece.len() - words.len()).unwrap_or_default());
        if words.is_empty() {
            continue;
        }
        for style in wanted {
            markup.push_str(match style {
                Style::Link(_) => "[",
                Style::Strong => "**",
                Style::Emphasis => "*",
            });
            open.push(style);
        }
        for letter in words.chars() {
            if SPECIAL.contains(&letter) {
                markup.push('\\');
            }
            markup.push(letter);
        }
    }
    close(&mut markup, &mut open, 0);
    markup
}

/// Which of two styles of the same words stands outside the other: the lower.
const fn rank(style: &Style) -> u8 {
    match style {
        Style::Link(_) => 0,
        Style::Strong => 1,
        Style::Emphasis => 2,
    }
}

fn close(markup: &mut String, open: &mut Vec<&Style>, kept: usize) {
    if open.len() == kept {
        return;
    }
    let words = markup.trim_end().len();
    let spaces = markup.split_off(words);
    for style in open.drain(kept..).rev() {
        match style {
            Style::Link(url) => {
                markup.push_str("](");
                for letter in url.chars() {
                    match letter {
                        '(' | ')' | '[' => {
                            // Writing to a text cannot fail.
                            let _ = write!(markup, "%{:02X}", u32::from(letter));
                        }
                        _ => markup.push(letter),
                    }
                }
                markup.push(')');
            }
            Style::Strong => markup.push_str("**"),
            Style::Emphasis => markup.push('*'),
        }
    }
    markup.push_str(&spaces);
}

/// The same text as a document can say it: what overlaps is parted, and spaces at the ends of a stretch are plain.
pub fn normal(rich: &RichText) -> RichText {
    read(&write(rich), &Path::Root, &Problems::default())
}

#[cfg(test)]
mod tests;
