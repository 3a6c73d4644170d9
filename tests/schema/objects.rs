//! The objects that the schema of documents describes.

use serde_json::{Map, Value};

/// Calls `visit` with every object of the schema that has properties, and its place.
pub(crate) fn each_object(node: &Value, place: &str, visit: &mut impl FnMut(&str, &Map<String, Value>)) {
    match node {
        Value::Object(map) => {
            if map.contains_key("properties") {
                visit(place, map);
            }
            // Conditions repeat fields that are already listed.
            for (key, value) in map.iter().filter(|(key, _)| !["anyOf", "if", "then", "else"].contains(&key.as_str())) {
                each_object(value, &format!("{place}/{key}"), visit);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each_object(item, place, visit)),
        _ => {}
    }
}
