//! Media in TimelineJS: a URL of any kind that it recognises, or HTML to embed.

mod place;

use self::place::Place;
use super::html::{Embedded, around, one_line};
use super::{Context, field};
use crate::document::provider::{known_provider, provider};
use crate::document::url::{self, Purpose};
use crate::document::{Node, Path};
use crate::model::{Media, MediaKind, RichText};

/// The media of a slide.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) media: Vec<Media>,
    /// Text that was given as media.
    pub(super) words: Vec<RichText>,
}

impl Shown {
    fn words(words: Vec<RichText>) -> Self {
        Self { words, ..Self::default() }
    }
}

impl Context<'_> {
    /// The media of a slide, including a background picture.
    pub(super) fn media(&self, slide: &Node, path: &Path<'_>, autolink: bool) -> Shown {
        let (mut all, mut words) = (Vec::new(), Vec::new());
        for key in ["media", "asset"] {
            let shown = match field(slide, key) {
                None => continue,
                Some(node @ Node::Map(_)) => self.one(node, &path.key(key), autolink),
                Some(Node::Text(url)) => {
                    let node = Node::Map(vec![("url".into(), Node::Text(url.clone()))]);
                    self.one(&node, &path.key(key), autolink)
                }
                Some(other) => {
                    let message =
                        format_args!("This is {}, and was left out; write an object with a url.", other.kind());
                    self.report(&path.key(key), message);
                    continue;
                }
            };
            all.extend(shown.media);
            words.extend(shown.words);
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
                    self.report_once(&background, "Background colours are ignored; all events look alike.");
                }
            }
        }
        // A picture that is also the background is shown once.
        let mut seen = std::collections::HashSet::new();
        all.retain(|media| seen.insert(media.url.clone()));
        Shown { media: all, words }
    }

    fn background(&self, url: &str, alt: &str, path: &Path<'_>) -> Option<Media> {
        if url.is_empty() {
            return None;
        }
        if !place::is_address(url) {
            let shown: String = url.chars().take(40).collect();
            self.report(path, format_args!("“{shown}” is not an address, and was left out; start it with https://."));
            return None;
        }
        self.report_once(path, "Background pictures are shown as pictures of their event.");
        let (shown, link) = self.shown(None, url, path)?;
        Some(Media { alt: self.plain_line(alt, path), link, ..shown })
    }

    fn one(&self, node: &Node, path: &Path<'_>, autolink: bool) -> Shown {
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
            // Report values that are not text, even if they are not used.
            let _ = text(key);
        }
        let is_html = source.starts_with('<') || ["<iframe", "<blockquote"].iter().any(|tag| source.contains(tag));
        let is_words = !source.is_empty() && !is_html && !place::is_address(source);
        let mut rest = Vec::new();
        let (kind, url) = if is_html || is_words {
            let content = self.html(source, &path_of_url, autolink && is_words);
            let embedded = content.embedded.into_iter().next();
            let is_image = embedded.as_ref().is_some_and(|embedded| embedded.is_image);
            let is_quotation = source.contains("<blockquote");
            let link = content.last_link.filter(|link| is_html && (!is_quotation || is_post(link)));
            let url = embedded.map(|embedded| embedded.url).or(link).unwrap_or_default();
            if url.is_empty() {
                if is_quotation {
                    let quoted = quotation(content.paragraphs, self.language);
                    return Shown::words(quoted.into_iter().chain(attribution([caption, credit])).collect());
                }
                if !content.paragraphs.is_empty() {
                    let shown: String = one_line(&content.paragraphs).chars().take(40).collect();
                    let message = format_args!(
                        "“{shown}” is not an address, and was kept as text; start an address with https://."
                    );
                    self.report(&path_of_url, message);
                    let said = content.paragraphs.into_iter().chain(attribution([caption, credit]));
                    return Shown::words(said.collect());
                }
            } else if caption.text.is_empty() {
                caption = RichText::plain(one_line(&content.paragraphs));
            } else {
                rest = content.paragraphs;
            }
            (Some(kind_of_tag(is_image)), url)
        } else {
            (None, source.to_owned())
        };
        if url.is_empty() {
            let said: Vec<_> = [caption, credit].into_iter().filter(|line| !line.text.is_empty()).collect();
            if !said.is_empty() {
                self.report(path, "There is no url, so caption and credit were kept as text; add one.");
            }
            return Shown::words(said);
        }
        let Some((shown, page)) = self.shown(kind, &url, &path_of_url) else { return Shown::words(rest) };
        let link = Some(link).filter(|link| !link.trim().is_empty());
        let link = link.and_then(|link| self.safe(&link, Purpose::Link, &path.key("link"))).or(page);
        let alt = match shown.kind {
            MediaKind::Image => alt,
            MediaKind::Link => [title, alt].into_iter().find(|words| !words.is_empty()).unwrap_or_default(),
        };
        Shown { media: vec![Media { alt, caption, credit, link, ..shown }], words: rest }
    }

    /// The embedded media of a text.
    pub(super) fn embedded(&self, embedded: Vec<Embedded>, path: &Path<'_>) -> Vec<Media> {
        let media = |Embedded { url, alt, is_image }: Embedded| {
            let (shown, link) = self.shown(Some(kind_of_tag(is_image)), &url, path)?;
            self.report_once(path, "Pictures and frames in the text are shown below it.");
            Some(Media { alt, link, ..shown })
        };
        embedded.into_iter().filter_map(media).collect()
    }

    /// The media at a URL, without text, and the page about it. A `data:` URL is always a picture.
    fn shown(&self, kind: Option<MediaKind>, url: &str, path: &Path<'_>) -> Option<(Media, Option<String>)> {
        let typed = place::without_scheme(url.trim());
        let url = self.safe(typed.as_deref().unwrap_or(url), Purpose::Image, path)?;
        let place = Place::at(&url);
        let is_data = url.starts_with("data:");
        let kind = if is_data { MediaKind::Image } else { kind.unwrap_or(place.kind) };
        Some((Media { kind, ..picture(place.url) }, place.page))
    }

    fn safe(&self, url: &str, purpose: Purpose, path: &Path<'_>) -> Option<String> {
        // Pasted URLs often contain spaces.
        let url = if purpose == Purpose::Link { url.trim().replace(' ', "%20") } else { url.trim().to_owned() };
        let safe = url::safe(&url, purpose);
        if safe.is_none() {
            let shown: String = url.chars().take(80).collect();
            let message =
                format_args!("“{shown}” is not a safe address, and was left out; start it with https:// or http://.");
            self.report(path, message);
        }
        safe
    }
}

const fn kind_of_tag(is_image: bool) -> MediaKind {
    if is_image { MediaKind::Image } else { MediaKind::Link }
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
        at_once: url::host(&url).is_none(),
        url,
    }
}

/// Whether a URL is that of an embedded post.
fn is_post(url: &str) -> bool {
    matches!(known_provider(url), Some("X" | "Instagram" | "Facebook" | "TikTok" | "Bluesky" | "Threads" | "Reddit"))
}

/// A quotation in the quotation marks of its language.
fn quotation(mut paragraphs: Vec<RichText>, language: &str) -> Vec<RichText> {
    let (open, close) = match language.split('-').next().unwrap_or_default() {
        "de" | "cs" | "sk" | "sl" | "bg" | "is" | "et" | "lt" => ("„", "“"),
        "fr" => ("«\u{a0}", "\u{a0}»"),
        "es" | "it" | "pt" | "ru" | "uk" | "el" | "no" | "nb" | "nn" | "fa" | "ar" => ("«", "»"),
        "pl" | "hu" | "ro" => ("„", "”"),
        "ja" => ("「", "」"),
        "sv" | "fi" => ("”", "”"),
        _ => ("“", "”"),
    };
    let is_mark = |character: char| "“”„\"«»「」".contains(character);
    if let Some(first) = paragraphs.first_mut().filter(|first| !first.text.starts_with(is_mark)) {
        *first = around(open, std::mem::take(first), "");
    }
    // The name of the quoted person may follow the words, after a dash.
    let said = paragraphs.iter().rposition(|paragraph| !paragraph.text.starts_with(['—', '–', '-'])).unwrap_or(0);
    if let Some(last) = paragraphs.get_mut(said).filter(|last| !last.text.ends_with(is_mark)) {
        *last = around("", std::mem::take(last), close);
    }
    paragraphs
}

/// The attribution of a quotation, one line each.
fn attribution(lines: [RichText; 2]) -> impl Iterator<Item = RichText> {
    lines.into_iter().filter(|line| !line.text.is_empty()).map(|line| around("— ", line, ""))
}
