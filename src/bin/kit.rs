//! The command line as a module for JavaScript, which the npm package loads. It contains only the exports of
//! [`article_timeline::kit`].

// Linking the crate adds the exports; `main` runs when the module is initialised and does nothing.
#[cfg(target_arch = "wasm32")]
use article_timeline as _;

fn main() {}
