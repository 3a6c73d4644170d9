//! Stretches of formatted words, which become marks on a text.

use crate::model::{RichText, Span, Style};

/// A formatted span: the number of open tags, and the start of its text.
#[derive(Default)]
pub(super) struct Stretch {
    pub(super) depth: usize,
    pub(super) start: Option<usize>,
}

impl Stretch {
    /// Closes one tag; closing the last tag ends the span.
    pub(super) fn end(&mut self, paragraph: &mut RichText, style: Style) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            self.cut(paragraph, style);
        }
    }

    /// Ends the span here; if tags are still open, a new one starts at the next character.
    pub(super) fn cut(&mut self, paragraph: &mut RichText, style: Style) {
        if let Some(start) = self.start.take() {
            paragraph.spans.push(Span { range: start..paragraph.text.len(), style });
        }
    }
}
