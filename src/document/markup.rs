//! The markup of a document's texts: `*italics*`, `**bold**`, `[words](url)`, and `\` before literal characters.

mod parse;
mod write;

pub(super) use self::parse::read;
pub(super) use self::write::write;
use super::path::Path;
use super::problem::Problems;
use crate::model::{RichText, Style};

/// Characters with a meaning in the markup.
const SPECIAL: [char; 4] = ['\\', '*', '[', ']'];

/// The paragraphs of a text, separated by empty lines.
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

/// The marker that starts this style, and ends it unless it is a link.
const fn mark(style: &Style) -> &'static str {
    match style {
        Style::Link(_) => "[",
        Style::Strong => "**",
        Style::Emphasis => "*",
    }
}

/// The nesting order of styles: the lower rank is outside.
const fn rank(style: &Style) -> u8 {
    match style {
        Style::Link(_) => 0,
        Style::Strong => 1,
        Style::Emphasis => 2,
    }
}

/// The same text as markup can express it: overlapping spans are split, and spaces at the ends of a span are unformatted.
pub fn normalized(rich: &RichText) -> RichText {
    read(&write(rich), &Path::Root, &Problems::default())
}

#[cfg(test)]
mod tests;
