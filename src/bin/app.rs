//! The main module, which the element's script loads. It contains only the exports of [`article_timeline::browser`].

// Linking the crate adds the exports; `main` runs when the module is initialised and does nothing.
use article_timeline as _;

fn main() {}
