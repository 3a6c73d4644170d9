//! Mounting a timeline on the page and removing it.

use std::fmt;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::bridge::{Cause, PageBridge};
use super::document::Document;
use super::host::Host;
use super::mounted::MountedTimeline;
use crate::intl;
use crate::model::{Action, Article, Order, Permalink};
use crate::view::Reading;
use crate::words::Words;

/// A timeline on the page.
#[wasm_bindgen]
pub struct Mounted(Rc<MountedTimeline>);

#[wasm_bindgen]
impl Mounted {
    /// Goes to the event after this one, which is being read, or after the current one.
    pub fn next(&self, from: Option<usize>) {
        self.step(from, Action::Next);
    }

    /// Goes to the event before this one, which is being read, or before the current one.
    pub fn previous(&self, from: Option<usize>) {
        self.step(from, Action::Previous);
    }

    /// Goes to the event with this id, if it is shown. Returns whether the article has it.
    pub fn select(&self, id: &str) -> bool {
        let position = self.0.article().position(id);
        if let Some(index) = position {
            self.0.act_for_page(Action::Select(index));
        }
        position.is_some()
    }

    /// Replaces the filter and the search with those of a permalink.
    pub fn filter(&self, state: &str) {
        let Ok(link) = state.parse();
        self.0.act_for_page(Action::ApplyFilter(link));
    }

    /// The ids in a permalink that the article does not have.
    pub fn unknown(&self, state: &str) -> Vec<String> {
        let Ok(link) = state.parse::<Permalink>();
        link.resolve(self.0.bridge().article()).unknown
    }

    /// Shows the `list` or the `story`, or for `auto` the one that fits into the element.
    pub fn view(&self, view: &str) {
        let bridge = self.0.bridge();
        bridge.caused(Cause::Page, || bridge.fit(view));
    }

    /// Shows the events in the order `oldest` or `newest`, or for `auto` in the order of the document.
    pub fn arrange(&self, order: &str) {
        let own = self.0.bridge().own_order();
        self.0.act_for_page(Action::PreferOrder(order.parse().unwrap_or(own)));
    }

    /// Speaks another language, by its well-formed BCP 47 tag, in these compiled words; in English without any.
    pub fn speak(&self, language: &str, words: Option<String>) {
        self.0.read(reading(&self.0.article(), language, Words::loaded(words), ""));
    }

    /// Removes the timeline from the page. Its root element must not be mounted on again.
    pub fn unmount(self) {
        self.0.stop();
    }
}

impl Mounted {
    fn step(&self, from: Option<usize>, step: Action) {
        if let Some(from) = from {
            self.0.act_for_page(Action::Select(from));
        }
        self.0.act_for_page(step);
    }
}

impl fmt::Debug for Mounted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mounted")
    }
}

/// The number of this module's rendering. Only nodes that were prerendered with the same number can be hydrated.
#[wasm_bindgen]
pub fn render() -> u32 {
    crate::RENDER
}

/// The number of the layout of the bytes that [`Document::read`] takes.
#[wasm_bindgen]
pub fn wire() -> u32 {
    crate::WIRE
}

/// Whether a compiled file of words is one for this module.
#[wasm_bindgen]
pub fn speaks(words: &str) -> bool {
    Words::fits(words)
}

/// Mounts the timeline of a document on `root`, which must be a new element, because Yew never removes its listeners.
#[wasm_bindgen]
pub fn mount(root: Element, document: &Document, host: Host) -> Mounted {
    let own_order = document.article().order;
    let trusted = host.images_from();
    let article = Article::arranged(document.article(), host.order().parse().unwrap_or(own_order), &trusted);
    let has_images = root.get_attribute("data-images-from").unwrap_or_default() == trusted;
    let language = host.language();
    let words = Words::loaded(host.words());
    let is_in_order = root.has_attribute("data-newest") == (article.order == Order::Newest);
    let hydrate = host.hydrate() && is_in_order && has_images && reads_the_same(&root, &article, &language, &words);
    let notes = root.get_attribute("data-dates").filter(|_| hydrate).unwrap_or_default();
    let reading = reading(&article, &language, words, &notes);
    Mounted(MountedTimeline::start(&root, PageBridge::new(host, root.clone(), article, own_order), reading, hydrate))
}

fn reading(article: &Rc<Article>, language: &str, words: Words, notes: &str) -> Reading {
    let numbers = intl::numbers(language, words.language, notes);
    let is_neutral = words.language == "en" && language.split('-').next() != Some("en");
    let words = if is_neutral { words.with_neutral_dates() } else { words };
    Reading::new(Rc::clone(article), words.with_numbers(numbers), intl::date_format(language, notes))
}

/// Whether what was prerendered into `root` reads the same in `language` and these words. Words and dates of Chinese differ by script
/// alone; of other languages the dates may differ by region too. The one tag is as somebody wrote it, the other canonical.
fn reads_the_same(root: &Element, article: &Article, language: &str, words: &Words) -> bool {
    let prerendered = root.get_attribute("data-language").unwrap_or_else(|| article.language.clone());
    let frame = root.first_element_child().and_then(|frame| frame.get_attribute("lang")).unwrap_or_default();
    frame == words.language && (prerendered.eq_ignore_ascii_case(language) || words.language.starts_with("zh"))
}
