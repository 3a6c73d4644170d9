//! The axis of time: a strip with lanes, marks and bars.

mod keys;
mod strip;

use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;

use self::strip::Strip;
use super::Reading;
use super::markup::{emit, markup, truth};
use super::piece::{Piece, Same, piece};
use crate::model::{Action, Axis as Plan, Room, Session, Timescale};

/// The axis of time, in two plans of which the container's width shows one: a lane per branch, or one lane for all.
#[derive(Debug, PartialEq)]
pub(super) struct Axis {
    pub(super) reading: Reading,
    /// What the plans show.
    pub(super) session: Rc<Session>,
    /// The zoom that the reader has asked for; the plans may still be those of the one before.
    pub(super) asked: u8,
    pub(super) on_action: Callback<Action>,
}

impl Piece for Axis {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { reading, session, asked, on_action } = self;
        let words = reading.words();
        let scale = use_memo(reading.clone(), |reading| Timescale::of(&reading.article().events)).run(hooks);
        let planned = (reading.clone(), Rc::clone(session.shown()), session.zoom());
        let plans = use_memo(planned, |(reading, shown, zoom)| {
            [Room::Wide, Room::Narrow].map(|room| Rc::new(Plan::new(reading.article(), &scale, shown, room, *zoom)))
        })
        .run(hooks);
        let [wide, narrow] = &*plans;
        let (current, read, zoom) = (session.current(), session.being_read(), session.zoom());
        let button = |name: &'static str, action: Action, idle: bool, path: &'static str| {
            markup! {
                <button type="button" part="zoom" aria-label={name} aria-disabled={truth(idle)} class="zoom-button"
                    {emit(on_action, action)}>
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={path} /></svg>
                </button>
            }
        };
        let strip = |name: &'static str, plan: &Rc<Plan>| {
            let (plan, on_action) = (Same(Rc::clone(plan)), on_action.clone());
            piece(Strip { reading: reading.clone(), name, plan, current, read, zoom, on_action })
        };
        markup! {
            <div part="axis" role="group" aria-label={words.axis} class="axis">
                <div class="axis-wide">{ strip("wide", wide) }</div>
                <div class="axis-narrow">{ strip("narrow", narrow) }</div>
                <div class="zoom">
                    { button(words.zoom_out, Action::ZoomOut, *asked == 0, "M3 8h10") }
                    { button(words.zoom_in, Action::ZoomIn, *asked == Plan::MOST_ZOOM, "M3 8h10M8 3v10") }
                </div>
            </div>
        }
    }
}
