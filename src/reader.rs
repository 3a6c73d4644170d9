//! Reading documents in the browser: a module of its own, loaded only where a page brings a document.
//!
//! What it reads, it hands over as the bytes that the timeline's module takes; the two know each other by the build.

use js_sys::{Array, JSON, Object};
use wasm_bindgen::prelude::*;

use crate::document::{self, Node, Problem};

/// What came of a document.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Outcome {
    article: Option<Vec<u8>>,
    problems: Vec<Problem>,
}

#[wasm_bindgen]
impl Outcome {
    /// The article as bytes, for the timeline's module of the same build; none where there is nothing to show.
    #[wasm_bindgen(getter)]
    pub fn article(&self) -> Option<Vec<u8>> {
        self.article.clone()
    }

    /// What is wrong with the document, a line each: its place, what it is, and the remedy.
    #[wasm_bindgen(getter)]
    pub fn problems(&self) -> Vec<String> {
        self.problems.iter().map(ToString::to_string).collect()
    }
}

/// Reads a document: a JSON text, or what a JSON text stands for.
#[wasm_bindgen]
pub fn read(value: &JsValue) -> Outcome {
    let parsed = value.as_string().map_or_else(|| Ok(value.clone()), |text| JSON::parse(&text));
    match parsed {
        Ok(value) => {
            let (article, problems) = document::decode(&node(&value, 0));
            Outcome { article: article.and_then(|article| postcard::to_allocvec(&article).ok()), problems }
        }
        Err(error) => {
            let error = error.dyn_into::<js_sys::Error>().map(|error| String::from(error.message()));
            let message = format!("This is not JSON ({}); mend it there.", error.unwrap_or_default());
            Outcome { article: None, problems: vec![Problem { path: "$".into(), message }] }
        }
    }
}

/// What a build of this crate is recognised by.
#[wasm_bindgen]
pub fn build() -> String {
    crate::BUILD.into()
}

/// How deep a document's lists and objects may stand in each other; what is deeper counts as nothing.
const DEEPEST: usize = 64;

/// What the browser's parser made of a text, as the reader takes it.
fn node(value: &JsValue, depth: usize) -> Node {
    if let Some(text) = value.as_string() {
        return Node::Text(text);
    }
    if let Some(number) = value.as_f64() {
        return Node::Number(number);
    }
    if let Some(flag) = value.as_bool() {
        return Node::Bool(flag);
    }
    if !value.is_object() || depth == DEEPEST {
        return Node::Null;
    }
    if Array::is_array(value) {
        return Node::List(Array::from(value).iter().map(|item| node(&item, depth + 1)).collect());
    }
    let entry = |entry: JsValue| {
        let entry = Array::from(&entry);
        (entry.get(0).as_string().unwrap_or_default(), node(&entry.get(1), depth + 1))
    };
    Node::Map(Object::entries(value.unchecked_ref()).iter().map(entry).collect())
}
