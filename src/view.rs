//! What a reader sees, in Yew; each view also renders natively, for snapshots and for prerendering.
//!
//! Hydration binds these rules here: the first render is a function of the props alone, so no component may ask a
//! clock, a locale or the page, and nothing may depend on the order of a hash map. No `style="…"` and no inner HTML:
//! a strict policy refuses the one and we the other.

mod axis;
mod choices;
mod dom;
mod event_list;
mod figures;
mod filter_bar;
mod head;
// `markup!` names its parts by their paths, and its examples are compiled as a stranger's code.
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

pub use self::dom::all;
pub use self::event_list::prerendered_events;
pub use self::piece::{AnyPiece, PieceProps};
pub use self::reading::Reading;
pub use self::request::Request;
pub use self::timeline::{Timeline, step_for};
