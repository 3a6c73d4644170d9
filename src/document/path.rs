//! Paths in a document.

use std::fmt;

/// A path in a document, displayed as a JSON path such as `$.events[3].date`.
#[derive(Clone, Copy, Debug)]
pub enum Path<'a> {
    /// The document itself.
    Root,
    /// A field of an object.
    Key(&'a Self, &'a str),
    /// An item of a list, counted from 0.
    Item(&'a Self, usize),
    /// A row of a sheet, counted from 1 as spreadsheets count them.
    Row(usize),
}

impl<'a> Path<'a> {
    /// The path of a field.
    #[must_use]
    pub const fn key(&'a self, key: &'a str) -> Self {
        Path::Key(self, key)
    }

    /// The path of an item.
    #[must_use]
    pub const fn item(&'a self, index: usize) -> Self {
        Path::Item(self, index)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => f.write_str("$"),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Item(parent, index) => write!(f, "{parent}[{index}]"),
            Path::Row(row) => write!(f, "row {row}"),
        }
    }
}
