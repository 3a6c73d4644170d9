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
use super::{Reading, Request, dom};
use crate::model::{Action, Axis as AxisPlan, Room, Session, Timescale, View};

/// What a timeline tells the page around it.
#[derive(Clone, Debug)]
pub enum Signal {
    /// It is on the page: this is the way to act on it.
    Started(Callback<Action>),
    /// The session, at first and whenever it has changed, before its events are rendered.
    Chosen(Rc<Session>),
    /// The session, at first and whenever it has changed and is rendered whole.
    Rendered(Rc<Session>),
    /// What has been rendered is to be painted, and then this called back.
    AfterPaint(Callback<()>),
    /// The reader asks something of the page.
    Requested(Request),
}

/// Props of [`Timeline`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TimelineProps {
    /// What is read, and in which language.
    pub reading: Reading,
    /// Gets what the page around is told; none where there is no page, as when prerendering.
    #[prop_or_default]
    pub port: Option<Callback<Signal>>,
}

/// The timeline with its state: one reader's session, from the first event on.
#[component]
pub fn Timeline(TimelineProps { reading, port }: &TimelineProps) -> Html {
    // What changes nothing, such as most that is said while the page scrolls, renders nothing.
    let handle = use_reducer_eq(|| Session::new(Rc::clone(reading.article())));
    let session = Rc::new((*handle).clone());
    let on_action = use_callback(handle.dispatcher(), |action: Action, dispatcher| dispatcher.dispatch(action));
    let on_request = use_callback(port.clone(), |request, port| tell(port.as_ref(), Signal::Requested(request)));
    use_effect_with((port.clone(), on_action.clone()), |(port, on_action)| {
        tell(port.as_ref(), Signal::Started(on_action.clone()));
    });
    use_effect_with((port.clone(), Rc::clone(&session)), |(port, session)| {
        tell(port.as_ref(), Signal::Chosen(Rc::clone(session)));
    });
    let settled = use_settled(&session, port.as_ref());
    let html = use_body(reading, &session, &settled, &on_action, &on_request);
    use_effect_with((port.clone(), settled), |(port, settled)| {
        tell(port.as_ref(), Signal::Rendered(Rc::clone(settled)));
    });
    html
}

fn tell(port: Option<&Callback<Signal>>, signal: Signal) {
    if let Some(port) = port {
        port.emit(signal);
    }
}

/// The session whose events and axis are rendered: an earlier one until the filter and the zoom that the reader has asked
/// for are painted. What was pressed or typed is painted before what takes longer, so that a reader is answered at once.
#[hook]
fn use_settled(session: &Rc<Session>, port: Option<&Callback<Signal>>) -> Rc<Session> {
    let asked = (Rc::clone(session.filter()), session.zoom());
    let painted = use_state(|| asked.clone());
    let settled = use_mut_ref(|| Rc::clone(session));
    let port = port.cloned().filter(|_| !session.printing() && *painted != asked);
    if port.is_none() {
        settled.replace(Rc::clone(session));
    }
    use_effect_with((asked, port), move |(asked, port)| {
        let asked = asked.clone();
        tell(port.as_ref(), Signal::AfterPaint(Callback::from(move |()| painted.set(asked.clone()))));
    });
    let settled = settled.borrow();
    Rc::clone(&settled)
}

/// The timeline in a given state. `asked` is what the reader has asked for, and `settled` the session whose events and axis
/// are shown.
#[hook]
pub(super) fn use_body(
    reading: &Reading,
    asked: &Rc<Session>,
    settled: &Rc<Session>,
    on_action: &Callback<Action>,
    on_request: &Callback<Request>,
) -> Html {
    let counts = use_memo(Rc::clone(asked.filter()), |_| asked.counts());
    let scale = use_memo(reading.clone(), |reading| Timescale::of(&reading.article().events));
    let plans = use_memo((Rc::clone(settled.shown()), settled.zoom()), |(shown, zoom)| {
        [Room::Wide, Room::Narrow].map(|room| Rc::new(AxisPlan::new(reading.article(), &scale, shown, room, *zoom)))
    });
    let on_step = on_action.clone();
    let answer = move |press: KeyboardEvent| {
        if let Some(action) = step_for(&press) {
            press.prevent_default();
            on_step.emit(action);
        }
    };
    let masthead = component::<Masthead>(MastheadProps { reading: reading.clone() });
    let filters = component::<FilterBar>(FilterBarProps {
        reading: reading.clone(),
        filter: Rc::clone(asked.filter()),
        counts,
        shown: asked.shown().len(),
        sharing: asked.sharing(),
        view: asked.view(),
        following: asked.has_article().then(|| asked.following()),
        on_action: on_action.clone(),
        on_request: on_request.clone(),
    });
    let events = component::<EventList>(EventListProps {
        reading: reading.clone(),
        session: Rc::clone(settled),
        on_action: on_action.clone(),
        on_request: on_request.clone(),
    });
    markup! {
        <section part="timeline" lang={reading.words().language} aria-labelledby="title"
            class={["timeline", when(settled.view() == View::Story, "timeline--story")]} {keydown(answer)}>
            { masthead }
            { filters }
            { notice(reading, settled.notice(), on_action) }
            { axis(reading, &plans, settled, asked.zoom(), on_action) }
            // The bar sticks to the screen's edge only over the events, and never covers the controls above.
            <div class="reading">
                { events }
                { step_bar(reading, settled, on_action) }
            </div>
        </section>
    }
}

/// The step that a key asks for: the arrows along the line, wherever the focus is in the timeline but where they have
/// another use.
fn step_for(press: &KeyboardEvent) -> Option<Action> {
    if dom::has_modifier(press) || press.shift_key() {
        return None;
    }
    let target = press.target_dyn_into::<web_sys::Element>()?;
    if dom::is_within(&target, "input, select, textarea, .axis-scroll") {
        return None;
    }
    match (press.key().as_str(), dom::is_right_to_left(&target)) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(Action::Next),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(Action::Previous),
        _ => None,
    }
}
