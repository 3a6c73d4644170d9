//! The element, as the module sees it.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Range};

#[wasm_bindgen]
extern "C" {
    /// The object that the element's script passes when it mounts a timeline: a plain object with these fields and
    /// functions.
    #[derive(Clone, Debug)]
    pub type Host;

    /// The interface's language, a well-formed BCP 47 tag.
    #[wasm_bindgen(method, getter)]
    pub(super) fn language(this: &Host) -> String;

    /// The compiled words in the interface's language; none where that is English, or has none.
    #[wasm_bindgen(method, getter)]
    pub(super) fn words(this: &Host) -> Option<String>;

    /// Whether the root contains exactly what this module would render for the same article.
    #[wasm_bindgen(method, getter)]
    pub(super) fn hydrate(this: &Host) -> bool;

    /// `list`, `story` or `auto`.
    #[wasm_bindgen(method, getter)]
    pub(super) fn view(this: &Host) -> String;

    /// `oldest`, `newest` or `auto`.
    #[wasm_bindgen(method, getter)]
    pub(super) fn order(this: &Host) -> String;

    /// The prefix of the URL fragments with the state; none if the URL stays unchanged.
    #[wasm_bindgen(method, getter)]
    pub(super) fn permalink(this: &Host) -> Option<String>;

    /// The hosts whose pictures load without a click, separated by spaces.
    #[wasm_bindgen(method, getter, js_name = imagesFrom)]
    pub(super) fn images_from(this: &Host) -> String;

    /// The state to start in, as a permalink.
    #[wasm_bindgen(method, getter)]
    pub(super) fn state(this: &Host) -> String;

    /// The element of the page that contains the article.
    #[wasm_bindgen(method, getter)]
    pub(super) fn article(this: &Host) -> Option<Element>;

    /// Reports that the article on the page does not contain an event's phrase. Called before the first state is
    /// reported.
    #[wasm_bindgen(method)]
    pub(super) fn miss(this: &Host, event: &str, phrase: &str);

    /// Reports the state, as a permalink, each time it has been rendered, with the number of events shown, and the
    /// position of the current one among them from 1, or 0 if none is current. `cause` is who has
    /// changed it: `reader`, `page` or `address`.
    #[wasm_bindgen(method)]
    pub(super) fn change(this: &Host, state: &str, shown: usize, position: usize, cause: &str);

    /// Records the listeners on an element before Yew is mounted on it, because Yew never removes them.
    #[wasm_bindgen(method)]
    pub(super) fn adopt(this: &Host, place: &Element);

    #[wasm_bindgen(method, js_name = afterPaint)]
    fn call_after_paint(this: &Host, then: &JsValue);

    /// The page's URL with another fragment, or without one.
    #[wasm_bindgen(method, js_name = urlWith)]
    pub(super) fn url_with(this: &Host, fragment: &str) -> String;

    /// Changes the page's URL: in a new history entry, or `in_place` in the current one.
    #[wasm_bindgen(method)]
    pub(super) fn visit(this: &Host, url: &str, in_place: bool);

    /// Whether the reader has reached the current history entry by a link.
    #[wasm_bindgen(method, js_name = isNewEntry)]
    pub(super) fn is_new_entry(this: &Host) -> bool;

    /// Records the current history entry as visited. Returning to it does not count as following a link.
    #[wasm_bindgen(method, js_name = noteEntry)]
    pub(super) fn note_entry(this: &Host);

    /// Whether the browser has a share sheet.
    #[wasm_bindgen(method, js_name = canShare)]
    pub(super) fn can_share(this: &Host) -> bool;

    /// Shares a link with the share sheet, or copies it if that is blocked. `then` gets whether it has been copied.
    #[wasm_bindgen(method)]
    pub(super) fn share(this: &Host, title: &str, url: &str, then: &JsValue);

    /// Copies a link. `then` gets whether that has worked.
    #[wasm_bindgen(method)]
    pub(super) fn copy(this: &Host, url: &str, then: &JsValue);

    /// Keeps the timeline inside a height that the page has set. Returns whether there is one that it does not fit
    /// into.
    #[wasm_bindgen(method)]
    pub(super) fn fit(this: &Host, root: &Element) -> bool;

    /// Scrolls the current event, or the first one shown, to the reading line.
    #[wasm_bindgen(method)]
    pub(super) fn reveal(this: &Host);

    /// Scrolls the current event to the reading line after the next paint, and focuses its headline.
    #[wasm_bindgen(method)]
    pub(super) fn arrive(this: &Host);

    /// Scrolls to a sentence of the page's article and highlights it.
    #[wasm_bindgen(method)]
    pub(super) fn highlight(this: &Host, range: &Range);
}

impl Host {
    /// Calls `then` when the rendered changes have been painted.
    pub(super) fn after_paint(&self, then: impl FnOnce() + 'static) {
        self.call_after_paint(&Closure::once_into_js(then));
    }
}
