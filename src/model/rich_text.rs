//! Text with a little formatting.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::model::address;

/// One paragraph of text with emphasis and links in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RichText {
    /// The words themselves.
    pub text: String,
    /// What is more than plain, in order of its start. Links neither touch nor overlap; all else may.
    pub spans: Vec<Span>,
}

/// A stretch of a text that is more than plain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Where it begins and ends in the text, in bytes, on letters' borders.
    pub range: Range<usize>,
    /// What it is.
    pub style: Style,
}

/// What a stretch of text can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// Stressed.
    Emphasis,
    /// Important.
    Strong,
    /// Leads to this address, which is safe to follow.
    Link(#[serde(deserialize_with = "address::one")] String),
}

impl RichText {
    /// Words without any formatting.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), spans: Vec::new() }
    }
}

/// The words of several paragraphs, a line each.
pub fn plain_text(paragraphs: &[RichText]) -> String {
    let texts: Vec<_> = paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    texts.join("\n")
}
