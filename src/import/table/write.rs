//! Writing a table.

use std::collections::{BTreeMap, BTreeSet};

use csv::{Terminator, WriterBuilder};

use super::left_out::left_out;
use super::{Column, FACT, FIELDS, LANGUAGE, MAX_MEDIA, MEDIA, SOURCE, TYPE, guarded, in_brackets};
use crate::document::{Node, Problem, encode};
use crate::import::{Format, Options, field, ids, read as import};
use crate::model::Article;

/// The column names and the rows, by name.
#[derive(Default)]
struct Table {
    names: Vec<String>,
    rows: Vec<BTreeMap<String, String>>,
}

/// How a value of a facet, or a part, is written.
struct Written {
    /// Where all are listed: with the id in brackets, if it does not follow from the name.
    whole: String,
    /// Elsewhere.
    short: String,
}

/// How they are written, by their ids.
type Names = BTreeMap<String, Written>;

/// An article as a table in CSV, which [`read`](crate::import::read) reads, and a problem for everything that a table cannot hold.
///
/// ```
/// use article_timeline::document::Problem;
/// use article_timeline::import::{Format, Options, read, table};
/// use article_timeline::words::Words;
///
/// let sheet = "Date,Headline,Type,Team\n,A mill,title,\n1604~,It is built,,\"East; West\"\n";
/// let no_json = |_: &str| Err(Problem::new("$", "JSON is not supported here; write a sheet."));
/// let options = Options { format: Format::Csv, language: "en", words: &Words::english(), compose: str::to_owned };
/// let article = read(sheet, options, no_json).article.ok_or("no article")?;
/// let (table, left_out) = table::write(&article, options);
/// assert!(left_out.is_empty());
/// assert_eq!(read(&table, options, no_json).article, Some(article));
/// # Ok::<(), &str>(())
/// ```
pub fn write(article: &Article, options: Options<'_>) -> (String, Vec<Problem>) {
    let document = encode(article);
    let table = Table::of(&document, options.compose).to_csv();
    let options = Options { format: Format::Csv, ..options };
    let no_json = |_: &str| Err(Problem::new("$", "A table is no JSON; write a sheet."));
    let again = import(&table, options, no_json).article.map_or(Node::Null, |article| encode(&article));
    let left_out = left_out(&document, &again);
    (table, left_out)
}

impl Table {
    fn of(document: &Node, compose: fn(&str) -> String) -> Self {
        let mut table = Self::default();
        let mut title = BTreeMap::from([(TYPE.to_owned(), "title".to_owned())]);
        for (key, name) in [("language", LANGUAGE), ("title", "Headline"), ("dek", "Text")] {
            title.insert(name.into(), cell(field(document, key)));
        }
        media(document, &mut title);
        let mut values = BTreeMap::new();
        let parts = items(document, "parts");
        let parts = (written(parts, "title", compose), parts);
        values.insert("Part".to_owned(), list(&parts.0, parts.1));
        let facets = items(document, "facets");
        let names = written(facets, "name", compose);
        let facets: Vec<_> = facets
            .iter()
            .map(|facet| {
                let id = cell(field(facet, "id"));
                // The names of other columns are taken.
                let name = names.get(&id).map(|name| name.whole.clone()).filter(|name| Column::named(name).is_none());
                let name = name.unwrap_or_else(|| format!("{} [{id}]", cell(field(facet, "name"))));
                let all = items(facet, "values");
                let written = written(all, "name", compose);
                values.insert(name.clone(), list(&written, all));
                (id, name, written)
            })
            .collect();
        table.rows.push(title);
        if values.values().any(|cell| !cell.is_empty()) {
            values.insert(TYPE.into(), "values".into());
            table.rows.push(values);
        }
        let mut labels = Vec::<String>::new();
        for event in items(document, "events") {
            let mut row = BTreeMap::new();
            for (name, key) in FIELDS {
                row.insert(name.into(), cell(field(event, key)));
            }
            if let Some(part) = row.get_mut("Part") {
                *part = parts.0.get(part).map(|part| part.short.clone()).unwrap_or_default();
            }
            let source = field(event, "source").unwrap_or(&Node::Null);
            row.extend(SOURCE.map(|(name, key)| (name.to_owned(), cell(field(source, key)))));
            for (id, name, written) in &facets {
                let Some(Node::List(chosen)) = field(event, "facets").and_then(|all| field(all, id)) else { continue };
                let chosen: Vec<_> =
                    chosen.iter().filter_map(|id| Some(written.get(&cell(Some(id)))?.short.clone())).collect();
                row.insert(name.clone(), chosen.join("; "));
            }
            if let Some(Node::Map(entries)) = field(event, "facts") {
                for (label, text) in entries {
                    let name = format!("{FACT}{label}");
                    if !labels.contains(&name) {
                        labels.push(name.clone());
                    }
                    row.insert(name, cell(Some(text)));
                }
            }
            media(event, &mut row);
            table.rows.push(row);
        }
        let known = [TYPE, "Date", "Display Date", "Headline", "Text", "Part"].map(String::from).into_iter();
        let after = SOURCE.iter().map(|(name, _)| *name).chain([LANGUAGE, "Id"]).map(String::from);
        let names =
            known.chain(facets.into_iter().map(|(_, name, _)| name)).chain(labels).chain(media_names()).chain(after);
        let filled: BTreeSet<_> =
            table.rows.iter().flatten().filter(|(_, cell)| !cell.is_empty()).map(|(name, _)| name.clone()).collect();
        let described: Vec<_> = (0..MAX_MEDIA)
            .filter(|number| filled.contains(&numbered("Media", *number)))
            .map(|number| numbered("Alt Text", number))
            .collect();
        // A facet without values is one too, and a picture may have no description.
        let is_needed = |name: &String| {
            filled.contains(name) || Column::named(name).is_none() || described.contains(name) || name == "Date"
        };
        table.names = names.filter(is_needed).collect();
        table
    }

    fn to_csv(&self) -> String {
        let mut writer = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
        let rows = self
            .rows
            .iter()
            .map(|row| self.names.iter().map(|name| row.get(name).cloned().unwrap_or_default()).collect());
        for row in [self.names.clone()].into_iter().chain(rows) {
            // Nothing is lost: a list of bytes takes everything.
            let _ = writer.write_record(row.into_iter().map(guarded));
        }
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }
}

/// The text of a cell: paragraphs are separated by empty lines.
fn cell(node: Option<&Node>) -> String {
    match node {
        Some(Node::Text(text)) => text.clone(),
        Some(Node::Number(number)) => number.to_string(),
        Some(Node::List(items)) => items.iter().map(|item| cell(Some(item))).collect::<Vec<_>>().join("\n\n"),
        _ => String::new(),
    }
}

fn items<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    match field(node, key) {
        Some(Node::List(items)) => items,
        _ => &[],
    }
}

/// How each of these is written.
fn written(all: &[Node], key: &str, compose: fn(&str) -> String) -> Names {
    let mut names = BTreeMap::new();
    for item in all {
        *names.entry(compose(&cell(field(item, key)))).or_insert(0) += 1;
    }
    let one = |item: &Node| {
        let (id, name) = (cell(field(item, "id")), cell(field(item, key)));
        let composed = compose(&name);
        let is_plain = names.get(&composed) == Some(&1) && in_brackets(&name).1.is_none();
        let follows = ids::slug(&composed, "value").as_ref() == Some(&id);
        let whole = if is_plain && follows { name.clone() } else { format!("{name} [{id}]") };
        let short = if is_plain { name } else { whole.clone() };
        (id, Written { whole, short })
    };
    all.iter().map(one).collect()
}

/// All of them, in their order.
fn list(written: &Names, all: &[Node]) -> String {
    let each = all.iter().filter_map(|item| Some(written.get(&cell(field(item, "id")))?.whole.clone()));
    each.collect::<Vec<_>>().join("; ")
}

fn numbered(name: &str, number: usize) -> String {
    if number == 0 { name.into() } else { format!("{name} {}", number + 1) }
}

fn media_names() -> impl Iterator<Item = String> {
    (0..MAX_MEDIA).flat_map(|number| MEDIA.map(|(name, _)| numbered(name, number)))
}

/// Adds the pictures and links of an event, or of the title, to its row.
fn media(node: &Node, row: &mut BTreeMap<String, String>) {
    for (number, media) in items(node, "media").iter().enumerate().take(MAX_MEDIA) {
        for (name, key) in MEDIA {
            let given = field(media, key).or_else(|| field(media, "title").filter(|_| key == "alt"));
            row.insert(numbered(name, number), cell(given));
        }
    }
}
