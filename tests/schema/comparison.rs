//! Compares the JSON Schema with the decoder.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use article_timeline::document::Problem;
use article_timeline::model::Article;
use article_timeline::{document, json};
use jsonschema::Validator;
use serde_json::Value;

pub(crate) fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Decodes a JSON document.
#[track_caller]
pub(crate) fn decode(text: &str) -> (Option<Article>, Vec<Problem>) {
    document::decode(&json::parse(text).unwrap_or_else(|problem| panic!("{problem}")))
}

pub(crate) fn schema() -> Value {
    serde_json::from_str(&read("static/timeline.schema.json")).unwrap()
}

/// The complete JSON documents in the guide.
pub(crate) fn documents_in_the_guide() -> Vec<String> {
    let guide = read("docs/document.md");
    let blocks = guide.split("\n```json\n").skip(1).map(|rest| rest.split("\n```").next().unwrap().to_owned());
    blocks.filter(|block| block.contains("\"format\"")).collect()
}

/// The guide's example of every field.
pub(crate) fn example() -> Value {
    serde_json::from_str(&documents_in_the_guide()[0]).unwrap()
}

/// Compares the schema with the decoder, and records the differences.
pub(crate) struct Comparison {
    schema: Validator,
    unseen: BTreeSet<String>,
}

impl Comparison {
    pub(crate) fn new() -> Self {
        Self { schema: jsonschema::draft202012::new(&schema()).unwrap(), unseen: BTreeSet::new() }
    }

    /// Validates a document with both. The schema must accept every document that the decoder accepts. If only the decoder
    /// rejects it, the name is recorded.
    #[track_caller]
    pub(crate) fn compare(&mut self, name: &str, text: &str) {
        let error = self.schema.validate(&serde_json::from_str(text).unwrap()).err().map(|error| error.to_string());
        let (_, problems) = decode(text);
        assert!(error.is_none() || !problems.is_empty(), "{name}: only the schema refuses it: {error:?}");
        if error.is_none() && !problems.is_empty() {
            self.unseen.insert(name.to_owned());
        }
    }

    #[track_caller]
    pub(crate) fn assert_unseen(self, expected: &[(&str, &str)]) {
        let expected: BTreeSet<_> = expected.iter().map(|(name, _)| (*name).to_owned()).collect();
        let missing: Vec<_> = expected.difference(&self.unseen).collect();
        assert!(missing.is_empty(), "the schema sees these after all: {missing:#?}");
        let new: Vec<_> = self.unseen.difference(&expected).collect();
        assert!(new.is_empty(), "only the reader sees what is wrong here: {new:#?}");
    }
}
