//! Putting a timeline on the page and taking it off.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::address::Address;
use super::{dates, fit, listeners, share};
use crate::embedded;
use crate::model::{Action, Permalink, Session, View};
use crate::view::{Port, Reading, ShareWay, Timeline, TimelineProps};
use crate::words::Words;

/// A timeline on the page.
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<Timeline>,
    // Held for what its end ends: the listeners.
    _edge: Rc<Edge>,
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the timeline off the page; its root element must not be mounted on again.
    pub fn unmount(self) {
        self.app.destroy();
    }
}

impl fmt::Debug for Mounted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mounted")
    }
}

/// Puts the embedded article's timeline into `root`, in the interface language closest to `language`, a well-formed BCP 47
/// tag, in whose own language and region the dates are written.
///
/// With `hydrate`, what `root` holds must be what the same version prerendered, and its nodes are taken over where they
/// read the same in its `data-language`; else they are replaced. `root` must be a fresh element: Yew never takes its listeners off.
/// `view` is `list`, `story` or `auto`; with a `permalink`, the state is kept in fragments of the page's address that
/// begin with it.
///
/// # Errors
///
/// When the embedded article cannot be read, which the build rules out.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    language: &str,
    hydrate: bool,
    view: &str,
    permalink: Option<String>,
) -> Result<Mounted, JsError> {
    let words = Words::for_language(language);
    let article = Rc::new(embedded::article().map_err(|error| JsError::new(&error.to_string()))?);
    let edge = Rc::new(Edge {
        root: root.clone(),
        view: view.parse().ok(),
        address: permalink.map(|prefix| Rc::new(Address::new(prefix))),
        title: article.title.clone(),
        session: RefCell::default(),
        on_action: RefCell::default(),
        listeners: RefCell::default(),
        arriving: Cell::default(),
    });
    let reading = Reading::new(article, words, dates::format(language));
    let props = TimelineProps { reading, port: Some(edge.port()) };
    let hydrate = hydrate && root.get_attribute("data-language").is_some_and(|tag| same_texts(&tag, language));
    let renderer = Renderer::<Timeline>::with_root_and_props(root, props);
    Ok(Mounted { app: if hydrate { renderer.hydrate() } else { renderer.render() }, _edge: edge })
}

/// Whether a timeline reads the same in the languages of two tags. Words and dates of Chinese differ by script alone; of
/// other languages the dates may differ by region too.
fn same_texts(one: &str, other: &str) -> bool {
    let words = Words::for_language(one);
    words == Words::for_language(other) && (one == other || words.language.starts_with("zh"))
}

/// What stands between one timeline and the page.
struct Edge {
    root: Element,
    view: Option<View>,
    address: Option<Rc<Address>>,
    title: String,
    session: RefCell<Option<Rc<Session>>>,
    on_action: RefCell<Callback<Action>>,
    listeners: RefCell<Vec<EventListener>>,
    /// Whether the reader came by a link whose event has not been rendered yet.
    arriving: Cell<bool>,
}

impl Edge {
    fn port(self: &Rc<Self>) -> Port {
        // The page holds the edge, and the edge's port must not: what a port reaches, it reaches weakly.
        let (start, change, share) = (Rc::downgrade(self), Rc::downgrade(self), Rc::downgrade(self));
        Port {
            on_start: Callback::from(move |on_action| {
                if let Some(edge) = start.upgrade() {
                    edge.start(on_action);
                }
            }),
            on_change: Callback::from(move |session| {
                if let Some(edge) = change.upgrade() {
                    edge.change(session);
                }
            }),
            on_share: Callback::from(move |way| {
                if let Some(edge) = share.upgrade() {
                    edge.share(way);
                }
            }),
        }
    }

    /// Once the timeline is on the page: tells it what the page is like, and listens to the page.
    fn start(&self, on_action: Callback<Action>) {
        on_action.emit(Action::Fit(self.view.unwrap_or_else(|| fit::view(&self.root))));
        let mut listeners = vec![listeners::composition(&self.root)];
        listeners.extend(listeners::printing(&on_action));
        if let Some(address) = &self.address {
            on_action.emit(Action::Offer(share::offered()));
            self.arriving.set(address.restore(&on_action));
            listeners.push(address.listen(on_action.clone()));
        }
        self.listeners.replace(listeners);
        self.on_action.replace(on_action);
    }

    fn change(&self, session: Rc<Session>) {
        // The first change that says anything is what the link asked for; a change is told when it has been rendered.
        let restored = session.notice().is_some() || !Permalink::of(&session).is_empty();
        if restored && self.arriving.replace(false) {
            self.arrive();
        }
        if let Some(address) = &self.address {
            address.follow(&session);
        }
        self.session.replace(Some(session));
    }

    fn share(&self, way: ShareWay) {
        let link = self.session.borrow().as_ref().map(|session| Permalink::of(session)).unwrap_or_default();
        if let Some(url) = self.address.as_ref().and_then(|address| address.url(&link)) {
            share::share(way, self.title.clone(), url, self.on_action.borrow().clone());
        }
    }

    /// Brings a reader who followed a link to its event, as a browser does for any fragment.
    fn arrive(&self) {
        if let Ok(Some(event)) = self.root.query_selector(".event--current") {
            event.scroll_into_view();
        }
    }
}
