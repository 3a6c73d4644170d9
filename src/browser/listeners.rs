//! The timeline's listeners outside its views.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, InputEvent, InputEventInit};
use yew::Callback;

use crate::model::{Action, View};
use crate::view::all;

/// Shows everything while the page is printed.
pub(super) fn printing(on_action: &Callback<Action>) -> [EventListener; 2] {
    [("beforeprint", true), ("afterprint", false)].map(|(name, printing)| {
        let on_action = on_action.clone();
        EventListener::new(&window(), name, move |_| on_action.emit(Action::Print(printing)))
    })
}

/// Sends an input event when a character has been composed. Not every browser does, and the search waits for it.
pub(super) fn composition(root: &Element) -> EventListener {
    EventListener::new(root, "compositionend", |composed: &Event| {
        let init = InputEventInit::new();
        init.set_bubbles(true);
        if let (Some(target), Ok(input)) = (composed.target(), InputEvent::new_with_event_init_dict("input", &init)) {
            // Only an event that is already being dispatched is rejected.
            let _ = target.dispatch_event(&input);
        }
    })
}

/// Switches the view with its checkbox.
pub(super) fn view(root: &Element, on_action: &Callback<Action>) -> EventListener {
    let on_action = on_action.clone();
    let place = root.clone();
    EventListener::new(root, "change", move |change| {
        let input = change.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(story) = input.filter(|input| input.class_name() == "as-story") {
            if story.checked()
                && let Some(read) = all(&place, ".axis-range").pop()
                && let Ok(read) = read.unchecked_into::<HtmlInputElement>().value().parse::<usize>()
            {
                // The story starts at the event that was being read.
                on_action.emit(Action::Select(read.saturating_sub(1)));
            }
            on_action.emit(Action::Show(if story.checked() { View::Story } else { View::List }));
        }
    })
}
