//! Tables of every document of the tests, there and back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path as FilePath;

use expect_test::expect_file;

use super::*;
use crate::document::{Problem, encode};
use crate::import::{Format, Imported, Options, composed, read as import};
use crate::json;
use crate::model::Article;
use crate::words::Words;

fn read_text(text: &str) -> Imported {
    let words = Words::english();
    import(text, Options { format: Format::Auto, language: "en", words: &words, compose: composed }, json::parse)
}

fn table_of(article: &Article) -> (String, Vec<Problem>) {
    write(article, Options { format: Format::Auto, language: "en", words: &Words::english(), compose: composed })
}

/// Every article of the cases, and the built-in one, with its name.
fn articles() -> Vec<(String, Article)> {
    let root = FilePath::new(env!("CARGO_MANIFEST_DIR"));
    let kinds = ["document", "view", "import"]
        .into_iter()
        .flat_map(|kind| fs::read_dir(root.join("tests/cases").join(kind)).unwrap());
    let files = kinds
        .flat_map(|case| fs::read_dir(case.unwrap().path()).into_iter().flatten())
        .map(|file| file.unwrap().path());
    let inputs = files.filter(|file| file.file_stem().is_some_and(|stem| stem == "article" || stem == "input"));
    let article = |file: std::path::PathBuf| {
        Some((file.display().to_string(), read_text(&fs::read_to_string(&file).ok()?).article?))
    };
    inputs
        .chain([root.join("articles/panji-2022.json"), root.join("tests/cases/island.json")])
        .filter_map(article)
        .collect()
}

#[test]
fn every_document_comes_back_but_for_what_is_told() {
    let articles = articles();
    assert!(articles.len() > 60, "only {} articles were found", articles.len());
    let (mut whole, mut told) = (0, BTreeSet::new());
    for (name, article) in articles {
        let (table, left_out) = table_of(&article);
        let Imported { article: again, problems, format } = read_text(&table);
        let again = again.unwrap_or_else(|| panic!("{name}: nothing came back: {problems:?}\n{table}"));
        assert_eq!(format, Format::Csv, "{name}");
        assert_eq!(problems, [], "{name}\n{table}");
        if left_out.is_empty() {
            assert_eq!(encode(&again), encode(&article), "{name}");
            whole += 1;
        }
        // What a table has held once, it holds.
        assert_eq!(table_of(&again), (table, Vec::new()), "{name}");
        told.extend(
            left_out.into_iter().map(|problem| problem.path.replace(|character: char| character.is_ascii_digit(), "")),
        );
    }
    assert!(whole > 50, "only {whole} documents came back whole");
    let known = [
        "$.events[].facts",
        "$.facets[].values[].label",
        "$.facets[].values[].note",
        "$.figures",
        "$.order",
        "$.parts[].dek",
        "$.source",
    ];
    assert_eq!(told.into_iter().collect::<Vec<_>>(), known);
}

#[test]
fn a_table_is_read_by_people_too() {
    let root = FilePath::new(env!("CARGO_MANIFEST_DIR"));
    let article = read_text(&fs::read_to_string(root.join("tests/cases/island.json")).unwrap()).article.unwrap();
    let (table, left_out) = table_of(&article);
    let told: Vec<_> = left_out.iter().map(|problem| format!("{problem}\n")).collect();
    expect_file![root.join("tests/cases/table/island.csv")].assert_eq(&table);
    expect_file![root.join("tests/cases/table/island.txt")].assert_eq(&told.concat());
}

#[test]
fn names_keep_their_ids_where_these_do_not_follow_from_them() {
    assert_eq!(in_brackets("Fire brigade [fire]"), ("Fire brigade", Some("fire")));
    assert_eq!(in_brackets("Water [deep] [water]"), ("Water [deep]", Some("water")));
    for plain in ["Water", "Water [not an id]", "[fire]", "Water [deep", "Water[deep]"] {
        assert_eq!(in_brackets(plain), (plain, None));
    }
}

#[test]
fn no_text_becomes_a_formula() {
    for text in ["=1+1", "+1", "-0043", "@name", "'=x", "''-1"] {
        let cell = guarded(text.into());
        assert!(cell.starts_with('\'') && unguarded(&cell) == text, "{text} became {cell}");
    }
    for text in ["'Tis", "2023", "", "a=b"] {
        assert_eq!(guarded(text.into()), text);
        assert_eq!(unguarded(text), text);
    }
}

#[test]
fn what_a_table_cannot_hold_is_told_once_for_its_kind() {
    let document = r#"{ "format": "article-timeline/1", "language": "en", "title": "Rain", "openEndNote": false,
        "facets": [{ "id": "team", "name": "Team", "values": [
            { "id": "east", "name": "East; or not", "note": "First" }, { "id": "west", "name": "West", "note": "Second" }] }],
        "events": [{ "id": "rain", "date": "2023", "headline": "It rains", "facets": { "team": ["west"] } }] }"#;
    let (_, left_out) = table_of(&read_text(document).article.unwrap());
    let told: Vec<_> = left_out.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "$.facets[0].values[0].name: A table cannot hold this as it is, so it became “East”. Keep the document if you need it.",
            "$.facets[0].values[0].note: A table cannot hold this and 1 more of its kind, so they are left out. Keep the document if you need them.",
            "$.openEndNote: A table cannot hold this, so it is left out. Keep the document if you need it.",
        ]
    );
}

#[test]
fn a_table_as_people_write_it_is_read() {
    let table = "A preamble\nDate,Headline,Text,Team,Place,Type,View,Id\n,The flood,What happened.,,,title,,\n\
        2023-07-01,It rains,One.,East; West,Dam,,,\n25.12.2023,It stops,,west,,,,rain\n7/2023,It rains,,,,,yes,rain\n\
        ,Nobody knows when,,,,,,\n2023-13,It never was,,,,,,\n2024,,,,,,,\n2023-07~,About then,,,,odd,,it-rains\n";
    let Imported { article, problems, .. } = read_text(table);
    let article = article.unwrap();
    let events = article.events.iter().map(|event| {
        let values = (0..article.facets.len()).flat_map(|facet| article.names(event, facet)).collect::<Vec<_>>();
        format!("#{} {} {} ({})", event.id, event.date, event.headline, values.join(", "))
    });
    assert_eq!(
        events.collect::<Vec<_>>(),
        [
            "#it-never-was 2023 It never was ()",
            "#rain-2 2023-07 It rains (yes)",
            "#it-rains 2023-07~ About then ()",
            "#it-rains-2 2023-07-01 It rains (East, West, Dam)",
            "#rain 2023-12-25 It stops (west)",
        ]
    );
    assert_eq!(article.title, "The flood");
    let facets: Vec<_> = article.facets.iter().map(|facet| facet.id.as_str()).collect();
    assert_eq!(facets, ["team", "place", "view-2"], "“view” is taken by permalinks");
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "row 6, line 6: The id “rain” is already used, and became “rain-2”; links to it change.",
            "row 7, line 7: The event has no date, and was left out; write one.",
            "row 8, line 8: “2023-13” has month 13; months run from 01 to 12, seasons from 21 to 24. It is shown as 2023.",
            "row 9, line 9: The event has no headline, and was left out; write one.",
            "row 10, line 10: There is no type “odd”, so this became an event; write title, values, or nothing.",
        ]
    );
}
