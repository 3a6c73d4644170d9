//! Media as TimelineJS has them: an address of whatever it recognises, or a piece of HTML to embed.

use super::html::{Embedded, one_line};
use super::{Context, field};
use crate::document::address::{self, Purpose};
use crate::document::provider::{known_provider, provider};
use crate::document::{Node, Path};
use crate::model::{Media, MediaKind, RichText};

/// What pictures' files end in.
const PICTURES: [&str; 9] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".bmp", ".ico"];

/// What files end in that are no pictures.
const OTHERS: [&str; 22] = [
    ".html", ".htm", ".php", ".asp", ".aspx", ".pdf", ".mp4", ".webm", ".mov", ".ogv", ".mp3", ".m4a", ".wav", ".ogg",
    ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".txt", ".zip",
];

impl Context<'_> {
    /// The media of a slide, and its background where that is a picture.
    pub(super) fn media(&self, slide: &Node, path: &Path<'_>, autolink: bool) -> Vec<Media> {
        let mut all = Vec::new();
        for key in ["media", "asset"] {
            match field(slide, key) {
                None => {}
                Some(node @ Node::Map(_)) => all.extend(self.one(node, &path.key(key), autolink)),
                Some(Node::Text(url)) => {
                    let node = Node::Map(vec![("url".into(), Node::Text(url.clone()))]);
                    all.extend(self.one(&node, &path.key(key), autolink));
                }
                Some(other) => {
                    let message =
                        format_args!("This is {}, and is left out; write an object with a url.", other.kind());
                    self.report(&path.key(key), message);
                }
            }
        }
        let background = path.key("background");
        match field(slide, "background") {
            None => {}
            Some(Node::Text(text)) if text.contains('/') => all.extend(self.background(text, "", &background)),
            Some(node) => {
                let url = self.text(field(node, "url"), &background.key("url"));
                let alt = self.text(field(node, "alt"), &background.key("alt"));
                all.extend(self.background(url.trim(), &alt, &background.key("url")));
                let colour = if let Node::Text(colour) = node {
                    colour.clone()
                } else {
                    self.text(field(node, "color"), &background)
                };
                if !colour.trim().is_empty() {
                    self.report_once(
                        &background,
                        "Background colours are left out; the timeline has one look for all events.",
                    );
                }
            }
        }
        // The same picture before and behind the words is one picture.
        let mut seen = std::collections::HashSet::new();
        all.retain(|media| seen.insert(media.url.clone()));
        all
    }

    fn background(&self, url: &str, alt: &str, path: &Path<'_>) -> Option<Media> {
        if url.is_empty() {
            return None;
        }
        self.report_once(path, "Background pictures are shown as pictures of their event.");
        let url = self.safe(url, Purpose::Image, path)?;
        Some(Media { alt: self.plain_line(alt, path), ..picture(url) })
    }

    fn one(&self, node: &Node, path: &Path<'_>, autolink: bool) -> Option<Media> {
        let text = |key: &str| self.text(field(node, key), &path.key(key));
        let place = if field(node, "url").is_none() && field(node, "media").is_some() { "media" } else { "url" };
        let source = text(place);
        let source = source.trim();
        let path_of_url = path.key(place);
        let (caption, credit) = (text("caption"), text("credit"));
        let mut caption = self.html_line(&caption, &path.key("caption"), autolink);
        let credit = self.html_line(&credit, &path.key("credit"), autolink);
        let words = |key: &str| self.plain_line(&text(key), &path.key(key));
        let (alt, title, link) = (words("alt"), words("title"), text("link"));
        for key in ["thumbnail", "link_target"] {
            // What is no text is reported even where it is not used.
            let _ = text(key);
        }
        let (kind, url) = if source.starts_with('<') || source.contains("<iframe") || source.contains("<blockquote") {
            let content = self.html(source, &path_of_url, false);
            if caption.text.is_empty() {
                caption = RichText::plain(one_line(&content.paragraphs));
            }
            let embedded = content.embedded.into_iter().next();
            let is_image = embedded.as_ref().is_some_and(|embedded| embedded.is_image);
            let url = embedded.map(|embedded| embedded.url).or(content.last_link);
            (if is_image { MediaKind::Image } else { MediaKind::Link }, url.unwrap_or_default())
        } else {
            (kind_of(source), source.to_owned())
        };
        if url.is_empty() {
            if !caption.text.is_empty() || !credit.text.is_empty() {
                self.report(path, "There is no address, and caption and credit are left out; add a url.");
            }
            return None;
        }
        let shown = self.shown(kind, &url, &path_of_url)?;
        let link = Some(link).filter(|link| !link.trim().is_empty());
        let link = link.and_then(|link| self.safe(&link, Purpose::Link, &path.key("link")));
        let alt = match shown.kind {
            MediaKind::Image => alt,
            MediaKind::Link => [title, alt].into_iter().find(|words| !words.is_empty()).unwrap_or_default(),
        };
        Some(Media { alt, caption, credit, link, ..shown })
    }

    /// What stands in a text from elsewhere.
    pub(super) fn embedded(&self, embedded: Vec<Embedded>, path: &Path<'_>) -> Vec<Media> {
        let media = |Embedded { url, alt, is_image }: Embedded| {
            let kind = if is_image { MediaKind::Image } else { MediaKind::Link };
            let shown = self.shown(kind, &url, path)?;
            self.report_once(path, "Pictures and frames in a text are shown below it.");
            Some(Media { alt, ..shown })
        };
        embedded.into_iter().filter_map(media).collect()
    }

    /// What is shown from an address, without any words; what carries its data with it is a picture, whatever shows it.
    fn shown(&self, kind: MediaKind, url: &str, path: &Path<'_>) -> Option<Media> {
        let url = self.safe(url, Purpose::Image, path)?;
        let kind = if url.starts_with("data:") { MediaKind::Image } else { kind };
        Some(Media { kind, ..picture(url) })
    }

    fn safe(&self, url: &str, purpose: Purpose, path: &Path<'_>) -> Option<String> {
        // Addresses are often pasted with spaces in them.
        let url = url.trim().replace(' ', "%20");
        let safe = address::safe(&url, purpose);
        if safe.is_none() {
            let shown: String = url.chars().take(80).collect();
            let message =
                format_args!("“{shown}” is not a safe address, and is left out; start it with https:// or http://.");
            self.report(path, message);
        }
        safe
    }
}

fn picture(url: String) -> Media {
    Media {
        kind: MediaKind::Image,
        provider: provider(&url),
        alt: String::new(),
        caption: RichText::default(),
        credit: RichText::default(),
        link: None,
        size: None,
        at_once: address::host(&url).is_none(),
        url,
    }
}

/// What TimelineJS takes an address for; what it does not know, it takes for a picture.
fn kind_of(url: &str) -> MediaKind {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    let provider = known_provider(url);
    let is_file_page = provider == Some("Wikipedia") && path.contains("/wiki/");
    let is_home = address::host(url).is_some_and(|host| path.trim_end_matches('/').ends_with(&host.to_lowercase()));
    if is_file_page || provider == Some("YouTube") {
        MediaKind::Link
    } else if ends(&PICTURES) {
        MediaKind::Image
    } else if ends(&OTHERS) || path.ends_with('/') || is_home || provider.is_some() {
        // What a well-known provider shows is a page or a player, where its address ends like no picture's.
        MediaKind::Link
    } else {
        MediaKind::Image
    }
}
