//! What is wrong with a document.

use std::cell::RefCell;
use std::error::Error;
use std::fmt;

use super::path::Path;

/// Something in a document that cannot be used, with its place and the remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The JSON path of the place, such as `$.events[3].date`.
    pub path: String,
    /// Whole sentences: what is wrong and what to write instead.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl Error for Problem {}

/// The problems found so far.
///
/// Shared by reference while a document is read, so that every reader can report without owning the list.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    pub(super) fn report(&self, path: &Path<'_>, message: impl fmt::Display) {
        self.0.borrow_mut().push(Problem { path: path.to_string(), message: message.to_string() });
    }

    /// The problems, in the order they were found.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}
