//! The timeline's state in the page's address: the fragment `#PREFIX/event=…&branch=…`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::model::{Action, Permalink};

/// Keeps the page's fragment and a session in step. A fragment that does not begin with the prefix is not ours.
#[derive(Debug)]
pub(super) struct Address {
    prefix: String,
    /// The state that the timeline begins in, which is that of an address without a fragment.
    begin: Permalink,
    /// The state last written, which the address tells.
    written: RefCell<Permalink>,
    /// Whether the next change is the answer to an address.
    restoring: Cell<bool>,
}

impl Address {
    /// Fragments that begin with `prefix`; an address without one means the state `begin`.
    pub(super) fn new(prefix: String, begin: Permalink) -> Self {
        Self { prefix, written: RefCell::new(begin.clone()), begin, restoring: Cell::default() }
    }

    /// What the page's address says of us.
    fn read(&self) -> Option<Permalink> {
        let hash = window().location().hash().ok()?;
        hash.strip_prefix('#')?.strip_prefix(&self.prefix)?.strip_prefix('/')?.parse().ok()
    }

    /// The page's whole address with this state in its fragment.
    pub(super) fn url(&self, link: &Permalink) -> Option<String> {
        let url = web_sys::Url::new(&window().location().href().ok()?).ok()?;
        url.set_hash(&if *link == self.begin { String::new() } else { format!("{}/{link}", self.prefix) });
        Some(url.href())
    }

    /// Goes to the state that the address names, and returns it, if it names one.
    pub(super) fn restore(&self, on_action: &Callback<Action>) -> Option<Permalink> {
        let link = self.read()?;
        if link != *self.written.borrow() {
            self.restoring.set(true);
            on_action.emit(Action::Restore(link.clone()));
        }
        Some(link)
    }

    /// Writes a session's state into the address, if more has changed than what is typed: that costs more than a letter may.
    pub(super) fn write_unless_typing(&self, link: &Permalink) {
        if !self.only_typed(link) {
            self.write(link);
        }
    }

    /// Whether this state differs from the last written by the search alone, if at all.
    fn only_typed(&self, link: &Permalink) -> bool {
        let written = self.written.borrow();
        Permalink { query: written.query.clone(), ..link.clone() } == *written
    }

    /// Writes a session's state into the address: a step back for every choice, but not for every letter typed.
    pub(super) fn write(&self, link: &Permalink) {
        let only_typed = self.only_typed(link);
        let written = self.written.replace(link.clone());
        let restoring = self.restoring.replace(false);
        if *link == written || self.read().as_ref().unwrap_or(&self.begin) == link {
            return;
        }
        let (Ok(history), Some(url)) = (window().history(), self.url(link)) else { return };
        // A page in a sandbox may not change its address; the timeline works all the same.
        // What the page keeps with its address stays there.
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = if only_typed || restoring {
            history.replace_state_with_url(&state, "", Some(&url))
        } else {
            history.push_state_with_url(&state, "", Some(&url))
        };
    }

    /// Follows the reader through the page's history; `on_visit` is told of every address of ours, and whether it leads
    /// to another state, which is still to be rendered then.
    pub(super) fn listen(
        self: &Rc<Self>,
        on_action: Callback<Action>,
        on_visit: impl Fn(bool) + 'static,
    ) -> EventListener {
        let address = Rc::clone(self);
        EventListener::new(&window(), "popstate", move |_| {
            // A fragment of the page's own says nothing of us; none at all is where the reader began.
            let none = window().location().hash().is_ok_and(|hash| hash.is_empty());
            if let Some(link) = address.read() {
                on_visit(link != *address.written.borrow());
            }
            if address.restore(&on_action).is_none() && none && *address.written.borrow() != address.begin {
                on_action.emit(Action::Restore(address.begin.clone()));
            }
        })
    }
}
