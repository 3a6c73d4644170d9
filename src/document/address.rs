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

/// Hosts under a better known name.
const PROVIDERS: [(&str, &str); 22] = [
    ("bsky.app", "Bluesky"),
    ("dailymotion.com", "Dailymotion"),
    ("docs.google.com", "Google Docs"),
    ("documentcloud.org", "DocumentCloud"),
    ("drive.google.com", "Google Drive"),
    ("facebook.com", "Facebook"),
    ("flickr.com", "Flickr"),
    ("google.com/maps", "Google Maps"),
    ("imgur.com", "Imgur"),
    ("instagram.com", "Instagram"),
    ("maps.google.com", "Google Maps"),
    ("soundcloud.com", "SoundCloud"),
    ("spotify.com", "Spotify"),
    ("tiktok.com", "TikTok"),
    ("twitter.com", "X"),
    ("vimeo.com", "Vimeo"),
    ("vine.co", "Vine"),
    ("wikipedia.org", "Wikipedia"),
    ("wistia.com", "Wistia"),
    ("x.com", "X"),
    ("youtu.be", "YouTube"),
    ("youtube.com", "YouTube"),
];

/// Who answers at an address: a well-known name, or else the host; empty for the page's own.
pub fn provider(url: &str) -> String {
    let Some(host) = host(url) else { return String::new() };
    let host = host.strip_prefix("www.").unwrap_or(host);
    let is = |(known, _): &&(&str, &str)| match known.split_once('/') {
        Some((known, path)) => within(host, known) && url.contains(&format!("{known}/{path}")),
        None => within(host, known),
    };
    PROVIDERS.iter().find(is).map_or(host, |(_, name)| name).to_owned()
}

/// Whether a host is this domain or lies in it.
fn within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
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
    fn the_provider_has_its_better_known_name() {
        for (url, expected) in [
            ("https://www.youtube.com/watch?v=1", "YouTube"),
            ("https://youtu.be/1", "YouTube"),
            ("https://de.wikipedia.org/wiki/X", "Wikipedia"),
            ("https://www.google.com/maps/place/x", "Google Maps"),
            ("https://www.google.com/search", "google.com"),
            ("https://notx.com/", "notx.com"),
            ("https://user@img.example.org:8080/a.png", "img.example.org"),
            ("photo.jpg", ""),
        ] {
            assert_eq!(provider(url), expected, "{url}");
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
