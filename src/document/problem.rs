//! Problems in a document.

use std::cell::{Cell, RefCell};
use std::error::Error;
use std::fmt;

use super::limits;
use super::path::Path;

/// A part of a document that cannot be used, with its place and the remedy.
///
/// ```
/// use article_timeline::document::{TextPosition, Problem};
///
/// let problem = Problem::new("$.title", "There is no title; write one.");
/// assert_eq!(problem.to_string(), "$.title: There is no title; write one.");
/// let problem = Problem { at: Some(TextPosition { line: 3, column: 12 }), ..problem };
/// assert_eq!(problem.to_string(), "$.title, line 3, column 12: There is no title; write one.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The JSON path of the place, such as `$.events[3].date`.
    pub path: String,
    /// Full sentences: what is wrong and what to write instead.
    pub message: String,
    /// The position in the file, if it is known without looking up the path.
    pub at: Option<TextPosition>,
}

/// A place in a text file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextPosition {
    /// The line, counted from 1.
    pub line: usize,
    /// The byte in the line, counted from 1; 0 if only the line is known.
    pub column: usize,
}

impl TextPosition {
    /// The position of a byte offset in a text.
    pub fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        Self { line: before.matches('\n').count() + 1, column: before.len() - start + 1 }
    }
}

impl Problem {
    /// A problem at a JSON path.
    pub fn new(path: impl fmt::Display, message: impl fmt::Display) -> Self {
        Self { path: path.to_string(), message: message.to_string(), at: None }
    }

    /// The document is larger than [`limits::BYTES`].
    pub fn too_long() -> Self {
        Self::new("$", format_args!("The document is larger than {} MB; split it.", limits::BYTES / 1_000_000))
    }

    /// Lists and objects are nested deeper than [`limits::DEPTH`].
    pub fn too_deep() -> Self {
        let deepest = limits::DEPTH;
        Self::new("$", format_args!("Lists and objects are nested more than {deepest} levels deep; flatten them."))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        match self.at {
            Some(TextPosition { line, column: 0 }) => write!(f, ", line {line}")?,
            Some(TextPosition { line, column }) => write!(f, ", line {line}, column {column}")?,
            None => {}
        }
        write!(f, ": {}", self.message)
    }
}

impl Error for Problem {}

/// The problems found so far.
///
/// Shared by reference while a document is decoded, so that every function can report problems.
#[derive(Debug, Default)]
pub struct Problems {
    listed: RefCell<Vec<Problem>>,
    /// The number of problems that are not listed.
    more: Cell<usize>,
}

impl Problems {
    /// Reports a problem at a path; beyond [`limits::PROBLEMS`], problems are only counted.
    pub fn report(&self, path: &Path<'_>, message: impl fmt::Display) {
        self.report_at(path, message);
    }

    /// Reports a problem at a path that is already formatted.
    pub fn report_at(&self, path: impl fmt::Display, message: impl fmt::Display) {
        let mut listed = self.listed.borrow_mut();
        if listed.len() < limits::PROBLEMS {
            listed.push(Problem::new(path, message));
        } else {
            self.more.set(self.more.get() + 1);
        }
    }

    /// The problems in the order of discovery; if there are too many, the last one gives the number of the others.
    pub fn into_vec(self) -> Vec<Problem> {
        let mut problems = self.listed.into_inner();
        if self.more.get() > 0 {
            let message = format!("There are {} more problems; fix the first ones, then check again.", self.more.get());
            problems.push(Problem::new("$", message));
        }
        problems
    }
}
