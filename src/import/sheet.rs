//! Sheets as CSV: TimelineJS's Google Sheet, or the [table] of this crate.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::Options;
use super::slide::Importer;
use super::table;
use super::when::Survey;
use crate::document::{Node, Path, Problem, TextPosition};
use crate::model::Article;

/// The columns and the matching fields of a slide, including the names of version 1.
const COLUMNS: [(&str, &[&str]); 22] = [
    ("Year", &["start_date", "year"]),
    ("Month", &["start_date", "month"]),
    ("Day", &["start_date", "day"]),
    ("Time", &["start_date", "time"]),
    ("End Year", &["end_date", "year"]),
    ("End Month", &["end_date", "month"]),
    ("End Day", &["end_date", "day"]),
    ("End Time", &["end_date", "time"]),
    ("Display Date", &["display_date"]),
    ("Headline", &["text", "headline"]),
    ("Text", &["text", "text"]),
    ("Media", &["media", "url"]),
    ("Media Credit", &["media", "credit"]),
    ("Media Caption", &["media", "caption"]),
    ("Media Thumbnail", &["media", "thumbnail"]),
    ("Alt Text", &["media", "alt"]),
    ("Type", &["type"]),
    ("Group", &["group"]),
    ("Background", &["background"]),
    ("Start Date", &["startDate"]),
    ("End Date", &["endDate"]),
    ("Tag", &["tag"]),
];

/// The maximum number of lines above the column names.
const PREAMBLE: usize = 10;

/// A row with its number and its line in the text.
pub(super) struct Row {
    pub(super) number: usize,
    line: usize,
    pub(super) cells: StringRecord,
}

/// What the line with the column names says about a sheet.
struct Header {
    delimiter: u8,
    /// The number of its row.
    row: usize,
    /// Whether they are the names of the [table] of this crate, and not of a sheet for `TimelineJS`.
    is_table: bool,
}

/// Imports a sheet.
pub(super) fn read(text: &str, options: Options<'_>) -> (Option<Article>, Vec<Problem>) {
    let Some(header) = Header::of(text) else {
        let message = "No line has the column names of a sheet: at least “Headline” and “Date” (for TimelineJS “Year” or “Start Date”). \
                       Download the sheet as CSV with its first line, or the timeline's JSON.";
        return (
            None,
            vec![Problem { at: Some(TextPosition { line: 1, column: 0 }), ..Problem::new("row 1", message) }],
        );
    };
    let (all, error) = rows(text, &header);
    let Some((names, rows)) = all.split_first() else { return (None, Vec::from_iter(error)) };
    let read = if header.is_table { table::read } else { slides };
    let (article, mut problems) = read(names, rows, options);
    problems.extend(misshapen(names, rows, text));
    let in_its_line = |problem: Problem| {
        let number: Option<usize> =
            problem.path.strip_prefix("row ").and_then(|rest| rest.split([',', '.']).next()?.parse().ok());
        let row = number.and_then(|number| all.get(number.checked_sub(names.number)?));
        Problem { at: row.map(|row| TextPosition { line: row.line, column: 0 }), ..problem }
    };
    (article, problems.into_iter().map(in_its_line).chain(error).collect())
}

/// The rows from the one with the column names on, and why the next one cannot be read.
fn rows(text: &str, header: &Header) -> (Vec<Row>, Option<Problem>) {
    let mut lines = Lines { text, line: 1, counted: 0 };
    let mut rows = Vec::new();
    for (number, record) in (1..).zip(reader(text, header.delimiter).into_records()) {
        match record {
            Ok(cells) => {
                let line = lines.of(&cells);
                if number >= header.row {
                    rows.push(Row { number, line, cells });
                }
            }
            // Every text is a valid record, so this can only be an error of the CSV reader.
            Err(error) => {
                return (rows, Some(Problem::new(Path::Row(number), format_args!("The row cannot be read: {error}."))));
            }
        }
    }
    (rows, None)
}

/// What was lost of a sheet because of its form: cells without a column, the second of two columns with one name, and rows behind a
/// quotation mark that is never closed.
fn misshapen(names: &Row, rows: &[Row], text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let columns =
        names.cells.iter().enumerate().filter(|(_, name)| !name.is_empty()).last().map_or(0, |(last, _)| last + 1);
    let known = |name: &str| table::is_field(name) || Column::named(name).place.is_some();
    for (index, name) in names.cells.iter().enumerate().filter(|(_, name)| known(name)) {
        let before = || names.cells.iter().take(index).filter(|other| other.eq_ignore_ascii_case(name)).count();
        if before() == 1 {
            let message =
                format_args!("There is more than one column “{name}”; in each row, the first that is filled counts.");
            problems.push(Problem::new(Path::Row(names.number), message));
        }
    }
    for row in rows {
        if let Some(cell) = row.cells.iter().skip(columns).find(|cell| !cell.is_empty()) {
            let shown: String = cell.chars().take(40).collect();
            let message = format_args!(
                "“{shown}” is in a column without a name, and was left out; name the column. If it belongs to the cell before it, \
                 put the whole cell into quotation marks."
            );
            problems.push(Problem::new(Path::Row(row.number), message));
        }
    }
    let is_open = |row: &&Row| row.cells.iter().any(|cell| cell.contains('\n')) && text.matches('"').count() % 2 == 1;
    if let Some(row) = rows.last().filter(is_open) {
        let message = "A quotation mark in this row is never closed, so the lines after it belong to its cell; close it, or remove it.";
        problems.push(Problem::new(Path::Row(row.number), message));
    }
    problems
}

/// Imports a sheet for `TimelineJS`, slide by slide.
fn slides(names: &Row, rows: &[Row], options: Options<'_>) -> (Option<Article>, Vec<Problem>) {
    let mut importer = Importer::new(options);
    importer.order(survey(names, rows));
    let mut columns: Vec<_> = names.cells.iter().map(Column::named).collect();
    for Row { number, cells, .. } in rows {
        for (column, cell) in columns.iter_mut().zip(cells) {
            column.is_filled |= !cell.is_empty();
        }
        row(&mut importer, &columns, cells, &Path::Row(*number));
    }
    let unknown: Vec<_> =
        columns.iter().filter(|column| column.place.is_none() && column.is_filled && !column.name.is_empty()).collect();
    if !unknown.is_empty() {
        let listed: Vec<_> = unknown.iter().take(12).map(|column| format!("“{}”", column.name)).collect();
        let message =
            format_args!("TimelineJS does not know these columns, and they were left out: {}.", listed.join(", "));
        importer.context.report(&Path::Row(names.number), message);
    }
    let (article, problems) = importer.finish();
    (article, problems.into_iter().map(in_the_sheet).collect())
}

/// Counts lines.
struct Lines<'t> {
    text: &'t str,
    line: usize,
    /// The byte up to which lines are counted.
    counted: usize,
}

impl Lines<'_> {
    /// The line where a record starts, which is not before the last one.
    fn of(&mut self, record: &StringRecord) -> usize {
        let Self { text, counted, .. } = *self;
        let start = record.position().map_or(counted, |place| usize::try_from(place.byte()).unwrap_or(counted));
        // The CSV reader counts the line break, or a part of it, to the next record.
        let start =
            text.get(start..).map_or(start, |rest| start + rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        self.line += text.get(counted..start).unwrap_or_default().matches('\n').count();
        self.counted = start;
        self.line
    }
}

struct Column {
    name: String,
    /// Its index in [`COLUMNS`].
    place: Option<usize>,
    is_filled: bool,
}

impl Column {
    fn named(name: &str) -> Self {
        let name: String = name.trim().chars().take(60).collect();
        let place = COLUMNS.iter().position(|(known, _)| known.eq_ignore_ascii_case(&name));
        Self { place, name, is_filled: false }
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

impl Header {
    /// The first line with the column names of a sheet.
    fn of(text: &str) -> Option<Self> {
        let is_table = |record: &StringRecord| {
            let has = |wanted: &str| record.iter().any(|cell| cell.eq_ignore_ascii_case(wanted));
            let is_slides = has("year") || has("start date");
            (has("headline") && (is_slides || has("date"))).then_some(!is_slides)
        };
        b",;\t".iter().find_map(|delimiter| {
            let records = reader(text, *delimiter).into_records().take(PREAMBLE);
            let found = |(row, record): (usize, csv::Result<StringRecord>)| Some((row, is_table(&record.ok()?)?));
            let (row, is_table) = (1..).zip(records).find_map(found)?;
            Some(Self { delimiter: *delimiter, row, is_table })
        })
    }
}

/// The order of the dates in a sheet: in the columns for complete dates, and in the columns for years.
fn survey(names: &Row, rows: &[Row]) -> Survey {
    let mut survey = Survey::default();
    let dates = ["Year", "End Year", "Start Date", "End Date"];
    let is_date: Vec<_> =
        names.cells.iter().map(|name| dates.iter().any(|date| date.eq_ignore_ascii_case(name))).collect();
    for row in rows {
        let cells = row.cells.iter().zip(&is_date).filter(|(cell, is_date)| **is_date && !cell.is_empty());
        cells.for_each(|(cell, _)| survey.see_text(cell));
    }
    survey
}

/// Imports a row as a slide.
fn row(importer: &mut Importer<'_>, columns: &[Column], record: &StringRecord, path: &Path<'_>) {
    let mut slide: Vec<(String, Node)> = Vec::new();
    let mut kind = String::new();
    for (column, cell) in columns.iter().zip(record) {
        let place = column.place.and_then(|place| COLUMNS.get(place)).map(|(_, place)| *place);
        match place {
            _ if cell.is_empty() => {}
            None | Some([]) => {}
            Some(["type"]) => cell.clone_into(&mut kind),
            Some([key]) => slide.push(((*key).to_owned(), Node::Text(cell.to_owned()))),
            Some([outer, key, ..]) => {
                let inner = ((*key).to_owned(), Node::Text(cell.to_owned()));
                match slide.iter_mut().find(|(name, _)| name == outer) {
                    Some((_, Node::Map(entries))) => entries.push(inner),
                    _ => slide.push(((*outer).to_owned(), Node::Map(vec![inner]))),
                }
            }
        }
    }
    if slide.is_empty() {
        return;
    }
    let slide = Node::Map(slide);
    match kind.to_lowercase().as_str() {
        "title" | "start" if !importer.has_title() => importer.title(&slide, path),
        "title" | "start" => {
            importer.context.report(path, "There is already a title, so this became an event, as in TimelineJS.");
            importer.event(&slide, path);
        }
        "era" => importer.era(&slide, path),
        "" => importer.event(&slide, path),
        _ => {
            let shown: String = kind.chars().take(40).collect();
            let message =
                format_args!("There is no type “{shown}”, so this became an event; write title, era, or nothing.");
            importer.context.report(path, message);
            importer.event(&slide, path);
        }
    }
}

/// The problem with the sheet's column instead of the slide's field.
fn in_the_sheet(problem: Problem) -> Problem {
    let Some(rest) = problem.path.strip_prefix("row ") else { return problem };
    let (row, field) = rest.split_once('.').unwrap_or((rest, ""));
    let place = COLUMNS.iter().find(|(_, place)| !field.is_empty() && place.join(".") == field);
    let path = match place {
        Some((column, _)) => format!("row {row}, column “{column}”"),
        None if field.starts_with("background") => format!("row {row}, column “Background”"),
        None => format!("row {row}"),
    };
    Problem { path, ..problem }
}
