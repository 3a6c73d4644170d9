//! Reading a table: it becomes a document, which is decoded like every other.

use super::{Column, Names, in_brackets, items, unguarded};
use crate::document::{FORMAT, Node, Path, Problem, decode};
use crate::import::ids::{self, Ids};
use crate::import::sheet::Row;
use crate::import::when::{Order, Survey, no_date};
use crate::import::{Context, Options};
use crate::model::{Article, Date, Permalink};
use crate::words::Text;

/// The fields of an object of the document.
type Fields = Vec<(String, Node)>;

/// A facet, as its column names it.
struct Facet {
    id: String,
    name: String,
    values: Names,
}

struct Reader<'a> {
    options: Options<'a>,
    context: Context<'a>,
    /// The names of the columns, and what they hold.
    columns: Vec<(String, Column)>,
    parts: Names,
    facets: Vec<Facet>,
    order: Order,
    ids: Ids,
}

/// Imports a table: the row with its column names, and the others.
pub(in crate::import) fn read(header: &Row, rows: &[Row], options: Options<'_>) -> (Option<Article>, Vec<Problem>) {
    let mut reader = Reader::new(header, options);
    // Dates are read in the language that the sheet states.
    let mut titles = rows.iter().filter(|row| reader.kind(row) == "title");
    if let Some(language) = titles.find_map(|row| reader.cells(row, &Column::Language).next()) {
        reader = Reader::new(header, Options { language, ..options });
    }
    let mut survey = Survey::default();
    for row in rows {
        let dates = reader.cells(row, &Column::Field("date"));
        dates.filter(|cell| cell.parse::<Date>().is_err()).for_each(|cell| survey.see_text(cell));
        if reader.kind(row) == "values" {
            reader.values(row);
        }
        let given: Vec<_> = reader.cells(row, &Column::Field("id")).collect();
        for id in given {
            // What is given stays free for its row.
            reader.ids.reserve(id);
        }
    }
    reader.order = survey.order();
    reader.document(header, rows)
}

impl<'a> Reader<'a> {
    fn new(header: &Row, options: Options<'a>) -> Self {
        let (mut columns, mut facets, mut ids) = (Vec::new(), Vec::<Facet>::new(), Ids::default());
        let names = header.cells.iter().map(unguarded);
        for given in Permalink::RESERVED.into_iter().chain(names.clone().filter_map(|name| in_brackets(name).1)) {
            ids.reserve(given);
        }
        for name in names {
            let column = Column::named(name).unwrap_or_else(|| {
                let (label, given) = in_brackets(name);
                // Two columns with one name are one facet.
                let same = facets.iter().position(|facet: &Facet| given.is_none() && facet.name == label);
                if let Some(index) = same {
                    return Column::Facet(index);
                }
                let slug = || ids::slug(&(options.compose)(label), "facet").unwrap_or_else(|| "facet".into());
                let id = given.map_or_else(|| ids.unique(slug()), Into::into);
                facets.push(Facet { id, name: label.into(), values: Names::default() });
                Column::Facet(facets.len() - 1)
            });
            columns.push((name.to_owned(), column));
        }
        Self {
            options,
            context: Context::new(options),
            columns,
            parts: Names::default(),
            facets,
            order: Order::default(),
            ids: Ids::default(),
        }
    }

    /// The filled cells of the columns that hold this.
    fn cells<'r>(&self, row: &'r Row, wanted: &Column) -> impl Iterator<Item = &'r str> {
        let cells = self.columns.iter().zip(&row.cells).filter(move |((_, column), _)| column == wanted);
        cells.map(|(_, cell)| unguarded(cell)).filter(|cell| !cell.is_empty())
    }

    /// What a row says that it is.
    fn kind(&self, row: &Row) -> String {
        self.cells(row, &Column::Type).next().unwrap_or_default().to_lowercase()
    }

    /// The article of all rows.
    fn document(mut self, header: &Row, rows: &[Row]) -> (Option<Article>, Vec<Problem>) {
        let (mut title, mut events, mut places) = (None, Vec::new(), Vec::new());
        for row in rows {
            let kind = self.kind(row);
            match kind.as_str() {
                "values" => {}
                "title" if title.is_none() => title = Some(row),
                _ => {
                    let path = Path::Row(row.number);
                    if kind == "title" {
                        self.context.report(&path, "There is already a title, so this became an event.");
                    } else if !kind.is_empty() {
                        let message = format_args!(
                            "There is no type “{kind}”, so this became an event; write title, values, or nothing."
                        );
                        self.context.report(&path, message);
                    }
                    if let Some(event) = self.event(row) {
                        events.push(event);
                        places.push(row);
                    }
                }
            }
        }
        let mut document = self.head(title, header);
        document.push(("language".into(), text(self.options.language)));
        document.push(("parts".into(), listed(&self.parts, "title")));
        let facet = |Facet { id, name, values }: &Facet| {
            Node::Map(vec![
                ("id".into(), text(id)),
                ("name".into(), text(name)),
                ("values".into(), listed(values, "name")),
            ])
        };
        document.push(("facets".into(), Node::List(self.facets.iter().map(facet).collect())));
        let article = if events.is_empty() {
            self.context
                .report(&Path::Row(header.number), "There are no events; add a row with a date and a headline.");
            None
        } else {
            document.push(("events".into(), Node::List(events)));
            let (article, problems) = decode(&Node::Map(document));
            for problem in problems {
                let place = self.place(&problem.path, header, title, &places);
                self.context.problems.report_at(place, problem.message);
            }
            article
        };
        (article, self.context.problems.into_vec())
    }

    /// The fields of the document without events, parts and facets.
    fn head(&self, title: Option<&Row>, header: &Row) -> Fields {
        let mut head = vec![("format".to_owned(), text(FORMAT))];
        let given = title.map(|row| self.fields(row)).unwrap_or_default();
        for (key, node) in given {
            match key.as_str() {
                "headline" => head.push(("title".into(), node)),
                "text" => head.push(("dek".into(), node)),
                "media" => head.push((key, node)),
                _ => {}
            }
        }
        if !head.iter().any(|(key, _)| key == "title") {
            let untitled = self.context.words.text(Text::Untitled);
            let message = format_args!(
                "There is no title, so the timeline is called “{untitled}”; add a row with the type “title” and a headline."
            );
            self.context.report(&Path::Row(title.unwrap_or(header).number), message);
            head.push(("title".into(), text(untitled)));
        }
        head
    }

    /// Lists the values of facets, and the parts, in their order.
    fn values(&mut self, row: &Row) {
        let compose = self.context.compose;
        for ((_, column), cell) in self.columns.iter().zip(&row.cells) {
            let names = match column {
                Column::Facet(index) => self.facets.get_mut(*index).map(|facet| (&mut facet.values, "value")),
                Column::Field("part") => Some((&mut self.parts, "part")),
                _ => None,
            };
            if let Some((names, kind)) = names {
                items(unguarded(cell)).for_each(|item| drop(names.of(item, kind, compose)));
            }
        }
    }

    /// The event in a row, unless the row is empty or lacks what an event needs.
    fn event(&mut self, row: &Row) -> Option<Node> {
        let mut fields = self.fields(row);
        let path = Path::Row(row.number);
        if fields.is_empty() {
            return None;
        }
        let of = |key: &str| fields.iter().position(|(name, _)| name == key);
        let given = of("id");
        let (Some(date), Some(headline)) = (of("date"), of("headline")) else {
            let missing = if of("date").is_none() { "date" } else { "headline" };
            self.context.report(&path, format_args!("The event has no {missing}, and was left out; write one."));
            return None;
        };
        if let Some((_, Node::Text(text))) = fields.get_mut(date) {
            let Some(date) = self.date(text, &path) else {
                let (column, why) = (self.name_of(&Column::Field("date")), no_date(text));
                let place = format!("row {}, column “{column}”", row.number);
                self.context.problems.report_at(place, format!("{why} The event was left out."));
                return None;
            };
            *text = date;
        }
        if let Some((_, Node::Text(headline))) = fields.get(headline).cloned() {
            let given = given.map(|index| fields.swap_remove(index).1);
            let id = if let Some(Node::Text(given)) = given {
                let id = self.ids.first(&given);
                if id != given {
                    let message =
                        format_args!("The id “{given}” is already used, and became “{id}”; links to it change.");
                    self.context.report(&path, message);
                }
                id
            } else {
                let id = ids::slug(&(self.context.compose)(&headline), "event");
                self.ids.unique(id.unwrap_or_else(|| format!("event-{}", row.number)))
            };
            fields.push(("id".into(), Node::Text(id)));
        }
        fields.extend(self.chosen(row));
        Some(Node::Map(fields))
    }

    /// The part and the values of facets of an event.
    fn chosen(&mut self, row: &Row) -> Fields {
        let compose = self.context.compose;
        let (mut fields, mut facets) = (Vec::new(), Vec::new());
        for ((_, column), cell) in self.columns.iter().zip(&row.cells) {
            let cell = unguarded(cell);
            match column {
                Column::Field("part") if !cell.is_empty() => {
                    fields.push(("part".to_owned(), Node::Text(self.parts.of(cell, "part", compose))));
                }
                Column::Facet(index) => {
                    let Some(facet) = self.facets.get_mut(*index) else { continue };
                    let ids: Vec<_> =
                        items(cell).map(|item| Node::Text(facet.values.of(item, "value", compose))).collect();
                    match facets.iter_mut().find(|(id, _)| *id == facet.id) {
                        _ if ids.is_empty() => {}
                        Some((_, Node::List(all))) => all.extend(ids),
                        _ => facets.push((facet.id.clone(), Node::List(ids))),
                    }
                }
                _ => {}
            }
        }
        if !facets.is_empty() {
            fields.push(("facets".into(), Node::Map(facets)));
        }
        fields
    }

    /// The fields that a row has by itself, without part and facets.
    fn fields(&self, row: &Row) -> Fields {
        let (mut fields, mut source, mut facts) = (Fields::new(), Fields::new(), Fields::new());
        let mut media: Vec<Fields> = Vec::new();
        for ((_, column), cell) in self.columns.iter().zip(&row.cells) {
            let cell = unguarded(cell);
            let number = || cell.parse().map_or_else(|_| text(cell), Node::Number);
            match column {
                // The description of a picture may be empty.
                Column::Media(index, key) if !cell.is_empty() || *key == "alt" => {
                    media.resize_with(media.len().max(index + 1), Vec::new);
                    let node = if ["width", "height"].contains(key) { number() } else { text(cell) };
                    media[*index].push(((*key).to_owned(), node));
                }
                _ if cell.is_empty() => {}
                Column::Field(key) if *key != "part" => fields.push(((*key).to_owned(), text(cell))),
                Column::Source("paragraph") => source.push(("paragraph".into(), number())),
                Column::Source(key) => source.push(((*key).to_owned(), text(cell))),
                Column::Fact(label) => facts.push((label.clone(), text(cell))),
                _ => {}
            }
        }
        let is_filled = |media: &Fields| media.iter().any(|(_, node)| *node != text(""));
        let media: Vec<_> = media.into_iter().filter(is_filled).map(as_media).collect();
        if !media.is_empty() {
            fields.push(("media".into(), Node::List(media)));
        }
        for (key, entries) in [("source", source), ("facts", facts)] {
            if !entries.is_empty() {
                fields.push((key.into(), Node::Map(entries)));
            }
        }
        fields
    }

    /// A date as the document writes it, however the sheet does; none if nobody can read it.
    fn date(&self, text: &str, path: &Path<'_>) -> Option<String> {
        if let Ok(date) = text.parse::<Date>() {
            // A Thai year; a Persian date in this notation may well be a Gregorian one.
            let is_other = self.context.language.starts_with("th")
                && matches!(date, Date::Moment(moment) if self.context.may_be_of_another_calendar(moment.year()));
            if !is_other {
                return Some(text.into());
            }
        }
        let trial = Context::new(self.options);
        let when = trial.when(&Node::Text(text.into()), self.order, path);
        let date = trial.date(when, None, path)?;
        for problem in trial.problems.into_vec() {
            let is_said_once = trial.said.borrow().contains(&problem.message);
            if is_said_once && !self.context.said.borrow_mut().insert(problem.message.clone()) {
                continue;
            }
            self.context.problems.report_at(problem.path, problem.message);
        }
        Some(date.to_string())
    }

    /// The name of the column that holds this.
    fn name_of(&self, wanted: &Column) -> &str {
        self.columns.iter().find(|(_, column)| column == wanted).map_or("", |(name, _)| name)
    }

    /// The row and column of a path in the document.
    fn place(&self, path: &str, header: &Row, title: Option<&Row>, places: &[&Row]) -> String {
        let event = path.strip_prefix("$.events[").and_then(|rest| rest.split_once(']'));
        let event = event.and_then(|(index, rest)| Some((*places.get(index.parse::<usize>().ok()?)?, rest)));
        let (row, field) = event.unwrap_or_else(|| (title.unwrap_or(header), path.trim_start_matches('$')));
        let field = field.trim_start_matches('.').replace("title", "headline").replace("dek", "text");
        let is_at = |column: &Column| match column {
            Column::Language => field == "language",
            Column::Field(key) => field.split('[').next() == Some(key),
            Column::Source(key) => field.strip_prefix("source.") == Some(key),
            Column::Media(index, key) => field == format!("media[{index}].{key}"),
            Column::Fact(label) => field.strip_prefix("facts.") == Some(label),
            _ => false,
        };
        let column = self.columns.iter().find(|(_, column)| is_at(column));
        let number = row.number;
        column.map_or_else(|| format!("row {number}"), |(name, _)| format!("row {number}, column “{name}”"))
    }
}

fn text(text: &str) -> Node {
    Node::Text(text.into())
}

/// The objects with these names and ids.
fn listed(names: &Names, field: &str) -> Node {
    let object = |(id, name): &(String, String)| Node::Map(vec![("id".into(), text(id)), (field.into(), text(name))]);
    Node::List(names.list.iter().map(object).collect())
}

/// A picture, or a link, which has a title in place of a description.
fn as_media(mut media: Fields) -> Node {
    if media.iter().any(|(key, node)| key == "type" && *node == text("link")) {
        media.iter_mut().filter(|(key, _)| key == "alt").for_each(|(key, _)| *key = "title".into());
    }
    Node::Map(media)
}
