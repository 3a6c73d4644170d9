//! One folder in `tests/cases/document` per case: a document and the result of decoding it. `UPDATE_EXPECT=1` rewrites the results.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use expect_test::expect_file;

use super::testing::read;
use super::{decode, encode};

/// The ids of the events that were kept, then a line per problem.
#[track_caller]
fn outcome(document: &str) -> String {
    let (article, problems) = read(document);
    let mut text = match article {
        Some(article) => {
            let ids: Vec<_> = article.events.iter().map(|event| event.id.as_str()).collect();
            format!("“{}”: {}\n", article.title, ids.join(", "))
        }
        None => "no article\n".into(),
    };
    for problem in problems {
        writeln!(text, "{problem}").unwrap();
    }
    text
}

#[test]
fn every_case_gives_its_expected_result() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/document");
    let mut seen = 0;
    for case in fs::read_dir(cases).unwrap() {
        let case = case.unwrap().path();
        let document = fs::read_to_string(case.join("article.json")).unwrap();
        expect_file![case.join("outcome.txt")].assert_eq(&outcome(&document));
        seen += 1;
    }
    assert!(seen > 20, "the cases moved: only {seen} were found");
}

#[test]
fn an_encoded_article_decodes_to_the_same() {
    let bare = include_str!("../../tests/cases/view/goes-on/article.json");
    for document in [
        bare.to_owned(),
        bare.replace("\"openEndNote\": true", "\"openEndNote\": false"),
        bare.replace("\"openEndNote\": true", "\"order\": \"newest\""),
        include_str!("../../tests/cases/view/one-afternoon/article.json").into(),
        include_str!("../../tests/cases/view/small/article.json").into(),
    ] {
        let (article, problems) = read(&document);
        assert_eq!(problems, []);
        let article = article.unwrap();
        assert_eq!(decode(&encode(&article)), (Some(article), Vec::new()));
    }
}
