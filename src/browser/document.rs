//! The article of a timeline: the embedded one, or one that a parser made from a document.

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::embedded;
use crate::model::{Article, Permalink};

/// An article that any number of timelines can show.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Document(Rc<Article>);

#[wasm_bindgen]
impl Document {
    /// The article that was compiled in.
    ///
    /// # Errors
    ///
    /// If it cannot be decoded, which the build rules out.
    pub fn embedded() -> Result<Self, JsError> {
        Self::of(embedded::article())
    }

    /// The checksum of the embedded article's bytes.
    #[wasm_bindgen(js_name = embeddedChecksum)]
    pub fn embedded_checksum() -> String {
        embedded::CHECKSUM.into()
    }

    /// Decodes an article from a parser or the prerenderer with the same [`crate::WIRE`].
    ///
    /// # Errors
    ///
    /// If the bytes come from elsewhere, or contain an unsafe URL. They may be part of the page, where anybody can have
    /// changed them.
    pub fn read(bytes: &[u8]) -> Result<Self, JsError> {
        Self::of(postcard::from_bytes(bytes))
    }

    /// The number of events.
    #[wasm_bindgen(getter)]
    pub fn events(&self) -> usize {
        self.0.events.len()
    }

    /// Whether it has an event with this id.
    pub fn has(&self, event: &str) -> bool {
        self.0.events.iter().any(|own| own.id == event)
    }

    /// The id of the first facet, that of the branches; `branch` if there are no facets.
    #[wasm_bindgen(getter)]
    pub fn branches(&self) -> String {
        self.0.facets.first().map_or(Permalink::BRANCH, |facet| &facet.id).into()
    }

    fn of(article: Result<Article, postcard::Error>) -> Result<Self, JsError> {
        article.map(|article| Self(Rc::new(article))).map_err(|error| JsError::new(&error.to_string()))
    }

    pub(super) const fn article(&self) -> &Rc<Article> {
        &self.0
    }
}
