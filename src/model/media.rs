//! The media of an event.

use serde::{Deserialize, Serialize};

use crate::model::{RichText, safe_url, url};

/// A picture, or a link to media on another site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// What the URL leads to.
    pub kind: MediaKind,
    /// The URL: safe to follow, absolute or relative to the page.
    #[serde(deserialize_with = "safe_url::one")]
    pub url: String,
    /// The provider: a name such as “YouTube”, or the host; empty for relative URLs.
    pub provider: String,
    /// The alternative text of a picture, or the title of a link's target; may be empty.
    pub alt: String,
    /// The text below it; may be empty.
    pub caption: RichText,
    /// The author or source; may be empty.
    pub credit: RichText,
    /// The URL that a picture links to, if any.
    #[serde(deserialize_with = "safe_url::maybe")]
    pub link: Option<String>,
    /// The picture's width and height in pixels, if known.
    pub size: Option<(u32, u32)>,
    /// Whether the picture may load without a click, because it is the page's own or its origin is trusted.
    pub at_once: bool,
}

impl Media {
    /// Whether the URL leads to a film or a recording: a file of such a kind, or the page of one on a known site.
    pub fn plays(&self) -> bool {
        let url = self.url.split('#').next().unwrap_or_default();
        let (url, query) = url.split_once('?').unwrap_or((url, ""));
        let Some(path) = url::path(url) else { return false };
        let ending = path.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map_or("", |(_, ending)| ending);
        if FILES.iter().any(|file| file.eq_ignore_ascii_case(ending)) {
            return true;
        }
        let Some(host) = url::host(url).map(str::to_ascii_lowercase) else { return false };
        PLAYERS.iter().any(|(domain, before)| {
            // After it comes what names the film.
            let after = if before.starts_with('/') {
                path.split_once(before).map(|(_, after)| after)
            } else {
                path.strip_prefix(before)
            };
            let named = || match after {
                Some(after) if *before == "watch" => after.is_empty() && query.contains("v="),
                Some(after) if *domain == "vimeo.com" => after.split('/').any(is_number),
                Some(after) => !after.trim_matches('/').is_empty(),
                None => false,
            };
            url::is_within(&host, domain) && named()
        })
    }

    /// Whether it comes from one of these hosts, which are separated by spaces: `img.example.org`, or with a scheme, as
    /// `https://img.example.org`. A port belongs to the host.
    pub fn comes_from(&self, hosts: &str) -> bool {
        let Some((scheme, host)) = url::origin(&self.url).and_then(|origin| origin.split_once("://")) else {
            return false;
        };
        hosts.split_whitespace().any(|one| {
            let (own, name) = one.split_once("://").unwrap_or((scheme, one));
            own.eq_ignore_ascii_case(scheme) && name.trim_end_matches('/').eq_ignore_ascii_case(host)
        })
    }
}

/// The endings of files that play.
const FILES: [&str; 12] = ["mp4", "m4v", "webm", "mov", "ogv", "m3u8", "mpd", "mp3", "m4a", "ogg", "oga", "wav"];

/// The sites of films and recordings, and what precedes the name of one in their paths: at the beginning, or if it begins with a slash,
/// anywhere.
const PLAYERS: [(&str, &str); 17] = [
    ("youtube.com", "watch"),
    ("youtube.com", "shorts/"),
    ("youtube.com", "live/"),
    ("youtube.com", "embed/"),
    ("youtube-nocookie.com", "embed/"),
    ("youtu.be", ""),
    ("vimeo.com", ""),
    ("dailymotion.com", "video/"),
    ("dai.ly", ""),
    ("tiktok.com", "/video/"),
    ("wistia.com", "medias/"),
    ("twitch.tv", "videos/"),
    ("v.youku.com", "v_show/"),
    ("bilibili.com", "video/"),
    ("v.qq.com", "x/"),
    ("open.spotify.com", "track/"),
    ("open.spotify.com", "episode/"),
];

fn is_number(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|digit| digit.is_ascii_digit())
}

/// What the URL of a [`Media`] leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MediaKind {
    /// A picture that can be shown here.
    Image,
    /// Anything else; shown as a link.
    Link,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plays(url: &str) -> bool {
        let (alt, provider, words) = (String::new(), String::new(), RichText::default());
        let (caption, credit) = (words.clone(), words);
        let kind = MediaKind::Link;
        Media { kind, url: url.into(), provider, alt, caption, credit, link: None, size: None, at_once: false }.plays()
    }

    #[test]
    fn films_and_recordings_play() {
        for url in [
            "https://www.youtube.com/watch?v=abc",
            "https://m.youtube.com/watch?list=x&v=abc",
            "HTTPS://YOUTUBE.COM/shorts/abc",
            "https://youtu.be/abc?t=4",
            "https://vimeo.com/76979871",
            "https://vimeo.com/channels/staffpicks/76979871",
            "https://player.vimeo.com/video/76979871",
            "https://www.dailymotion.com/video/x8abc",
            "https://www.tiktok.com/@paper/video/123",
            "https://v.youku.com/v_show/id_abc.html",
            "https://www.bilibili.com/video/BV1abc",
            "https://open.spotify.com/episode/abc",
            "https://example.org/films/Storm.MP4?download#t=3",
            "sound/horn.mp3",
            "storm.mp4?at=12:30",
            "//cdn.example.org/a.webm",
        ] {
            assert!(plays(url), "{url}");
        }
    }

    #[test]
    fn pages_about_films_do_not() {
        for url in [
            "https://www.youtube.com/",
            "https://www.youtube.com/watch",
            "https://www.youtube.com/@paper",
            "https://www.youtube.com/about",
            "https://youtu.be/",
            "https://vimeo.com/features/live",
            "https://notyoutube.com/watch?v=abc",
            "https://youtube.com.example.org/watch?v=abc",
            "https://example.org/youtube-and-the-news",
            "https://example.org/video/policy.html",
            "https://example.org/share?url=https://youtu.be/abc",
            "https://example.org/?file=storm.mp4",
            "https://example.org/storm.mp4.html",
            "https://example.org/#storm.mp4",
            "https://example.mov",
            "https://example.mov/news",
            "//example.mov",
            "mailto:film@example.mov",
            "mailto:film@example.org?subject=a.mov",
            "https://open.spotify.com/user/paper",
            "story.html",
            "",
        ] {
            assert!(!plays(url), "{url}");
        }
    }
}
