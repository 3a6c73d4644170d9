//! What a table does not hold: the differences between a document and what is read back from its table.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::document::{Node, Path, Problem};

/// Differences of one kind, such as every note of a value.
struct Kind {
    /// Where the first one is.
    path: String,
    /// What became of it, if anything.
    instead: Option<String>,
    count: usize,
}

/// A problem for each kind of difference.
pub(super) fn left_out(document: &Node, again: &Node) -> Vec<Problem> {
    let mut kinds = BTreeMap::new();
    compare(document, Some(again), &Path::Root, &mut kinds);
    let mut problems: Vec<_> = kinds.into_values().map(problem).collect();
    problems.sort_by(|one, other| one.path.cmp(&other.path));
    problems
}

fn problem(Kind { path, instead, count }: Kind) -> Problem {
    let message = match (instead, count) {
        (Some(text), _) => {
            format!("A table cannot hold this as it is, so it became “{text}”. Keep the document if you need it.")
        }
        (None, 1) => "A table cannot hold this, so it is left out. Keep the document if you need it.".into(),
        (None, count) => {
            let more = count - 1;
            format!(
                "A table cannot hold this and {more} more of its kind, so they are left out. Keep the document if you need them."
            )
        }
    };
    Problem::new(path, message)
}

/// Notes every difference; whether there is one.
fn compare(one: &Node, other: Option<&Node>, path: &Path<'_>, kinds: &mut BTreeMap<String, Kind>) -> bool {
    if other == Some(one) {
        return false;
    }
    let mut is_noted = false;
    match (one, other) {
        (Node::Map(fields), Some(Node::Map(others))) => {
            for (key, node) in fields {
                let other = others.iter().find(|(name, _)| name == key).map(|(_, node)| node);
                is_noted |= compare(node, other, &path.key(key), kinds);
            }
        }
        (Node::List(items), Some(Node::List(others))) => {
            for (index, node) in items.iter().enumerate() {
                is_noted |= compare(node, others.get(index), &path.item(index), kinds);
            }
        }
        _ => {}
    }
    // The parts may be the same in another order, or be followed by more.
    if !is_noted {
        let instead = match other {
            Some(Node::Text(text)) => Some(text.chars().take(80).collect()),
            Some(Node::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        match kinds.entry(without_numbers(&path.to_string())) {
            Entry::Occupied(mut kind) => kind.get_mut().count += 1,
            Entry::Vacant(kind) => {
                kind.insert(Kind { path: path.to_string(), instead, count: 1 });
            }
        }
    }
    true
}

/// A path without the numbers of items.
fn without_numbers(path: &str) -> String {
    path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect()
}
