//! What stands between one timeline and the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use yew::Callback;

use super::address::Address;
use super::article::PageArticle;
use super::host::Host;
use super::{fit, found, listeners};
use crate::model::{Action, Article, Notice, Permalink, Session, Sharing};
use crate::view::Request;

/// An article's session after these actions.
fn after(article: &Rc<Article>, actions: impl IntoIterator<Item = Action>) -> Rc<Session> {
    actions.into_iter().fold(Rc::new(Session::new(Rc::clone(article))), Session::after)
}

/// What the reader has brought about in the page, and what the page asks for. What is typed comes when the timeline is
/// rendered, because it is searched for only then.
fn merged(found: Permalink, asked: &Permalink) -> Permalink {
    let asked = asked.clone();
    Permalink {
        event: found.event.or(asked.event),
        choices: [asked.choices, found.choices].concat(),
        query: asked.query,
        view: found.view.or(asked.view),
    }
}

/// An article's session in a state.
fn begun(article: &Rc<Article>, link: Permalink) -> Rc<Session> {
    let current = link.resolve(article).event.map(Action::Select);
    let view = link.view.map(Action::Show);
    after(article, [current, view, Some(Action::ApplyFilter(link))].into_iter().flatten())
}

/// What stands between one timeline and the page.
pub(super) struct Edge {
    host: Host,
    root: Element,
    article: Rc<Article>,
    /// What the reader had brought about in the page.
    found: Permalink,
    /// What the timeline begins in.
    begin: Rc<Session>,
    address: Option<Rc<Address>>,
    page_article: Option<PageArticle>,
    session: RefCell<Option<Rc<Session>>>,
    on_action: RefCell<Callback<Action>>,
    listeners: RefCell<Vec<EventListener>>,
    /// Whether the reader came by a link whose event has not been rendered yet.
    arriving: Cell<bool>,
    /// Whether the state to begin in has not been rendered yet.
    coming: Cell<bool>,
}

impl Edge {
    pub(super) fn new(host: Host, root: Element, article: Rc<Article>) -> Self {
        let Ok(asked) = host.state().parse::<Permalink>();
        let found = found::state(&root);
        let begin = begun(&article, merged(found.clone(), &asked));
        let untouched = || begun(&article, asked.clone()).permalink();
        Self {
            address: host.permalink().map(|prefix| Rc::new(Address::new(host.clone(), prefix, untouched()))),
            found,
            begin,
            page_article: host.article().map(|element| PageArticle::new(element, &article)),
            host,
            root,
            article,
            session: RefCell::default(),
            on_action: RefCell::default(),
            listeners: RefCell::default(),
            arriving: Cell::default(),
            coming: Cell::default(),
        }
    }

    pub(super) fn host(&self) -> &Host {
        &self.host
    }

    /// The session to begin in: an address has the last word, and is gone to when the timeline is on the page.
    pub(super) fn begin(&self) -> Rc<Session> {
        let is_asked = self.address.as_ref().is_some_and(|address| address.read().is_some());
        if is_asked { after(&self.article, []) } else { Rc::clone(&self.begin) }
    }

    /// Has the timeline do something; nothing before it is on the page.
    pub(super) fn act(&self, action: Action) {
        self.on_action.borrow().emit(action);
    }

    pub(super) fn article(&self) -> &Rc<Article> {
        &self.article
    }

    /// Has the timeline read in the view that the page asks for, or else in the one that fits the place.
    pub(super) fn fit(&self, view: &str) {
        self.act(Action::PreferView(view.parse().unwrap_or_else(|_| fit::into_box(&self.root))));
    }

    /// Once the timeline is on the page: tells it what the page is like, and listens to the page.
    pub(super) fn start(self: &Rc<Self>, on_action: &Callback<Action>) {
        self.on_action.replace(on_action.clone());
        self.fit(&self.host.view());
        if let Some(view) = self.begin.permalink().view {
            self.act(Action::Show(view));
        }
        self.catch_up();
        let mut listeners = vec![listeners::composition(&self.root), listeners::steps(&self.root, on_action)];
        listeners.extend(listeners::printing(on_action));
        if let Some(page_article) = &self.page_article {
            self.act(Action::ArticleFound(page_article.told(self.article.events.len()).into()));
            listeners.push(self.track_reading());
            for (event, locator) in page_article.missing(&self.article) {
                self.host.miss(&event.id, &locator.phrase);
            }
        }
        let mut begun = self.begin.permalink();
        if let Some(address) = &self.address {
            let sharing = if self.host.can_share() { Sharing::Sheet } else { Sharing::Copy };
            self.act(Action::OfferSharing(sharing));
            if let Some(link) = address.restore(on_action) {
                self.arriving.set(self.host.followed());
                self.host.note_entry();
                if !self.found.choices.is_empty() {
                    self.act(Action::ApplyFilter(merged(self.found.clone(), &link)));
                }
                begun = after(&self.article, [Action::Restore(link)]).permalink();
            }
            let edge = Rc::downgrade(self);
            let on_visit = move |changes| {
                let Some(edge) = edge.upgrade() else { return };
                if edge.host.followed() {
                    if changes { edge.arriving.set(true) } else { edge.arrive() }
                }
                edge.host.note_entry();
            };
            listeners.push(address.listen(on_action.clone(), on_visit));
        }
        // What has been rendered so far is an untouched timeline; nobody is to take that for the reader's choice.
        self.coming.set(!begun.is_empty());
        self.listeners.replace(listeners);
    }

    /// Does what the reader has asked for in the page while it was taken over, and was not heard.
    fn catch_up(&self) {
        let found = found::state(&self.root);
        let known = self.begin().permalink();
        if (&found.choices, found.query.trim()) != (&known.choices, known.query.as_str()) {
            self.act(Action::ApplyFilter(found));
        }
    }

    /// Hears the page no more, nor says anything to it.
    pub(super) fn stop(&self) {
        self.listeners.take();
        if let Some(address) = &self.address {
            address.forget();
        }
    }

    /// Follows the reader through the article on the page.
    fn track_reading(self: &Rc<Self>) -> EventListener {
        let edge = Rc::downgrade(self);
        // Scrolling does not bubble; whatever box the article stands in, it is captured here.
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window(), "scroll", options, move |_| {
            let Some(edge) = edge.upgrade() else { return };
            let read = edge.page_article.as_ref().and_then(PageArticle::read);
            edge.act(Action::ArticleReadTo(read));
        })
    }

    /// The state to tell of, if any: the first that says anything is what the link asked for.
    fn link(&self, session: &Session) -> Option<Permalink> {
        Some(session.permalink()).filter(|link| !self.coming.get() || !link.is_empty())
    }

    /// Notes a choice for the address, each as soon as it is made, however fast one comes upon the other.
    pub(super) fn note(&self, session: &Session) {
        if let (Some(address), Some(link)) = (&self.address, self.link(session)) {
            address.note_unless_typing(link);
        }
    }

    /// Tells of a state when it has been rendered.
    pub(super) fn change(&self, session: Rc<Session>) {
        let Some(link) = self.link(&session) else { return };
        self.coming.set(false);
        let restored = session.notice().is_some() || !link.is_empty();
        if restored && self.arriving.replace(false) {
            self.arrive();
        }
        if let Some(address) = &self.address {
            address.note(link.clone());
        }
        let position = session.place().map_or(0, |place| place + 1);
        self.host.change(&link.to_string(), session.shown().len(), position);
        self.session.replace(Some(session));
    }

    pub(super) fn answer(&self, request: Request) {
        match request {
            Request::Source(index) => {
                let locator = self.article.events.get(index).and_then(|event| event.locator.as_ref());
                let sentence = locator.and_then(|locator| self.page_article.as_ref()?.sentence(locator));
                if let Some(sentence) = sentence {
                    self.host.show(&sentence);
                }
            }
            Request::Copy | Request::Share => {
                let Some(address) = &self.address else { return };
                let link = self.session.borrow().as_ref().map(|session| session.permalink()).unwrap_or_default();
                let url = address.url(&link);
                let then = self.on_copied(url.clone());
                if request == Request::Share {
                    self.host.share(&self.article.title, &url, &then);
                } else {
                    self.host.copy(&url, &then);
                }
            }
        }
    }

    /// What tells the reader whether a link has been copied.
    fn on_copied(&self, url: String) -> JsValue {
        let on_action = self.on_action.borrow().clone();
        Closure::once_into_js(move |copied| {
            on_action.emit(Action::Notify(Some(if copied { Notice::Copied } else { Notice::NotCopied(url) })));
        })
    }

    /// Brings a reader who followed a link to its event, as a browser does for any fragment.
    fn arrive(&self) {
        if let Ok(Some(event)) = self.root.query_selector(".event--current") {
            event.scroll_into_view();
        }
    }
}
