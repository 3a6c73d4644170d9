//! A wrong article does not build, and the build says where and why.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::process::Command;

/// Builds the package with another article compiled in, and returns what cargo said.
#[track_caller]
fn build(article: &str) -> (bool, String) {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO"))
        .args(["check", "--lib", "--locked", "--offline"])
        .env("ARTICLE", article)
        // A folder of its own, so that this build and the one that runs the test do not wait for each other.
        .env("CARGO_TARGET_DIR", package.join("target/wrong-article"))
        .current_dir(package)
        .output()
        .unwrap();
    (output.status.success(), String::from_utf8(output.stderr).unwrap())
}

#[track_caller]
fn assert_refused(case: &str, sentence: &str) {
    let article = format!("tests/cases/document/{case}/article.json");
    let (built, said) = build(&article);
    assert!(!built, "{article} was built");
    assert!(said.contains(&format!("{article}: {sentence}")), "{said}");
}

#[test]
fn a_wrong_article_does_not_build_and_a_good_one_does() {
    // One test, because the builds share a folder.
    assert_refused(
        "wrong-date",
        "$.events[1].date: “2022-13-01” has month 13; months run from 01 to 12, seasons from 21 to 24.",
    );
    assert_refused(
        "unknown-branch",
        "$.events[1].facets.branch[1]: There is no branch “north”; choose one of “east”, “west”, or add it to $.facets[0].values.",
    );
    assert_refused(
        "duplicate-id",
        "$.events[1].id: The id “one” is already used by an earlier entry of $.events; choose another.",
    );
    assert_refused("missing-field", "$.events[1]: The field “headline” is missing; add text in quotation marks.");
    let (built, said) = build("tests/cases/document/good/article.json");
    assert!(built, "{said}");
    let (built, said) = build("articles/nowhere.json");
    assert!(!built && said.contains("articles/nowhere.json: The article could not be read ("), "{said}");
}
