//! The whole timeline, as the islands that it is made of.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::Callback;

use super::axis::Axis;
use super::event_list::{EventList, prerendered_events};
use super::filter_bar::FilterBar;
use super::masthead::Masthead;
use super::piece::PieceProps;
use super::{Reading, Request, dom};
use crate::model::{Action, Session};

/// What a timeline shows, and whom it tells what its reader does.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// What is read, and in which language.
    pub reading: Reading,
    /// What the reader has asked for.
    pub asked: Rc<Session>,
    /// What the events show: an earlier one, until what the reader has asked for has been answered.
    pub settled: Rc<Session>,
    /// Gets what the reader does.
    pub on_action: Callback<Action>,
    /// Gets what the reader asks of the page.
    pub on_request: Callback<Request>,
    /// Gets `settled` whenever its events have been rendered.
    pub on_rendered: Callback<Rc<Session>>,
}

impl Timeline {
    /// The attributes of the element around the islands, besides its language.
    pub const FRAME: [(&str, &str); 3] = [("part", "timeline"), ("aria-labelledby", "title"), ("class", "timeline")];
    /// The attributes of the checkbox of the story, which stands before the islands, so that the style sheet can lay them out by it.
    pub const STORY: [(&str, &str); 5] =
        [("type", "checkbox"), ("name", "view"), ("value", "story"), ("id", "as-story"), ("class", "as-story")];
    /// The class of the element around each island.
    pub const ISLAND: &str = "island";
    /// How many islands there are.
    pub const ISLANDS: usize = 4;
    /// How many of them stand beside the events where the timeline is wide enough, in an element of the class [`Self::ASIDE`].
    pub const BESIDE: usize = 3;
    /// The class of the element around those.
    pub const ASIDE: &str = "aside";

    /// What a reader sees in this session; what this one does, nobody is told.
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

    /// Whether it has the same nodes as for a reader who has just arrived, so that it can take those over: what is typed
    /// marks words, and a long timeline has only nodes for events that are shown.
    pub fn has_prerendered_nodes(&self) -> bool {
        let (all, filter) = (self.asked.article().events.len(), self.asked.filter());
        filter.query().is_empty() && (filter.is_empty() || prerendered_events(all) == all)
    }

    /// The islands, in the order they stand in: each is a root of its own to Yew, so that taking over what was prerendered
    /// is not one long task. All that one of them tells another goes through the session.
    pub fn islands(&self) -> [PieceProps; Self::ISLANDS] {
        let Self { reading, asked, settled, on_action, on_request, on_rendered } = self.clone();
        let zoom = asked.zoom();
        [
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

/// The step that a key asks for: the arrows along the line, wherever the focus is in the timeline but where they have
/// another use.
pub fn step_for(press: &KeyboardEvent) -> Option<Action> {
    if dom::has_modifier(press) || press.shift_key() {
        return None;
    }
    let target: Element = press.target()?.dyn_into().ok()?;
    if dom::is_within(&target, "input:not([type=checkbox]), select, textarea") {
        return None;
    }
    match (press.key().as_str(), dom::is_within(&target, ".timeline:dir(rtl)")) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(Action::Next),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(Action::Previous),
        _ => None,
    }
}
