//! The timeline's state in the fragment of the page's URL: `#PREFIX/event=…&branch=…`.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use yew::Callback;

use super::host::Host;
use crate::model::{Action, Permalink};

/// Keeps the page's fragment and a session in sync. A fragment that does not start with the prefix is the page's own.
#[derive(Debug)]
pub(super) struct Fragment {
    host: Host,
    prefix: String,
    /// The initial state, which a URL without a fragment means.
    initial: Permalink,
    history: RefCell<History>,
}

/// The states in the page's history, and the pending ones.
#[derive(Debug)]
struct History {
    /// The last written state.
    written: Permalink,
    /// The later states, in order. They are written after the next paint.
    pending: Vec<Permalink>,
    /// The page's URL without its fragment, when the first of these became pending.
    page: String,
    /// What to do with the next state that differs from the URL.
    next_entry: Entry,
}

/// A history entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Entry {
    /// A new one, so that the reader can go back.
    #[default]
    New,
    /// The current one: the reader has gone to the URL of the state, or only a step or typing has changed the state.
    Present,
}

impl Fragment {
    /// Fragments that start with `prefix`. A URL without one means the state `initial`.
    pub(super) fn new(host: Host, prefix: String, initial: Permalink) -> Self {
        let history = History {
            written: initial.clone(),
            pending: Vec::new(),
            page: String::new(),
            next_entry: Entry::default(),
        };
        Self { host, prefix, initial, history: RefCell::new(history) }
    }

    /// The state in the page's URL, if there is one.
    fn read(&self) -> Option<Permalink> {
        let hash = window().location().hash().ok()?;
        hash.strip_prefix('#')?.strip_prefix(&self.prefix)?.strip_prefix('/')?.parse().ok()
    }

    /// Whether the URL has another state than the initial one.
    pub(super) fn names_another(&self) -> bool {
        self.read().is_some_and(|link| link != self.initial)
    }

    /// The page's URL with this state in its fragment.
    pub(super) fn url(&self, link: &Permalink) -> String {
        self.host.url_with(&if *link == self.initial { String::new() } else { format!("{}/{link}", self.prefix) })
    }

    /// Restores the state in the URL, and returns it, if there is one.
    pub(super) fn restore(&self, on_action: &Callback<Action>) -> Option<Permalink> {
        let link = self.read()?;
        if link != self.history.borrow().written {
            self.history.borrow_mut().next_entry = Entry::Present;
            on_action.emit(Action::Restore(link.clone()));
        }
        Some(link)
    }

    /// Writes a state into the URL after the next paint. If the URL changed earlier, Chromium would measure the
    /// response to the input with a later frame.
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

    /// The same, if more than the search has changed, because writing takes too long for every keystroke.
    pub(super) fn write_later_unless_typing(self: &Rc<Self>, link: Permalink) {
        let only_typed = {
            let history = self.history.borrow();
            same_but_for_search(&link, history.pending.last().unwrap_or(&history.written))
        };
        if !only_typed {
            self.write_later(link);
        }
    }

    /// Writes all pending states: a history entry for every change, except steps and keystrokes.
    fn write(&self) {
        if self.host.url_with("") != self.history.borrow().page {
            self.discard_pending();
        }
        let pending = std::mem::take(&mut self.history.borrow_mut().pending);
        for link in pending {
            self.write_one(&link);
        }
    }

    /// Discards the pending states, because the page has changed its URL itself.
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
        // Returning to it does not count as following a link.
        self.host.note_entry();
    }

    /// Handles Back and Forward. `on_visit` is called for every URL with our prefix, with whether it has another state,
    /// which is rendered later.
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
            // The page's own fragments do not concern the timeline. No fragment means the initial state.
            let none = window().location().hash().is_ok_and(|hash| hash.is_empty());
            if fragment.restore(&on_action).is_none() && none && written() != fragment.initial {
                on_action.emit(Action::Restore(fragment.initial.clone()));
            }
        })
    }
}

/// Whether the reader has changed the view or the filter, and not only stepped or typed.
fn is_choice(one: &Permalink, other: &Permalink) -> bool {
    Permalink { event: other.event.clone(), query: other.query.clone(), ..one.clone() } != *other
}

/// Whether two states differ only in the query.
fn same_but_for_search(one: &Permalink, other: &Permalink) -> bool {
    Permalink { query: other.query.clone(), ..one.clone() } == *other
}
