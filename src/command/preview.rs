//! `timeline preview`.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

use clap::Args;
use serde_json::json;

use super::input::{self, Input, ReadArgs};
use super::publish::{ElementFolder, element_files};
use super::{Answer, Host, Outcome, SUCCESS, Site, report};
use crate::document;
use crate::import::Imported;
use crate::prerender::{Data, Loading, Snippet};

/// Show a document in the browser, on a phone and on a desktop; the page follows every change of the file
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline preview story.json
  timeline preview story.json --port 3000

The page is on this machine only. Ctrl-C stops the preview. Exit status: 2 if the port is taken.")]
pub(super) struct Preview {
    /// The document, or a timeline in another format
    document: PathBuf,
    /// The port of the page on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The language of the interface; without it, the document's
    #[arg(long, value_name = "TAG", value_parser = input::language)]
    lang: Option<String>,
    #[command(flatten)]
    element: ElementFolder,
}

impl Preview {
    pub(super) fn run(self, host: &dyn Host) -> Outcome {
        // Missing files are reported now, instead of serving a page without a timeline.
        for name in element_files() {
            self.element.read(&name, host)?;
        }
        Input::read(&self.document, host)?;
        let port = self.port;
        host.serve(port, Box::new(self)).map_err(|error| taken(port, &error))?;
        Ok(SUCCESS)
    }

    /// The file and its content.
    fn read(&self, host: &dyn Host) -> Result<(Input, Imported), String> {
        let input = Input::read(&self.document, host)?;
        let imported = input.import(&ReadArgs::any(self.lang.as_deref()));
        Ok((input, imported))
    }

    /// The page with the timeline, as far as there is one.
    fn timeline(&self, host: &dyn Host) -> Option<String> {
        let article = self.read(host).ok()?.1.article?;
        let text = serde_json::to_string(&document::encode(&article)).ok()?;
        let snippet = Snippet {
            language: self.lang.clone().unwrap_or_else(|| article.language.clone()),
            article: Rc::new(article),
            base: "/element/".into(),
            data: Data::Inline(text),
            loading: Loading::OnDemand,
            json_ld: false,
            attributes: Vec::new(),
        };
        Some(snippet.page("<link rel=\"icon\" href=\"/element/icon.svg\">\n"))
    }

    /// What the page gets about the file: its version, the problems, and a sentence with their number.
    fn state(&self, host: &dyn Host) -> String {
        let (text, problems, summary) = match self.read(host) {
            Err(error) => (String::new(), String::new(), error),
            Ok((input, Imported { article, problems, .. })) => {
                let events = article.map_or(0, |article| article.events.len());
                let summary = report::success(&input.name, events, problems.len());
                (input.text.clone(), report::for_people(&input, &problems, false), summary)
            }
        };
        let mut hasher = DefaultHasher::new();
        (&text, &summary).hash(&mut hasher);
        json!({ "version": hasher.finish().to_string(), "problems": problems.trim_end(), "summary": summary })
            .to_string()
    }

    /// A picture beside the document.
    fn picture(&self, path: &str, host: &dyn Host) -> Option<Answer> {
        let path = Path::new(path);
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        let (_, kind) = PICTURES.iter().find(|(known, _)| *known == ending)?;
        // Nothing outside of the document's folder.
        let is_within = path.components().all(|component| matches!(component, Component::Normal(_)));
        let folder = self.document.parent().unwrap_or(Path::new(""));
        let body = is_within.then(|| host.read(&folder.join(path), u64::MAX).ok()).flatten()?;
        Some(Answer { status: 200, kind, body })
    }
}

const PICTURES: [(&str, &str); 7] = [
    ("avif", "image/avif"),
    ("gif", "image/gif"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("webp", "image/webp"),
];

const HTML: &str = "text/html; charset=utf-8";

/// The page without a timeline.
const NOTHING: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>No timeline</title>\n\
                       <p>There is no timeline to show yet.</p>\n</html>\n";

fn taken(port: u16, error: &str) -> String {
    format!("127.0.0.1:{port} cannot be used: {error}. Give another port, such as --port 0 for a free one.")
}

impl Site for Preview {
    fn started(&self, host: &dyn Host, port: u16) {
        let name = input::name(&self.document);
        report::say(host, format_args!("{name} is shown at http://127.0.0.1:{port}/ until you press Ctrl-C."));
    }

    fn failed(&self, host: &dyn Host, error: &str) {
        report::say(host, format_args!("timeline: {}", taken(self.port, error)));
    }

    fn answer(&self, host: &dyn Host, path: &str) -> Answer {
        let found = |kind, body: &str| Answer { status: 200, kind, body: body.as_bytes().to_vec() };
        let missing = || Answer { status: 404, kind: HTML, body: NOTHING.as_bytes().to_vec() };
        match path {
            "/" => found(HTML, include_str!("preview/index.html")),
            "/preview.css" => found("text/css", include_str!("preview/preview.css")),
            "/preview.js" => found("text/javascript", include_str!("preview/preview.js")),
            "/state" => found("application/json", &self.state(host)),
            "/timeline" => found(HTML, self.timeline(host).as_deref().unwrap_or(NOTHING)),
            _ => match path.strip_prefix("/element/").filter(|name| element_files().any(|file| file == *name)) {
                Some(name) => match self.element.read(name, host) {
                    Ok(body) => Answer { status: 200, kind: kind(name), body },
                    Err(_) => missing(),
                },
                None => self.picture(path.trim_start_matches('/'), host).unwrap_or_else(missing),
            },
        }
    }
}

/// The type of one of the element's files.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.') {
        Some((_, "css")) => "text/css",
        Some((_, "js")) => "text/javascript",
        Some((_, "svg")) => "image/svg+xml",
        Some((_, "txt")) => "text/plain; charset=utf-8",
        _ => "application/wasm",
    }
}
