//! The provider of a URL, under the name that readers know.

use super::url;

/// Hosts or URL prefixes, with better-known names.
const PROVIDERS: [(&str, &str); 37] = [
    ("1drv.ms", "OneDrive"),
    ("archive.org", "Internet Archive"),
    ("bsky.app", "Bluesky"),
    ("commons.m.wikimedia.org", "Wikimedia Commons"),
    ("commons.wikimedia.org", "Wikimedia Commons"),
    ("dailymotion.com", "Dailymotion"),
    ("docs.google.com", "Google Docs"),
    ("documentcloud.org", "DocumentCloud"),
    ("drive.google.com", "Google Drive"),
    ("dropbox.com", "Dropbox"),
    ("facebook.com", "Facebook"),
    ("flic.kr", "Flickr"),
    ("flickr.com", "Flickr"),
    ("goo.gl/maps", "Google Maps"),
    ("google.com/maps", "Google Maps"),
    ("imgur.com", "Imgur"),
    ("instagram.com", "Instagram"),
    ("maps.app.goo.gl", "Google Maps"),
    ("maps.google.com", "Google Maps"),
    ("onedrive.live.com", "OneDrive"),
    ("photos.app.goo.gl", "Google Photos"),
    ("photos.google.com", "Google Photos"),
    ("reddit.com", "Reddit"),
    ("soundcloud.com", "SoundCloud"),
    ("spotify.com", "Spotify"),
    ("threads.com", "Threads"),
    ("threads.net", "Threads"),
    ("tiktok.com", "TikTok"),
    ("twitter.com", "X"),
    ("vimeo.com", "Vimeo"),
    ("vine.co", "Vine"),
    ("wikipedia.org", "Wikipedia"),
    ("wistia.com", "Wistia"),
    ("x.com", "X"),
    ("youtu.be", "YouTube"),
    ("youtube-nocookie.com", "YouTube"),
    ("youtube.com", "YouTube"),
];

/// Who answers at an address: a well-known name, or else the host in small letters; empty for the page's own.
pub fn provider(url: &str) -> String {
    match known_provider(url) {
        Some(name) => name.to_owned(),
        None => host_of(url).unwrap_or_default(),
    }
}

/// The well-known name of who answers at an address.
pub fn known_provider(url: &str) -> Option<&'static str> {
    let host = host_of(url)?;
    let path = url::origin(url).and_then(|origin| url.get(origin.len()..)?.strip_prefix('/')).unwrap_or_default();
    let is = |(known, _): &&(&str, &str)| {
        let (domain, beginning) = known.split_once('/').unwrap_or((known, ""));
        url::is_within(&host, domain) && path.starts_with(beginning)
    };
    PROVIDERS.iter().find(is).map(|(_, name)| *name)
}

/// The host in small letters, without a `www.`.
fn host_of(url: &str) -> Option<String> {
    let host = url::host(url)?.to_ascii_lowercase();
    Some(host.strip_prefix("www.").map(str::to_owned).unwrap_or(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_provider_has_its_better_known_name() {
        for (url, expected) in [
            ("https://www.youtube.com/watch?v=1", "YouTube"),
            ("HTTPS://WWW.YouTube.com/watch?v=1", "YouTube"),
            ("https://youtu.be/1", "YouTube"),
            ("https://de.wikipedia.org/wiki/X", "Wikipedia"),
            ("https://www.google.com/maps/place/x", "Google Maps"),
            ("https://www.google.com/search", "google.com"),
            ("https://Google.com:443/maps", "Google Maps"),
            ("https://www.google.com/url?q=https://google.com/maps", "google.com"),
            ("https://notx.com/", "notx.com"),
            ("https://Img.Example.org/A.png", "img.example.org"),
            ("https://user@img.example.org:8080/a.png", "img.example.org"),
            ("photo.jpg", ""),
        ] {
            assert_eq!(provider(url), expected, "{url}");
        }
    }
}
