//! One folder in `tests/cases/import` per case: a timeline in another format and the result of importing it. `UPDATE_EXPECT=1`
//! rewrites the results.

use std::fmt::Write;
use std::fs;
use std::path::Path as FilePath;

use expect_test::expect_file;

use super::*;
use crate::document::{encode, testing};
use crate::json;
use crate::model::{Event, Media, MediaKind, RichText, Style};

fn import(text: &str) -> (Option<Article>, Vec<Problem>) {
    let imported = read(
        text,
        Options { format: Format::Auto, language: "en", words: &Words::english(), compose: composed },
        json::parse,
    );
    (imported.article, imported.problems)
}

/// The imported article and the problems.
fn outcome(text: &str) -> String {
    let (article, problems) = import(text);
    let mut lines = String::new();
    if let Some(article) = &article {
        writeln!(lines, "“{}”", article.title).unwrap();
        write_paragraphs(&mut lines, &article.dek);
        article.media.iter().for_each(|media| write_media(&mut lines, media));
        article.events.iter().for_each(|event| write_event(&mut lines, article, event));
    } else {
        lines.push_str("no article\n");
    }
    for problem in problems {
        writeln!(lines, "! {problem}").unwrap();
    }
    lines
}

fn write_event(lines: &mut String, article: &Article, event: &Event) {
    write!(lines, "{} | {}", event.date, event.headline).unwrap();
    for (index, facet) in article.facets.iter().enumerate() {
        let names: Vec<_> = article.names(event, index).collect();
        if !names.is_empty() {
            write!(lines, " | {}: {}", facet.id, names.join(", ")).unwrap();
        }
    }
    write!(lines, " | #{}", event.id).unwrap();
    if let Some(date) = &event.display_date {
        write!(lines, " | “{date}”").unwrap();
    }
    lines.push('\n');
    write_paragraphs(lines, &event.text);
    event.media.iter().for_each(|media| write_media(lines, media));
}

fn write_paragraphs(lines: &mut String, paragraphs: &[RichText]) {
    for paragraph in paragraphs {
        writeln!(lines, "    {}", shown(paragraph)).unwrap();
    }
}

fn write_media(lines: &mut String, media: &Media) {
    let kind = if media.kind == MediaKind::Image { "image" } else { "link" };
    write!(lines, "    [{kind}] {} ({})", media.url, media.provider).unwrap();
    for (name, text) in
        [("alt", media.alt.clone()), ("caption", shown(&media.caption)), ("credit", shown(&media.credit))]
    {
        if !text.is_empty() {
            write!(lines, " {name}: {text}").unwrap();
        }
    }
    if let Some(link) = &media.link {
        write!(lines, " to {link}").unwrap();
    }
    lines.push('\n');
}

/// The text with its spans listed after it.
fn shown(rich: &RichText) -> String {
    let mut text = rich.text.clone();
    for span in &rich.spans {
        let words = rich.text.get(span.range.clone()).unwrap();
        match &span.style {
            Style::Emphasis => write!(text, " {{em {words}}}").unwrap(),
            Style::Strong => write!(text, " {{strong {words}}}").unwrap(),
            Style::Link(url) => write!(text, " {{{url} {words}}}").unwrap(),
        }
    }
    text
}

/// All cases: their names and texts.
fn cases() -> Vec<(std::path::PathBuf, String)> {
    let folder = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/import");
    let read = |case: std::io::Result<fs::DirEntry>| {
        let case = case.unwrap().path();
        let input = fs::read_dir(&case).unwrap().map(|file| file.unwrap().path());
        let input = input.into_iter().find(|file| file.file_stem().is_some_and(|stem| stem == "input")).unwrap();
        (case, fs::read_to_string(input).unwrap())
    };
    fs::read_dir(folder).unwrap().map(read).collect()
}

#[test]
fn every_case_gives_its_expected_result() {
    let cases = cases();
    assert!(cases.len() > 20, "the cases moved: only {} were found", cases.len());
    for (case, text) in cases {
        expect_file![case.join("outcome.txt")].assert_eq(&outcome(&text));
    }
}

#[test]
fn imported_timelines_are_valid_documents() {
    for (case, text) in cases() {
        let Some(article) = import(&text).0 else { continue };
        let written = serde_json::to_string(&encode(&article)).unwrap();
        let (again, problems) = testing::read(&written);
        assert_eq!(problems, [], "{}", case.display());
        assert_eq!(again.as_ref(), Some(&article), "{}", case.display());
    }
}
