//! TimelineJS's JSON, of version 3 and of versions 1 and 2.

use std::ops::Range;

use super::slide::Importer;
use super::when::Survey;
use super::{Options, field, is_own};
use crate::document::{Node, Path, Problem};
use crate::model::Article;

/// Fields of version 1 for a slide's kind and look.
const VERSION_1_LOOKS: [&str; 2] = ["type", "classname"];

/// The byte range of the JSON inside a call or an assignment, such as `storyjs_jsonp_data = {…};`.
pub(super) fn inside_jsonp(text: &str) -> Option<Range<usize>> {
    let script = without_comments(text);
    let before = script.split(['{', '[']).next()?;
    let start = text.len() - script.len() + before.len();
    let before = before.trim();
    let is_name = |character: char| character.is_alphanumeric() || "_$. ;".contains(character);
    let opens = before.ends_with('=') || before.ends_with('(');
    let name = before.trim_end_matches(['=', '(', ' ']);
    if !opens || name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    let end = text.rfind(['}', ']']).filter(|end| *end >= start)?;
    Some(start..end + 1)
}

/// A script without the comments at its start.
fn without_comments(script: &str) -> &str {
    let mut rest = script.trim_start();
    loop {
        let after = match (rest.strip_prefix("/*"), rest.strip_prefix("//")) {
            (Some(comment), _) => comment.split_once("*/").map(|(_, after)| after),
            (None, Some(comment)) => comment.split_once('\n').map(|(_, after)| after),
            (None, None) => return rest,
        };
        rest = after.unwrap_or_default().trim_start();
    }
}

/// Whether this looks like a TimelineJS timeline, and not like a document of this crate.
pub(super) fn is_likely(node: &Node) -> bool {
    if is_own(node) {
        return false;
    }
    let is_slide = |node: &Node| {
        ["start_date", "startDate", "unique_id", "media", "asset"].iter().any(|key| field(node, key).is_some())
            && field(node, "date").is_none()
    };
    match node {
        Node::List(items) => items.iter().take(20).any(is_slide),
        Node::Map(_) => {
            let events = field(node, "events");
            matches!(field(node, "timeline"), Some(Node::Map(_)))
                || matches!(field(node, "date"), Some(Node::List(_) | Node::Map(_)))
                || matches!(events, Some(Node::List(items)) if items.iter().take(20).any(is_slide))
                || events.is_some()
                    && (field(node, "eras").is_some() || matches!(field(node, "title"), Some(Node::Map(_))))
        }
        _ => false,
    }
}

/// Imports a JSON value.
pub(super) fn read(node: &Node, options: Options<'_>) -> (Option<Article>, Vec<Problem>) {
    let mut importer = Importer::new(options);
    let mut survey = Survey::default();
    survey.see_all(node);
    importer.order(survey);
    let root = Path::Root;
    match node {
        Node::List(events) => {
            importer.context.report(&root, "This is a bare list of events; write { \"events\": [ … ] } around it.");
            items(&mut importer, events, &root, Importer::event);
        }
        Node::Map(_) => {
            let has_events = |node| field(node, "events").is_some();
            let (node, path) = match field(node, "timeline") {
                Some(timeline) if !has_events(node) => (timeline, root.key("timeline")),
                _ => (node, root),
            };
            let read = if has_events(node) { version_3 } else { version_1 };
            read(&mut importer, node, &path);
        }
        other => {
            let message =
                format_args!("This is {} instead of a timeline; write {{ \"events\": [ … ] }}.", other.kind());
            importer.context.report(&root, message);
        }
    }
    importer.finish()
}

fn version_3(importer: &mut Importer<'_>, node: &Node, path: &Path<'_>) {
    unknown(importer, node, &["title", "events", "eras", "scale", "errors", "warnings", "language"], path);
    if let Some(title) = field(node, "title") {
        importer.title(title, &path.key("title"));
    }
    let scale = importer.context.text(field(node, "scale"), &path.key("scale"));
    if !["", "human", "cosmological"].contains(&scale.as_str()) {
        let message = format_args!("There is no scale “{scale}”; it was left out.");
        importer.context.report(&path.key("scale"), message);
    }
    importer.context.is_cosmological = scale == "cosmological";
    list(importer, node, "events", path, Importer::event);
    list(importer, node, "eras", path, Importer::era);
}

fn version_1(importer: &mut Importer<'_>, node: &Node, path: &Path<'_>) {
    unknown(importer, node, &["headline", "type", "text", "asset", "startDate", "date", "era", "chart"], path);
    if field(node, "chart").is_some_and(|chart| !matches!(chart, Node::List(items) if items.is_empty())) {
        importer.context.report(&path.key("chart"), "Charts are ignored, as in TimelineJS 3.");
    }
    let title: Vec<(String, Node)> = ["headline", "text", "asset"]
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), field(node, key)?.clone())))
        .collect();
    if !title.is_empty() {
        importer.title(&Node::Map(title), path);
    }
    importer.ignore(&VERSION_1_LOOKS);
    list(importer, node, "date", path, |importer, slide, path| {
        let first = matches!(field(slide, "type"), Some(Node::Text(kind)) if kind == "start");
        if first && !importer.has_title() {
            importer.title(slide, path);
        } else {
            importer.event(slide, path);
        }
    });
    importer.ignore(&[]);
    list(importer, node, "era", path, Importer::era);
}

fn items<'a>(
    importer: &mut Importer<'a>,
    items: &[Node],
    path: &Path<'_>,
    read: impl Fn(&mut Importer<'a>, &Node, &Path<'_>),
) {
    for (index, item) in items.iter().enumerate() {
        read(importer, item, &path.item(index));
    }
}

/// Imports every item of a list; a single item counts as a list of one.
fn list<'a>(
    importer: &mut Importer<'a>,
    node: &Node,
    key: &str,
    path: &Path<'_>,
    read: impl Fn(&mut Importer<'a>, &Node, &Path<'_>),
) {
    let path = path.key(key);
    match field(node, key) {
        None => {}
        Some(Node::List(list)) => items(importer, list, &path, read),
        Some(item @ Node::Map(_)) => read(importer, item, &path),
        Some(other) => {
            let message = format_args!("This is {}, and was left out; write a list: [ … ].", other.kind());
            importer.context.report(&path, message);
        }
    }
}

fn unknown(importer: &Importer<'_>, node: &Node, known: &[&str], path: &Path<'_>) {
    let Node::Map(entries) = node else { return };
    importer.context.report_unknown(entries, known, path, |name| {
        format!("TimelineJS has no field “{name}” here; it was left out.")
    });
}
