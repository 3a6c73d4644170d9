//! URLs that are safe to follow or to load.

use percent_encoding::{AsciiSet, utf8_percent_encode};

pub use crate::model::url::{host, is_within, origin};

/// The use of a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A link for readers.
    Link,
    /// The source of a picture.
    Image,
}

/// The URL, if it is safe in a page: `https`, `http`, for links `mailto`, for pictures `data:image/…`, or relative to the page;
/// none for other schemes and invalid URLs. Spaces and non-ASCII characters in the URL of a picture are percent-encoded.
pub fn safe(text: &str, purpose: Purpose) -> Option<String> {
    let text = text.trim();
    // Browsers remove tabs and line breaks from URLs, and read “\\” as “/”: both would bypass a check of the scheme.
    if text.is_empty() || text.chars().any(|character| character.is_control() || character == '\\') {
        return None;
    }
    let escaped = if purpose == Purpose::Image { escaped(text) } else { None };
    let text = escaped.as_deref().unwrap_or(text);
    if text.contains(char::is_whitespace) {
        return None;
    }
    if text.starts_with("//") {
        return Some(format!("https:{text}")).filter(|url| host(url).is_some());
    }
    let Some(scheme) = scheme(text) else { return Some(text.to_owned()) };
    let allowed = match scheme.as_str() {
        "http" | "https" => host(text).is_some(),
        "mailto" => purpose == Purpose::Link,
        "data" => {
            purpose == Purpose::Image && text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("data:image/"))
        }
        _ => false,
    };
    allowed.then(|| text.to_owned())
}

/// The URL of a file with spaces and non-ASCII characters percent-encoded after the host; none if nothing needs encoding, or if the
/// text is prose and not a URL.
fn escaped(text: &str) -> Option<String> {
    let path = text.split(['?', '#']).next().unwrap_or(text);
    let is_name = path.rsplit_once('.').is_some_and(|(_, ending)| {
        matches!(ending.len(), 2..=5) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let is_address =
        is_name || text.contains("://") || text.starts_with(['/', '.']) || !text.contains(char::is_whitespace);
    if !is_address || text.is_ascii() && !text.contains(' ') {
        return None;
    }
    let authority =
        text.find("//").filter(|start| *start == 0 || text.get(..*start).is_some_and(|before| before.ends_with(':')));
    let start = authority.map_or(0, |start| {
        let rest = text.get(start + 2..).unwrap_or_default();
        start + 2 + rest.find(['/', '?', '#']).unwrap_or(rest.len())
    });
    let (before, rest) = text.split_at_checked(start)?;
    let rest = rest.split(' ').map(|part| utf8_percent_encode(part, &NONE).to_string()).collect::<Vec<_>>().join("%20");
    Some(format!("{before}{rest}"))
}

/// No ASCII character; others are always encoded.
const NONE: AsciiSet = AsciiSet::EMPTY;

/// The scheme of a URL in lower case; none if it is relative.
fn scheme(text: &str) -> Option<String> {
    let (before, _) = text.split_once(':')?;
    (!before.contains(['/', '?', '#'])).then(|| before.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_safe(purpose: Purpose, text: &str, expected: Option<&str>) {
        assert_eq!(safe(text, purpose).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn only_harmless_addresses_are_safe() {
        assert_safe(Purpose::Link, " https://x.org/a?b#c ", Some("https://x.org/a?b#c"));
        assert_safe(Purpose::Link, "//x.org/a", Some("https://x.org/a"));
        assert_safe(Purpose::Link, "a/b:c", Some("a/b:c"));
        assert_safe(Purpose::Link, "#part", Some("#part"));
        assert_safe(Purpose::Link, "MAILTO:a@x.org", Some("MAILTO:a@x.org"));
        assert_safe(Purpose::Image, "mailto:a@x.org", None);
        assert_safe(Purpose::Image, "data:image/png;base64,AA==", Some("data:image/png;base64,AA=="));
        assert_safe(Purpose::Link, "data:image/png;base64,AA==", None);
        for text in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "blob:https://x.org/1",
            "https://",
            "//",
            "ftp://x.org/",
            "\\\\x.org\\a.png",
            "/\\x.org/a.png",
            "",
        ] {
            assert_safe(Purpose::Link, text, None);
            assert_safe(Purpose::Image, text, None);
        }
    }

    #[test]
    fn names_of_pictures_are_encoded() {
        for (text, expected) in [
            ("https://x.org/my photo.jpg", Some("https://x.org/my%20photo.jpg")),
            (
                "https://x.org/Müggelsee bei Nacht.jpg?a=ü b",
                Some("https://x.org/M%C3%BCggelsee%20bei%20Nacht.jpg?a=%C3%BC%20b"),
            ),
            ("//x.org/ü.png", Some("https://x.org/%C3%BC.png")),
            ("https://müggelsee.example/ü.png", Some("https://müggelsee.example/%C3%BC.png")),
            ("https://x.org/a%20b.png", Some("https://x.org/a%20b.png")),
            ("pictures/水 1.webp", Some("pictures/%E6%B0%B4%201.webp")),
            ("my photo.jpg", Some("my%20photo.jpg")),
            ("a//ü.jpg", Some("a//%C3%BC.jpg")),
            ("see the folder on the server", None),
            ("There is no demand, she said.", None),
            ("https://x y.org/a.jpg", None),
            ("java script:alert(1).jpg", None),
        ] {
            assert_safe(Purpose::Image, text, expected);
        }
        assert_safe(Purpose::Link, "https://x.org/a b", None);
        assert_safe(Purpose::Link, "https://x.org/ü", Some("https://x.org/ü"));
    }

    #[test]
    fn the_origin_ends_where_the_path_begins() {
        assert_eq!(origin("https://x.org:8080/a"), Some("https://x.org:8080"));
        assert_eq!(origin("https://x.org"), Some("https://x.org"));
        assert_eq!(origin("https://s/https"), Some("https://s"));
        assert_eq!(origin("/a"), None);
    }
}
