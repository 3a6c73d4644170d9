//! What a timeline is, free of any way to write, draw or mount it.
//!
//! Nothing here knows Yew, the DOM, JSON, a clock or a locale, and nothing compared here is a float, so two equal
//! values are equal everywhere: in the build script, in the prerendered page and in the reader's browser.

mod article;
mod date;
mod event;
mod facet;
mod filter;
mod instant;
mod session;

pub use article::{Article, Figure, Part, Publisher, Source};
pub use date::{Bound, Date, DateError, Moment, Precision};
pub use event::{Event, Fact, Locator};
pub use facet::{Choice, Facet, Value};
pub use filter::Filter;
pub use instant::Instant;
pub use session::{Action, Session};
