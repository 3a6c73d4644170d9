//! The events under their dates.

mod block;
mod blocks;
mod card;
mod day;
mod details;

use std::cell::RefCell;
use std::rc::Rc;

use yew::functional::{Hook, HookContext};
use yew::prelude::*;

use self::block::{block, room};
use self::blocks::Blocks;
pub use self::blocks::prerendered_events;
pub(super) use self::card::whole_date;
use self::day::{days, section};
use super::choices::{counted, wrapped};
use super::head::credits;
use super::markup::{markup, scroll, when};
use super::piece::Piece;
use super::step_bar::step_bar;
use super::{Reading, Request, dom};
use crate::model::{Action, Session, View};
use crate::words::Text;

/// The events under their dates, or a sentence if there are none, and the step bar.
///
/// List and story have the same elements. The style sheet lays the story out as a row with one visible event.
/// Filtered-out events are hidden, not removed, so that showing them again costs only a layout.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct EventList {
    pub(super) reading: Reading,
    pub(super) session: Rc<Session>,
    pub(super) on_action: Callback<Action>,
    pub(super) on_request: Callback<Request>,
    /// Gets the session whenever its events have been rendered.
    pub(super) on_rendered: Callback<Rc<Session>>,
}

impl Piece for EventList {
    fn render(&self, hooks: &mut HookContext) -> Html {
        let Self { reading, session, on_action, on_rendered, .. } = self;
        let (view, current) = (session.view(), session.current());
        let row = use_node_ref().run(hooks);
        let blocks = Blocks::of(session);
        let (start, left_out) = blocks.map_or((0, 0), Blocks::left_out);
        let columns = blocks.map_or(session.shown().len(), Blocks::columns);
        // A swipe already moves the row. Moving it here too would make two steps of one swipe.
        let swiping = use_mut_ref(|| false).run(hooks);
        let swiped = Rc::clone(&swiping);
        let before = use_mut_ref(|| 0).run(hooks);
        use_effect_with((row.clone(), view, current, left_out), move |(row, view, _, left_out)| {
            let has_others = before.replace(*left_out) != *left_out;
            let swiped = swiped.replace(false) && !has_others;
            let Some(row) = row.cast::<web_sys::HtmlElement>().filter(|_| *view == View::Story && !swiped) else {
                return;
            };
            if has_others {
                // Otherwise the browser would stay at the event that it had snapped to before others were inserted.
                let _ = row.style().set_property(SNAP, "none");
            }
            if let Ok(Some(event)) = row.query_selector(".event--current") {
                dom::reveal(&row, &event);
            }
            if has_others {
                // Reading the position makes the browser scroll there first.
                let _ = row.scroll_left();
                let _ = row.style().remove_property(SNAP);
            }
        })
        .run(hooks);
        let is_whole = blocks.is_none();
        let known = use_memo((reading.clone(), is_whole), |(reading, is_whole)| {
            let all = 0..reading.article().events.len();
            if *is_whole { (days(reading, all.clone()), counted(reading, all)) } else { (Vec::new(), Vec::new()) }
        })
        .run(hooks);
        let (days, all_counted) = &*known;
        let is_empty = session.shown().is_empty();
        let words = reading.words();
        let swipe = on_swipe(session, start, columns, swiping, on_action);
        use_effect_with((on_rendered.clone(), Rc::clone(session)), |(on_rendered, session)| {
            on_rendered.emit(Rc::clone(session));
        })
        .run(hooks);
        let year = reading.event(0).and_then(|first| reading.year_above(first));
        let heading = markup! {
            if let Some(year) = year { <p hidden={is_empty} dir={reading.dir(&year)} class="year">{ year }</p> }
            <p part="empty" class={["empty", when(is_empty, "empty--now")]}>{ words.text(Text::Empty) }</p>
        };
        markup! {
            <div class="views">
                <label part="view" for="as-story" class="view-switch">{ words.text(Text::ToStory) }</label>
                // The step bar sticks to the edge of the screen only while events are visible, and never covers the
                // controls above.
                <div class="reading">
                    <div part="events" class="events" {&row} {scroll(swipe)}>
                        { wrapped(all_counted, heading) }
                        for day in days.iter() {
                            { section(self, day) }
                        }
                        if left_out > 0 { { room(format!("{}%", left_out * 100), "1".into()) } }
                        if let Some(blocks) = blocks {
                            for range in blocks.rendered() {
                                { block(self, range, blocks) }
                            }
                        }
                    </div>
                    { step_bar(reading, session, on_action) }
                </div>
                { credits(reading, "credits--below") }
            </div>
        }
    }
}

const SNAP: &str = "scroll-snap-type";

/// Handles a swipe through the story: the event that fills most of the row becomes the current one. `start` is the
/// position, among those shown, of the first event in the row, and `columns` the number of events that the row has room
/// for.
fn on_swipe(
    session: &Rc<Session>,
    start: usize,
    columns: usize,
    swiping: Rc<RefCell<bool>>,
    on_action: &Callback<Action>,
) -> impl Fn(Event) + 'static {
    let (session, on_action) = (Rc::clone(session), on_action.clone());
    move |scroll: Event| {
        if session.view() != View::Story {
            return;
        }
        let Some(row) = scroll.target_dyn_into::<web_sys::Element>() else { return };
        let place = start + column_at(row.scroll_left(), row.scroll_width(), columns);
        if let Some(event) = session.shown().get(place).filter(|event| Some(**event) != session.current()) {
            swiping.replace(true);
            on_action.emit(Action::Select(*event));
        }
    }
}

/// The column, from 0, that fills most of a row of `columns`, scrolled by `left` pixels of `width`. The width of a
/// column is not used, because it may be a fraction of a pixel, and the error would be many columns at the end of a
/// long row.
fn column_at(left: i32, width: i32, columns: usize) -> usize {
    // From right to left, the distance is negative.
    let way = u64::from(left.unsigned_abs()) * columns as u64;
    let width = u64::try_from(width).unwrap_or_default().max(1);
    usize::try_from((way + width / 2) / width).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_fractional_widths_are_distinguished_to_the_last() {
        let width = 500.4;
        for column in [0, 1, 624, 625, 700, 999] {
            #[expect(clippy::cast_possible_truncation, reason = "as browsers round what scripts see")]
            let [left, all] = [width * f64::from(column), width * 1000.0].map(|length| length.round() as i32);
            assert_eq!(column_at(left, all, 1000), usize::try_from(column).unwrap());
            assert_eq!(column_at(-left, all, 1000), usize::try_from(column).unwrap());
        }
    }
}
