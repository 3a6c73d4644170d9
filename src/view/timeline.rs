//! The whole timeline.

use std::rc::Rc;

use yew::prelude::*;

use super::Reading;
use super::event_list::EventList;
use super::figures::Figures;
use super::filter_bar::FilterBar;
use super::head::Head;
use super::step_bar::StepBar;
use crate::model::{Action, Session};

/// Props of [`Timeline`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TimelineProps {
    /// What is read, and in which language.
    pub reading: Reading,
}

/// The timeline with its state: one reader's session, from the first event on.
#[component]
pub fn Timeline(TimelineProps { reading }: &TimelineProps) -> Html {
    let session = use_reducer(|| Session::new(Rc::clone(reading.article())));
    let on_action = use_callback(session.dispatcher(), |action: Action, dispatcher| dispatcher.dispatch(action));
    html! { <TimelineBody {reading} session={Rc::new((*session).clone())} {on_action} /> }
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct TimelineBodyProps {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) on_action: Callback<Action>,
}

/// The timeline in a given state: head, figures, filters, events and the controls to step through them.
#[component]
pub(super) fn TimelineBody(TimelineBodyProps { reading, session, on_action }: &TimelineBodyProps) -> Html {
    let shown = use_memo(Rc::clone(session), |session| session.visible().map(|(index, _)| index).collect::<Vec<_>>());
    html! {
        <section class="timeline" part="timeline" lang={reading.words().language} aria-labelledby="title">
            <Head {reading} />
            <Figures {reading} />
            <FilterBar {reading} {session} shown={shown.len()} {on_action} />
            <EventList {reading} shown={&shown} current={session.current()} open={session.open()} {on_action} />
            <StepBar {reading} {session} {shown} {on_action} />
        </section>
    }
}
