//! The guides are true: their code runs, their links work, and their tables are complete.

#![expect(clippy::unwrap_used, reason = "what cannot be read fails the test")]

mod blocks;
mod changelog;
mod dependencies;
mod fields;
mod links;
mod markdown;
mod relied_on;
mod sentences;
mod tasks;

use std::fs;
use std::path::{Path, PathBuf};

use article_timeline::document::limits;

use self::markdown::Document;

/// A file or folder of the repository.
fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[track_caller]
fn read(path: &str) -> String {
    fs::read_to_string(at(path)).unwrap_or_else(|error| panic!("{path} cannot be read: {error}"))
}

/// The documents in the root, those in `docs/`, and the one that npm shows.
fn documents() -> Vec<Document> {
    let mut names: Vec<String> = ["", "docs/"]
        .into_iter()
        .flat_map(|folder| {
            let files = fs::read_dir(at(folder)).unwrap().map(|file| PathBuf::from(file.unwrap().file_name()));
            let files = files.filter(|file| file.extension().is_some_and(|end| end == "md"));
            files.map(move |file| format!("{folder}{}", file.display()))
        })
        .chain(["npm/README.md".into()])
        .collect();
    names.sort();
    assert!(names.len() > 8, "the documents moved: only these were found: {names:?}");
    names.into_iter().map(|name| Document { text: read(&name), name }).collect()
}

#[test]
fn the_readme_is_read_in_one_sitting() {
    let lines = read("README.md").lines().count();
    assert!(lines < 120, "README.md has {lines} lines; move what not everyone needs to docs/.");
}

#[test]
fn the_limits_are_those_of_the_reader() {
    let guide = read("docs/document.md");
    for (row, limit) in [
        ("| the document | ", format!("{} MB |", limits::BYTES / 1_000_000)),
        ("| nesting of lists and objects | ", format!("{} levels |", limits::DEPTH)),
        ("| events, or entries of ", format!(" | {} |", with_commas(limits::EVENTS))),
        ("| one text | ", format!("{} bytes |", with_commas(limits::TEXT))),
        ("| problems that are listed | ", format!("{} |", with_commas(limits::PROBLEMS))),
    ] {
        let line = guide.lines().find(|line| line.starts_with(row)).unwrap_or_else(|| panic!("no row begins {row:?}"));
        assert!(line.contains(&limit), "docs/document.md: {line:?} does not say “{limit}”");
    }
    assert_eq!(limits::BYTES % 1_000_000, 0, "docs/document.md gives whole MB");
}

/// A number as people write it: `1,000,000`.
fn with_commas(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", with_commas(number / 1_000), number % 1_000) }
}
