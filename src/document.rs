//! The document a newsroom writes, and how it becomes an [`Article`](crate::model::Article).
//!
//! A document is read in two steps. A JSON parser makes a [`Node`] of it: natively `serde_json`, by way of serde.
//! [`decode()`] makes the article of the node, and a [`Problem`] of everything it cannot use; one bad event does not
//! hide the others. `articles/panji-2022.json` shows every field.

mod decode;
mod fields;
mod node;
mod path;
mod problem;

pub use decode::{FORMAT, decode};
pub use node::Node;
pub use problem::{Problem, Problems};

#[cfg(test)]
mod tests;
