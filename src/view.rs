//! The views, in Yew. Each one also renders natively, for snapshots and for prerendering.
//!
//! Because of hydration, the first render is a function of the props alone. No component may use a clock, a locale or
//! the page, and nothing may depend on the order of a hash map. There is no `style="…"`, which a strict policy blocks,
//! and no inner HTML.

mod axis;
mod choices;
mod dom;
mod event_list;
mod figures;
mod filter_bar;
mod foot;
mod head;
// `markup!` refers to its parts by their paths, and its examples are compiled as code of another crate.
#[doc(hidden)]
pub mod markup;
mod masthead;
mod media;
mod notice;
mod piece;
mod reading;
mod request;
mod rich_text;
mod share;
mod step_bar;
mod symbol;
mod timeline;

#[cfg(test)]
#[cfg(feature = "prerender")]
mod tests;

#[cfg(feature = "prerender")]
pub(crate) use self::choices::has_few_filters;
pub use self::dom::all;
pub use self::event_list::prerendered_events;
pub use self::piece::{AnyPiece, PieceProps};
pub use self::reading::Reading;
pub use self::request::Request;
pub use self::timeline::Timeline;
