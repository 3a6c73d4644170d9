//! Which view fits the place that the page gives the timeline.

use wasm_bindgen::JsCast;
use web_sys::{Element, ShadowRoot};

use crate::model::View;

/// The class of a timeline that has to stay inside a height of the page's.
const BOXED: &str = "root--boxed";

/// The story, where the page has given the element a height of its own that the timeline does not fit in; `otherwise` elsewhere.
/// Marks the root then, so that the style sheet keeps the timeline inside.
pub(super) fn into_box(root: &Element, otherwise: View) -> View {
    // What has been made to fit says nothing of the list any more.
    if root.class_list().contains(BOXED) {
        return View::Story;
    }
    let Some(host) = root.get_root_node().dyn_into::<ShadowRoot>().ok().map(|shadow| shadow.host()) else {
        return otherwise;
    };
    let boxed = host.client_height() > 0 && root.scroll_height() > host.client_height() + 1;
    if !boxed {
        return otherwise;
    }
    // A class that cannot be set costs the story its fit, not the reader the timeline.
    let _ = root.class_list().add_1(BOXED);
    View::Story
}
