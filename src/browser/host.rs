//! The element, as the module sees it.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Range};

#[wasm_bindgen]
extern "C" {
    /// What the element's script gives a timeline when it mounts it: a plain object of these fields and functions.
    #[derive(Clone, Debug)]
    pub type Host;

    /// The interface's language, a well-formed BCP 47 tag.
    #[wasm_bindgen(method, getter)]
    pub(super) fn language(this: &Host) -> String;

    /// The compiled words in the interface's language; none where that is English, or has none.
    #[wasm_bindgen(method, getter)]
    pub(super) fn words(this: &Host) -> Option<String>;

    /// Whether the root holds what this module would render of the same article, untouched.
    #[wasm_bindgen(method, getter)]
    pub(super) fn hydrate(this: &Host) -> bool;

    /// `list`, `story` or `auto`.
    #[wasm_bindgen(method, getter)]
    pub(super) fn view(this: &Host) -> String;

    /// `oldest`, `newest` or `auto`.
    #[wasm_bindgen(method, getter)]
    pub(super) fn order(this: &Host) -> String;

    /// What begins the fragments of the page's address that keep the state; none where the address is left alone.
    #[wasm_bindgen(method, getter)]
    pub(super) fn permalink(this: &Host) -> Option<String>;

    /// The state to begin in, as a permalink.
    #[wasm_bindgen(method, getter)]
    pub(super) fn state(this: &Host) -> String;

    /// The element of the page that holds the article.
    #[wasm_bindgen(method, getter)]
    pub(super) fn article(this: &Host) -> Option<Element>;

    /// Notes that the article on the page does not have an event's phrase, before the state is told the first time.
    #[wasm_bindgen(method)]
    pub(super) fn miss(this: &Host, event: &str, phrase: &str);

    /// Tells the state, as a permalink, each time it has been rendered: how many events are shown, and where among them
    /// the current one stands, from 1, or 0 where none is current.
    #[wasm_bindgen(method)]
    pub(super) fn change(this: &Host, state: &str, shown: usize, position: usize);

    /// Takes charge of an element before Yew is mounted on it, whose listeners Yew never takes off.
    #[wasm_bindgen(method)]
    pub(super) fn adopt(this: &Host, place: &Element);

    #[wasm_bindgen(method, js_name = afterPaint)]
    fn call_after_paint(this: &Host, then: &JsValue);

    /// The page's whole address with another fragment, or with none.
    #[wasm_bindgen(method, js_name = urlWith)]
    pub(super) fn url_with(this: &Host, fragment: &str) -> String;

    /// Changes the page's address: in a new entry of its history, or `in_place` of the present one.
    #[wasm_bindgen(method)]
    pub(super) fn visit(this: &Host, url: &str, in_place: bool);

    /// Whether the reader has come to the page's present entry in its history by a link.
    #[wasm_bindgen(method, js_name = isNewEntry)]
    pub(super) fn is_new_entry(this: &Host) -> bool;

    /// Notes the page's present entry as known: coming back to it is not following a link.
    #[wasm_bindgen(method, js_name = noteEntry)]
    pub(super) fn note_entry(this: &Host);

    /// Whether the browser has a sheet to share by.
    #[wasm_bindgen(method, js_name = canShare)]
    pub(super) fn can_share(this: &Host) -> bool;

    /// Shares a link by the system's sheet, or copies it where that is refused; `then` is told whether it is copied.
    #[wasm_bindgen(method)]
    pub(super) fn share(this: &Host, title: &str, url: &str, then: &JsValue);

    /// Copies a link; `then` is told whether that has been done.
    #[wasm_bindgen(method)]
    pub(super) fn copy(this: &Host, url: &str, then: &JsValue);

    /// Keeps the timeline inside a height that the page has given the element; tells whether there is one that it does not fit in.
    #[wasm_bindgen(method)]
    pub(super) fn fit(this: &Host, root: &Element) -> bool;

    /// Brings the current event, or the first that is shown, to where it is read.
    #[wasm_bindgen(method)]
    pub(super) fn reveal(this: &Host);

    /// Scrolls to a sentence of the page's article and highlights it.
    #[wasm_bindgen(method)]
    pub(super) fn highlight(this: &Host, range: &Range);
}

impl Host {
    /// Calls `then` when what has been rendered is painted.
    pub(super) fn after_paint(&self, then: impl FnOnce() + 'static) {
        self.call_after_paint(&Closure::once_into_js(then));
    }
}
