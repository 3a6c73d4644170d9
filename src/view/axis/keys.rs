//! Moving among the marks by keyboard: one tab stop, arrows, Home and End; Page Up and Page Down zoom.

use web_sys::Element;
use yew::prelude::*;

use crate::model::Action;
use crate::view::dom;

/// Answers a key pressed on a mark, and tells whether it was one of ours.
pub(super) fn on_key(press: &KeyboardEvent, on_action: &Callback<Action>) -> bool {
    if dom::has_modifier(press) {
        return false;
    }
    match press.key().as_str() {
        "PageUp" => on_action.emit(Action::ZoomIn),
        "PageDown" => on_action.emit(Action::ZoomOut),
        key => return move_focus(press, key).is_some(),
    }
    true
}

/// Moves the focus to another mark of the same strip, where the key asks for one.
fn move_focus(press: &KeyboardEvent, key: &str) -> Option<()> {
    let mark = press.target_dyn_into::<Element>()?;
    let strip = mark.closest(".axis-strip").ok()??;
    let marks = dom::all(&strip, ".axis-mark");
    let at = marks.iter().position(|other| *other == mark)?;
    let right_to_left = dom::is_right_to_left(&mark);
    let forwards = |forwards: bool| if forwards { (at + 1).min(marks.len() - 1) } else { at.saturating_sub(1) };
    let to = match key {
        "ArrowRight" => forwards(!right_to_left),
        "ArrowLeft" => forwards(right_to_left),
        "ArrowDown" => beside(&marks, at, true)?,
        "ArrowUp" => beside(&marks, at, false)?,
        "Home" => 0,
        "End" => marks.len() - 1,
        _ => return None,
    };
    let mark = marks.get(to)?;
    dom::focus(mark);
    dom::reveal(&strip.closest(".axis-scroll").ok()??, mark);
    Some(())
}

/// The mark nearest in time in the next lane that has one, below or above.
fn beside(marks: &[Element], at: usize, below: bool) -> Option<usize> {
    let boxes: Vec<_> = marks.iter().map(Element::get_bounding_client_rect).collect();
    let own = boxes.get(at)?;
    let in_the_way = |index: &usize| {
        boxes.get(*index).is_some_and(|other| if below { other.top() > own.top() } else { other.top() < own.top() })
    };
    let distance = |index: &usize| {
        boxes
            .get(*index)
            .map(|other| ((other.top() - own.top()).abs() * 1000.0 + (other.left() - own.left()).abs()).round())
    };
    (0..marks.len())
        .filter(in_the_way)
        .min_by(|one, two| distance(one).partial_cmp(&distance(two)).unwrap_or(std::cmp::Ordering::Equal))
}
