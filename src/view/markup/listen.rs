//! Listeners, the last things in a tag.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, InputEvent, KeyboardEvent, MouseEvent};
use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

/// What handles an event. One type for all events, where Yew has one for each.
struct EventHandler<F> {
    /// A function, because cloning a kind takes the code of all of them.
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

/// Says this when the element is clicked.
#[inline(never)]
pub fn emit<T: Clone + 'static>(callback: &Callback<T>, said: T) -> Rc<dyn Listener> {
    let callback = callback.clone();
    listener(|| ListenerKind::onclick, false, move |_| callback.emit(said.clone()))
}

/// Says this when the checkbox is checked or unchecked.
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
