//! The document parser, which the element's script loads if a page has a document. It contains only the exports of
//! [`article_timeline::parser`].

// Linking the crate adds the exports; `main` runs when the module is initialised and does nothing.
use article_timeline as _;

fn main() {}
