//! `docs/document.md` has every field of the schema, in its tables and in its example.

use std::collections::BTreeSet;

use serde_json::Value;

use super::read;

#[path = "../schema/objects.rs"]
mod objects;

use self::objects::each_object;

fn schema() -> Value {
    serde_json::from_str(&read("static/timeline.schema.json")).unwrap()
}

/// The example of every field: the first whole document.
fn example() -> Value {
    let guide = read("docs/document.md");
    let mut blocks = guide.split("\n```json\n").skip(1).filter_map(|rest| rest.split("\n```").next());
    serde_json::from_str(blocks.find(|block| block.contains("\"format\"")).unwrap()).unwrap()
}

/// Notes the places in the schema of the fields that `value` has.
fn note_fields(schema: &Value, place: &str, value: &Value, noted: &mut BTreeSet<String>) {
    let node = schema.pointer(place).unwrap();
    if let Some(name) = node["$ref"].as_str() {
        note_fields(schema, name.strip_prefix('#').unwrap(), value, noted);
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let field = format!("{place}/properties/{key}");
                if schema.pointer(&field).is_some() {
                    note_fields(schema, &field, value, noted);
                    noted.insert(field);
                }
            }
        }
        Value::Array(items) if node.get("items").is_some() => {
            for item in items {
                note_fields(schema, &format!("{place}/items"), item, noted);
            }
        }
        _ => {}
    }
}

#[test]
fn the_guides_example_has_every_field() {
    let schema = schema();
    let (mut all, mut noted) = (BTreeSet::new(), BTreeSet::new());
    each_object(&schema, "", &mut |place, object| {
        all.extend(object["properties"].as_object().unwrap().keys().map(|name| format!("{place}/properties/{name}")));
    });
    note_fields(&schema, "", &example(), &mut noted);
    let missing: Vec<_> = all.difference(&noted).collect();
    assert!(all.len() > 40 && missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_guides_tables_hold_every_field() {
    let schema = schema();
    let guide = read("docs/document.md");
    // Its tables of fields, in their order: each field, and whether it is required.
    let tables = guide.split("\n| field | required | meaning |\n| --- | --- | --- |\n").skip(1);
    let mut tables: Vec<Vec<(&str, bool)>> = tables
        .map(|table| {
            let rows = table.lines().take_while(|line| line.starts_with('|'));
            rows.map(|row| {
                let mut cells = row.split('|').skip(1).map(str::trim);
                (cells.next().unwrap().trim_matches('`'), cells.next() == Some("yes"))
            })
            .collect()
        })
        .collect();
    each_object(&schema, "", &mut |place, object| {
        let required: Vec<_> = object.get("required").and_then(Value::as_array).into_iter().flatten().collect();
        let fields = object["properties"].as_object().unwrap().keys();
        let expected: Vec<_> = fields.map(|name| (name.as_str(), required.iter().any(|key| *key == name))).collect();
        let found = tables.iter().position(|table| *table == expected);
        tables.remove(found.unwrap_or_else(|| panic!("no table says of {place}: {expected:?}")));
    });
    assert!(tables.is_empty(), "no object of the schema has these fields: {tables:?}");
}
