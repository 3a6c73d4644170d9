//! Parsing JSON natively, with the same results as the browser's `JSON.parse`.

use std::borrow::Cow;
use std::ops::Range;

use crate::document::{Node, Problem, TextPosition, limits};

/// A number without an exponent must have more digits than this to be infinite.
const LONG_NUMBER: usize = 308;

/// Parses JSON; the result is the same as in the parser module in a browser.
///
/// # Errors
///
/// A problem with its position if the text is not JSON, is too large, or is nested too deeply.
///
/// ```
/// use article_timeline::document::Node;
/// use article_timeline::json;
///
/// assert_eq!(json::parse("[1, null]"), Ok(Node::List(vec![Node::Number(1.0), Node::Null])));
/// assert_eq!(json::parse("[1,").unwrap_err().path, "$");
/// ```
pub fn parse(text: &str) -> Result<Node, Problem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > limits::BYTES {
        return Err(Problem::too_long());
    }
    let text = sanitized(text)?;
    serde_json::from_str(&text).map_err(|error| {
        let position = TextPosition { line: error.line(), column: error.column() };
        let why = error.to_string();
        let why = why.rsplit_once(" at line ").map_or(why.as_str(), |(why, _)| why);
        Problem { at: Some(position), ..Problem::new("$", format_args!("This is not JSON: {why}; fix it there.")) }
    })
}

/// The text without parts that browsers accept but other parsers reject: a lone surrogate becomes U+FFFD, and an infinite number null. All
/// other text keeps its position.
///
/// # Errors
///
/// A problem if lists and objects are nested too deeply.
pub fn sanitized(text: &str) -> Result<Cow<'_, str>, Problem> {
    let mut replaced: Vec<(Range<usize>, String)> = Vec::new();
    let (mut at, mut depth) = (0, 0);
    let bytes = text.as_bytes();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'[' | b'{' => {
                depth += 1;
                if depth > limits::DEPTH {
                    return Err(Problem::too_deep());
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' => {
                at += 1;
                while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
                    if *byte != b'\\' {
                        at += 1;
                        continue;
                    }
                    match unit(bytes, at) {
                        None => at += 2,
                        Some(0xd800..=0xdbff) if matches!(unit(bytes, at + 6), Some(0xdc00..=0xdfff)) => at += 12,
                        Some(0xd800..=0xdfff) => {
                            replaced.push((at..at + 6, "\\ufffd".into()));
                            at += 6;
                        }
                        Some(_) => at += 6,
                    }
                }
            }
            b'-' | b'0'..=b'9' => {
                let length = bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit() || b"+-.eE".contains(byte));
                let end = at + length.count();
                let number = text.get(at..end).unwrap_or_default();
                let may_be_huge = number.len() > LONG_NUMBER || number.contains(['e', 'E']);
                // Rust parses some texts as numbers that are not JSON numbers; the parser rejects those.
                if may_be_huge && is_number(number) && number.parse().is_ok_and(f64::is_infinite) {
                    replaced.push((at..end, format!("{:1$}", "null", end - at)));
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    if replaced.is_empty() {
        return Ok(Cow::Borrowed(text));
    }
    let mut sanitized = String::with_capacity(text.len());
    let mut copied = 0;
    for (range, with) in replaced {
        sanitized.push_str(text.get(copied..range.start).unwrap_or_default());
        sanitized.push_str(&with);
        copied = range.end;
    }
    sanitized.push_str(text.get(copied..).unwrap_or_default());
    Ok(Cow::Owned(sanitized))
}

fn is_number(text: &str) -> bool {
    serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok()
}

/// The UTF-16 unit of the escape `\uXXXX` here.
fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let escape = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    if !escape.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(escape).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_text(json: &str, expected: &str) {
        assert_eq!(parse(json), Ok(Node::Text(expected.into())), "{json}");
    }

    #[test]
    fn a_lone_surrogate_is_replaced_as_in_a_browser() {
        assert_text(r#""\ud83d\ude00""#, "😀");
        assert_text(r#""\ud83d""#, "\u{fffd}");
        assert_text(r#""a\ude00\ud83db""#, "a\u{fffd}\u{fffd}b");
        assert_text(r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀");
        assert_text(r#""\\ud83d \"[{""#, "\\ud83d \"[{");
    }

    #[test]
    fn numbers_beyond_all_numbers_are_null() {
        assert_eq!(
            parse("[1e400, -1E+999, 1e-400, 0.1]"),
            Ok(Node::List(vec![Node::Null, Node::Null, Node::Number(0.0), Node::Number(0.1)]))
        );
        let (digits, zeros) = ("9".repeat(308), "0".repeat(400));
        for huge in [format!("1{zeros}"), format!("-1{zeros}"), format!("1{zeros}.5"), format!("9{digits}")] {
            assert_eq!(parse(&format!("[{huge}, 1]")), Ok(Node::List(vec![Node::Null, Node::Number(1.0)])), "{huge}");
        }
        assert!(matches!(parse(&digits), Ok(Node::Number(number)) if number.is_finite()));
        assert_eq!(parse(&format!("0.{zeros}1")), Ok(Node::Number(0.0)));
        assert!(parse("1e").is_err());
        assert!(parse(&format!("01{zeros}")).is_err());
    }

    #[test]
    fn objects_are_ordered_as_in_a_browser() {
        let Ok(Node::Map(entries)) = parse(r#"{"b": 1, "10": 2, "a": 3, "2": 4, "b": 5, "01": 6}"#) else { panic!() };
        let shown: Vec<_> = entries.iter().map(|(key, node)| (key.as_str(), node.clone())).collect();
        let expected = [("2", 4.0), ("10", 2.0), ("b", 5.0), ("a", 3.0), ("01", 6.0)];
        assert_eq!(shown, expected.map(|(key, value)| (key, Node::Number(value))));
    }

    #[test]
    fn a_parse_error_has_its_place_and_reason() {
        for (text, expected) in [
            ("{\n  \"a\": }", "$, line 2, column 8: This is not JSON: expected value; fix it there."),
            ("", "$, line 1: This is not JSON: EOF while parsing a value; fix it there."),
            (&"[".repeat(100), "$: Lists and objects are nested more than 64 levels deep; flatten them."),
        ] {
            let problem = parse(text).unwrap_err();
            assert_eq!(problem.to_string(), expected);
        }
        let long = format!("\"{}\"", "a".repeat(limits::BYTES));
        assert_eq!(parse(&long).unwrap_err().message, "The document is larger than 50 MB; split it.");
        assert!(parse(&format!("{}{}", "[".repeat(64), "]".repeat(64))).is_ok());
        assert!(parse("\u{feff}{}").is_ok());
    }
}
