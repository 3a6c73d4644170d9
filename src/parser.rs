//! The document parser for the browser: a separate module that is loaded only if a page has a document. With the feature `import`
//! it becomes another, larger module, for timelines in other formats.
//!
//! It returns the article in the binary form that the timeline's module reads. Both must have the same [`crate::WIRE`].

use js_sys::{Array, JsString, Object, Uint8Array};
use wasm_bindgen::prelude::*;

#[cfg(feature = "import")]
use crate::bytes;
use crate::document::{Decoder, Node, Problem, limits};
#[cfg(feature = "import")]
use crate::import::Options;
use crate::model::Article;
#[cfg(feature = "import")]
use crate::words::Words;

/// The result for the element: the article as bytes, or `undefined` if there is none; and the problems as strings, each with place and
/// remedy. Both are JavaScript values, because this module is discarded after parsing.
fn outcome((article, problems): (Option<Article>, Vec<Problem>)) -> Array {
    let article = article.and_then(|article| postcard::to_allocvec(&article).ok());
    let article = article.map_or(JsValue::UNDEFINED, |bytes| Uint8Array::from(bytes.as_slice()).into());
    let problems: Array = problems.iter().map(|problem| JsValue::from(problem.to_string())).collect();
    Array::of2(&article, &problems)
}

#[wasm_bindgen]
extern "C" {
    /// The browser's parser, for texts that are already JavaScript strings.
    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    fn parse_json(text: &JsValue) -> Result<JsValue, JsValue>;
}

/// A document that is parsed in chunks of events, so that the page stays responsive.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reading {
    decoder: Decoder,
    events: Array,
    /// The number of events parsed so far.
    read: u32,
    /// The reason why the document is rejected.
    refused: Option<Problem>,
}

#[wasm_bindgen]
impl Reading {
    /// Starts parsing a document: JSON text, or a parsed JSON value.
    #[wasm_bindgen(constructor)]
    pub fn new(value: &JsValue) -> Self {
        let begun = if value.is_string() { parse(value) } else { Ok(value.clone()) }.and_then(|value| begin(&value));
        let (head, events, refused) = begun
            .map_or_else(|problem| (Node::Null, Array::new(), Some(problem)), |(head, events)| (head, events, None));
        Self { decoder: Decoder::new(&head), events, read: 0, refused }
    }

    /// Parses this many more events; returns whether there are others.
    #[wasm_bindgen(js_name = goOn)]
    pub fn go_on(&mut self, events: u32) -> bool {
        let end = self.read.saturating_add(events).min(self.events.length());
        while self.refused.is_none() && self.read < end {
            match node(&self.events.get(self.read), 2) {
                Ok(event) => self.decoder.event(&event),
                Err(problem) => self.refused = Some(problem),
            }
            self.read += 1;
        }
        self.refused.is_none() && self.read < self.events.length()
    }

    /// The result: the article as bytes or `undefined`, and the problems as strings.
    pub fn outcome(self) -> Array {
        outcome(self.refused.map_or_else(|| self.decoder.finish(), |problem| (None, vec![problem])))
    }
}

/// Separates a document from the list of its events.
fn begin(value: &JsValue) -> Result<(Node, Array), Problem> {
    let mut events = Array::new();
    if !value.is_object() || Array::is_array(value) {
        return Ok((node(value, 0)?, events));
    }
    let fields = Object::entries(value.unchecked_ref());
    let head = fields.iter().map(|field| {
        let (key, value) = entry(&field);
        let is_events = key == Decoder::EVENTS && Array::is_array(&value);
        let node = if is_events { Node::List(Vec::new()) } else { node(&value, 1)? };
        if is_events {
            events = value.unchecked_into();
        }
        Ok((key, node))
    });
    let head = head.collect::<Result<_, _>>().map(Node::Map)?;
    Ok((head, events))
}

/// Parses a document at once, or imports a timeline in a format of [`crate::import::Format::NAMES`]. `language` is a BCP 47 tag for
/// files that do not state one, and `words` the compiled file of that language if it has one. Bytes are decoded first.
#[cfg(feature = "import")]
#[wasm_bindgen(js_name = readTimeline)]
pub fn read_timeline(value: &JsValue, format: &str, language: &str, words: Option<String>) -> Array {
    let words = Words::loaded(words);
    let options = Options { format: format.parse().unwrap_or_default(), language, words: &words, compose };
    let bytes = value.dyn_ref::<Uint8Array>().map(|bytes| bytes::decode(&bytes.to_vec()));
    if let Some((text, problem)) = bytes.or_else(|| Some((value.as_string()?, None))) {
        let imported = crate::import::read(&text, options, |text| node(&parse(&JsValue::from_str(text))?, 0));
        return outcome((imported.article, problem.into_iter().chain(imported.problems).collect()));
    }
    outcome(match node(value, 0) {
        Ok(node) => crate::import::read_node(&node, options),
        Err(problem) => (None, vec![problem]),
    })
}

/// A text in Unicode's composed form.
#[cfg(feature = "import")]
fn compose(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}

/// Parses JSON text.
fn parse(text: &JsValue) -> Result<JsValue, Problem> {
    if text.unchecked_ref::<JsString>().length() as usize > limits::BYTES {
        return Err(Problem::too_long());
    }
    parse_json(text).map_err(|error| {
        let error = error.dyn_into::<js_sys::Error>().map(|error| String::from(error.message()));
        Problem::new("$", format_args!("This is not JSON ({}); fix it there.", error.unwrap_or_default()))
    })
}

/// The number of the binary layout that this module writes.
#[wasm_bindgen]
pub fn wire() -> u32 {
    crate::WIRE
}

/// Converts a parsed JSON value to a [`Node`].
fn node(value: &JsValue, depth: usize) -> Result<Node, Problem> {
    if let Some(text) = value.as_string() {
        return Ok(Node::Text(text));
    }
    if let Some(number) = value.as_f64() {
        // Infinity becomes null, as in crate::json.
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
    let read = |field: JsValue| {
        let (key, value) = entry(&field);
        Ok((key, node(&value, depth + 1)?))
    };
    Object::entries(value.unchecked_ref()).iter().map(read).collect::<Result<_, _>>().map(Node::Map)
}

/// A key and its value from `Object.entries`.
fn entry(field: &JsValue) -> (String, JsValue) {
    let field: &Array = field.unchecked_ref();
    (field.get(0).as_string().unwrap_or_default(), field.get(1))
}
