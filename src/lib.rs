//! A news article's events as an interactive timeline: one custom element, prerendered and hydrated by WebAssembly.
//!
//! The crate has layers, and each layer uses only those above it (see ARCHITECTURE.md):
//!
//! - [`model`]: articles, events, dates, filters and the reader's session, as pure values;
//! - [`document`]: decoding documents, and reporting their problems;
//! - [`words`]: the texts of the interface, per language;
//! - [`embedded`]: the built-in article;
//! - `json` (feature `json`): parsing JSON natively, with the results of a browser;
//! - `advice` (feature `import`): dates as people write them, and suggestions for dates and languages that a document cannot hold;
//! - `bytes`, `import` (feature `import`): files in any encoding, and timelines in other formats;
//! - `icu`, `intl` (features `prerender`, `browser`): dates and numbers in every language, by ICU or by JavaScript;
//! - `view` (feature `view`): the views, in Yew;
//! - `browser` (feature `browser`, wasm32 only): mounting on the page;
//! - `parser` (feature `parser`, wasm32 only): the document parser for the browser;
//! - `prerender` (feature `prerender`): the same views as HTML;
//! - `command` (feature `cli`): the command line, without the machine that it runs on;
//! - `kit` (feature `kit`, wasm32 only): the command line for JavaScript.

/// The version of the rendered HTML. A release hydrates snippets of every release with the same number. Raise it whenever an article's
/// HTML changes; a test enforces this.
pub const RENDER: u32 = 19;

/// The version of an article's binary layout. Modules and snippets with the same number are compatible. Raise it whenever the layout
/// changes; a test enforces this.
pub const WIRE: u32 = 3;

#[cfg(feature = "import")]
pub mod advice;
#[cfg(any(test, feature = "import"))]
pub mod bytes;
#[cfg(feature = "cli")]
pub mod command;
pub mod document;
pub mod embedded;
#[cfg(feature = "prerender")]
mod fnv;
#[cfg(all(feature = "prerender", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub mod icu;
#[cfg(feature = "import")]
pub mod import;
#[cfg(all(any(feature = "browser", feature = "prerender"), target_arch = "wasm32", target_os = "unknown"))]
pub mod intl;
#[cfg(any(test, feature = "json"))]
pub mod json;
pub mod model;
pub mod words;

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
#[expect(clippy::disallowed_methods, reason = "this is where the page is reached")]
pub mod browser;
#[cfg(all(feature = "kit", target_arch = "wasm32", target_os = "unknown"))]
pub mod kit;
#[cfg(all(feature = "parser", target_arch = "wasm32"))]
pub mod parser;
#[cfg(feature = "prerender")]
pub mod prerender;
#[cfg(feature = "view")]
pub mod view;

/// The allocator of the browser modules, with two-level segregated fit: constant time, and smaller code than std's allocator.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
