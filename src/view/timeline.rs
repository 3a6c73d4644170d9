//! The whole timeline, as a list of islands.

use std::rc::Rc;

use yew::Callback;

use super::axis::Axis;
use super::event_list::{EventList, prerendered_events};
use super::filter_bar::FilterBar;
use super::foot::Foot;
use super::masthead::Masthead;
use super::piece::PieceProps;
use super::{Reading, Request};
use crate::model::{Action, Session};

/// The input of a timeline, and its callbacks.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The article and the language.
    pub reading: Reading,
    /// The session that the reader has requested.
    pub asked: Rc<Session>,
    /// The session that the events show: an earlier one, until the requested one has been rendered.
    pub settled: Rc<Session>,
    /// Gets the reader's actions.
    pub on_action: Callback<Action>,
    /// Gets the reader's requests to the page.
    pub on_request: Callback<Request>,
    /// Gets `settled` whenever its events have been rendered.
    pub on_rendered: Callback<Rc<Session>>,
}

impl Timeline {
    /// The attributes of the element around the islands, besides its language.
    pub const FRAME: [(&str, &str); 3] = [("part", "timeline"), ("aria-labelledby", "title"), ("class", "timeline")];
    /// The attributes of the checkbox of the story. It is before the islands, so that the style sheet can depend on it.
    pub const STORY: [(&str, &str); 5] =
        [("type", "checkbox"), ("name", "view"), ("value", "story"), ("id", "as-story"), ("class", "as-story")];
    /// The class of the element around each island.
    pub const ISLAND: &str = "island";
    /// The number of prerendered islands.
    pub const ISLANDS: usize = 4;
    /// How many of them are beside the events in a wide timeline, in an element of the class [`Self::ASIDE`].
    pub const BESIDE: usize = 3;
    /// The class of the element around those.
    pub const ASIDE: &str = "aside";

    /// The attributes of the element around the line at the foot of the screen. It is in the top layer, so that nothing of
    /// the page moves or cuts it.
    pub const FOOT: [(&str, &str); 3] = [("part", "reading"), ("popover", "manual"), ("class", "foot")];

    /// A timeline that shows this session. Its callbacks do nothing.
    pub fn of(reading: Reading, session: Rc<Session>) -> Self {
        Self {
            reading,
            asked: Rc::clone(&session),
            settled: session,
            on_action: Callback::noop(),
            on_request: Callback::noop(),
            on_rendered: Callback::noop(),
        }
    }

    /// Whether it has the same nodes as the initial session, so that it can hydrate them. A query adds highlights, and
    /// a long timeline has nodes only for the events shown.
    pub fn has_prerendered_nodes(&self) -> bool {
        let (all, filter) = (self.asked.article().events.len(), self.asked.filter());
        filter.query().is_empty() && (filter.is_empty() || prerendered_events(all) == all)
    }

    /// The islands, in their order on the page. Each has its own Yew root, so that hydration is not one long task. They
    /// communicate only through the session. The first is the line at the foot of the screen, which is not prerendered.
    pub fn islands(&self) -> [PieceProps; Self::ISLANDS + 1] {
        let Self { reading, asked, settled, on_action, on_request, on_rendered } = self.clone();
        let zoom = asked.zoom();
        [
            PieceProps::new(Foot {
                reading: reading.clone(),
                read: asked.at_foot(),
                on_action: on_action.clone(),
                on_request: on_request.clone(),
            }),
            PieceProps::new(Masthead { reading: reading.clone() }),
            PieceProps::new(FilterBar {
                reading: reading.clone(),
                session: asked,
                on_action: on_action.clone(),
                on_request: on_request.clone(),
            }),
            PieceProps::new(Axis {
                reading: reading.clone(),
                shown: Rc::clone(settled.shown()),
                read: settled.being_read(),
                zoom: settled.zoom(),
                asked: zoom,
                on_action: on_action.clone(),
            }),
            PieceProps::new(EventList { reading, session: settled, on_action, on_request, on_rendered }),
        ]
    }
}
