//! The numbers by which one release knows what another one made: what changes without a new number fails here.
//!
//! After raising a number, run this with `UPDATE_EXPECT=1`.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs};

use article_timeline::prerender::{Data, Loading, Snippet};
use article_timeline::{RENDER, WIRE, document, json};

/// All words of the interface, and the dates of a language without words of ours.
const LANGUAGES: [&str; 4] = ["zh-Hans", "zh-Hant", "en", "de"];

/// A folder of cases. Those of views are rendered, and their checksums are among those of releases.
fn cases(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

/// The files in a folder, in an order that is the same everywhere.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

fn snippet(case: &Path, language: &str) -> Snippet {
    let text = fs::read_to_string(case.join("article.json")).unwrap();
    let (article, problems) = document::decode(&json::parse(&text).unwrap());
    assert_eq!(problems, [], "{}", case.display());
    let (article, language, base) = (Rc::new(article.unwrap()), language.into(), String::new());
    Snippet {
        article,
        language,
        base,
        data: Data::Inline(text),
        loading: Loading::OnDemand,
        json_ld: true,
        attributes: Vec::new(),
    }
}

/// The part of a snippet that is hydrated.
fn hydrated(snippet: &Snippet) -> String {
    let content = snippet.content();
    let (template, _) = content.split_once("</template>").unwrap();
    let (_, timeline) = template.split_once("<section").unwrap();
    timeline.into()
}

/// FNV-1a, which is the same everywhere and always.
fn checksum(bytes: &[u8]) -> String {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, step))
}

/// Whether to record new numbers.
fn notes() -> bool {
    env::var_os("UPDATE_EXPECT").is_some()
}

/// Asserts that the output with this number is the same as when the number was given.
#[track_caller]
fn assert_unchanged(file: &str, (name, number): (&str, u32), what: &str, bytes: &[u8]) {
    let path = cases("releases").join(file);
    let noted = fs::read_to_string(&path).unwrap_or_default();
    let last = noted.split_whitespace().next().map_or(0, |number| number.parse().unwrap());
    let now = format!("{number} {}\n", checksum(bytes));
    if number > last && notes() {
        fs::write(&path, now).unwrap();
    } else {
        let next = last + 1;
        assert_eq!(
            noted, now,
            "{what} has changed. Raise {name} in src/lib.rs to {next}, then run `cargo test --features cli --test releases` with UPDATE_EXPECT=1."
        );
    }
}

#[test]
fn what_is_rendered_has_a_number() {
    let mut rendered = String::new();
    for case in entries(&cases("view")) {
        for state in entries(&case) {
            if state.extension().is_some_and(|end| end == "html") {
                rendered += &fs::read_to_string(state).unwrap();
            }
        }
        for language in LANGUAGES {
            rendered += &hydrated(&snippet(&case, language));
        }
    }
    assert_unchanged("render.txt", ("RENDER", RENDER), "What is rendered", rendered.as_bytes());
}

#[test]
fn the_layout_of_bytes_has_a_number() {
    let full = snippet(&cases("view").join("full"), "en");
    let bytes = postcard::to_allocvec(&full.article).unwrap();
    assert_unchanged("wire.txt", ("WIRE", WIRE), "The layout of an article's bytes", &bytes);
}

/// `tests/e2e/updating.test.js` has the present release hydrate it, though older code has prerendered it.
#[test]
fn a_snippet_of_the_present_numbers_is_kept() {
    let case = cases("view").join("small");
    let path = cases("releases").join("snippet.html");
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let numbers = [format!(" data-render=\"{RENDER}\" "), format!(" data-wire=\"{WIRE}\"")];
    if numbers.iter().all(|number| kept.contains(number)) {
        let present = hydrated(&snippet(&case, "zh-Hans"));
        assert!(kept.contains(&present), "What is rendered has changed, and RENDER in src/lib.rs has not; raise it.");
    } else if notes() {
        fs::write(&path, snippet(&case, "zh-Hans").html()).unwrap();
    } else {
        panic!("{} has other numbers than src/lib.rs; run this test with UPDATE_EXPECT=1.", path.display());
    }
}
