//! The axis: a scale of time or a strip of cells, below a slider.

mod labels;
mod scale;
mod strip;

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;

use super::Reading;
use super::choices::classes;
use super::markup::{emit, input, markup, truth, when};
use super::piece::{Piece, Same, piece};
use crate::model::{Action, Axis as Plan, Choice, Mark, Room, Timescale};
use crate::words::Text;

/// The classes of a mark: the one that the style sheet and the script use, and the one that the checks of embedding
/// pages look for.
const MARK: &str = "cell axis-mark";

/// The axis, planned for two widths. The style sheet shows one of them.
///
/// Its control is a slider over all events. `static/element/axis.js` sets its value and its text, marks the cell of
/// the event being read, and converts the position of a pointer to a value.
#[derive(Debug, PartialEq)]
pub(super) struct Axis {
    pub(super) reading: Reading,
    /// The indices of the events that match the filter.
    pub(super) shown: Rc<Vec<usize>>,
    /// The event that is being read in the article on the page.
    pub(super) read: Option<usize>,
    /// The zoom of the plans.
    pub(super) zoom: u8,
    /// The zoom that the reader has selected. The plans may still be those of the previous one.
    pub(super) asked: u8,
    pub(super) on_action: Callback<Action>,
}

/// The part of the session that both drawings show.
#[derive(Clone, Debug, PartialEq)]
struct Drawn {
    reading: Reading,
    shown: Rc<Vec<usize>>,
    read: Option<usize>,
}

impl Piece for Axis {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { reading, shown, read, zoom, asked, on_action } = self;
        // One event has no place among others.
        if reading.article().events.len() < 2 {
            return Html::default();
        }
        let words = reading.words();
        let scale = use_memo(reading.clone(), |reading| Timescale::of(&reading.article().events)).run(hooks);
        let plans = use_memo((reading.clone(), *zoom), |(reading, zoom)| {
            [Room::Wide, Room::Narrow].map(|room| Rc::new(Plan::new(reading.article(), &scale, room, *zoom)))
        })
        .run(hooks);
        let most = use_memo(reading.clone(), |reading| {
            [Room::Wide, Room::Narrow].map(|room| Plan::most_zoom(reading.article(), &scale, room))
        })
        .run(hooks);
        let ([wide, narrow], [most_wide, most_narrow]) = (&*plans, *most);
        let most = most_wide.max(most_narrow);
        let button = |name: &'static str, zoom: u8, path: &'static str| {
            markup! {
                <button type="button" part="zoom" aria-label={name} aria-disabled={truth(zoom == *asked)} class="zoom-button"
                    {emit(on_action, Action::Zoom(zoom))}>
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={path} /></svg>
                </button>
            }
        };
        let drawn = || Drawn { reading: reading.clone(), shown: Rc::clone(shown), read: *read };
        let drawing = |name: &'static str, plan: &Rc<Plan>| {
            piece(scale::Drawing { drawn: drawn(), name, plan: Same(Rc::clone(plan)), zoom: *zoom })
        };
        let strip =
            |rooms: &'static [Room]| piece(strip::Strip { drawn: drawn(), rooms, plan: Same(Rc::clone(narrow)) });
        let go = on_action.clone();
        let slide = move |input: InputEvent| {
            let value = input.target_unchecked_into::<HtmlInputElement>().value();
            if let Some(index) = value.parse::<usize>().ok().and_then(|value| value.checked_sub(1)) {
                go.emit(Action::Select(index));
            }
        };
        let [is_wide, is_narrow] = [wide, narrow].map(|plan| plan.scale.is_some());
        markup! {
            <div part="axis" class="axis">
                <input type="range" min="1" max={reading.article().events.len()} value="1" aria-label={words.text(Text::Axis)}
                    class="axis-range" {input(slide)} />
                if is_wide {
                    <div class="axis-wide">{ drawing("wide", wide) }</div>
                    <div class="axis-narrow">
                        if is_narrow { { drawing("narrow", narrow) } } else { { strip(&[Room::Narrow]) } }
                    </div>
                } else {
                    { strip(&[Room::Wide, Room::Narrow]) }
                }
                if most > 0 {
                    <div class={["zoom", when(most_wide == 0, "axis-narrow"), when(most_narrow == 0, "axis-wide")]}>
                        { button(words.text(Text::ZoomOut), asked.saturating_sub(1), "M3 8h10") }
                        { button(words.text(Text::ZoomIn), (asked + 1).min(most), "M3 8h10M8 3v10") }
                    </div>
                }
            </div>
        }
    }
}

impl Drawn {
    /// The attributes of a mark: the index of its first event, if marks can have several events, and the classes that
    /// dim it.
    fn mark(&self, plan: &Plan, mark: &Mark) -> (Option<String>, String, [&'static str; 2]) {
        let article = self.reading.article();
        let first = (plan.marks.len() < article.events.len()).then(|| mark.events.start.to_string());
        let events = article.events.get(mark.events.clone()).unwrap_or_default();
        let mut choices: Vec<Choice> = events.iter().flat_map(|event| event.choices.iter().copied()).collect();
        choices.sort_unstable();
        choices.dedup();
        let from = self.shown.partition_point(|index| *index < mark.events.start);
        let is_off = self.shown.get(from).is_none_or(|index| !mark.events.contains(index));
        let is_read = self.read.is_some_and(|read| mark.events.contains(&read));
        (first, classes(article, &choices), [when(is_off, "cell--off"), when(is_read, "cell--read")])
    }
}
