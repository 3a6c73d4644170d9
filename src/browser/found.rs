//! The state of the page before the module was loaded: what the reader has checked, typed and made current.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::model::{Permalink, View};
use crate::view::all;

/// The event that a reader has swiped to in the story: the one in the middle of the row.
fn swiped_to(root: &Element) -> Option<Element> {
    let row = all(root, ".as-story:checked ~ .island .events").pop().filter(|row| row.scroll_left() != 0)?;
    let frame = row.get_bounding_client_rect();
    let middle = frame.left() + frame.width() / 2.0;
    all(&row, ".event").into_iter().find(|event| {
        let place = event.get_bounding_client_rect();
        (place.left()..place.right()).contains(&middle)
    })
}

/// The id of the event whose details are open, the last if there are several.
pub(super) fn opened(root: &Element) -> Option<String> {
    let heading = all(root, "article:has(> .details[open]) > .headline").pop()?;
    Some(heading.id().strip_prefix("event-")?.to_owned())
}

/// The state of a timeline's nodes.
pub(super) fn state(root: &Element) -> Permalink {
    let inputs = |selector| all(root, selector).into_iter().map(JsCast::unchecked_into::<HtmlInputElement>);
    let mut choices: Vec<(String, Vec<String>)> = Vec::new();
    for checked in inputs(".choices :checked") {
        let name = checked.name();
        let facet = name.strip_prefix("facet-").unwrap_or_default();
        match choices.iter_mut().find(|(known, _)| known == facet) {
            Some((_, values)) => values.push(checked.value()),
            None => choices.push((facet.to_owned(), vec![checked.value()])),
        }
    }
    // A story starts at its first event, which nobody has selected.
    let is_begun = all(root, ".as-story:checked ~ .island .events").pop().is_none_or(|row| row.scroll_left() != 0);
    let current = all(root, "article[aria-current]").pop().filter(|_| is_begun).or_else(|| swiped_to(root));
    let heading = current.and_then(|event| event.query_selector(".headline").ok().flatten());
    Permalink {
        event: heading.and_then(|heading| Some(heading.id().strip_prefix("event-")?.to_owned())),
        choices,
        query: inputs(".search").next().map(|search| search.value()).unwrap_or_default(),
        // The prerendered state is not the reader's choice.
        view: inputs(".as-story")
            .find(|story| story.checked() != story.default_checked())
            .map(|story| if story.checked() { View::Story } else { View::List }),
        // Only the module changes the order.
        order: None,
    }
}
