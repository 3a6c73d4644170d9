//! The markup of a document's texts: `*stress*`, `**weight**`, `[words](address)`, and `\` before what is meant as it is.

mod parse;
mod write;

pub(super) use self::parse::read;
pub(super) use self::write::write;
use super::path::Path;
use super::problem::Problems;
use crate::model::{RichText, Style};

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

/// What begins a stretch of this style, and ends one that is no link.
const fn mark(style: &Style) -> &'static str {
    match style {
        Style::Link(_) => "[",
        Style::Strong => "**",
        Style::Emphasis => "*",
    }
}

/// Which of two styles of the same words stands outside the other: the lower.
const fn rank(style: &Style) -> u8 {
    match style {
        Style::Link(_) => 0,
        Style::Strong => 1,
        Style::Emphasis => 2,
    }
}

/// The same text as a document can say it: what overlaps is parted, and spaces at the ends of a stretch are plain.
pub fn normalized(rich: &RichText) -> RichText {
    read(&write(rich), &Path::Root, &Problems::default())
}

#[cfg(test)]
mod tests;
