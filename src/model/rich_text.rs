//! Text with a little formatting.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::model::safe_url;

/// One paragraph of text with emphasis and links in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RichText {
    /// The words themselves.
    pub text: String,
    /// The formatted spans, sorted by start. Links neither touch nor overlap; other spans may.
    pub spans: Vec<Span>,
}

/// A formatted span of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its byte range in the text, on character boundaries.
    pub range: Range<usize>,
    /// Its style.
    pub style: Style,
}

/// The style of a span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// Emphasized.
    Emphasis,
    /// Important.
    Strong,
    /// A link to this URL, which is safe to follow.
    Link(#[serde(deserialize_with = "safe_url::one")] String),
}

impl RichText {
    /// Unformatted text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), spans: Vec::new() }
    }
}

/// The text of several paragraphs, one per line.
pub fn plain_text(paragraphs: &[RichText]) -> String {
    let texts: Vec<_> = paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    texts.join("\n")
}
