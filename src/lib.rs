//! A news article's events as an interactive timeline: one custom element, prerendered, hydrated by WebAssembly.
//!
//! The crate is layered, and a layer uses only those above it (ARCHITECTURE.md has the picture):
//!
//! - [`model`]: articles, events, dates, filters and the reader's session, as pure values;
//! - [`document`]: reading what a newsroom wrote, and saying what is wrong with it;
//! - [`words`]: every word the interface says, per language;
//! - [`embedded`]: the article that was compiled in;
//! - `json` (feature `json`): reading JSON natively, as a browser does;
//! - `bytes`, `import` (feature `import`): files in any encoding, and the timelines of others;
//! - `advice` (feature `cli`): what was meant with what no document can hold;
//! - `view` (feature `view`): the views, in Yew;
//! - `browser` (feature `browser`, wasm32 only): mounting on the page;
//! - `reader` (feature `reader`, wasm32 only): reading documents in the browser;
//! - `prerender` (feature `prerender`): the same views as HTML.

/// The number of what the views render. A release hydrates what any release with this number has prerendered, so it must be
/// raised whenever an article's HTML changes; a test says when.
pub const RENDER: u32 = 3;

/// The number of the layout of an article's bytes. Modules and snippets with the same number understand each other's bytes,
/// so it must be raised whenever the layout changes; a test says when.
pub const WIRE: u32 = 1;

#[cfg(feature = "cli")]
pub mod advice;
#[cfg(any(test, feature = "import"))]
pub mod bytes;
pub mod document;
pub mod embedded;
#[cfg(feature = "import")]
pub mod import;
#[cfg(any(test, feature = "json"))]
pub mod json;
pub mod model;
pub mod words;

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
#[expect(clippy::disallowed_methods, reason = "this is where the page is reached")]
pub mod browser;
#[cfg(feature = "prerender")]
pub mod prerender;
#[cfg(all(feature = "reader", target_arch = "wasm32"))]
pub mod reader;
#[cfg(feature = "view")]
pub mod view;

/// Memory of the modules for the browser, by two-level segregated fit: in constant time, and in fewer bytes than what std
/// would bring.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
