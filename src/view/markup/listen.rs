//! Listeners, which are at the end of a tag.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, InputEvent, MouseEvent};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

/// An event handler. There is one type for all events, while Yew has one for each.
struct EventHandler<F> {
    /// A function, because cloning a kind would include the code of all kinds.
    kind: fn() -> ListenerKind,
    passive: bool,
    handler: F,
}

impl<F: Fn(Event)> Listener for EventHandler<F> {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        (self.handler)(event);
    }

    fn passive(&self) -> bool {
        self.passive
    }
}

fn listener(kind: fn() -> ListenerKind, passive: bool, handler: impl Fn(Event) + 'static) -> Rc<dyn Listener> {
    Rc::new(EventHandler { kind, passive, handler })
}

/// Emits this when the element is clicked.
#[inline(never)]
pub fn emit<T: Clone + 'static>(callback: &Callback<T>, said: T) -> Rc<dyn Listener> {
    let callback = callback.clone();
    listener(|| ListenerKind::onclick, false, move |_| callback.emit(said.clone()))
}

/// Emits this when the checkbox is checked or unchecked.
#[inline(never)]
pub fn check<T: Clone + 'static>(callback: &Callback<T>, said: T) -> Rc<dyn Listener> {
    let callback = callback.clone();
    listener(|| ListenerKind::onchange, false, move |_| callback.emit(said.clone()))
}

macro_rules! listeners {
    ($($(#[doc = $doc:literal])* $name:ident: $kind:ident($event:ty), $passive:literal;)*) => {
        $($(#[doc = $doc])*
        pub fn $name(answer: impl Fn($event) + 'static) -> Rc<dyn Listener> {
            listener(|| ListenerKind::$kind, $passive, move |event| answer(event.unchecked_into()))
        })*
    };
}

// The last value says whether the listener is passive, as in Yew.
listeners! {
    /// Handles a click.
    click: onclick(MouseEvent), false;
    /// Handles typing.
    input: oninput(InputEvent), false;
    /// Handles the toggling of a disclosure.
    toggle: ontoggle(Event), false;
    /// Handles scrolling of the element.
    scroll: onscroll(Event), true;
    /// Handles a picture that could not be loaded.
    error: onerror(Event), false;
}
