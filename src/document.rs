//! The document format, and its conversion to an [`Article`](crate::model::Article).
//!
//! A document is read in two steps. First, a JSON parser creates a [`Node`]: [`crate::json`] natively, the browser's parser in a
//! page. Then [`decode()`] creates the article, and a [`Problem`] for everything it cannot use; one bad event does not hide the
//! others. [`encode()`] is the inverse. docs/document.md describes every field.

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
pub mod url;

pub use decode::{Decoder, FORMAT, decode};
pub use encode::encode;
pub use fields::is_id;
pub use language::is_language_tag;
pub use letters::is_word_character;
pub use node::Node;
pub use path::Path;
pub use problem::{Problem, Problems, TextPosition};

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
