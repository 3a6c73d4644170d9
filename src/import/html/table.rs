//! Tables, which become lines of text.

use super::Builder;
use crate::model::RichText;

impl Builder {
    /// Separates the cells of a table: a row is a paragraph, with bars between its cells.
    pub(super) fn begin_in_table(&mut self, name: &str) {
        match name {
            "table" => {
                self.end_row();
                self.tables += 1;
                self.removed.insert("<table>".into());
            }
            _ if self.tables == 0 => self.space = true,
            "tr" => {
                self.end_row();
                self.cells = Some(0);
            }
            _ => {
                let cells = self.cells.unwrap_or(0);
                if cells > 0 {
                    self.space = true;
                    self.text("|");
                }
                self.space = true;
                self.cells = Some(cells + 1);
            }
        }
    }

    /// Ends a table row; an empty row is dropped.
    pub(super) fn end_row(&mut self) {
        if self.cells.take().is_some() && self.paragraph.text.chars().all(|character| "| ".contains(character)) {
            self.paragraph = RichText::default();
        }
        self.end_paragraph();
    }

    /// Ends a paragraph; in a table row only a word.
    pub(super) fn end_line(&mut self) {
        if self.cells.is_some() {
            self.space = true;
        } else {
            self.end_paragraph();
        }
    }
}
