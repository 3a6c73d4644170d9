//! What the timeline listens to on the page, besides its own views.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, InputEvent, InputEventInit};
use yew::Callback;

use crate::model::Action;
use crate::view::step_for;

/// Shows everything for as long as the page is printed.
pub(super) fn printing(on_action: &Callback<Action>) -> [EventListener; 2] {
    [("beforeprint", true), ("afterprint", false)].map(|(name, printing)| {
        let on_action = on_action.clone();
        EventListener::new(&window(), name, move |_| on_action.emit(Action::Print(printing)))
    })
}

/// Sends an input event when a character has been composed; not every browser does by itself, and the search waits
/// for it.
pub(super) fn composition(root: &Element) -> EventListener {
    EventListener::new(root, "compositionend", |composed: &Event| {
        let init = InputEventInit::new();
        init.set_bubbles(true);
        if let (Some(target), Ok(input)) = (composed.target(), InputEvent::new_with_event_init_dict("input", &init)) {
            // Only an event that is being dispatched already is refused.
            let _ = target.dispatch_event(&input);
        }
    })
}

/// Steps from event to event by the arrow keys.
pub(super) fn steps(root: &Element, on_action: &Callback<Action>) -> EventListener {
    let on_action = on_action.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "keydown", options, move |press| {
        if let Some(action) = step_for(press.unchecked_ref()) {
            press.prevent_default();
            on_action.emit(action);
        }
    })
}
