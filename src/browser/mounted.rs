//! A mounted timeline: its state, and the islands that show it.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::Callback;
use yew::platform::spawn_local;

use super::bridge::{Cause, PageBridge};
use super::islands::Islands;
use crate::model::{Action, Article, Filter, Session};
use crate::view::{Reading, Timeline};

/// The filter and the zoom. Rendering their consequences takes longer than a reader should wait for a response.
type Slow = (Rc<Filter>, u8);

/// The phase of a timeline.
enum Stage {
    /// Its islands are being mounted, one per task. Actions are not handled yet.
    Mounting {
        /// The task that mounts the next island. It is cancelled when this is dropped.
        _next: Option<Timeout>,
    },
    /// All its islands are mounted, and it talks to the page.
    Started,
    /// It has been removed from the page.
    Stopped,
}

/// The state of rendering.
struct Rendering {
    /// Whether a rendering of the latest session has been queued.
    queued: bool,
    /// The session that the events and the axis show, and the one that they will show after the next paint.
    painted: Slow,
    pending: Option<Slow>,
}

/// A mounted timeline.
pub(super) struct MountedTimeline {
    this: Weak<Self>,
    bridge: Rc<PageBridge>,
    timeline: RefCell<Timeline>,
    /// None if the page prevented mounting, or they have been removed.
    islands: RefCell<Option<Islands>>,
    stage: RefCell<Stage>,
    rendering: RefCell<Rendering>,
}

impl MountedTimeline {
    /// Mounts a timeline on `root`. Prerendered islands are hydrated one per task, so that the browser can handle input
    /// in between. Without prerendered islands, everything is rendered at once.
    pub(super) fn start(root: &Element, bridge: PageBridge, reading: Reading, hydrate: bool) -> Rc<Self> {
        let initial = Timeline::of(reading.clone(), bridge.initial());
        let hydrate = hydrate && initial.has_prerendered_nodes();
        let islands = Islands::new(root, &reading, hydrate, bridge.host().article().is_some());
        if let Some(islands) = &islands {
            islands.show(initial.asked.view(), false);
        }
        let mounted = Rc::new_cyclic(|this: &Weak<Self>| {
            let timeline = Timeline {
                on_action: callback(this, Self::act),
                on_request: callback(this, |mounted, request| mounted.bridge.answer(request)),
                on_rendered: callback(this, Self::rendered),
                ..initial
            };
            let rendering = Rendering { queued: false, painted: slow(&timeline.asked), pending: None };
            Self {
                this: this.clone(),
                bridge: Rc::new(bridge),
                timeline: RefCell::new(timeline),
                islands: RefCell::new(islands),
                stage: RefCell::new(Stage::Mounting { _next: None }),
                rendering: RefCell::new(rendering),
            }
        });
        if hydrate {
            mounted.hydrate();
        } else {
            while mounted.mount_next() {}
        }
        mounted
    }

    /// The bridge to the page.
    pub(super) fn bridge(&self) -> &PageBridge {
        &self.bridge
    }

    /// Answers an action of the page's.
    pub(super) fn act_for_page(&self, action: Action) {
        self.bridge.caused(Cause::Page, || self.act(action));
    }

    /// Handles an action. Before all islands are mounted it does nothing, because the element's script records clicks.
    pub(super) fn act(&self, action: Action) {
        if !self.is_started() {
            return;
        }
        let changed = {
            let asked = &mut self.timeline.borrow_mut().asked;
            let before = Rc::clone(asked);
            *asked = Rc::clone(asked).after(action);
            // What is being read in the article says nothing about who has chosen.
            if asked.current() != before.current() || asked.filter() != before.filter() {
                self.bridge.note_cause();
            }
            !Rc::ptr_eq(asked, &before)
        };
        // Actions of one task are rendered together.
        if changed && !std::mem::replace(&mut self.rendering.borrow_mut().queued, true) {
            let this = self.this.clone();
            spawn_local(async move {
                if let Some(mounted) = this.upgrade() {
                    mounted.render();
                }
            });
        }
    }

    /// The article, with its events in the order in which they are shown.
    pub(super) fn article(&self) -> Rc<Article> {
        Rc::clone(self.timeline.borrow().asked.article())
    }

    /// Shows the same in another language.
    pub(super) fn read(&self, reading: Reading) {
        if let Some(islands) = &*self.islands.borrow() {
            islands.speak(reading.words().language);
        }
        self.timeline.borrow_mut().reading = reading;
        self.show();
    }

    /// Removes the timeline from the page.
    pub(super) fn stop(&self) {
        self.stage.replace(Stage::Stopped);
        if let Some(islands) = self.islands.take() {
            islands.unmount();
        }
        self.bridge.stop();
    }

    fn is_started(&self) -> bool {
        matches!(*self.stage.borrow(), Stage::Started)
    }

    /// Hydrates the next island, and then the others, each in its own task.
    fn hydrate(self: &Rc<Self>) {
        if self.mount_next() {
            let this = self.this.clone();
            let next = Timeout::new(0, move || {
                if let Some(mounted) = this.upgrade() {
                    mounted.hydrate();
                }
            });
            self.stage.replace(Stage::Mounting { _next: Some(next) });
        }
    }

    fn mount_next(&self) -> bool {
        let islands = self.timeline.borrow().islands();
        self.islands.borrow_mut().as_mut().is_some_and(|mounted| mounted.mount_next(&islands, self.bridge.host()))
    }

    /// Called when the events have been rendered. The first time, they are the last island.
    fn rendered(&self, session: Rc<Session>) {
        if matches!(*self.stage.borrow(), Stage::Mounting { .. }) {
            self.stage.replace(Stage::Started);
            let on_action = self.timeline.borrow().on_action.clone();
            self.bridge.start(&on_action);
            self.bridge.write_later(&session);
        }
        self.bridge.emit(session);
    }

    /// Renders the latest session. The controls come first. The consequences of filter and zoom come after the next
    /// paint, so that the reader gets an immediate response.
    fn render(&self) {
        self.rendering.borrow_mut().queued = false;
        let session = Rc::clone(&self.timeline.borrow().asked);
        self.bridge.write_later(&session);
        let asked = slow(&session);
        let mut rendering = self.rendering.borrow_mut();
        let is_rearranged = {
            let reading = &mut self.timeline.borrow_mut().reading;
            let is_rearranged = !Rc::ptr_eq(reading.article(), session.article());
            if is_rearranged {
                *reading = reading.rearranged(session.article());
            }
            is_rearranged
        };
        // In another order, every node belongs to another event.
        if is_rearranged || session.printing() || rendering.painted == asked {
            rendering.pending = None;
            self.timeline.borrow_mut().settled = session;
        } else if rendering.pending.as_ref() != Some(&asked) {
            rendering.pending = Some(asked.clone());
            let this = self.this.clone();
            self.bridge.host().after_paint(move || {
                if let Some(mounted) = this.upgrade() {
                    mounted.rendering.borrow_mut().painted = asked;
                    mounted.render();
                }
            });
        }
        drop(rendering);
        self.show();
    }

    fn show(&self) {
        let (view, has_line, islands) = {
            let timeline = self.timeline.borrow();
            (timeline.asked.view(), timeline.asked.at_foot().is_some(), timeline.islands())
        };
        if let Some(mounted) = &mut *self.islands.borrow_mut() {
            mounted.show(view, has_line);
            mounted.update(&islands);
        }
    }
}

fn slow(session: &Session) -> Slow {
    (Rc::clone(session.filter()), session.zoom())
}

/// A callback to a timeline. It does nothing once the timeline is dropped. The timeline owns the islands, and they own
/// this callback, so it must not own the timeline.
fn callback<T: 'static>(this: &Weak<MountedTimeline>, answer: impl Fn(&MountedTimeline, T) + 'static) -> Callback<T> {
    let this = this.clone();
    Callback::from(move |emitted| {
        if let Some(mounted) = this.upgrade() {
            answer(&mounted, emitted);
        }
    })
}
