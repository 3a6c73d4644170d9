//! The axis of time: a strip with lanes, marks and bars.

mod keys;
mod strip;

use std::rc::Rc;

use yew::prelude::*;

use self::strip::Strip;
use super::Reading;
use crate::model::{Action, Axis as Plan, Room, Session};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct AxisProps {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) shown: Rc<Vec<usize>>,
    pub(super) on_action: Callback<Action>,
}

/// The axis of time, in two plans of which the container's width shows one: a lane per branch, or one lane for all.
#[component]
pub(super) fn Axis(AxisProps { reading, session, shown, on_action }: &AxisProps) -> Html {
    let words = reading.words();
    let zoom = session.zoom();
    let plan = |room| {
        let reading = reading.clone();
        move |(shown, zoom): &(Rc<Vec<usize>>, u8)| Plan::new(reading.article(), shown, room, *zoom)
    };
    let wide = use_memo((Rc::clone(shown), zoom), plan(Room::Wide));
    let narrow = use_memo((Rc::clone(shown), zoom), plan(Room::Narrow));
    let zoom_in = on_action.reform(|_: MouseEvent| Action::ZoomIn);
    let zoom_out = on_action.reform(|_: MouseEvent| Action::ZoomOut);
    html! {
        <div class="axis" part="axis" role="group" aria-label={words.axis}>
            <div class="axis-wide">
                <Strip {reading} name="wide" plan={wide} current={session.current()} {zoom} {on_action} />
            </div>
            <div class="axis-narrow">
                <Strip {reading} name="narrow" plan={narrow} current={session.current()} {zoom} {on_action} />
            </div>
            <div class="zoom">
                <button type="button" class="zoom-button" part="zoom" aria-label={words.zoom_out}
                    aria-disabled={(zoom == 0).to_string()} onclick={zoom_out}>
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h10" /></svg>
                </button>
                <button type="button" class="zoom-button" part="zoom" aria-label={words.zoom_in}
                    aria-disabled={(zoom == Plan::MOST_ZOOM).to_string()} onclick={zoom_in}>
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h10M8 3v10" /></svg>
                </button>
            </div>
        </div>
    }
}
