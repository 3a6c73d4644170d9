//! Finding the position of a problem in a file.

use std::ops::Range;

use crate::document::Problem;
use crate::import;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// The maximum length of a row that is marked as a whole, in bytes.
const LONGEST_ROW: usize = 60;

/// A file with positions.
pub(super) struct Source<'a> {
    text: &'a str,
    /// The start of the JSON, after the text of a call or an assignment.
    start: usize,
    json: Option<Value<'a>>,
    /// The starts of the lines.
    starts: Vec<usize>,
}

impl<'a> Source<'a> {
    /// The positions in `text`; `sanitized` is the same text in a form that other parsers accept.
    pub(super) fn new(text: &'a str, sanitized: &'a str) -> Self {
        let range = import::json_range(text).unwrap_or_default();
        let start = range.start;
        let parsed = parse_to_ast(
            sanitized.get(range).unwrap_or_default(),
            &CollectOptions::default(),
            &ParseOptions::default(),
        );
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(end, _)| end + 1);
        let starts = std::iter::once(0).chain(ends).collect();
        Self { text, start, json: parsed.ok().and_then(|parsed| parsed.value), starts }
    }

    /// The byte range of a problem; none if it concerns the whole file or has no known position.
    pub(super) fn find(&self, problem: &Problem) -> Option<Range<usize>> {
        match problem.at {
            Some(at) => {
                let line = self.line(at.line);
                if at.column > 0 {
                    let start = (line.start + at.column - 1).min(line.end);
                    return Some(start..self.next(start));
                }
                // In a sheet, mark the text that the message quotes, or else the row.
                let quoted =
                    problem.message.split_once('“').and_then(|(_, rest)| rest.split_once('”')).map(|(text, _)| text);
                let found = quoted.and_then(|text| self.text.get(line.clone())?.find(text).map(|at| (at, text.len())));
                let row = if line.len() > LONGEST_ROW { line.start..self.next(line.start) } else { line.clone() };
                Some(found.map_or(row, |(at, length)| line.start + at..line.start + at + length))
            }
            None => self.in_json(problem.path.strip_prefix('$')?),
        }
    }

    /// The range of a line, counted from 1, without the line break; the end of the file after the last line.
    pub(super) fn line(&self, number: usize) -> Range<usize> {
        let Some(start) = number.checked_sub(1).and_then(|index| self.starts.get(index)).copied() else {
            return self.text.len()..self.text.len();
        };
        let end = self.starts.get(number).copied().unwrap_or(self.text.len());
        let line = self.text.get(start..end).unwrap_or_default();
        start..start + line.trim_end_matches(['\r', '\n']).len()
    }

    /// The line number of a byte.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    fn next(&self, start: usize) -> usize {
        self.text
            .get(start..)
            .and_then(|rest| rest.chars().next())
            .map_or(start, |character| start + character.len_utf8())
    }

    /// The range of the value at a JSON path.
    fn in_json(&self, mut path: &str) -> Option<Range<usize>> {
        let mut value = self.json.as_ref()?;
        let mut range = value.start()..value.start() + 1;
        while !path.is_empty() {
            if let Some((index, rest)) = path.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                let item = value.as_array().and_then(|array| array.elements.get(index.parse::<usize>().ok()?));
                let Some(item) = item else { break };
                (value, path) = (item, rest);
                range = item.start()..item.end();
                continue;
            }
            // Names may contain dots and brackets, so the longest match is used.
            let rest = path.strip_prefix('.')?;
            let fits = |name: &str| {
                rest.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            };
            let properties = value.as_object().map(|object| object.properties.as_slice()).unwrap_or_default();
            let found = properties.iter().filter(|property| fits(property.name.as_str()));
            let Some(property) = found.max_by_key(|property| property.name.as_str().len()) else { break };
            value = &property.value;
            path = rest.get(property.name.as_str().len()..)?;
            range = value.start()..value.end();
        }
        Some(range.start + self.start..range.end + self.start)
    }
}
