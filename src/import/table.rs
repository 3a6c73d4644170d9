//! The table of this crate: one row per event, with everything that a spreadsheet can hold. What it cannot is reported when it is written.

mod left_out;
mod read;
mod write;

use std::collections::HashMap;

use super::ids::{self, Ids};
use crate::document::is_id;

pub(super) use self::read::read;
pub use self::write::write;

/// The columns for fields of an event, and of the title.
const FIELDS: [(&str, &str); 6] = [
    ("Id", "id"),
    ("Date", "date"),
    ("Display Date", "displayDate"),
    ("Headline", "headline"),
    ("Text", "text"),
    ("Part", "part"),
];

/// The columns for the sentence of the article.
const SOURCE: [(&str, &str); 3] = [("Phrase", "phrase"), ("Paragraph", "paragraph"), ("Words Before", "before")];

/// The columns for a picture or a link. Those for the second have a 2 after their names.
const MEDIA: [(&str, &str); 8] = [
    ("Media", "url"),
    ("Media Type", "type"),
    ("Alt Text", "alt"),
    ("Media Caption", "caption"),
    ("Media Credit", "credit"),
    ("Media Link", "link"),
    ("Media Width", "width"),
    ("Media Height", "height"),
];

const TYPE: &str = "Type";
const LANGUAGE: &str = "Language";

/// The start of the name of a column for facts.
const FACT: &str = "Fact: ";

/// The maximum number of pictures and links of an event.
const MAX_MEDIA: usize = 20;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    /// Whether a row is the title, an event, or lists the values of each column.
    Type,
    Language,
    Field(&'static str),
    Source(&'static str),
    /// The number of the picture or link, from 0, and its field.
    Media(usize, &'static str),
    Fact(String),
    /// Every other column is a facet: its index.
    Facet(usize),
    /// A column without a name.
    Nothing,
}

impl Column {
    /// The known column of this name.
    fn named(name: &str) -> Option<Self> {
        let is = |known: &str| known.eq_ignore_ascii_case(name);
        let of =
            |columns: &[(&'static str, &'static str)]| columns.iter().find(|(known, _)| is(known)).map(|(_, key)| *key);
        if name.is_empty() {
            return Some(Self::Nothing);
        } else if is(TYPE) {
            return Some(Self::Type);
        } else if is(LANGUAGE) {
            return Some(Self::Language);
        } else if let Some(key) = of(&FIELDS) {
            return Some(Self::Field(key));
        } else if let Some(key) = of(&SOURCE) {
            return Some(Self::Source(key));
        } else if let Some(label) = name.strip_prefix(FACT) {
            return Some(Self::Fact(label.into()));
        }
        let bare = name.trim_end_matches(|character: char| character.is_ascii_digit());
        let number: usize =
            name.get(bare.len()..).filter(|digits| !digits.is_empty()).map_or(Some(1), |digits| digits.parse().ok())?;
        let known = |(known, _): &&(&str, &str)| known.eq_ignore_ascii_case(bare.trim_end());
        let (_, key) = MEDIA.iter().find(known).filter(|_| (1..=MAX_MEDIA).contains(&number))?;
        Some(Self::Media(number - 1, key))
    }
}

/// Whether a column of this name holds one field of an event.
pub(super) fn is_field(name: &str) -> bool {
    !matches!(Column::named(name), None | Some(Column::Nothing | Column::Facet(_)))
}

/// Things with a name and an id, such as the values of a facet. An id that does not follow from the name is in brackets after it.
#[derive(Default)]
struct Names {
    ids: Ids,
    by_name: HashMap<String, String>,
    /// Ids and names, in the order of the first mention.
    list: Vec<(String, String)>,
}

impl Names {
    /// The id of what is written like this, which is added if it is new.
    fn of(&mut self, text: &str, kind: &str, compose: fn(&str) -> String) -> String {
        let (name, given) = in_brackets(text);
        let key = compose(name);
        let id = match given {
            Some(id) if self.ids.has(id) => return id.into(),
            Some(id) => self.ids.unique(id.into()),
            None => {
                if let Some(id) = self.by_name.get(&key) {
                    return id.clone();
                }
                let id = ids::slug(&key, kind).unwrap_or_else(|| format!("{kind}-{}", self.list.len() + 1));
                self.ids.unique(id)
            }
        };
        self.by_name.entry(key).or_insert_with(|| id.clone());
        self.list.push((id.clone(), name.into()));
        id
    }
}

/// A name, and the id in brackets after it, if there is one.
fn in_brackets(text: &str) -> (&str, Option<&str>) {
    let found = text.strip_suffix(']').and_then(|text| text.rsplit_once(" ["));
    match found.filter(|(name, id)| is_id(id) && !name.trim().is_empty()) {
        Some((name, id)) => (name.trim(), Some(id)),
        None => (text, None),
    }
}

/// What is between the semicolons of a cell.
fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|item| !item.is_empty())
}

/// Characters with which a spreadsheet begins a formula. A cell with such a text has an apostrophe before it.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

fn guarded(cell: String) -> String {
    let text = cell.trim_start_matches('\'');
    if text.starts_with(FORMULA) { format!("'{cell}") } else { cell }
}

fn unguarded(cell: &str) -> &str {
    let text = cell.trim_start_matches('\'');
    if text.starts_with(FORMULA) { cell.strip_prefix('\'').unwrap_or(cell) } else { cell }
}

#[cfg(test)]
mod tests;
