//! A timeline while it runs: its state, and the islands that show it.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::Callback;
use yew::platform::spawn_local;

use super::edge::Edge;
use super::islands::Islands;
use crate::model::{Action, Filter, Session};
use crate::view::{Reading, Timeline};

/// What takes longer to show than a reader may wait for an answer.
type Asked = (Rc<Filter>, u8);

/// A timeline while it runs.
pub(super) struct Running {
    this: Weak<Self>,
    edge: Rc<Edge>,
    timeline: RefCell<Timeline>,
    /// None where the page has no room for any, or they have been taken off it.
    islands: RefCell<Option<Islands>>,
    /// The mounting of the next island.
    mounting: RefCell<Option<Timeout>>,
    /// Whether all islands are there, and the page is heard.
    started: Cell<bool>,
    /// Whether what has changed is about to be shown.
    showing: Cell<bool>,
    /// The filter and the zoom that are painted as far as they answer a reader, and those that are about to be.
    painted: RefCell<Asked>,
    painting: RefCell<Option<Asked>>,
}

impl Running {
    /// Puts a timeline into `root`. What was prerendered there is taken over, one task for each island, so that the browser
    /// can answer a reader in between; else all of it comes at once, for half of it is nothing to be seen.
    pub(super) fn start(root: &Element, edge: Edge, reading: Reading, hydrate: bool) -> Rc<Self> {
        let mut begin = Timeline::of(reading.clone(), edge.begin());
        let hydrate = hydrate && begin.has_prerendered_nodes();
        if hydrate {
            begin.drawn = Timeline::new(reading.clone()).asked;
        }
        let islands = Islands::new(root, reading.words().language, hydrate);
        let running = Rc::new_cyclic(|this: &Weak<Self>| {
            let timeline = Timeline {
                on_action: callback(this, Self::act),
                on_request: callback(this, |running, request| running.edge.answer(request)),
                on_rendered: callback(this, Self::rendered),
                ..begin
            };
            Self {
                this: this.clone(),
                edge: Rc::new(edge),
                painted: RefCell::new(asked(&timeline.asked)),
                timeline: RefCell::new(timeline),
                islands: RefCell::new(islands),
                mounting: RefCell::default(),
                started: Cell::default(),
                showing: Cell::default(),
                painting: RefCell::default(),
            }
        });
        if hydrate {
            running.hydrate();
        } else {
            while running.mount_next() {}
        }
        running
    }

    /// What stands between this and the page.
    pub(super) fn edge(&self) -> &Edge {
        &self.edge
    }

    /// Answers an action. Until all islands are there nothing is answered: the element's script keeps what was pressed.
    pub(super) fn act(&self, action: Action) {
        if !self.started.get() {
            return;
        }
        let changed = {
            let asked = &mut self.timeline.borrow_mut().asked;
            let before = Rc::clone(asked);
            *asked = Rc::clone(asked).after(action);
            !Rc::ptr_eq(asked, &before)
        };
        // All that is done at once is shown at once.
        if changed && !self.showing.replace(true) {
            let this = self.this.clone();
            spawn_local(async move {
                if let Some(running) = this.upgrade() {
                    running.show_asked();
                }
            });
        }
    }

    /// Shows the same in another language.
    pub(super) fn read(&self, reading: Reading) {
        if let Some(islands) = &*self.islands.borrow() {
            islands.speak(reading.words().language);
        }
        self.timeline.borrow_mut().reading = reading;
        self.show();
    }

    /// Takes the timeline off the page.
    pub(super) fn stop(&self) {
        self.mounting.take();
        if let Some(islands) = self.islands.take() {
            islands.unmount();
        }
        self.edge.stop();
    }

    fn hydrate(self: &Rc<Self>) {
        if self.mount_next() {
            let this = self.this.clone();
            let next = Timeout::new(0, move || {
                if let Some(running) = this.upgrade() {
                    running.hydrate();
                }
            });
            self.mounting.replace(Some(next));
        }
    }

    fn mount_next(&self) -> bool {
        let islands = self.timeline.borrow().islands();
        self.islands.borrow_mut().as_mut().is_some_and(|mounted| mounted.mount_next(&islands, self.edge.host()))
    }

    /// The events have been rendered: the first time, that is the last of all islands.
    fn rendered(&self, session: Rc<Session>) {
        if !self.started.replace(true) {
            let on_action = self.timeline.borrow().on_action.clone();
            self.edge.start(&on_action);
            self.edge.note(&session);
            self.timeline.borrow_mut().drawn = Rc::clone(&session);
            self.show();
        }
        self.edge.change(session);
    }

    /// Shows what the reader has asked for. What was pressed or typed is painted before what takes longer, so that a reader
    /// is answered at once.
    fn show_asked(&self) {
        self.showing.set(false);
        let session = Rc::clone(&self.timeline.borrow().asked);
        self.edge.note(&session);
        let asked = asked(&session);
        if session.printing() || *self.painted.borrow() == asked {
            self.painting.take();
            let mut timeline = self.timeline.borrow_mut();
            (timeline.settled, timeline.drawn) = (Rc::clone(&session), session);
        } else if self.painting.borrow().as_ref() != Some(&asked) {
            self.painting.replace(Some(asked.clone()));
            let this = self.this.clone();
            self.edge.host().show_later(move || {
                if let Some(running) = this.upgrade() {
                    running.painted.replace(asked);
                    running.show_asked();
                }
            });
        }
        self.show();
    }

    fn show(&self) {
        let islands = self.timeline.borrow().islands();
        if let Some(mounted) = &mut *self.islands.borrow_mut() {
            mounted.update(islands);
        }
    }
}

fn asked(session: &Session) -> Asked {
    (Rc::clone(session.filter()), session.zoom())
}

/// Has a timeline answer, for as long as it is there. It holds the islands, and they hold this, which must not hold it.
fn callback<T: 'static>(this: &Weak<Running>, answer: impl Fn(&Running, T) + 'static) -> Callback<T> {
    let this = this.clone();
    Callback::from(move |said| {
        if let Some(running) = this.upgrade() {
            answer(&running, said);
        }
    })
}
