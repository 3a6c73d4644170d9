//! Every block of code in the documents is run: here, or by the test that is named for it.

use std::fs;
use std::path::Path;
use std::process::Command;

use article_timeline::model::Date;
use article_timeline::{document, json};
use serde_json::Value;

use super::markdown::{Block, Place};
use super::tasks::assert_make;
use super::{at, documents, read};

/// Blocks that another test runs: the document, the kind, and their number; the file that reads them, and the
/// expression that selects this kind there.
const ELSEWHERE: [(&str, &str, usize, &str, &str); 28] = [
    ("docs/command-line.md", "console", 11, "tests/command.rs", ".case(\"docs/command-line.md\")"),
    ("docs/embedding.md", "html", 8, "tests/e2e/guide.test.js", "[...of(\"html\")"),
    ("docs/embedding.md", "js", 1, "tests/e2e/guide.test.js", "[script] = of(\"js\")"),
    ("docs/embedding.md", "css", 4, "tests/e2e/guide.test.js", "styles = of(\"css\")"),
    ("docs/embedding.md", "", 1, "tests/e2e/guide.test.js", "of(\"\")"),
    ("docs/generators.md", "astro", 2, "tests/npm/sites.test.js", "docs/generators.md"),
    ("docs/generators.md", "html", 1, "tests/npm/sites.test.js", "docs/generators.md"),
    ("docs/generators.md", "js", 4, "tests/npm/sites.test.js", "docs/generators.md"),
    ("docs/generators.md", "liquid", 1, "tests/npm/sites.test.js", "docs/generators.md"),
    ("docs/hosting.md", "nginx", 1, "tests/hosting/servers.js", "block(\"nginx\")"),
    ("docs/hosting.md", "caddyfile", 1, "tests/hosting/servers.js", "block(\"caddyfile\")"),
    ("docs/hosting.md", "sh", 1, "tests/hosting/servers.js", "block(\"sh\")"),
    ("docs/hosting.md", "html", 1, "tests/hosting/guide.js", "markup = block(\"html\")"),
    ("docs/importing.md", "html", 2, "tests/e2e/guide.test.js", "blocks(read(\"docs/importing.md\"), \"html\")"),
    ("docs/templates.md", "html", 1, "tests/npm/templates.test.js", "kind === \"html\""),
    ("docs/templates.md", "jinja", 1, "tests/npm/templates.test.js", "templates.jinja"),
    ("docs/templates.md", "twig", 1, "tests/npm/templates.test.js", "templates.twig"),
    ("docs/templates.md", "liquid", 1, "tests/npm/templates.test.js", "templates.liquid"),
    ("docs/templates.md", "go", 1, "tests/npm/templates.test.js", "templates.go"),
    ("docs/templates.md", "erb", 1, "tests/npm/templates.test.js", "\"erb\""),
    ("docs/wasi.md", "python", 1, "tests/npm/wasi.test.js", "python(codeOf(\"python\"))"),
    ("docs/wasi.md", "go", 1, "tests/npm/wasi.test.js", "codeOf(\"go\")"),
    ("docs/wasi.md", "ruby", 1, "tests/npm/wasi.test.js", "codeOf(\"ruby\")"),
    ("docs/wordpress.md", "php", 1, "tests/wordpress/writers.js", "kind === \"php\""),
    ("docs/wordpress.md", "text", 2, "tests/wordpress/readers.js", "kind === \"text\""),
    ("README.md", "html", 2, "tests/e2e/guide.test.js", "blocks(read(\"README.md\"), \"html\")"),
    ("npm/README.md", "html", 2, "tests/npm/pack.js", "kind === \"html\""),
    ("npm/README.md", "js", 2, "tests/npm/pack.js", "kind === \"js\""),
];

/// Blocks that are not code, by their document and a word in them.
const DRAWINGS: [(&str, &str); 4] = [
    ("ARCHITECTURE.md", "──build.rs──▶"),
    ("ARCHITECTURE.md", "start, retry"),
    ("ARCHITECTURE.md", "timeline-ready, waiting calls"),
    ("ARCHITECTURE.md", "without a module"),
];

/// JSON that is not a document, by its document and its beginning.
const OTHER_JSON: [(&str, &str); 1] = [("docs/document.md", "{\n  \"json.schemas\"")];

#[test]
fn every_block_of_code_is_run() {
    let mut elsewhere = [0; ELSEWHERE.len()];
    let mut count = 0;
    for document in &documents() {
        let (_, blocks) = document.parts();
        for block in blocks {
            let taken = ELSEWHERE.iter().position(|(name, kind, ..)| *name == document.name && *kind == block.kind);
            match (taken, block.kind) {
                (Some(index), _) => elsewhere[index] += 1,
                (None, "json") => check_json(&block),
                (None, "sh") => check_shell(&block),
                (None, "") if is_drawing(&block) => {}
                (None, "") if block.text.contains("].date: ") => check_problem(&block),
                (None, kind) => panic!(
                    "{}: No test runs this block of “{kind}”; write one, and name it in tests/documents/blocks.rs.",
                    block.place
                ),
            }
            count += 1;
        }
    }
    assert!(count > 30, "blocks of code are written otherwise: only {count} were found");
    for ((name, kind, expected, test, selection), found) in ELSEWHERE.iter().zip(elsewhere) {
        assert_eq!(found, *expected, "{name}: blocks of “{kind}”; see that {test} runs them all, and count them anew.");
        assert!(read(test).contains(selection), "{test} no longer says “{selection}”, so it may not run {name}.");
    }
}

fn is_drawing(block: &Block<'_>) -> bool {
    DRAWINGS.iter().any(|(name, word)| *name == block.place.document && block.text.contains(word))
}

fn check_json(block: &Block<'_>) {
    let node = json::parse(&block.text).unwrap_or_else(|problem| panic!("{}: {problem}", block.place));
    let is_other = |(name, start): &(&str, &str)| *name == block.place.document && block.text.starts_with(start);
    if !OTHER_JSON.iter().any(is_other) {
        let (article, problems) = document::decode(&node);
        assert!(article.is_some() && problems.is_empty(), "{}: {problems:#?}", block.place);
    }
}

/// A message about a date is the actual one.
fn check_problem(block: &Block<'_>) {
    let (_, message) = block.text.trim_end().split_once(".date: ").unwrap();
    let date = message.split(['“', '”']).nth(1).unwrap();
    let error = date.parse::<Date>().unwrap_err();
    assert_eq!(error.to_string(), message, "{}", block.place);
}

fn check_shell(block: &Block<'_>) {
    for line in block.text.lines() {
        let command = line.split(" # ").next().unwrap().trim();
        let words: Vec<_> = command.split_whitespace().collect();
        match words.as_slice() {
            ["make", ..] => assert_make(command, block.place),
            ["cargo", "run", "--features", features, "--bin", "timeline", "--", words @ ..] => {
                let manifest = read("Cargo.toml");
                assert!(
                    manifest.contains(&format!("\n{features} = [")),
                    "{}: There is no feature {features}.",
                    block.place
                );
                run(words, block.place);
            }
            ["timeline", words @ ..] | ["npx", "article-timeline", words @ ..] => run(words, block.place),
            ["npm", "install", name] => {
                // The archive that `make release` makes.
                let manifest = read("Cargo.toml");
                let field =
                    |name: &str| manifest.split(&format!("\n{name} = \"")).nth(1).unwrap().split('"').next().unwrap();
                let ours = format!("./{}-{}.tgz", field("name"), field("version"));
                assert_eq!(*name, ours, "{}: The package is called otherwise.", block.place);
            }
            _ => panic!("{}: No test knows how to run “{command}”; teach tests/documents/blocks.rs.", block.place),
        }
    }
}

/// Runs the command line in a folder with the files that the documents mention.
fn run(words: &[&str], place: Place<'_>) {
    let folder = tempfile::tempdir().unwrap();
    let story = at("tests/cases/view/small/article.json");
    fs::copy(story, folder.path().join("story.json")).unwrap();
    fs::write(folder.path().join("timeline.json"), timeline_of_another_kind()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_timeline")).args(words).current_dir(&folder).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let is_well = said.is_empty() || said.ends_with(", no problems.\n") && said.lines().count() == 1;
    assert!(output.status.success() && is_well, "{place}: `timeline {}` says:\n{said}", words.join(" "));
    assert!(
        !output.stdout.is_empty() || is_changed(folder.path()) || words[0] == "check",
        "{place}: nothing comes of it"
    );
}

fn timeline_of_another_kind() -> String {
    let slide = |year: u32, headline: &str| serde_json::json!({ "start_date": { "year": year.to_string() }, "text": { "headline": headline } });
    let timeline: Value = serde_json::json!({
        "title": { "text": { "headline": "A mill" } },
        "events": [slide(1604, "It is built"), slide(1847, "It burns down")],
    });
    timeline.to_string()
}

/// Whether the story in a folder has changed.
fn is_changed(folder: &Path) -> bool {
    fs::read_to_string(folder.join("story.json")).unwrap() != read("tests/cases/view/small/article.json")
}
