//! The document a newsroom writes, and how it becomes an [`Article`](crate::model::Article).
//!
//! A document is read in two steps. A JSON parser makes a [`Node`] of it: natively [`crate::json`], in a page the
//! browser's own. [`decode()`] makes the article of the node, and a [`Problem`] of everything it cannot use; one bad event does not
//! hide the others. docs/document.md tells every field; [`encode()`] writes
//! a document again.

pub mod address;
mod decode;
mod encode;
mod fields;
mod language;
mod letters;
pub mod limits;
pub mod markup;
mod media;
mod node;
mod path;
mod problem;
pub mod provider;

pub use decode::{Decoder, FORMAT, decode};
pub use encode::encode;
pub use fields::is_id;
pub use language::is_language_tag;
pub use letters::is_of_a_word;
pub use node::Node;
pub use path::Path;
pub use problem::{Problem, Problems, TextPosition};

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
