//! The timeline's state in the fragment of the page's address: `#PREFIX/event=…&branch=…`.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use yew::Callback;

use super::host::Host;
use crate::model::{Action, Permalink};

/// Keeps the page's fragment and a session in step. A fragment that does not begin with the prefix is the page's own.
#[derive(Debug)]
pub(super) struct Fragment {
    host: Host,
    prefix: String,
    /// The state that the timeline begins in, which an address without a fragment means.
    initial: Permalink,
    history: RefCell<History>,
}

/// What the page's history has of the timeline's states, and what it is about to get.
#[derive(Debug)]
struct History {
    /// The state last written.
    written: Permalink,
    /// The states since, in order. They are written after the next paint.
    pending: Vec<Permalink>,
    /// The page's address, without its fragment, when the first of these became pending.
    page: String,
    /// What to do with the next state that differs from the address.
    next_entry: Entry,
}

/// An entry of the page's history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Entry {
    /// A new one, so that the reader can go back.
    #[default]
    New,
    /// The present one: the state answers an address that the reader has gone to, or only a step or typing has changed it.
    Present,
}

impl Fragment {
    /// Fragments that begin with `prefix`. An address without one means the state `initial`.
    pub(super) fn new(host: Host, prefix: String, initial: Permalink) -> Self {
        let history = History {
            written: initial.clone(),
            pending: Vec::new(),
            page: String::new(),
            next_entry: Entry::default(),
        };
        Self { host, prefix, initial, history: RefCell::new(history) }
    }

    /// The state that the page's address names, if it names one.
    fn read(&self) -> Option<Permalink> {
        let hash = window().location().hash().ok()?;
        hash.strip_prefix('#')?.strip_prefix(&self.prefix)?.strip_prefix('/')?.parse().ok()
    }

    /// Whether the address names another state than the one that the timeline begins in.
    pub(super) fn names_another(&self) -> bool {
        self.read().is_some_and(|link| link != self.initial)
    }

    /// The page's whole address with this state in its fragment.
    pub(super) fn url(&self, link: &Permalink) -> String {
        self.host.url_with(&if *link == self.initial { String::new() } else { format!("{}/{link}", self.prefix) })
    }

    /// Restores the state that the address names, and returns it, if it names one.
    pub(super) fn restore(&self, on_action: &Callback<Action>) -> Option<Permalink> {
        let link = self.read()?;
        if link != self.history.borrow().written {
            self.history.borrow_mut().next_entry = Entry::Present;
            on_action.emit(Action::Restore(link.clone()));
        }
        Some(link)
    }

    /// Has a state written into the address after the next paint. Where the address changes before, Chromium counts the
    /// input as answered only with a later frame.
    pub(super) fn write_later(self: &Rc<Self>, link: Permalink) {
        let mut history = self.history.borrow_mut();
        history.pending.push(link);
        // Later states are written together with the first.
        if history.pending.len() == 1 {
            history.page = self.host.url_with("");
            let fragment = Rc::clone(self);
            self.host.after_paint(move || fragment.write());
        }
    }

    /// The same, if more has changed than the search: writing costs more than a keystroke may.
    pub(super) fn write_later_unless_typing(self: &Rc<Self>, link: Permalink) {
        let only_typed = {
            let history = self.history.borrow();
            same_but_for_search(&link, history.pending.last().unwrap_or(&history.written))
        };
        if !only_typed {
            self.write_later(link);
        }
    }

    /// Writes all pending states: an entry of the history for every choice, but not for steps and keystrokes.
    fn write(&self) {
        if self.host.url_with("") != self.history.borrow().page {
            self.discard_pending();
        }
        let pending = std::mem::take(&mut self.history.borrow_mut().pending);
        for link in pending {
            self.write_one(&link);
        }
    }

    /// Takes the pending states for written: the page has gone to another address of its own by now.
    pub(super) fn discard_pending(&self) {
        let mut history = self.history.borrow_mut();
        if let Some(last) = std::mem::take(&mut history.pending).pop() {
            history.written = last;
            history.next_entry = Entry::New;
        }
    }

    fn write_one(&self, link: &Permalink) {
        let (written, entry) = {
            let mut history = self.history.borrow_mut();
            (std::mem::replace(&mut history.written, link.clone()), std::mem::take(&mut history.next_entry))
        };
        if *link == written || self.read().as_ref().unwrap_or(&self.initial) == link {
            return;
        }
        self.host.visit(&self.url(link), entry == Entry::Present || !is_choice(link, &written));
        // Coming back to it is not following a link.
        self.host.note_entry();
    }

    /// Follows the reader through the page's history. `on_visit` is called for every address of ours, with whether it leads
    /// to another state, which is rendered only later.
    pub(super) fn listen(
        self: &Rc<Self>,
        on_action: Callback<Action>,
        on_visit: impl Fn(bool) + 'static,
    ) -> EventListener {
        let fragment = Rc::clone(self);
        EventListener::new(&window(), "popstate", move |_| {
            fragment.discard_pending();
            let written = || fragment.history.borrow().written.clone();
            if let Some(link) = fragment.read() {
                on_visit(link != written());
            }
            // A fragment of the page's own says nothing about us. No fragment at all is where the reader began.
            let none = window().location().hash().is_ok_and(|hash| hash.is_empty());
            if fragment.restore(&on_action).is_none() && none && written() != fragment.initial {
                on_action.emit(Action::Restore(fragment.initial.clone()));
            }
        })
    }
}

/// Whether the reader has chosen another view or filter, and not only stepped or typed.
fn is_choice(one: &Permalink, other: &Permalink) -> bool {
    Permalink { event: other.event.clone(), query: other.query.clone(), ..one.clone() } != *other
}

/// Whether two states are the same but for what is searched for.
fn same_but_for_search(one: &Permalink, other: &Permalink) -> bool {
    Permalink { query: other.query.clone(), ..one.clone() } == *other
}
