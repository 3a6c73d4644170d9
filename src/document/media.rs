//! Pictures, and links to what is shown elsewhere.

use super::address::{self, Purpose};
use super::fields::Fields;
use super::node::Node;
use super::path::Path;
use super::problem::Problems;
use crate::model::{Media, MediaKind};

/// What stands in a field for media: a list, or one alone; `trusted` are the origins whose pictures may load at once.
pub(super) fn media(fields: &Fields<'_>, trusted: &[String]) -> Vec<Media> {
    let path = fields.path.key("media");
    match fields.get("media") {
        None => Vec::new(),
        Some(Node::List(items)) => {
            let read = |(index, node)| one(node, &path.item(index), fields.problems, trusted);
            items.iter().enumerate().filter_map(read).collect()
        }
        Some(node) => one(node, &path, fields.problems, trusted).into_iter().collect(),
    }
}

fn one(node: &Node, path: &Path<'_>, problems: &Problems, trusted: &[String]) -> Option<Media> {
    let known = ["type", "url", "alt", "title", "caption", "credit", "link", "width", "height"];
    let fields = Fields::of(node, &known, path, problems)?;
    let kind = kind(&fields);
    let (purpose, words) = match kind {
        MediaKind::Image => (Purpose::Image, "alt"),
        MediaKind::Link => (Purpose::Link, "title"),
    };
    let url = fields.text("url")?;
    let Some(url) = address::safe(&url, purpose) else {
        let message = format_args!("“{url}” is not a safe address; start it with https:// or http://.");
        problems.report(&path.key("url"), message);
        return None;
    };
    if kind == MediaKind::Image && fields.get("alt").is_none() {
        let message = "The field “alt” is missing; add what the picture shows, or \"\" where the caption says it all.";
        problems.report(path, message);
    }
    let mut size = None;
    if fields.get("width").is_some() || fields.get("height").is_some() {
        size = fields.pixels("width").zip(fields.pixels("height"));
    }
    Some(Media {
        kind,
        alt: fields.optional_text(words).unwrap_or_default(),
        caption: fields.line("caption"),
        credit: fields.line("credit"),
        link: fields.optional_link("link"),
        size,
        provider: address::provider(&url),
        at_once: address::origin(&url)
            .is_none_or(|origin| trusted.iter().any(|trusted| trusted.eq_ignore_ascii_case(origin))),
        url,
    })
}

fn kind(fields: &Fields<'_>) -> MediaKind {
    match fields.optional_text("type").as_deref() {
        None | Some("image") => MediaKind::Image,
        Some("link") => MediaKind::Link,
        Some(other) => {
            let message = format_args!("There is no type “{other}”; choose one of “image”, “link”.");
            fields.problems.report(&fields.path.key("type"), message);
            MediaKind::Link
        }
    }
}

/// The origins whose pictures may load before the reader asks.
pub(super) fn trusted(fields: &Fields<'_>) -> Vec<String> {
    let path = fields.path.key("imagesFrom");
    let mut trusted = fields.texts("imagesFrom");
    let mut index = 0;
    trusted.retain(|url| {
        let path = path.item(index);
        index += 1;
        let is_origin = address::origin(url) == Some(url.as_str()) && address::safe(url, Purpose::Image).is_some();
        if !is_origin {
            let message = format_args!(
                "“{url}” is not an origin; write a scheme and a host only, such as https://img.example.org."
            );
            fields.problems.report(&path, message);
        }
        is_origin
    });
    trusted
}
