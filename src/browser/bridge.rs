//! The bridge between one timeline and the page around it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::{iter, ptr};

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use yew::Callback;

use super::article::{PageArticle, is_away};
use super::fragment::Fragment;
use super::host::Host;
use super::{found, listeners};
use crate::model::{Action, Article, Notice, Order, Permalink, Session, Sharing, View};
use crate::view::Request;

/// An article's session in this view, after these actions.
fn after(article: &Rc<Article>, view: View, actions: impl IntoIterator<Item = Action>) -> Rc<Session> {
    iter::once(Action::PreferView(view)).chain(actions).fold(Rc::new(Session::new(Rc::clone(article))), Session::after)
}

/// The state that the reader has selected on the page, and the state that the page requests. Typed text is applied
/// after the first rendering, because the search needs the rendered timeline.
fn merged(found: Permalink, asked: &Permalink) -> Permalink {
    let asked = asked.clone();
    Permalink {
        event: found.event.or(asked.event),
        choices: [asked.choices, found.choices].concat(),
        query: asked.query,
        view: found.view.or(asked.view),
        order: asked.order,
    }
}

/// An article's session in a state.
fn in_state(article: &Rc<Article>, view: View, link: Permalink) -> Rc<Session> {
    let current = link.resolve(article).event.map(Action::Select);
    let chosen = link.view.map(Action::Show);
    let arranged = link.order.map(Action::Arrange);
    after(article, view, [current, arranged, chosen, Some(Action::ApplyFilter(link))].into_iter().flatten())
}

/// A state that the page has requested, and that has not been rendered yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Expected {
    #[default]
    Nothing,
    /// The state to start in. `linked` if the reader has followed a link to it.
    Initial { linked: bool },
    /// The state of a link that the reader has followed.
    Linked,
}

/// Who has changed a timeline's state, as `cause` of its events names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// A reader, in the timeline.
    Reader,
    /// The page, by an attribute or a method.
    Page,
    /// The page's address: a link, or the reader's way through the history.
    Address,
}

impl Cause {
    const fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Page => "page",
            Self::Address => "address",
        }
    }
}

/// The bridge between one timeline and the page: it passes every new state to the page, and the page's requests to the
/// timeline.
pub(super) struct PageBridge {
    host: Host,
    root: Element,
    article: Rc<Article>,
    /// The order that the document requests.
    own_order: Order,
    /// The view to start in, unless the reader chooses another.
    view: View,
    /// The session that the timeline starts in.
    initial: Rc<Session>,
    /// What the reader had selected and typed on the page.
    found: Permalink,
    fragment: Option<Rc<Fragment>>,
    page_article: Option<PageArticle>,
    session: RefCell<Option<Rc<Session>>>,
    on_action: RefCell<Callback<Action>>,
    listeners: RefCell<Vec<EventListener>>,
    expected: Cell<Expected>,
    /// Who acts at this moment.
    acting: Cell<Cause>,
    /// Who has changed the state last.
    cause: Cell<Cause>,
}

impl PageBridge {
    pub(super) fn new(host: Host, root: Element, article: Rc<Article>, own_order: Order) -> Self {
        let Ok(asked) = host.state().parse::<Permalink>();
        let found = found::state(&root);
        let view = host.view().parse().unwrap_or_else(|_| View::fitting(article.events.len()));
        let unchosen = || in_state(&article, view, asked.clone()).permalink();
        Self {
            initial: in_state(&article, view, merged(found.clone(), &asked)),
            fragment: host.permalink().map(|prefix| Rc::new(Fragment::new(host.clone(), prefix, unchosen()))),
            found,
            page_article: host.article().map(|element| PageArticle::new(element, &article)),
            host,
            root,
            article,
            own_order,
            view,
            session: RefCell::default(),
            on_action: RefCell::default(),
            listeners: RefCell::default(),
            expected: Cell::default(),
            acting: Cell::new(Cause::Reader),
            cause: Cell::new(Cause::Page),
        }
    }

    pub(super) fn host(&self) -> &Host {
        &self.host
    }

    /// The session to start in. If only the URL requests a state, the timeline goes to it after mounting.
    pub(super) fn initial(&self) -> Rc<Session> {
        let is_addressed = self.fragment.as_ref().is_some_and(|fragment| fragment.names_another());
        if is_addressed { after(&self.article, self.view, []) } else { Rc::clone(&self.initial) }
    }

    /// Does something for which this is the cause.
    pub(super) fn caused<T>(&self, cause: Cause, act: impl FnOnce() -> T) -> T {
        let before = self.acting.replace(cause);
        let result = act();
        self.acting.set(before);
        result
    }

    /// Records who has changed the state: whoever is acting now.
    pub(super) fn note_cause(&self) {
        self.cause.set(self.acting.get());
    }

    /// Dispatches an action to the timeline, once that has started.
    pub(super) fn act(&self, action: Action) {
        self.on_action.borrow().emit(action);
    }

    pub(super) fn article(&self) -> &Rc<Article> {
        &self.article
    }

    pub(super) const fn own_order(&self) -> Order {
        self.own_order
    }

    /// Shows the view that the page requests, or otherwise the one that fits into the element.
    pub(super) fn fit(&self, view: &str) {
        let is_boxed = self.host.fit(&self.root);
        let fitting = || if is_boxed { View::Story } else { View::fitting(self.article.events.len()) };
        self.act(Action::PreferView(view.parse().unwrap_or_else(|_| fitting())));
    }

    /// Starts when the timeline is in the page: dispatches the page's requests, and listens to the page.
    pub(super) fn start(self: &Rc<Self>, on_action: &Callback<Action>) {
        self.on_action.replace(on_action.clone());
        self.caused(Cause::Page, || {
            self.fit(&self.host.view());
            if let Some(view) = self.initial.permalink().view {
                self.act(Action::Show(view));
            }
        });
        self.catch_up();
        let mut listeners = vec![listeners::composition(&self.root), listeners::view(&self.root, on_action)];
        listeners.extend(listeners::printing(on_action));
        if let Some(page_article) = &self.page_article {
            self.act(Action::ArticleFound(page_article.told(self.article.events.len()).into()));
            for (event, locator) in page_article.missing(&self.article) {
                self.host.miss(&event.id, &locator.phrase);
            }
            listeners.push(self.track_reading());
        }
        let mut initial = self.initial.permalink();
        let mut linked = false;
        if let Some(fragment) = &self.fragment {
            let sharing = if self.host.can_share() { Sharing::Sheet } else { Sharing::Copy };
            self.act(Action::OfferSharing(sharing));
            if let Some(link) = self.caused(Cause::Address, || fragment.restore(on_action)) {
                linked = self.host.is_new_entry();
                self.host.note_entry();
                if !self.found.choices.is_empty() {
                    self.act(Action::ApplyFilter(merged(self.found.clone(), &link)));
                }
                if let Some(event) = self.found.resolve(&self.article).event {
                    self.act(Action::Select(event));
                }
                initial = after(&self.article, self.view, [Action::Restore(link)]).permalink();
            }
            listeners.push(self.track_history(fragment, on_action));
        }
        self.expected.set(match (initial.is_empty(), linked) {
            (false, linked) => Expected::Initial { linked },
            (true, true) => Expected::Linked,
            (true, false) => Expected::Nothing,
        });
        self.listeners.replace(listeners);
    }

    /// Applies what the reader has typed and opened, and the checkboxes that were changed while the islands were
    /// mounted.
    fn catch_up(&self) {
        let mut found = found::state(&self.root);
        if found.query.is_empty() {
            found.query.clone_from(&self.found.query);
        }
        let known = self.initial().permalink();
        if (&found.choices, found.query.trim()) != (&known.choices, known.query.as_str()) {
            self.act(Action::ApplyFilter(found));
        }
        if let Some(index) = found::opened(&self.root).and_then(|id| self.article.position(&id)) {
            self.act(Action::Open(index));
        }
    }

    /// Stops listening to the page and writing into it.
    pub(super) fn stop(&self) {
        self.listeners.take();
        self.leads(false);
        if let Some(fragment) = &self.fragment {
            fragment.discard_pending();
        }
    }

    /// Handles Back and Forward.
    fn track_history(self: &Rc<Self>, fragment: &Rc<Fragment>, on_action: &Callback<Action>) -> EventListener {
        let bridge = Rc::downgrade(self);
        let on_action = {
            let (bridge, on_action) = (bridge.clone(), on_action.clone());
            Callback::from(move |action| {
                if let Some(bridge) = bridge.upgrade() {
                    bridge.caused(Cause::Address, || on_action.emit(action));
                }
            })
        };
        fragment.listen(on_action, move |changes| {
            let Some(bridge) = bridge.upgrade() else { return };
            if bridge.host.is_new_entry() {
                if changes { bridge.expected.set(Expected::Linked) } else { bridge.host.reveal() }
            }
            bridge.host.note_entry();
        })
    }

    /// Tracks which event is being read in the article on the page.
    fn track_reading(self: &Rc<Self>) -> EventListener {
        let bridge = Rc::downgrade(self);
        // Scroll events do not bubble, so they are captured here, for any scrolling box around the article.
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window(), "scroll", options, move |_| {
            let Some(bridge) = bridge.upgrade() else { return };
            let read = bridge.page_article.as_ref().and_then(PageArticle::read);
            let away = bridge.leads(read.is_some()) && is_away(&bridge.root);
            bridge.act(Action::ArticleReadTo { event: read.map(|index| bridge.index_now(index)), away });
        })
    }

    /// Whether the line at the foot of the screen belongs to this timeline. Of several, it belongs to the first whose
    /// article is read, as long as it `reads`, even where that one shows no line. Otherwise, ending one would show the next.
    fn leads(&self, reads: bool) -> bool {
        thread_local!(static LEADER: Cell<*const PageBridge> = const { Cell::new(ptr::null()) });
        LEADER.with(|leader| {
            if reads && leader.get().is_null() {
                leader.set(self);
            } else if !reads && ptr::eq(leader.get(), self) {
                leader.set(ptr::null());
            }
            ptr::eq(leader.get(), self)
        })
    }

    /// The index of this event in the current order. The reverse conversion is the same.
    fn index_now(&self, index: usize) -> usize {
        let is_reversed =
            self.session.borrow().as_ref().is_some_and(|session| session.article().order != self.article.order);
        if is_reversed { self.article.events.len().saturating_sub(index + 1) } else { index }
    }

    /// A session's state, as the page may see it. The rendering before the initial state has nothing selected, and must
    /// not be reported as the reader's choice.
    fn public_state(&self, session: &Session) -> Option<Permalink> {
        let is_initial_pending = matches!(self.expected.get(), Expected::Initial { .. });
        Some(session.permalink()).filter(|link| !is_initial_pending || !link.is_empty())
    }

    /// Writes a change into the URL. Each change gets its own history entry, however fast they follow each other.
    pub(super) fn write_later(&self, session: &Session) {
        if let (Some(fragment), Some(link)) = (&self.fragment, self.public_state(session)) {
            fragment.write_later_unless_typing(link);
        }
    }

    /// Reports a rendered state to the page.
    pub(super) fn emit(&self, session: Rc<Session>) {
        let Some(link) = self.public_state(&session) else { return };
        let linked = matches!(self.expected.get(), Expected::Linked | Expected::Initial { linked: true });
        let is_restored = session.notice().is_some() || !link.is_empty();
        self.expected.set(if linked && !is_restored { Expected::Linked } else { Expected::Nothing });
        if linked && is_restored {
            self.host.reveal();
        }
        if let Some(fragment) = &self.fragment {
            fragment.write_later(link.clone());
        }
        let position = session.place().map_or(0, |place| place + 1);
        self.host.change(&link.to_string(), session.shown().len(), position, self.cause.get().name());
        self.session.replace(Some(session));
    }

    pub(super) fn answer(&self, request: Request) {
        match request {
            Request::Event(index) => {
                self.act(Action::Open(index));
                self.host.arrive();
            }
            Request::Source(index) => {
                let index = self.index_now(index);
                let locator = self.article.events.get(index).and_then(|event| event.locator.as_ref());
                let sentence = locator.and_then(|locator| self.page_article.as_ref()?.sentence(locator));
                if let Some(sentence) = sentence {
                    self.host.highlight(&sentence);
                }
            }
            Request::Copy(event) | Request::Share(event) => {
                let Some(fragment) = &self.fragment else { return };
                let link = self.session.borrow().as_ref().map(|session| session.permalink()).unwrap_or_default();
                let url = fragment.url(&link);
                let then = self.on_copied(event, url.clone());
                if matches!(request, Request::Share(_)) {
                    self.host.share(&self.article.title, &url, &then);
                } else {
                    self.host.copy(&url, &then);
                }
            }
        }
    }

    /// Tells the reader whether a link has been copied, to the event with this index or to the timeline.
    fn on_copied(&self, event: Option<usize>, url: String) -> JsValue {
        let on_action = self.on_action.borrow().clone();
        Closure::once_into_js(move |copied| {
            on_action.emit(Action::Notify(Some(if copied {
                Notice::Copied(event)
            } else {
                Notice::NotCopied(event, url)
            })));
        })
    }
}
