//! A document, parsed as far as the tests need it.

use std::fmt;

/// A Markdown file of the repository.
pub(crate) struct Document {
    /// Its path from the repository's root.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// A line outside code, and its place.
pub(crate) struct Line<'a> {
    pub(crate) place: Place<'a>,
    pub(crate) text: &'a str,
}

/// A fenced block of code, and its place.
pub(crate) struct Block<'a> {
    pub(crate) place: Place<'a>,
    /// The text after the fence; may be empty.
    pub(crate) kind: &'a str,
    pub(crate) text: String,
}

/// A place in a document.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) document: &'a str,
    pub(crate) line: usize,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.document, self.line)
    }
}

impl Document {
    /// The lines outside blocks of code, and the blocks.
    pub(crate) fn parts(&self) -> (Vec<Line<'_>>, Vec<Block<'_>>) {
        let (mut prose, mut blocks) = (Vec::new(), Vec::new());
        let mut open: Option<Block<'_>> = None;
        for (index, text) in self.text.lines().enumerate() {
            let place = Place { document: &self.name, line: index + 1 };
            match (text.strip_prefix("```"), open.take()) {
                (Some(kind), None) => open = Some(Block { place, kind, text: String::new() }),
                (Some(""), Some(block)) => blocks.push(block),
                (Some(_), Some(_)) => panic!("{place}: This block of code begins inside another; close that first."),
                (None, Some(block)) => open = Some(Block { text: block.text + text + "\n", ..block }),
                (None, None) => prose.push(Line { place, text }),
            }
        }
        if let Some(block) = open {
            panic!("{}: This block of code has no end; close it.", block.place);
        }
        (prose, blocks)
    }

    /// The texts between single backticks outside blocks of code.
    pub(crate) fn code(&self) -> Vec<Line<'_>> {
        let mut code = Vec::new();
        for Line { place, text } in self.parts().0 {
            assert!(text.matches('`').count().is_multiple_of(2), "{place}: A backtick opens here and does not close.");
            code.extend(text.split('`').skip(1).step_by(2).map(|text| Line { place, text }));
        }
        code
    }

    /// The fragments of its headings.
    pub(crate) fn anchors(&self) -> Vec<String> {
        let (prose, _) = self.parts();
        let headings = prose.iter().filter(|line| line.text.starts_with('#'));
        headings.map(|line| anchor(line.text.trim_start_matches('#').trim())).collect()
    }

    /// The rows of the table below a heading, each as its cells, without the header and the line below it.
    pub(crate) fn table(&self, heading: &str) -> Vec<Vec<String>> {
        let (prose, _) = self.parts();
        let below = prose.iter().skip_while(|line| line.text != heading).skip(1);
        let section = below.take_while(|line| !line.text.starts_with('#'));
        let rows = section.filter_map(|line| line.text.strip_prefix("| ")?.strip_suffix(" |"));
        rows.skip(2).map(|row| row.split(" | ").map(Into::into).collect()).collect()
    }
}

/// The fragment of a heading on GitHub, and with most Markdown renderers.
fn anchor(heading: &str) -> String {
    let letters = heading.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter.is_alphanumeric().then_some(letter),
    });
    letters.flat_map(char::to_lowercase).collect()
}

#[test]
fn headings_are_linked_to_as_they_are_rendered() {
    assert_eq!(anchor("Notes for content management systems"), "notes-for-content-management-systems");
    assert_eq!(anchor("`src/model`, and what it is"), "srcmodel-and-what-it-is");
    assert_eq!(anchor("Content-Security-Policy"), "content-security-policy");
}

#[test]
fn a_document_falls_into_prose_and_blocks() {
    let document =
        Document { name: "a.md".into(), text: "# A `b`\n\n```sh\nc `d`\n```\n\n| e |\n| --- |\n| `f` |\n".into() };
    let (prose, blocks) = document.parts();
    assert_eq!(prose.len(), 6);
    assert_eq!((blocks[0].kind, blocks[0].text.as_str(), blocks[0].place.line), ("sh", "c `d`\n", 3));
    assert_eq!(
        document.code().iter().map(|line| (line.place.line, line.text)).collect::<Vec<_>>(),
        [(1, "b"), (9, "f")]
    );
    assert_eq!(document.table("# A `b`"), [["`f`"]]);
}
