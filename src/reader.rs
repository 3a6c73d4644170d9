//! Reading documents in the browser: a module of its own, loaded only where a page brings a document; and with the
//! feature `import` another, larger one, for the timelines of others.
//!
//! What it reads, it hands over as the bytes that the timeline's module takes; the two know each other by the build.

use js_sys::{Array, JsString, Object, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::document::{self, Node, Problem, limits};
#[cfg(feature = "import")]
use crate::import::Options;
use crate::model::Article;

/// What came of a document, as the element takes it: the article as bytes, for the timeline's module of the same build, or
/// `undefined` where there is nothing to show; and what is wrong with the document, a line each: its place, what it is, and
/// the remedy. Both are the page's own, for this module is given up as soon as it has read.
fn outcome((article, problems): (Option<Article>, Vec<Problem>)) -> Array {
    let article = article.and_then(|article| postcard::to_allocvec(&article).ok());
    let article = article.map_or(JsValue::UNDEFINED, |bytes| Uint8Array::from(bytes.as_slice()).into());
    let problems: Array = problems.iter().map(|problem| JsValue::from(problem.to_string())).collect();
    Array::of2(&article, &problems)
}

#[wasm_bindgen]
extern "C" {
    /// The browser's parser, for texts that are JavaScript's already.
    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    fn parse_json(text: &JsValue) -> Result<JsValue, JsValue>;
}

/// Reads a document: a JSON text, or what a JSON text stands for. Of the list that comes of it, the first is the article as
/// bytes or `undefined`, and the second the problems, a line each.
#[wasm_bindgen]
pub fn read(value: &JsValue) -> Array {
    let node = if value.is_string() { parse(value) } else { node(value, 0) };
    outcome(match node {
        Ok(node) => document::decode(&node),
        Err(problem) => (None, vec![problem]),
    })
}

/// Reads a document as [`read`] does, or a timeline made for another, in a format of [`crate::import::Format::NAMES`];
/// `language` is a BCP 47 tag for what tells none itself.
#[cfg(feature = "import")]
#[wasm_bindgen(js_name = readTimeline)]
pub fn read_timeline(value: &JsValue, format: &str, language: &str) -> Array {
    let options = Options { format: format.parse().unwrap_or_default(), language };
    if let Some(text) = value.as_string() {
        let imported = crate::import::read(&text, options, |text| parse(&JsValue::from_str(text)));
        return outcome((imported.article, imported.problems));
    }
    outcome(match node(value, 0) {
        Ok(node) => crate::import::read_node(&node, options),
        Err(problem) => (None, vec![problem]),
    })
}

/// What a JSON text stands for.
fn parse(text: &JsValue) -> Result<Node, Problem> {
    if text.unchecked_ref::<JsString>().length() as usize > limits::BYTES {
        return Err(Problem::too_long());
    }
    let value = parse_json(text).map_err(|error| {
        let error = error.dyn_into::<js_sys::Error>().map(|error| String::from(error.message()));
        Problem::new("$", format_args!("This is not JSON ({}); mend it there.", error.unwrap_or_default()))
    })?;
    node(&value, 0)
}

/// What a build of this crate is recognised by.
#[wasm_bindgen]
pub fn build() -> String {
    crate::BUILD.into()
}

/// What the browser's parser made of a text, as the reader takes it.
fn node(value: &JsValue, depth: usize) -> Result<Node, Problem> {
    if let Some(text) = value.as_string() {
        return Ok(Node::Text(text));
    }
    if let Some(number) = value.as_f64() {
        // Beyond all numbers is nothing, as in crate::json.
        return Ok(if number.is_finite() { Node::Number(number) } else { Node::Null });
    }
    if let Some(flag) = value.as_bool() {
        return Ok(Node::Bool(flag));
    }
    if !value.is_object() {
        return Ok(Node::Null);
    }
    if depth == limits::DEPTH {
        return Err(Problem::too_deep());
    }
    if Array::is_array(value) {
        let items = Array::from(value);
        return items.iter().map(|item| node(&item, depth + 1)).collect::<Result<_, _>>().map(Node::List);
    }
    let entry = |entry: JsValue| {
        let entry = Array::from(&entry);
        Ok((entry.get(0).as_string().unwrap_or_default(), node(&entry.get(1), depth + 1)?))
    };
    Object::entries(value.unchecked_ref()).iter().map(entry).collect::<Result<_, _>>().map(Node::Map)
}
