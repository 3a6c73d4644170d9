//! The timeline as data, independent of any format, rendering or page.
//!
//! Nothing here uses Yew, the DOM, JSON, a clock or a locale, and no compared value is a float. So equal values are equal
//! everywhere: in the build script, in the prerendered page and in the reader's browser.

mod article;
mod axis;
mod counts;
mod date;
mod event;
mod facet;
mod filter;
mod instant;
mod media;
mod order;
mod page_text;
mod permalink;
mod query;
mod rich_text;
mod safe_url;
mod session;
mod ticks;
mod timescale;
pub mod url;
mod view;

#[cfg(test)]
mod testing;

pub use article::{Article, Figure, Part, Publisher, Source};
pub use axis::{Axis, Bar, Extent, Mark, Room, Scale};
pub use counts::Counts;
pub use date::{Bound, Date, DateError, Moment, Precision};
pub use event::{Event, Fact, Locator};
pub use facet::{Choice, Facet, Value};
pub use filter::Filter;
pub use instant::Instant;
pub use media::{Media, MediaKind};
pub use order::{NoOrder, Order};
pub use page_text::{Found, PageText, Place, Standing};
pub use permalink::{Permalink, Resolved};
pub use query::Query;
pub use rich_text::{RichText, Span, Style, plain_text};
pub use session::{Action, Notice, Session, Sharing};
pub use ticks::Tick;
pub use timescale::{Position, Timescale};
pub use view::{NoView, View};
