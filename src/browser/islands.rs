//! The islands of a timeline on the page.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
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
    /// The element of the line at the foot of the screen, if there is one.
    foot: Option<HtmlElement>,
    hydrate: bool,
}

impl Islands {
    /// The islands that were prerendered into `root` for this reading, or new root elements; none if the page prevents
    /// that. The line at the foot of the screen is added for an article on the page, as the first node: a reader who
    /// leaves the article by keyboard comes to it before the timeline.
    pub(super) fn new(root: &Element, reading: &Reading, hydrate: bool, has_foot: bool) -> Option<Self> {
        let frame = if hydrate { root.first_element_child()? } else { make(root, reading)? };
        let mut places: Vec<_> = all(&frame, ".island").into_iter().rev().collect();
        let foot = if has_foot { Some(element("div", &Timeline::FOOT)?) } else { None };
        if let Some(foot) = &foot {
            frame.insert_before(foot, frame.first_child().as_ref()).ok()?;
            places.push(foot.clone());
        }
        Some(Self { frame, places, mounted: Vec::new(), foot: foot.map(JsCast::unchecked_into), hydrate })
    }

    /// The pieces of `islands` that are mounted here: all, or those after the line at the foot.
    fn own<'a>(&self, islands: &'a [PieceProps]) -> &'a [PieceProps] {
        islands.get(usize::from(self.foot.is_none())..).unwrap_or_default()
    }

    /// Mounts the next of these islands. Returns whether there are more.
    pub(super) fn mount_next(&mut self, islands: &[PieceProps], host: &Host) -> bool {
        if let (Some(place), Some(island)) = (self.places.pop(), self.own(islands).get(self.mounted.len())) {
            host.adopt(&place);
            let hydrate = self.hydrate && place.first_child().is_some();
            let renderer = Renderer::<AnyPiece>::with_root_and_props(place, island.clone());
            self.mounted.push(if hydrate { renderer.hydrate() } else { renderer.render() });
        }
        !self.places.is_empty()
    }

    /// Renders this instead, in a language.
    pub(super) fn update(&mut self, islands: &[PieceProps]) {
        let own = self.own(islands);
        for (mounted, island) in self.mounted.iter_mut().zip(own) {
            mounted.update(island.clone());
        }
    }

    /// Shows this view, and the line at the foot of the screen if it `has_line`. A browser without popovers never shows it.
    pub(super) fn show(&self, view: View, has_line: bool) {
        if let Some(foot) = &self.foot {
            let _ = foot.toggle_popover_with_force(has_line);
        }
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
    let frame = element("section", &Timeline::FRAME)?;
    frame.set_attribute("lang", reading.words().language).ok()?;
    if let Some(direction) = reading.direction() {
        frame.set_attribute("dir", direction).ok()?;
    }
    let story = element("input", &Timeline::STORY)?;
    frame.append_child(&story).ok()?;
    let aside = element("div", &[("class", Timeline::ASIDE)])?;
    frame.append_child(&aside).ok()?;
    for island in 0..Timeline::ISLANDS {
        let place = element("div", &[("class", Timeline::ISLAND)])?;
        (if island < Timeline::BESIDE { &aside } else { &frame }).append_child(&place).ok()?;
    }
    root.replace_children_with_node_1(&frame);
    Some(frame)
}

/// A new element with these attributes.
fn element(tag: &str, attributes: &[(&str, &str)]) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    for (name, value) in attributes {
        element.set_attribute(name, value).ok()?;
    }
    Some(element)
}
