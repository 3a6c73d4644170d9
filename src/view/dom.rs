//! The few DOM operations of views. They scroll only inside the timeline, never the page.

use wasm_bindgen::JsCast;
use web_sys::Element;

/// Scrolls `scroller` sideways, only as far as necessary to show `item`.
pub(super) fn reveal(scroller: &Element, item: &Element) {
    let (frame, item) = (scroller.get_bounding_client_rect(), item.get_bounding_client_rect());
    let by = if item.left() < frame.left() {
        item.left() - frame.left()
    } else if item.right() > frame.right() {
        item.right() - frame.right()
    } else {
        return;
    };
    #[expect(clippy::cast_possible_truncation, reason = "a distance on a screen, in whole pixels")]
    scroller.set_scroll_left(scroller.scroll_left() + by.round() as i32);
}

/// The elements below `root` that match a selector, in the document's order.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}
