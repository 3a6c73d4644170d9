//! The target of a URL: a picture or a page.

use crate::document::provider::known_provider;
use crate::document::url;
use crate::model::MediaKind;

/// File extensions of pictures.
const PICTURES: [&str; 9] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".bmp", ".ico"];

/// File extensions that Wikimedia shows as pictures.
const WIKIMEDIA_PICTURES: [&str; 8] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".tif", ".tiff"];

/// File extensions that are not pictures.
const OTHERS: [&str; 26] = [
    ".html", ".htm", ".php", ".asp", ".aspx", ".pdf", ".mp4", ".webm", ".mov", ".ogv", ".mp3", ".m4a", ".wav", ".ogg",
    ".doc", ".docx", ".xls", ".xlsx", ".csv", ".ppt", ".pptx", ".txt", ".zip", ".tif", ".tiff", ".djvu",
];

/// The domains of Wikimedia's wikis.
const WIKIMEDIA: [&str; 11] = [
    "wikimedia.org",
    "wikipedia.org",
    "wiktionary.org",
    "wikisource.org",
    "wikinews.org",
    "wikivoyage.org",
    "wikibooks.org",
    "wikiquote.org",
    "wikiversity.org",
    "wikidata.org",
    "mediawiki.org",
];

/// The target of a URL.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) kind: MediaKind,
    /// The URL to use, which may differ from the original.
    pub(super) url: String,
    /// The page about a picture, if it has another URL.
    pub(super) page: Option<String>,
}

impl Place {
    /// The target of a URL.
    pub(super) fn at(url: &str) -> Self {
        let known = Url::of(url)
            .and_then(|parts| wiki_file(&parts, url).or_else(|| dropbox(&parts, url)).or_else(|| video(&parts)));
        known.unwrap_or_else(|| Self { kind: kind_of(url), url: url.to_owned(), page: None })
    }

    fn page(url: impl Into<String>) -> Self {
        Self { kind: MediaKind::Link, url: url.into(), page: None }
    }
}

/// Whether a text is a URL, possibly an invalid one, and not prose.
pub(super) fn is_address(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_web = |text: &str| ["http://", "https://", "//"].iter().any(|start| text.starts_with(start));
    let is_file = |text: &str| {
        let path = text.split(['?', '#']).next().unwrap_or(text);
        PICTURES.iter().chain(&OTHERS).any(|ending| path.ends_with(ending))
    };
    let mut words = lower.split_whitespace();
    let first = words.next().unwrap_or_default();
    if words.clone().next().is_some() {
        // Only file names contain spaces; otherwise the URL is part of a sentence, or one of several URLs.
        return is_file(&lower) && !is_file(first) && !words.any(is_web);
    }
    let has_scheme = first
        .split_once(':')
        .is_some_and(|(before, _)| !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_lowercase()));
    let is_path = first.starts_with(['/', '.'])
        || first.contains(['/', '\\']) && first.contains(|character: char| character.is_ascii_digit());
    is_web(first) || is_file(first) || has_scheme || is_path || without_scheme(text).is_some()
}

/// The complete URL of one without `https://`, if its host is known.
pub(super) fn without_scheme(text: &str) -> Option<String> {
    let host = text.split(['/', '?', '#']).next().unwrap_or(text);
    let is_plain = host.contains('.') && !host.contains([':', ' ', '@']);
    let whole = format!("https://{text}");
    let is_web = host.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
    (is_plain && (is_web || known_provider(&whole).is_some())).then_some(whole)
}

/// The parts of a URL.
struct Url<'u> {
    /// In lower case, without `www.`.
    host: String,
    path: &'u str,
    query: &'u str,
    fragment: &'u str,
}

impl<'u> Url<'u> {
    fn of(url: &'u str) -> Option<Self> {
        let host = url::host(url)?.to_ascii_lowercase();
        let host = host.strip_prefix("www.").map(str::to_owned).unwrap_or(host);
        let (whole, fragment) = url.split_once('#').unwrap_or((url, ""));
        let (whole, query) = whole.split_once('?').unwrap_or((whole, ""));
        let path = whole.split_once("://")?.1;
        let path = path.find('/').and_then(|start| path.get(start..)).unwrap_or("/");
        Some(Self { host, path, query, fragment })
    }

    fn is_within(&self, domain: &str) -> bool {
        url::is_within(&self.host, domain)
    }

    fn parameter(&self, name: &str) -> Option<&'u str> {
        self.query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

/// A file page in a wiki, in any language; Wikimedia also provides the picture itself.
fn wiki_file(url: &Url<'_>, whole: &str) -> Option<Place> {
    let in_viewer = url.fragment.strip_prefix("/media/");
    let in_path = url.path.split_once("/wiki/").map(|(_, title)| title);
    let in_query = url.parameter("title").filter(|_| url.path.ends_with("/index.php"));
    let title = in_viewer.or(in_query).or(in_path)?.replace("%3A", ":").replace("%3a", ":");
    let (namespace, name) = title.split_once(':')?;
    let lower = name.to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.len() > ending.len() && lower.ends_with(ending));
    if namespace.is_empty() || namespace.contains('/') || name.contains('/') {
        return None;
    }
    if ends(&WIKIMEDIA_PICTURES) && WIKIMEDIA.iter().any(|domain| url.is_within(domain)) {
        let host = &url.host;
        let page = in_viewer.map_or_else(|| whole.to_owned(), |_| format!("https://{host}/wiki/{title}"));
        let picture = format!("https://{host}/wiki/Special:FilePath/{name}?width=1280");
        return Some(Place { kind: MediaKind::Image, url: picture, page: Some(page) });
    }
    (ends(&PICTURES) || ends(&OTHERS)).then(|| Place::page(whole))
}

/// A file shared in Dropbox: its page, or the picture itself.
fn dropbox(url: &Url<'_>, whole: &str) -> Option<Place> {
    if url.host != "dropbox.com" || url.parameter("raw") == Some("1") && url.parameter("dl").is_none() {
        return None;
    }
    let is_file = ["/s/", "/scl/fi/"].iter().any(|start| url.path.starts_with(start));
    let path = url.path.to_lowercase();
    if !is_file || !PICTURES.iter().any(|ending| path.ends_with(ending)) {
        return Some(Place::page(whole));
    }
    let others =
        url.query.split('&').filter(|pair| !["", "dl", "raw"].contains(&pair.split('=').next().unwrap_or_default()));
    let query: Vec<&str> = others.chain(["raw=1"]).collect();
    let url = format!("https://www.dropbox.com{}?{}", url.path, query.join("&"));
    Some(Place { kind: MediaKind::Image, url, page: Some(whole.to_owned()) })
}

/// The page of a video, from the URL of its player.
fn video(url: &Url<'_>) -> Option<Place> {
    let id = |start: &str| url.path.strip_prefix(start)?.split('/').next().filter(|id| !id.is_empty());
    if url.is_within("youtube-nocookie.com") || url.is_within("youtube.com") {
        return match id("/embed/").or_else(|| id("/v/"))? {
            "videoseries" => {
                Some(Place::page(format!("https://www.youtube.com/playlist?list={}", url.parameter("list")?)))
            }
            "live_stream" => None,
            id => {
                let start = url.parameter("start").map(|start| format!("&t={start}")).unwrap_or_default();
                Some(Place::page(format!("https://www.youtube.com/watch?v={id}{start}")))
            }
        };
    }
    if url.host == "player.vimeo.com" {
        let key = url.parameter("h").map(|key| format!("/{key}")).unwrap_or_default();
        return Some(Place::page(format!("https://vimeo.com/{}{key}", id("/video/")?)));
    }
    None
}

/// The kind of media that TimelineJS detects for a URL; a picture by default.
fn kind_of(url: &str) -> MediaKind {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    let provider = known_provider(url);
    let is_file = ["/wiki/special:filepath/", "/wiki/special:redirect/file/"].iter().any(|start| path.contains(start));
    let is_article = matches!(provider, Some("Wikipedia" | "Wikimedia Commons")) && path.contains("/wiki/");
    let is_home = url::host(url).is_some_and(|host| path.trim_end_matches('/').ends_with(&host.to_lowercase()));
    let is_raw = provider == Some("Dropbox") && url.contains("raw=1");
    if is_file || is_raw {
        MediaKind::Image
    } else if is_article || matches!(provider, Some("YouTube" | "Google Drive" | "Google Photos" | "OneDrive")) {
        MediaKind::Link
    } else if ends(&PICTURES) {
        MediaKind::Image
    } else if ends(&OTHERS) || path.ends_with('/') || is_home || provider.is_some() {
        // A known provider shows a page or a player, unless the URL ends like a picture.
        MediaKind::Link
    } else {
        MediaKind::Image
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_page(url: &str, expected: &str) {
        assert_eq!(Place::at(url), Place::page(expected));
    }

    #[track_caller]
    fn assert_picture(url: &str, expected: &str, page: Option<&str>) {
        let place = Place { kind: MediaKind::Image, url: expected.into(), page: page.map(Into::into) };
        assert_eq!(Place::at(url), place);
    }

    #[test]
    fn pages_of_files_in_wikimedia_give_the_picture() {
        let picture = |host| format!("https://{host}/wiki/Special:FilePath/A_mill.jpg?width=1280");
        for (host, path) in [
            ("commons.wikimedia.org", "/wiki/File:A_mill.jpg"),
            ("commons.m.wikimedia.org", "/wiki/File:A_mill.jpg"),
            ("de.wikipedia.org", "/wiki/Datei:A_mill.jpg"),
            ("zh.wikipedia.org", "/wiki/%E6%96%87%E4%BB%B6:A_mill.jpg"),
            ("ru.wikipedia.org", "/wiki/Файл:A_mill.jpg"),
            ("fr.wikipedia.org", "/wiki/Fichier%3AA_mill.jpg"),
            ("en.wikisource.org", "/w/index.php?title=File:A_mill.jpg&action=view"),
        ] {
            let page = format!("https://{host}{path}");
            assert_picture(&page, &picture(host), Some(&page));
        }
        let page = "https://en.wikipedia.org/wiki/File:A_mill.jpg";
        assert_picture(
            "https://en.wikipedia.org/wiki/Mill#/media/File:A_mill.jpg",
            &picture("en.wikipedia.org"),
            Some(page),
        );
        assert_picture(&picture("commons.wikimedia.org"), &picture("commons.wikimedia.org"), None);
        let upload = "https://upload.wikimedia.org/wikipedia/commons/a/ab/A_mill.jpg";
        assert_picture(upload, upload, None);
    }

    #[test]
    fn other_pages_of_wikis_stay_pages() {
        for page in [
            "https://commons.wikimedia.org/wiki/File:A_mill.webm",
            "https://commons.wikimedia.org/wiki/File:A_mill.pdf",
            "https://commons.wikimedia.org/wiki/Category:Mills",
            "https://commons.wikimedia.org/wiki/User:Ann/mill.jpg",
            "https://en.wikipedia.org/wiki/Mill",
            "https://mills.example.org/wiki/File:A_mill.jpg",
        ] {
            assert_page(page, page);
        }
    }

    #[test]
    fn a_picture_shared_in_dropbox_is_asked_for_itself() {
        for (query, expected) in [
            ("?dl=0", "?raw=1"),
            ("?dl=1", "?raw=1"),
            ("", "?raw=1"),
            ("?rlkey=k&dl=0", "?rlkey=k&raw=1"),
            ("?rlkey=k&e=1&st=s&dl=0", "?rlkey=k&e=1&st=s&raw=1"),
        ] {
            let page = format!("https://www.dropbox.com/scl/fi/a1/harbour.jpg{query}");
            assert_picture(&page, &format!("https://www.dropbox.com/scl/fi/a1/harbour.jpg{expected}"), Some(&page));
        }
        for picture in
            ["https://www.dropbox.com/s/a1/harbour.jpg?raw=1", "https://dl.dropboxusercontent.com/s/a1/harbour.jpg"]
        {
            assert_picture(picture, picture, None);
        }
        for page in [
            "https://www.dropbox.com/s/a1/report.pdf?dl=0",
            "https://www.dropbox.com/home/harbour.jpg",
            "https://www.dropbox.com/sh/a1/b2",
        ] {
            assert_page(page, page);
        }
    }

    #[test]
    fn players_become_the_page_of_the_video() {
        let watch = "https://www.youtube.com/watch?v=A-1_b";
        assert_page("https://www.youtube-nocookie.com/embed/A-1_b", watch);
        assert_page("https://www.youtube.com/embed/A-1_b?si=x", watch);
        assert_page("https://www.youtube.com/embed/A-1_b?start=90", "https://www.youtube.com/watch?v=A-1_b&t=90");
        assert_page("https://www.youtube.com/embed/videoseries?list=L", "https://www.youtube.com/playlist?list=L");
        assert_page("https://player.vimeo.com/video/123", "https://vimeo.com/123");
        assert_page("https://player.vimeo.com/video/123?h=ab", "https://vimeo.com/123/ab");
        assert_page(watch, watch);
    }

    #[test]
    fn pages_of_well_known_hosts_are_not_pictures() {
        for page in [
            "https://youtu.be/A",
            "https://www.youtube.com/shorts/A",
            "https://vimeo.com/123",
            "https://flic.kr/p/2abc",
            "https://www.flickr.com/photos/ann/123/in/album-1",
            "https://drive.google.com/file/d/A/view?usp=sharing",
            "https://photos.app.goo.gl/A",
            "https://maps.app.goo.gl/A",
            "https://www.threads.net/@ann/post/A",
            "https://1drv.ms/i/s!A",
            "https://imgur.com/gallery/A",
            "https://archive.org/details/mill",
        ] {
            assert_page(page, page);
        }
        for picture in [
            "https://live.staticflickr.com/65535/1_b.jpg",
            "https://i.imgur.com/A.png",
            "https://images.example.org/photo-1?w=1",
        ] {
            assert_picture(picture, picture, None);
        }
    }

    #[test]
    fn texts_are_distinguished_from_urls() {
        for text in [
            "https://x.org/a",
            "https://x.org/my photo.jpg?a",
            "//x.org/a",
            "photo.jpg",
            "my photo.JPG?x=1",
            "pictures/12345",
            "/a",
            "../a",
            "www.x.org",
            "youtu.be/A",
            "javascript:alert(1)",
            "file:///C:/a",
            "data:image/png,",
        ] {
            assert!(is_address(text), "{text}");
        }
        for text in [
            "see the folder on the server",
            "There is no demand, she said.",
            "n/a",
            "none",
            "Foto: dpa",
            "see https://x.org/",
            "https://x.org/a.jpg Foto: dpa",
            "https://x.org/a.jpg https://x.org/b.jpg",
            "https://x.org/ is down",
            "www.x.org is down",
            "v. 2.0",
            "水满",
            "12:30 Uhr",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
