//! Stretches of formatted words, which become marks on a text.

use crate::model::{RichText, Span, Style};

/// A stretch of formatted words: how many tags of it are open, and where its words begin.
#[derive(Default)]
pub(super) struct Stretch {
    pub(super) depth: usize,
    pub(super) start: Option<usize>,
}

impl Stretch {
    /// Ends one tag of it, and with the last the stretch itself.
    pub(super) fn end(&mut self, paragraph: &mut RichText, style: Style) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            self.cut(paragraph, style);
        }
    }

    /// Ends the stretch here; where its tags are still open, it goes on with the next letter.
    pub(super) fn cut(&mut self, paragraph: &mut RichText, style: Style) {
        if let Some(start) = self.start.take() {
            paragraph.spans.push(Span { range: start..paragraph.text.len(), style });
        }
    }
}
