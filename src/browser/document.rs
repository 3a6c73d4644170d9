//! The article a timeline shows: the embedded one, or what the reader's module made of a document.

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::embedded;
use crate::model::{Article, Order, Permalink};

/// An article to be shown, by as many timelines as like.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Document(Rc<Article>);

#[wasm_bindgen]
impl Document {
    /// The article that was compiled in.
    ///
    /// # Errors
    ///
    /// When it cannot be read, which the build rules out.
    pub fn embedded() -> Result<Self, JsError> {
        Self::of(embedded::article())
    }

    /// The checksum of the embedded article's bytes.
    #[wasm_bindgen(js_name = embeddedChecksum)]
    pub fn embedded_checksum() -> String {
        embedded::CHECKSUM.into()
    }

    /// The article as the reader's module or the prerenderer wrote it, with the same [`crate::WIRE`].
    ///
    /// # Errors
    ///
    /// When it was not written by them, or holds an address that is not safe: the bytes may stand in the page.
    pub fn read(bytes: &[u8]) -> Result<Self, JsError> {
        Self::of(postcard::from_bytes(bytes))
    }

    /// How many events there are to show.
    #[wasm_bindgen(getter)]
    pub fn events(&self) -> usize {
        self.0.events.len()
    }

    /// Whether it has an event of this id.
    pub fn has(&self, event: &str) -> bool {
        self.0.events.iter().any(|own| own.id == event)
    }

    /// The id of the first facet, that of the branches; where there are no facets, what would name it.
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

    /// The article with its events in this order.
    pub(super) fn in_order(&self, order: Order) -> Rc<Article> {
        if self.0.order == order { Rc::clone(&self.0) } else { Rc::new(Article::clone(&self.0).in_order(order)) }
    }
}
