//! The islands of a timeline on the page.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::{AppHandle, Renderer};

use super::host::Host;
use crate::model::View;
use crate::view::{AnyPiece, PieceProps, Reading, Timeline, all};

/// The element around the islands, and the mounted islands.
pub(super) struct Islands {
    frame: Element,
    /// The root elements of those that are not mounted yet, the last one first.
    places: Vec<Element>,
    mounted: Vec<AppHandle<AnyPiece>>,
    hydrate: bool,
}

impl Islands {
    /// The islands that were prerendered into `root` for this reading, or new root elements; none if the page prevents
    /// that.
    pub(super) fn new(root: &Element, reading: &Reading, hydrate: bool) -> Option<Self> {
        let frame = if hydrate { root.first_element_child()? } else { make(root, reading)? };
        let places = all(&frame, ".island").into_iter().rev().collect();
        Some(Self { frame, places, mounted: Vec::new(), hydrate })
    }

    /// Mounts the next of these islands. Returns whether there are more.
    pub(super) fn mount_next(&mut self, islands: &[PieceProps], host: &Host) -> bool {
        if let (Some(place), Some(island)) = (self.places.pop(), islands.get(self.mounted.len())) {
            host.adopt(&place);
            let renderer = Renderer::<AnyPiece>::with_root_and_props(place, island.clone());
            self.mounted.push(if self.hydrate { renderer.hydrate() } else { renderer.render() });
        }
        !self.places.is_empty()
    }

    /// Renders this instead, in a language.
    pub(super) fn update(&mut self, islands: impl IntoIterator<Item = PieceProps>) {
        for (mounted, island) in self.mounted.iter_mut().zip(islands) {
            mounted.update(island);
        }
    }

    /// Shows this view.
    pub(super) fn show(&self, view: View) {
        if let Some(story) = all(&self.frame, ".as-story").pop() {
            story.unchecked_into::<HtmlInputElement>().set_checked(view == View::Story);
        }
    }

    /// Sets the language of the timeline.
    pub(super) fn speak(&self, language: &str) {
        // Every element accepts this attribute name.
        let _ = self.frame.set_attribute("lang", language);
    }

    /// Removes everything from the page.
    pub(super) fn unmount(self) {
        for island in self.mounted {
            island.destroy();
        }
        self.frame.remove();
    }
}

/// Creates what `prerender/timeline.rs` renders natively, and replaces the previous content.
fn make(root: &Element, reading: &Reading) -> Option<Element> {
    let document = document();
    let frame = document.create_element("section").ok()?;
    for (name, value) in Timeline::FRAME {
        frame.set_attribute(name, value).ok()?;
    }
    frame.set_attribute("lang", reading.words().language).ok()?;
    if let Some(direction) = reading.direction() {
        frame.set_attribute("dir", direction).ok()?;
    }
    let story = document.create_element("input").ok()?;
    for (name, value) in Timeline::STORY {
        story.set_attribute(name, value).ok()?;
    }
    frame.append_child(&story).ok()?;
    let aside = document.create_element("div").ok()?;
    aside.set_class_name(Timeline::ASIDE);
    frame.append_child(&aside).ok()?;
    for island in 0..Timeline::ISLANDS {
        let place = document.create_element("div").ok()?;
        place.set_class_name(Timeline::ISLAND);
        (if island < Timeline::BESIDE { &aside } else { &frame }).append_child(&place).ok()?;
    }
    root.replace_children_with_node_1(&frame);
    Some(frame)
}
