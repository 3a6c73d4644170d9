//! Putting a timeline on the page and taking it off.

use std::fmt;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::dates;
use crate::embedded;
use crate::view::{Reading, Timeline, TimelineProps};
use crate::words::Words;

/// A timeline on the page.
#[wasm_bindgen]
pub struct Mounted(AppHandle<Timeline>);

#[wasm_bindgen]
impl Mounted {
    /// Takes the timeline off the page; its root element must not be mounted on again.
    pub fn unmount(self) {
        self.0.destroy();
    }
}

impl fmt::Debug for Mounted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mounted")
    }
}

/// Puts the embedded article's timeline into `root`, in the interface language closest to `language`.
///
/// With `hydrate`, what `root` holds must be what the same version prerendered for the same language, and its nodes
/// are taken over; without, they are replaced. `root` must be a fresh element: Yew never takes its listeners off.
///
/// # Errors
///
/// When the embedded article cannot be read, which the build rules out.
#[wasm_bindgen]
pub fn mount(root: Element, language: &str, hydrate: bool) -> Result<Mounted, JsError> {
    let words = Words::for_language(language);
    let article = Rc::new(embedded::article().map_err(|error| JsError::new(&error.to_string()))?);
    let reading = Reading::new(article, words, dates::format(words.language));
    let renderer = Renderer::<Timeline>::with_root_and_props(root, TimelineProps { reading });
    Ok(Mounted(if hydrate { renderer.hydrate() } else { renderer.render() }))
}
