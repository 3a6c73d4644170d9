//! The timeline's state in the page's address: the fragment `#PREFIX/event=…&branch=…`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use yew::Callback;

use super::host::Host;
use crate::model::{Action, Permalink};

/// Keeps the page's fragment and a session in step. A fragment that does not begin with the prefix is not ours.
#[derive(Debug)]
pub(super) struct Address {
    host: Host,
    prefix: String,
    /// The state that the timeline begins in, which is that of an address without a fragment.
    begin: Permalink,
    /// The state last written, which the address tells.
    written: RefCell<Permalink>,
    /// The states since, in order, which wait for being written, and the page where they were noted.
    noted: RefCell<Vec<Permalink>>,
    noted_at: RefCell<String>,
    /// Whether the next change is the answer to an address.
    restoring: Cell<bool>,
}

impl Address {
    /// Fragments that begin with `prefix`; an address without one means the state `begin`.
    pub(super) fn new(host: Host, prefix: String, begin: Permalink) -> Self {
        let written = RefCell::new(begin.clone());
        Self {
            host,
            prefix,
            begin,
            written,
            noted: RefCell::default(),
            noted_at: RefCell::default(),
            restoring: Cell::default(),
        }
    }

    /// What the page's address says of us.
    pub(super) fn read(&self) -> Option<Permalink> {
        let hash = window().location().hash().ok()?;
        hash.strip_prefix('#')?.strip_prefix(&self.prefix)?.strip_prefix('/')?.parse().ok()
    }

    /// The page's whole address with this state in its fragment.
    pub(super) fn url(&self, link: &Permalink) -> String {
        self.host.url_at(&if *link == self.begin { String::new() } else { format!("{}/{link}", self.prefix) })
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

    /// Notes a session's state, to be written into the address when it has been painted: where the address changes before,
    /// Chromium counts the input as answered only with a later frame, which may be long in coming.
    pub(super) fn note(self: &Rc<Self>, link: Permalink) {
        let mut noted = self.noted.borrow_mut();
        noted.push(link);
        // What is noted later is written with the first.
        if noted.len() == 1 {
            self.noted_at.replace(self.host.url_at(""));
            let address = Rc::clone(self);
            self.host.after_paint(move || address.write());
        }
    }

    /// Notes a session's state if more has changed than what is typed: that costs more than a letter may.
    pub(super) fn note_unless_typing(self: &Rc<Self>, link: Permalink) {
        let only_typed = match self.noted.borrow().last() {
            Some(last) => same_but_for_search(&link, last),
            None => same_but_for_search(&link, &self.written.borrow()),
        };
        if !only_typed {
            self.note(link);
        }
    }

    /// Writes all that has been noted into the address: a step back for every choice, but not for every letter typed.
    fn write(&self) {
        if self.host.url_at("") != *self.noted_at.borrow() {
            self.forget();
        }
        for link in self.noted.take() {
            self.write_one(&link);
        }
    }

    /// Forgets what has been noted: the page is at another place of its own by now.
    pub(super) fn forget(&self) {
        if let Some(last) = self.noted.take().pop() {
            self.written.replace(last);
            self.restoring.set(false);
        }
    }

    fn write_one(&self, link: &Permalink) {
        let written = self.written.replace(link.clone());
        let only_typed = same_but_for_search(link, &written);
        let restoring = self.restoring.replace(false);
        if *link == written || self.read().as_ref().unwrap_or(&self.begin) == link {
            return;
        }
        self.host.visit(&self.url(link), only_typed || restoring);
        // To come back to it is not to follow a link.
        self.host.note_entry();
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
            address.forget();
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

/// Whether two states are the same but for what is searched for.
fn same_but_for_search(one: &Permalink, other: &Permalink) -> bool {
    Permalink { query: other.query.clone(), ..one.clone() } == *other
}
