//! Pictures, and links to media on other sites.

use super::fields::Fields;
use super::node::Node;
use super::path::Path;
use super::problem::Problems;
use super::provider;
use super::url::{self, Purpose};
use crate::model::{Media, MediaKind};

/// The field for media: a list, or a single entry. Pictures from `trusted` origins load without a click.
pub(super) fn media(fields: &Fields<'_>, trusted: &[String]) -> Vec<Media> {
    fields.each("media", |node, path| match node {
        Node::Text(url) => {
            let message = format_args!(
                "This is text; write an object with a url and a description: {{ \"url\": \"{}\", \"alt\": \"What the picture shows\" }}.",
                url.chars().take(80).collect::<String>()
            );
            fields.problems.report(path, message);
            None
        }
        _ => one(node, path, fields.problems, trusted),
    })
}

fn one(node: &Node, path: &Path<'_>, problems: &Problems, trusted: &[String]) -> Option<Media> {
    let known = ["type", "url", "alt", "title", "caption", "credit", "link", "width", "height"];
    let fields = Fields::of(node, &known, path, problems)?;
    let kind = fields.choice("type", [("image", MediaKind::Image), ("link", MediaKind::Link)], MediaKind::Link);
    let (purpose, words) = match kind {
        MediaKind::Image => (Purpose::Image, "alt"),
        MediaKind::Link => (Purpose::Link, "title"),
    };
    let url = fields.safe("url", &fields.text("url")?, purpose)?;
    if kind == MediaKind::Image && fields.get("alt").is_none() {
        let message = "The field “alt” is missing; describe the picture, or write \"\" if the caption says it all.";
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
        provider: provider::provider(&url),
        at_once: url::origin(&url)
            .is_none_or(|origin| trusted.iter().any(|trusted| trusted.eq_ignore_ascii_case(origin))),
        url,
    })
}

/// The origins whose pictures load without a click.
pub(super) fn trusted(fields: &Fields<'_>) -> Vec<String> {
    let path = fields.path.key("imagesFrom");
    let is_trusted = |(index, url): &(usize, String)| {
        let is_origin = url::origin(url) == Some(url.as_str()) && url::safe(url, Purpose::Image).is_some();
        if !is_origin {
            let message = format_args!(
                "“{url}” is not an origin; write only a scheme and a host, such as https://img.example.org."
            );
            fields.problems.report(&path.item(*index), message);
        }
        is_origin
    };
    let given = fields.texts("imagesFrom").into_iter().enumerate();
    given.filter(is_trusted).map(|(_, url)| url).collect()
}
