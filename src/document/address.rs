//! Web addresses that are safe to follow or to load.

/// What an address is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A reader follows it.
    Link,
    /// A picture is loaded from it.
    Image,
}

/// The address as it may stand in a page: `https`, `http`, for links `mailto`, for pictures `data:image/…`, or relative
/// to the page; none for any other scheme, and for what only looks like an address.
pub fn safe(text: &str, purpose: Purpose) -> Option<String> {
    let text = text.trim();
    // Browsers drop tabs and line breaks from an address, and take “\\” for “/”: both would get past a check of how it
    // begins.
    if text.is_empty() || text.chars().any(|letter| letter.is_control() || letter.is_whitespace() || letter == '\\') {
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

/// The scheme of an address in small letters; none where it is relative.
fn scheme(text: &str) -> Option<String> {
    let (before, _) = text.split_once(':')?;
    (!before.contains(['/', '?', '#'])).then(|| before.to_ascii_lowercase())
}

/// The host of an `http` or `https` address, without its port; none for any other.
pub fn host(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return None;
    }
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

/// The scheme, host and port of an address, such as `https://example.org`.
pub(super) fn origin(url: &str) -> Option<&str> {
    host(url)?;
    let start = url.find("://")? + 3;
    let end = url.get(start..)?.find(['/', '?', '#', '\\']).map_or(url.len(), |length| start + length);
    url.get(..end)
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
            "https://x.org/a b",
            "\\\\x.org\\a.png",
            "/\\x.org/a.png",
            "",
        ] {
            assert_safe(Purpose::Link, text, None);
            assert_safe(Purpose::Image, text, None);
        }
    }

    #[test]
    fn the_origin_ends_where_the_path_begins() {
        assert_eq!(origin("https://x.org:8080/a"), Some("https://x.org:8080"));
        assert_eq!(origin("https://x.org"), Some("https://x.org"));
        assert_eq!(origin("https://s/https"), Some("https://s"));
        assert_eq!(origin("/a"), None);
    }
}
