//! What a reader sees, as Yew components; each also renders natively, for snapshots and for prerendering.
//!
//! Hydration binds these rules here: the first render is a function of the props alone, so no component may ask a
//! clock, a locale or the page, and nothing may depend on the order of a hash map. No `style="…"` and no inner HTML:
//! a strict policy refuses the one and we the other.

mod axis;
mod dom;
mod event_list;
mod figures;
mod filter_bar;
mod head;
mod markup;
mod masthead;
mod media;
mod notice;
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

use std::rc::Rc;

use yew::Reducible;

pub use self::event_list::prerendered_events;
pub use self::reading::Reading;
pub use self::request::Request;
pub use self::timeline::{Signal, Timeline, TimelineProps};
use crate::model::{Action, Session};

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.after(action)
    }
}
