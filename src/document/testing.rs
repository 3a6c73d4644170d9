//! Documents for the tests of every layer.

use super::{Problem, decode};
use crate::model::Article;

/// What becomes of a document that is JSON.
#[track_caller]
pub(crate) fn read(text: &str) -> (Option<Article>, Vec<Problem>) {
    decode(&crate::json::parse(text).unwrap_or_else(|problem| panic!("{problem}")))
}
