//! Lists whose items have unique ids.

use std::collections::HashSet;

use crate::document::fields::Fields;
use crate::document::limits;
use crate::document::node::Node;
use crate::document::path::Path;
use crate::document::problem::Problems;

/// Decodes the items of a list, without unusable ones and without those whose `id_field` equals an earlier one.
pub(super) fn unique_items<T>(
    fields: &Fields<'_>,
    key: &str,
    id_field: &str,
    read: impl Fn(&Node, &Path<'_>, &Problems) -> Option<T>,
    id_of: impl Fn(&T) -> &str,
) -> Vec<T> {
    let list = fields.path.key(key);
    let mut items = Unique::default();
    for node in fields.list(key) {
        items.add(&list, id_field, fields.problems, |path| read(node, path, fields.problems), &id_of);
    }
    items.items
}

/// The items of a list, with unique ids.
#[derive(Debug)]
pub(super) struct Unique<T> {
    items: Vec<T>,
    ids: Ids,
}

/// The ids of the decoded items. It is not generic, so that the module contains it once.
#[derive(Debug, Default)]
struct Ids {
    taken: HashSet<String>,
    /// The number of items, including unusable ones.
    read: usize,
}

impl<T> Default for Unique<T> {
    fn default() -> Self {
        Self { items: Vec::new(), ids: Ids::default() }
    }
}

impl<T> Unique<T> {
    /// Decodes the next item of `list` with `read`, and adds it unless its id is taken.
    pub(super) fn add(
        &mut self,
        list: &Path<'_>,
        id_field: &str,
        problems: &Problems,
        read: impl FnOnce(&Path<'_>) -> Option<T>,
        id_of: impl FnOnce(&T) -> &str,
    ) {
        let Some(path) = self.ids.next(list, problems) else { return };
        if let Some(item) = read(&path).filter(|item| self.ids.take(id_of(item), id_field, &path, list, problems)) {
            self.items.push(item);
        }
    }

    /// Whether the list has had no items, not even unusable ones.
    pub(super) fn is_unread(&self) -> bool {
        self.ids.read == 0
    }

    pub(super) fn into_items(self) -> Vec<T> {
        self.items
    }
}

impl Ids {
    /// The path of the next item, if the limit is not reached.
    #[inline(never)]
    fn next<'a>(&mut self, list: &'a Path<'a>, problems: &Problems) -> Option<Path<'a>> {
        let index = self.read;
        self.read += 1;
        if index == limits::EVENTS {
            problems.report(list, format_args!("The list has more than {index} entries; split the document."));
        }
        (index < limits::EVENTS).then(|| list.item(index))
    }

    /// Takes an id, if nobody has it.
    #[inline(never)]
    fn take(&mut self, id: &str, id_field: &str, path: &Path<'_>, list: &Path<'_>, problems: &Problems) -> bool {
        let is_free = self.taken.insert(id.to_owned());
        if !is_free {
            let message =
                format_args!("The {id_field} “{id}” is already used by an earlier entry of {list}; choose another.");
            problems.report(&path.key(id_field), message);
        }
        is_free
    }
}
