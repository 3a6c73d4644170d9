//! `docs/dependencies.md` lists exactly the direct dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use super::markdown::Document;
use super::{at, read};

const GUIDE: &str = "docs/dependencies.md";

fn guide() -> Document {
    Document { name: GUIDE.into(), text: read(GUIDE) }
}

/// The first cell of a row, without its backticks.
fn name(row: &[String]) -> String {
    let name = row[0].strip_prefix('`').and_then(|name| name.strip_suffix('`'));
    name.unwrap_or_else(|| panic!("{GUIDE}: The first cell of {row:?} is not one name in backticks.")).to_owned()
}

#[track_caller]
fn assert_rows(rows: &[Vec<String>], dependencies: &BTreeSet<String>, file: &str) {
    let names: Vec<_> = rows.iter().map(|row| name(row)).collect();
    let missing: Vec<_> = dependencies.iter().filter(|name| !names.contains(name)).collect();
    assert!(
        missing.is_empty(),
        "{GUIDE}: These have no row; say what each is for and what could be in its place: {missing:?}"
    );
    let gone: Vec<_> = names.iter().filter(|name| !dependencies.contains(*name)).collect();
    assert!(gone.is_empty(), "{GUIDE}: {file} no longer has these; take their rows out: {gone:?}");
    assert_eq!(names.len(), dependencies.len(), "{GUIDE}: something has two rows.");
    let cells = rows[0].len();
    for row in rows {
        assert!(
            row.len() == cells && row.iter().all(|cell| !cell.trim().is_empty()),
            "{GUIDE}: A cell is empty: {row:?}"
        );
    }
}

/// The direct dependencies on crates, each with its kind: `build`, `tests`, or normal.
fn crates() -> BTreeMap<String, BTreeSet<&'static str>> {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--locked", "--offline"])
        .current_dir(at(""))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let mut crates = BTreeMap::<_, BTreeSet<_>>::new();
    for dependency in metadata["packages"][0]["dependencies"].as_array().unwrap() {
        let kind = match dependency["kind"].as_str() {
            Some("build") => "build",
            Some("dev") => "tests",
            _ => "plainly",
        };
        crates.entry(dependency["name"].as_str().unwrap().to_owned()).or_default().insert(kind);
    }
    crates
}

#[test]
fn every_crate_has_a_row_that_says_where_it_runs() {
    let (rows, crates) = (guide().table("## Crates"), crates());
    assert_rows(&rows, &crates.keys().cloned().collect(), "Cargo.toml");
    for row in rows {
        let (name, kinds) = (name(&row), &crates[&name(&row)]);
        let runs: BTreeSet<&str> = row[2].split(", ").collect();
        let known = ["wasm", "native", "build", "tests"];
        assert!(runs.iter().all(|place| known.contains(place)), "{GUIDE}: `{name}` runs in some of {known:?}.");
        for place in ["build", "tests"] {
            assert_eq!(runs.contains(place), kinds.contains(place), "{GUIDE}: whether `{name}` runs in {place}");
        }
        let elsewhere = runs.contains("wasm") || runs.contains("native");
        assert_eq!(elsewhere, kinds.contains("plainly"), "{GUIDE}: whether `{name}` runs in the wasm or natively");
    }
}

#[test]
fn every_npm_package_has_a_row() {
    let package: Value = serde_json::from_str(&read("package.json")).unwrap();
    assert!(package.get("dependencies").is_none(), "package.json: What is shipped depends on nothing.");
    let packages = package["devDependencies"].as_object().unwrap();
    assert_rows(&guide().table("## npm packages"), &packages.keys().cloned().collect(), "package.json");
    for (name, version) in packages {
        let is_exact = version.as_str().unwrap().starts_with(|letter: char| letter.is_ascii_digit());
        assert!(is_exact, "package.json: The version of {name} is not exact; write it without “^” or “~”.");
    }
}

#[test]
fn handwritten_code_is_where_the_table_says() {
    let rows = guide().table("## By hand");
    assert!(rows.len() > 10, "the table moved");
    for row in rows {
        for path in row[1].split(", ") {
            let path = path.trim_matches('`');
            assert!(at(path).exists(), "{GUIDE}: There is no {path} (“{}”).", row[0]);
        }
    }
}
