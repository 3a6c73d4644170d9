use std::fmt::Write;
use std::time::{Duration, Instant};

use super::*;

/// The text with its spans listed after it.
#[track_caller]
fn shown(source: &str) -> String {
    let problems = Problems::default();
    let rich = read(source, &Path::Root, &problems);
    let mut text = rich.text.clone();
    for span in &rich.spans {
        let name = match &span.style {
            Style::Emphasis => "em".to_owned(),
            Style::Strong => "strong".into(),
            Style::Link(url) => url.clone(),
        };
        write!(text, " | {name}: {}", rich.text.get(span.range.clone()).unwrap()).unwrap();
    }
    for problem in problems.into_vec() {
        write!(text, " | {problem}").unwrap();
    }
    text
}

#[test]
fn markup_is_read() {
    for (source, expected) in [
        ("plain", "plain"),
        ("a *b* c", "a b c | em: b"),
        ("**a** *b*", "a b | strong: a | em: b"),
        ("***a***", "a | strong: a | em: a"),
        ("*a **b***", "a b | em: a b | strong: b"),
        ("*a***b**", "ab | em: a | strong: b"),
        ("汉*字*汉", "汉字汉 | em: 字"),
        ("[a *b*](https://x.org/)", "a b | https://x.org/: a b | em: b"),
        ("[a](/b)[c](#d)", "ac | /b: a | #d: c"),
        ("[a](https://x.org/%29)", "a | https://x.org/%29: a"),
        ("b[ a ](/c)d", "b a d | /c: a"),
    ] {
        assert_eq!(shown(source), expected, "{source}");
    }
}

#[test]
fn other_characters_are_literal() {
    for source in ["5 * 3 * 2", "张*", "*a", "a**", "[a]", "[a] (b)", "[a](b c)", "[a](b", "[](b)", "a]", "[[a]"] {
        assert_eq!(shown(source), source);
    }
    assert_eq!(shown("*a **b**"), "*a b | strong: b");
    assert_eq!(shown("**a *b*"), "**a b | em: b");
    assert_eq!(shown(r"\*a\* \[b\](c) \\ \d"), r"*a* [b](c) \ \d");
}

#[test]
fn an_unsafe_link_is_reported_and_its_words_stay() {
    assert_eq!(
        shown("[a](javascript:alert`1`)"),
        "a | $: “javascript:alert`1`” is not a safe address for a link; start it with https://, http:// or mailto:."
    );
}

#[test]
fn an_empty_line_parts_paragraphs() {
    let texts = |text| {
        let problems = Problems::default();
        paragraphs(text, &Path::Root, &problems).into_iter().map(|one| one.text).collect::<Vec<_>>()
    };
    assert_eq!(texts("a\nb\n\n \nc\r\n\r\nd\n"), ["a b", "c", "d"]);
    assert_eq!(texts(" \n"), Vec::<String>::new());
}

#[test]
fn writing_and_reading_are_inverses() {
    for source in [
        "a *b* [c **d** *e*](https://x.org/a?b=%28c) f",
        "***a***",
        "*a **b***",
        r"5 \* 3 \[x\](y) \\",
        "[a](/b)[c](#d)",
    ] {
        let problems = Problems::default();
        let rich = read(source, &Path::Root, &problems);
        let again = read(&write(&rich), &Path::Root, &problems);
        assert_eq!(again, rich, "{source} became {}", write(&rich));
        assert!(problems.into_vec().is_empty());
    }
}

#[test]
fn the_time_that_a_text_takes_is_proportional_to_its_length() {
    /// The shortest of five times, because other processes can only make it longer.
    #[expect(
        clippy::disallowed_methods,
        reason = "the growth of a time is measured here, and nothing depends on the time itself"
    )]
    fn time(text: &str) -> Duration {
        let once = || {
            let begin = Instant::now();
            assert!(!read(text, &Path::Root, &Problems::default()).text.is_empty());
            begin.elapsed()
        };
        std::iter::repeat_with(once).take(5).min().unwrap()
    }
    for unit in ["*a ", "[a](", "[", "**a ", "*", "[a](b ", "\\"] {
        let [short, long] = [50_000, 800_000].map(|length| time(&unit.repeat(length / unit.len())));
        // Of a text that is 16 times as long: 16 times if it is proportional, 256 times if it is quadratic.
        assert!(long < short * 128, "{unit}: {short:?} became {long:?}");
    }
}
