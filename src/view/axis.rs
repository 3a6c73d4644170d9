//! The axis of time: a strip with lanes, marks and bars.

mod keys;
mod strip;

use std::rc::Rc;

use yew::prelude::*;

use self::strip::{Strip, StripProps};
use super::Reading;
use super::markup::{component, emit, markup, truth};
use crate::model::{Action, Axis, Session};

/// The axis of time, in two plans of which the container's width shows one: a lane per branch, or one lane for all. `asked` is
/// the zoom that the reader has asked for; the plans may still be those of the one before.
pub(super) fn axis(
    reading: &Reading,
    plans: &[Rc<Axis>; 2],
    session: &Session,
    asked: u8,
    on_action: &Callback<Action>,
) -> Html {
    let words = reading.words();
    let [wide, narrow] = plans;
    let (current, read, zoom) = (session.current(), session.being_read(), session.zoom());
    let button = |name: &'static str, action: Action, idle: bool, path: &'static str| {
        markup! {
            <button type="button" part="zoom" aria-label={name} aria-disabled={truth(idle)} class="zoom-button"
                {emit(on_action, action)}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={path} /></svg>
            </button>
        }
    };
    let strip = |name: &'static str, plan: &Rc<Axis>| {
        let (plan, on_action) = (Rc::clone(plan), on_action.clone());
        component::<Strip>(StripProps { reading: reading.clone(), name, plan, current, read, zoom, on_action })
    };
    markup! {
        <div part="axis" role="group" aria-label={words.axis} class="axis">
            <div class="axis-wide">{ strip("wide", wide) }</div>
            <div class="axis-narrow">{ strip("narrow", narrow) }</div>
            <div class="zoom">
                { button(words.zoom_out, Action::ZoomOut, asked == 0, "M3 8h10") }
                { button(words.zoom_in, Action::ZoomIn, asked == Axis::MOST_ZOOM, "M3 8h10M8 3v10") }
            </div>
        </div>
    }
}
