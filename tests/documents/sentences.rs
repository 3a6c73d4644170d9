//! No sentence is too long.

use super::documents;
use super::markdown::Document;

/// The most words of a sentence.
const WORDS: usize = 25;

/// The sentences of a document, each with the line that it begins in. Code counts as one word. A colon and a semicolon end a sentence too.
fn sentences(document: &Document) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for line in document.parts().0 {
        let text = line.text.trim();
        let starts_anew = text.is_empty() || ["#", "|", "- ", "<"].iter().any(|start| text.starts_with(start));
        if starts_anew {
            found.extend(open.take());
        }
        for cell in text.trim_matches('|').split(" | ") {
            if text.starts_with('|') {
                found.extend(open.take());
            }
            for word in without_code(cell).split_whitespace() {
                let (_, sentence) = open.get_or_insert_with(|| (line.place.line, String::new()));
                sentence.push_str(word);
                sentence.push(' ');
                if word.trim_end_matches(['”', ')', '*', '_']).ends_with(['.', '!', '?', ':', ';']) {
                    found.extend(open.take());
                }
            }
        }
    }
    found.extend(open);
    found
}

/// The text with one word for everything between backticks.
fn without_code(text: &str) -> String {
    text.split('`').enumerate().map(|(index, part)| if index % 2 == 0 { part } else { "code" }).collect()
}

#[test]
fn no_sentence_is_too_long() {
    let mut long = Vec::new();
    for document in documents() {
        for (line, sentence) in sentences(&document) {
            let count = sentence.split_whitespace().count();
            if count > WORDS {
                long.push(format!("{}:{line}: {count} words: {sentence}", document.name));
            }
        }
    }
    assert!(long.is_empty(), "Make two sentences of each, with at most {WORDS} words:\n{}", long.join("\n"));
}

#[test]
fn sentences_end_where_they_are_read_to_end() {
    let text = "# A b\n\nC `d e` f. G (h.) i\nj; k:\n\n| l | m n |\n- o\n- p\n";
    let document = Document { name: "a.md".into(), text: text.into() };
    let found: Vec<_> = sentences(&document).into_iter().map(|(line, text)| (line, text.trim().to_owned())).collect();
    let expected = [
        (1, "# A b"),
        (3, "C code f."),
        (3, "G (h.)"),
        (3, "i j;"),
        (4, "k:"),
        (6, "l"),
        (6, "m n"),
        (7, "- o"),
        (8, "- p"),
    ];
    assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
}
