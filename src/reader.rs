//! Reading documents in the browser: a module of its own, loaded only where a page brings a document; and with the
//! feature `import` another, larger one, for the timelines of others.
//!
//! What it reads, it hands over as the bytes that the timeline's module takes; the two know each other by [`crate::WIRE`].

use js_sys::{Array, JsString, Object, Uint8Array};
use wasm_bindgen::prelude::*;

#[cfg(feature = "import")]
use crate::bytes;
use crate::document::{Decoder, Node, Problem, limits};
#[cfg(feature = "import")]
use crate::import::Options;
use crate::model::Article;

/// What came of a document, as the element takes it: the article as bytes, for the timeline's module with the same [`crate::WIRE`], or
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

/// A document while it is read, so many events at a time: a page that can do nothing until all of a long one is read would
/// answer nobody.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reading {
    decoder: Decoder,
    events: Array,
    /// How many of them have been read.
    read: u32,
    /// Why none of it counts.
    refused: Option<Problem>,
}

#[wasm_bindgen]
impl Reading {
    /// Begins to read a document: a JSON text, or what a JSON text stands for.
    #[wasm_bindgen(constructor)]
    pub fn new(value: &JsValue) -> Self {
        let begun = if value.is_string() { parse(value) } else { Ok(value.clone()) }.and_then(|value| begin(&value));
        let (head, events, refused) = begun
            .map_or_else(|problem| (Node::Null, Array::new(), Some(problem)), |(head, events)| (head, events, None));
        Self { decoder: Decoder::new(&head), events, read: 0, refused }
    }

    /// Reads so many events more; tells whether there are others.
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

    /// What came of it: the first is the article as bytes or `undefined`, and the second the problems, a line each.
    pub fn outcome(self) -> Array {
        outcome(self.refused.map_or_else(|| self.decoder.finish(), |problem| (None, vec![problem])))
    }
}

/// All of a document but the list of its events, and that list.
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

/// Reads a document as [`Reading`] does, but at once, or a timeline made for another, in a format of [`crate::import::Format::NAMES`];
/// `language` is a BCP 47 tag for what tells none itself. Bytes are decoded first.
#[cfg(feature = "import")]
#[wasm_bindgen(js_name = readTimeline)]
pub fn read_timeline(value: &JsValue, format: &str, language: &str) -> Array {
    let options = Options { format: format.parse().unwrap_or_default(), language, compose };
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

/// What a JSON text stands for.
fn parse(text: &JsValue) -> Result<JsValue, Problem> {
    if text.unchecked_ref::<JsString>().length() as usize > limits::BYTES {
        return Err(Problem::too_long());
    }
    parse_json(text).map_err(|error| {
        let error = error.dyn_into::<js_sys::Error>().map(|error| String::from(error.message()));
        Problem::new("$", format_args!("This is not JSON ({}); fix it there.", error.unwrap_or_default()))
    })
}

/// The number of the layout of the bytes that this module makes of an article.
#[wasm_bindgen]
pub fn wire() -> u32 {
    crate::WIRE
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
    let read = |field: JsValue| {
        let (key, value) = entry(&field);
        Ok((key, node(&value, depth + 1)?))
    };
    Object::entries(value.unchecked_ref()).iter().map(read).collect::<Result<_, _>>().map(Node::Map)
}

/// A key and its value, as `Object.entries` has them.
fn entry(field: &JsValue) -> (String, JsValue) {
    let field: &Array = field.unchecked_ref();
    (field.get(0).as_string().unwrap_or_default(), field.get(1))
}
