//! Reporting problems to people and to programs.

use std::fmt;
use std::ops::Range;

use crate::document::{Problem, TextPosition};
use crate::json;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};

use super::input::Input;
use super::locate::Source;
use super::{Host, Stream};

/// The maximum length of a displayed line.
const MAX_WIDTH: usize = 160;

/// Prints a message on standard error.
pub(super) fn say(host: &dyn Host, text: impl fmt::Display) {
    host.say(&format!("{text}\n"));
}

/// The result for a file in one line: `story.json: 16 events, no problems.`
pub(super) fn success(name: impl fmt::Display, events: usize, problems: usize) -> String {
    let problems = if problems == 0 { "no problems".into() } else { counted(problems, "problem") };
    format!("{name}: {}, {problems}.", counted(events, "event"))
}

/// A number of things with a regular plural.
pub(super) fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// Prints the problems of a file on standard error, if any.
pub(super) fn say_all(host: &dyn Host, input: &Input, problems: &[Problem]) {
    if !problems.is_empty() {
        say(host, for_people(input, problems, host.has_colours(Stream::Error)).trim_end());
    }
}

/// The problems of a file for people: each with its line and a caret.
pub(super) fn for_people(input: &Input, problems: &[Problem], colours: bool) -> String {
    let sanitized = json::sanitized(&input.text).unwrap_or_default();
    let source = Source::new(&input.text, &sanitized);
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for problem in problems {
        let message = one_line(&problem.message);
        let path = if problem.path == "$" { message } else { format!("{}: {message}", one_line(&problem.path)) };
        let title = Level::WARNING.with_name("problem").primary_title(path);
        let report = match source.find(problem).and_then(|range| excerpt(&input.text, &source, range)) {
            Some(Excerpt { line, number, column, range }) => {
                let is_whole = line.get(..range.start).is_some_and(|before| before.chars().count() + 1 == column);
                let snippet = Snippet::source(line).line_start(number);
                let snippet = snippet.annotation(AnnotationKind::Primary.span(range));
                if is_whole {
                    title.element(snippet.path(&input.name))
                } else {
                    let origin = Origin::path(&input.name).line(number).char_column(column);
                    title.element(origin).element(snippet)
                }
            }
            None => title.element(Origin::path(&input.name)),
        };
        text.push_str(&renderer.render(&[report]));
        text.push_str("\n\n");
    }
    text
}

/// The problems of a file for programs.
pub(super) fn for_programs(input: &Input, problems: &[Problem]) -> Vec<Value> {
    let sanitized = json::sanitized(&input.text).unwrap_or_default();
    let source = Source::new(&input.text, &sanitized);
    let one = |problem: &Problem| {
        let at = source.find(problem).map(|range| {
            let line = source.line_of(range.start);
            TextPosition { line, column: range.start - source.line(line).start + 1 }
        });
        json!({
            "file": input.name,
            "path": problem.path,
            "line": at.map(|at| at.line),
            "column": at.map(|at| at.column),
            "message": problem.message,
        })
    };
    problems.iter().map(one).collect()
}

/// A line of a file, or the relevant part of it.
struct Excerpt<'a> {
    line: &'a str,
    number: usize,
    /// The character in the whole line, counted from 1.
    column: usize,
    range: Range<usize>,
}

fn excerpt<'a>(text: &'a str, source: &Source<'_>, range: Range<usize>) -> Option<Excerpt<'a>> {
    let number = source.line_of(range.start);
    let Range { start, end } = source.line(number);
    // Data is often one long line; then the text around the position is enough.
    let is_long = end - start > MAX_WIDTH;
    let from = if is_long { border(text, range.start.saturating_sub(MAX_WIDTH / 4).max(start)) } else { start };
    let to = border(text, (from + MAX_WIDTH).min(end)).max(from);
    let marked = range.start.min(to)..range.end.min(to);
    let line = text.get(from..to)?;
    let marked = marked.start - from..marked.end - from;
    // For an empty range, the caret is below the next character or the end.
    let next = line.get(marked.start..)?.chars().next().map_or(0, char::len_utf8);
    let marked = if marked.is_empty() { marked.start..marked.start + next } else { marked };
    let column = text.get(start..range.start)?.chars().count() + 1;
    Some(Excerpt { line, number, column, range: marked })
}

/// The character boundary at or before this byte.
fn border(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A text without control characters, so that it stays on one line.
fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}
