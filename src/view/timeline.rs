//! The whole timeline.

use std::rc::Rc;

use yew::prelude::*;

use super::axis::axis;
use super::event_list::{EventList, EventListProps};
use super::filter_bar::{FilterBar, FilterBarProps};
use super::markup::{component, keydown, markup, when};
use super::masthead::{Masthead, MastheadProps};
use super::notice::notice;
use super::step_bar::step_bar;
use super::{Reading, Request};
use crate::model::{Action, Axis as AxisPlan, Room, Session, Timescale, View};

/// What connects a timeline with the page around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Port {
    /// Gets the way to act on the timeline, once it is on the page.
    pub on_start: Callback<Callback<Action>>,
    /// Gets the session, at first and whenever it has changed, before its events are rendered.
    pub on_choice: Callback<Rc<Session>>,
    /// Gets the session, at first and whenever it has changed and is rendered whole.
    pub on_change: Callback<Rc<Session>>,
    /// Calls back when what has been rendered is painted.
    pub after_paint: Callback<Callback<()>>,
    /// Gets what the reader asks of the page.
    pub on_request: Callback<Request>,
}

/// Props of [`Timeline`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TimelineProps {
    /// What is read, and in which language.
    pub reading: Reading,
    /// The page around; none where there is none, as when prerendering.
    #[prop_or_default]
    pub port: Option<Port>,
}

/// The timeline with its state: one reader's session, from the first event on.
#[component]
pub fn Timeline(TimelineProps { reading, port }: &TimelineProps) -> Html {
    // What changes nothing, such as most that is said while the page scrolls, renders nothing.
    let handle = use_reducer_eq(|| Session::new(Rc::clone(reading.article())));
    let session = Rc::new((*handle).clone());
    let on_action = use_callback(handle.dispatcher(), |action: Action, dispatcher| dispatcher.dispatch(action));
    use_effect_with((port.clone(), on_action.clone()), |(port, on_action)| {
        if let Some(port) = port {
            port.on_start.emit(on_action.clone());
        }
    });
    use_effect_with((port.clone(), Rc::clone(&session)), |(port, session)| {
        if let Some(port) = port {
            port.on_choice.emit(Rc::clone(session));
        }
    });
    let on_request = port.as_ref().map(|port| port.on_request.clone()).unwrap_or_default();
    let is_settled = use_settled(&session, port.as_ref());
    let (html, rendered) = use_body(reading, &session, is_settled, &on_action, &on_request);
    use_effect_with((port.clone(), rendered), |(port, rendered)| {
        if let Some(port) = port {
            port.on_change.emit(Rc::clone(rendered));
        }
    });
    html
}

/// Whether the events may follow the filter, and the marks on the axis its zoom. At first they may not: what was pressed or
/// typed is painted before what takes longer, so that a reader is answered at once.
#[hook]
fn use_settled(session: &Rc<Session>, port: Option<&Port>) -> bool {
    let asked = (Rc::clone(session.filter()), session.zoom());
    let settled = use_state(|| asked.clone());
    let is_settled = port.is_none() || session.printing() || *settled == asked;
    let after_paint = port.map(|port| port.after_paint.clone()).filter(|_| !is_settled);
    use_effect_with((asked, after_paint), move |(asked, after_paint)| {
        if let Some(after_paint) = after_paint {
            let asked = asked.clone();
            after_paint.emit(Callback::from(move |()| settled.set(asked.clone())));
        }
    });
    is_settled
}

/// The timeline in a given state, and the session whose events it shows: an earlier one until filter and zoom are settled.
#[hook]
pub(super) fn use_body(
    reading: &Reading,
    session: &Rc<Session>,
    is_settled: bool,
    on_action: &Callback<Action>,
    on_request: &Callback<Request>,
) -> (Html, Rc<Session>) {
    let left = use_memo((Rc::clone(session.filter()), session.printing()), |_| {
        (Rc::new(session.visible().map(|(index, _)| index).collect::<Vec<_>>()), Rc::new(session.counts()))
    });
    let filters = component::<FilterBar>(FilterBarProps {
        reading: reading.clone(),
        filter: Rc::clone(session.filter()),
        counts: Rc::clone(&left.1),
        shown: left.0.len(),
        sharing: session.sharing(),
        view: session.view(),
        following: session.has_article().then(|| session.following()),
        on_action: on_action.clone(),
        on_request: on_request.clone(),
    });
    let zoom = session.zoom();
    let before = use_mut_ref(|| None);
    let now = || (Rc::clone(session), Rc::clone(&left.0));
    let (session, shown) = before.borrow_mut().take().filter(|_| !is_settled).unwrap_or_else(now);
    before.replace(Some((Rc::clone(&session), Rc::clone(&shown))));
    let scale = use_memo(reading.clone(), |reading| Timescale::of(&reading.article().events));
    let plans = use_memo((Rc::clone(&shown), session.zoom()), |(shown, zoom)| {
        [Room::Wide, Room::Narrow].map(|room| Rc::new(AxisPlan::new(reading.article(), &scale, shown, room, *zoom)))
    });
    let on_step = on_action.clone();
    let answer = move |press: KeyboardEvent| {
        if let Some(action) = step_for(&press) {
            press.prevent_default();
            on_step.emit(action);
        }
    };
    let story = session.view() == View::Story;
    let masthead = component::<Masthead>(MastheadProps { reading: reading.clone() });
    let events = component::<EventList>(EventListProps {
        reading: reading.clone(),
        session: Rc::clone(&session),
        shown: Rc::clone(&shown),
        on_action: on_action.clone(),
        on_request: on_request.clone(),
    });
    let html = markup! {
        <section part="timeline" lang={reading.words().language} aria-labelledby="title"
            class={["timeline", when(story, "timeline--story")]} {keydown(answer)}>
            { masthead }
            { filters }
            { notice(reading, session.notice(), on_action) }
            { axis(reading, &plans, &session, zoom, on_action) }
            // The bar sticks to the screen's edge only over the events, and never covers the controls above.
            <div class="reading">
                { events }
                { step_bar(reading, &session, &shown, on_action) }
            </div>
        </section>
    };
    (html, session)
}

/// The step that a key asks for: the arrows along the line, wherever the focus is in the timeline but where they have
/// another use.
fn step_for(press: &KeyboardEvent) -> Option<Action> {
    if press.ctrl_key() || press.alt_key() || press.meta_key() || press.shift_key() {
        return None;
    }
    let target = press.target_dyn_into::<web_sys::Element>()?;
    let within = |selector: &str| target.closest(selector).ok().flatten().is_some();
    if within("input, select, textarea, .axis-scroll") {
        return None;
    }
    let right_to_left = within(":dir(rtl)");
    match (press.key().as_str(), right_to_left) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(Action::Next),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(Action::Previous),
        _ => None,
    }
}
