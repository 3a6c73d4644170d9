//! Listeners, the last things in a tag.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, InputEvent, KeyboardEvent, MouseEvent};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

/// What answers an event. One type for all events, where Yew has one for each.
struct Heard<F> {
    /// A function, for to clone a kind takes the code of all of them.
    kind: fn() -> ListenerKind,
    passive: bool,
    answer: F,
}

impl<F: Fn(Event)> Listener for Heard<F> {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        (self.answer)(event);
    }

    fn passive(&self) -> bool {
        self.passive
    }
}

fn on(kind: fn() -> ListenerKind, passive: bool, answer: impl Fn(Event) + 'static) -> Rc<dyn Listener> {
    Rc::new(Heard { kind, passive, answer })
}

/// Says this when the element is clicked.
#[inline(never)]
pub(in crate::view) fn emit<T: Clone + 'static>(callback: &Callback<T>, said: T) -> Rc<dyn Listener> {
    let callback = callback.clone();
    on(|| ListenerKind::onclick, false, move |_| callback.emit(said.clone()))
}

macro_rules! listeners {
    ($($(#[doc = $doc:literal])* $name:ident: $kind:ident($event:ty), $passive:literal;)*) => {
        $($(#[doc = $doc])*
        pub(in crate::view) fn $name(answer: impl Fn($event) + 'static) -> Rc<dyn Listener> {
            on(|| ListenerKind::$kind, $passive, move |event| answer(event.unchecked_into()))
        })*
    };
}

// The last says whether the browser need not wait for the answer, as in Yew.
listeners! {
    /// Answers a click.
    click: onclick(MouseEvent), false;
    /// Answers a key.
    keydown: onkeydown(KeyboardEvent), false;
    /// Answers what is typed.
    input: oninput(InputEvent), false;
    /// Answers the folding of a disclosure.
    toggle: ontoggle(Event), false;
    /// Answers the scrolling of the element.
    scroll: onscroll(Event), true;
    /// Answers that a picture could not be had.
    error: onerror(Event), false;
}
