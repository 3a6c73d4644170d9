//! The inputs that fuzzing has found and starts with, checked against the invariants for any text (fuzz/checks.rs).

use std::path::Path;
use std::{fs, io};

#[path = "../fuzz/checks.rs"]
mod checks;

#[expect(clippy::unwrap_used, reason = "what cannot be read fails the test")]
fn text(file: io::Result<fs::DirEntry>) -> String {
    String::from_utf8_lossy(&fs::read(file.unwrap().path()).unwrap()).into_owned()
}

#[track_caller]
fn assert_holds(target: &str, check: fn(&str)) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let folders = ["found", "seeds"].map(|folder| root.join(folder).join(target));
    // A target has one of them, or both.
    let files = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    let count = files.map(|file| check(&text(file))).count();
    assert!(count > 0, "nothing is kept for {target}, neither in fuzz/found nor in fuzz/seeds");
}

#[test]
fn bytes_hold() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let folders = ["found/bytes", "seeds/bytes"].map(|folder| fs::read_dir(root.join(folder)));
    let files = folders.into_iter().flatten().flatten();
    assert!(files.map(|file| checks::bytes(&fs::read(file.unwrap().path()).unwrap())).count() > 0);
}

#[test]
fn imported_dates_hold() {
    assert_holds("when", checks::when);
}

#[test]
fn dates_hold() {
    assert_holds("date", checks::date);
}

#[test]
fn documents_hold() {
    assert_holds("document", checks::document);
}

#[test]
fn html_holds() {
    assert_holds("html", checks::html);
}

#[test]
fn sheets_hold() {
    assert_holds("sheet", checks::sheet);
}

#[test]
fn timelines_hold() {
    assert_holds("timelinejs", checks::timelinejs);
}

#[test]
fn every_case_holds_in_every_format() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut count = 0;
    for folder in ["document", "import", "view"].map(|name| cases.join(name)) {
        for case in fs::read_dir(folder).unwrap() {
            for file in fs::read_dir(case.unwrap().path()).unwrap() {
                let text = text(file);
                checks::bytes(text.as_bytes());
                for check in
                    [checks::date, checks::document, checks::html, checks::sheet, checks::timelinejs, checks::when]
                {
                    check(&text);
                }
                count += 1;
            }
        }
    }
    assert!(count > 100, "the cases moved: only {count} files were found");
}
