//! The browser's parser and the native one, side by side in a browser: for any text, the same article and the same
//! problems.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use article_timeline::document::{self, Node};
use article_timeline::import::{self, Format, Options};
use article_timeline::json;
use article_timeline::parser::{self, Reading};
use article_timeline::words::Words;
use fastrand::Rng;
use include_dir::{Dir, include_dir};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

static CASES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/cases");

/// How many documents are made of every case's.
const VARIANTS: u64 = 40;

/// The compared results: the article as bytes, and the problems.
type Read = (Option<Vec<u8>>, Vec<String>);

fn bytes(article: Option<article_timeline::model::Article>) -> Option<Vec<u8>> {
    article.map(|article| postcard::to_allocvec(&article).unwrap())
}

fn natively(text: &str) -> [Read; 2] {
    let own = match json::parse(text) {
        Ok(node) => document::decode(&node),
        Err(problem) => (None, vec![problem]),
    };
    let imported = import::read(
        text,
        Options { format: Format::Auto, language: "en", words: &Words::english(), compose: import::composed },
        json::parse,
    );
    [own, (imported.article, imported.problems)]
        .map(|(article, problems)| (bytes(article), problems.into_iter().map(|problem| problem.to_string()).collect()))
}

fn in_the_browser(text: &str) -> [Read; 2] {
    let text = JsValue::from_str(text);
    let mut reading = Reading::new(&text);
    while reading.go_on(2) {}
    [reading.outcome(), parser::read_timeline(&text, "auto", "en", None)].map(|read| {
        let article = read.get(0).dyn_into::<Uint8Array>().ok();
        let problems: Array = read.get(1).unchecked_into();
        (article.map(|bytes| bytes.to_vec()), problems.iter().filter_map(|line| line.as_string()).collect())
    })
}

#[track_caller]
fn assert_same(text: &str) {
    for (browser, native) in in_the_browser(text).into_iter().zip(natively(text)) {
        // Where a text is no JSON, each parser says why in its own words.
        let refused = |read: &Read| read.1.iter().any(|problem| problem.contains("This is not JSON"));
        if refused(&native) {
            assert!(refused(&browser) && browser.0.is_none(), "only one refuses {text}: {browser:?}");
        } else {
            assert_eq!(browser, native, "{text}");
        }
    }
}

/// The files of all cases that parsers read.
fn inputs() -> Vec<&'static str> {
    let folders = ["document", "import", "view"].map(|name| CASES.get_dir(name).unwrap());
    let cases = folders.into_iter().flat_map(Dir::dirs).flat_map(Dir::files);
    let is_input = |file: &&include_dir::File<'_>| {
        ["article", "input"].iter().any(|stem| *stem == file.path().file_stem().unwrap())
    };
    cases.filter(is_input).map(|file| file.contents_utf8().unwrap()).collect()
}

#[wasm_bindgen_test]
fn every_case_is_read_alike() {
    let inputs = inputs();
    assert!(inputs.len() > 40, "the cases moved: only {} were found", inputs.len());
    for text in inputs {
        assert_same(text);
    }
}

#[wasm_bindgen_test]
fn whatever_becomes_of_a_case_is_read_alike() {
    for (index, text) in inputs().into_iter().enumerate() {
        let Ok(node) = json::parse(text) else { continue };
        for variant in 0..VARIANTS {
            let mut rng = Rng::with_seed(index as u64 * VARIANTS + variant);
            let mut changed = node.clone();
            for _ in 0..rng.usize(1..6) {
                change(&mut changed, &mut rng);
            }
            assert_same(&write(&changed, &mut rng));
        }
    }
}

#[wasm_bindgen_test]
fn broken_texts_are_refused_by_both() {
    for (index, text) in inputs().into_iter().enumerate() {
        let mut rng = Rng::with_seed(index as u64);
        for _ in 0..10 {
            let letters: Vec<char> = text.chars().collect();
            let at = rng.usize(0..letters.len().max(1));
            let put = *rng.choice(&['"', '{', ']', ',', '\\', '\u{0}', 'e', '-', '😀']).unwrap();
            let broken: String =
                letters.iter().enumerate().map(|(index, letter)| if index == at { put } else { *letter }).collect();
            assert_same(&broken);
        }
    }
}

#[wasm_bindgen_test]
fn limits_are_the_same() {
    assert_same(&format!("{}1{}", "[".repeat(64), "]".repeat(64)));
    assert_same(&format!("{}1{}", "[".repeat(65), "]".repeat(65)));
    assert_same(&format!("{{\"title\": \"{}\"}}", "a".repeat(1024 * 1024 + 1)));
    assert_same(&format!("\"{}\"", "a".repeat(50_000_000)));
}

/// Changes something somewhere in a document.
fn change(node: &mut Node, rng: &mut Rng) {
    match node {
        Node::List(items) if !items.is_empty() && rng.u8(..) > 30 => {
            let at = rng.usize(0..items.len());
            match rng.u8(0..10) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                _ => change(&mut items[at], rng),
            }
        }
        Node::Map(entries) if !entries.is_empty() && rng.u8(..) > 30 => {
            let at = rng.usize(0..entries.len());
            match rng.u8(0..12) {
                0 => drop(entries.remove(at)),
                1 => entries.push((key(rng), value(rng))),
                2 => entries.push((entries[at].0.clone(), value(rng))),
                _ => change(&mut entries[at].1, rng),
            }
        }
        _ => *node = value(rng),
    }
}

fn key(rng: &mut Rng) -> String {
    let keys = [
        "0",
        "10",
        "7",
        "007",
        "-1",
        "4294967294",
        "4294967295",
        "__proto__",
        "constructor",
        "",
        "date",
        "text",
        "年",
        "a.b",
        "x[0]",
    ];
    (*rng.choice(&keys).unwrap()).to_owned()
}

fn value(rng: &mut Rng) -> Node {
    let texts = [
        "",
        " ",
        "2022-03-26/..",
        "1,969",
        "5/6/2012",
        "now",
        "*a* [b](https://x.org/)",
        "<b>a</b><img src=x>",
        "&amp;&#x0;",
        "\u{0}\u{1f}",
        "\u{feff}",
        "😀",
        "\u{fffd}",
        "javascript:alert(1)",
        "https://x.org/a b",
        "水\n\n满",
        "A",
        "\u{2028}",
        "é",
        "e\u{301}",
    ];
    let numbers = [
        0.0,
        -0.0,
        1.5,
        -1.0,
        1e21,
        9_007_199_254_740_993.0,
        0.1,
        1e-7,
        123_456_789_012_345_680_000.0,
        13.0,
        2022.0,
        5e-324,
    ];
    match rng.u8(0..8) {
        0 => Node::Null,
        1 => Node::Bool(rng.bool()),
        2 => Node::Number(rng.choice(numbers).unwrap()),
        3 => Node::List(vec![value(rng)]),
        4 => Node::Map(vec![(key(rng), value(rng)), (key(rng), value(rng))]),
        _ => Node::Text((*rng.choice(&texts).unwrap()).to_owned()),
    }
}

/// JSON for a document, with half letters, huge numbers and repeated keys here and there.
fn write(node: &Node, rng: &mut Rng) -> String {
    match node {
        Node::Null => "null".into(),
        Node::Bool(flag) => flag.to_string(),
        Node::Number(_) if rng.u8(..) < 6 => {
            (*rng.choice(&["1e999", "-1E+400", "1e-400", "-0", "0.30000000000000004", "1e5"]).unwrap()).into()
        }
        Node::Number(number) => serde_json::to_string(number).unwrap(),
        Node::Text(text) => text_of(text, rng),
        Node::List(items) => format!("[{}]", items.iter().map(|item| write(item, rng)).collect::<Vec<_>>().join(", ")),
        Node::Map(entries) => {
            let entries = entries.iter().map(|(key, node)| format!("{}: {}", text_of(key, rng), write(node, rng)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}

fn text_of(text: &str, rng: &mut Rng) -> String {
    let mut json = serde_json::to_string(text).unwrap();
    if rng.u8(..) < 6 {
        json.insert_str(
            1,
            rng.choice(&["\\ud83d", "\\ude00", "\\ud83d\\ude00", "\\ud83d\\ud83d", "\\/", "\\\\ud800"]).unwrap(),
        );
    }
    json
}
