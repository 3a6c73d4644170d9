//! The timeline as HTML, made on the machine that builds the page.

mod bytes;
mod checksum;
mod dates;
mod fallback;
mod json_ld;
mod snippet;

use yew::{BaseComponent, LocalServerRenderer};

pub use self::dates::format as date_format;
pub use self::snippet::{Data, Snippet};

/// What a component renders; `hydratable` leaves in the markers that let the browser take the nodes over.
fn html<C: BaseComponent>(props: C::Properties, hydratable: bool) -> String {
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(hydratable);
    futures::executor::block_on(renderer.render())
}
