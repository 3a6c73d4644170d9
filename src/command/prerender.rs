//! `timeline prerender`.

use std::path::PathBuf;
use std::rc::Rc;

use crate::document;
use crate::embedded;
use crate::model::Article;
use crate::prerender::{self, Data, Loading, Snippet};
use clap::Args;

use super::input::{self, ReadArgs, Usable};
use super::{HAS_PROBLEMS, Host, Outcome, output};

/// Print the HTML that shows a timeline in a page: readable at once, interactive once its script has loaded
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline prerender story.json --base https://cdn.example.org/article-timeline/0.1.0/
  timeline prerender story.json --src /data/story.json -o snippet.html
  timeline prerender story.json --immediate -o top.html
  timeline prerender story.json --permalink dam --article main --selected gate -o snippet.html
  timeline prerender story.json --src https://example.org/story.json --plain -o plain.html
  timeline prerender story.json --page --permalink timeline -o frame.html
  timeline prerender --into index.html >dist/index.html

Exit status: 0 if there is a snippet, 1 if a document has problems, 2 if a file cannot be read or written.")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(super) struct Prerender {
    /// The document, or - for standard input; without it, the built-in article
    document: Option<PathBuf>,
    /// Print this page instead of a snippet, with the timeline wherever <article-timeline> contains <!-- timeline -->
    #[allow(rustdoc::invalid_html_tags, reason = "the help shows it literally")]
    #[arg(long, value_name = "PAGE")]
    into: Option<PathBuf>,
    /// Print a whole page with the timeline alone, for an iframe
    #[arg(long, conflicts_with = "into")]
    page: bool,
    /// The URL of the page that shows the frame: links that readers share lead there
    #[arg(long, value_name = "URL", requires = "page")]
    canonical: Option<String>,
    /// Print plain HTML for systems that remove elements and scripts: headings, a list, and a link to the document
    #[arg(long, requires = "src", conflicts_with_all = ["into", "page"])]
    plain: bool,
    /// The URL of the folder with the element's files
    #[arg(long, value_name = "URL", default_value = "")]
    base: String,
    /// The URL of the document; without it, the snippet contains the document
    #[arg(long, value_name = "URL", requires = "document")]
    src: Option<String>,
    /// The language of the interface; without it, the document's
    #[arg(long, value_name = "TAG", value_parser = input::language)]
    lang: Option<String>,
    /// The timeline is what readers see first: load its module with the page, and not when something needs it
    #[arg(long, conflicts_with = "into", alias = "eager")]
    immediate: bool,
    /// What is the default by now
    #[arg(long, hide = true, conflicts_with_all = ["into", "immediate"])]
    on_interaction: bool,
    /// Omit the JSON-LD for search engines, for a page that has its own
    #[arg(long)]
    no_json_ld: bool,
    #[command(flatten)]
    element: Element,
    #[command(flatten)]
    to: output::To,
}

/// Attributes of the element, which the guide to embedding explains.
#[derive(Debug, Args)]
#[command(next_help_heading = "Attributes of the element")]
struct Element {
    /// Keep the reader's choices in the page's address, in a fragment that begins with this word
    #[arg(long, value_name = "WORD")]
    permalink: Option<String>,
    /// The CSS selector of the article's text on the page, which the events link to
    #[arg(long, value_name = "SELECTOR")]
    article: Option<String>,
    /// How the events are laid out
    #[arg(long, value_parser = ["auto", "list", "story"])]
    view: Option<String>,
    /// The order of the events; auto leaves it to the document
    #[arg(long, value_parser = ["auto", "oldest", "newest"])]
    order: Option<String>,
    /// Let readers change the order
    #[arg(long)]
    sortable: bool,
    /// The hosts whose pictures load without a click, separated by spaces, such as img.example.org
    #[arg(long, value_name = "HOSTS")]
    images_from: Option<String>,
    /// The colours; auto follows the page
    #[arg(long, value_parser = ["auto", "light", "dark"])]
    theme: Option<String>,
    /// The id of the event to begin at, or latest
    #[arg(long, value_name = "ID")]
    selected: Option<String>,
    /// The ids of values of the first facet to filter by, separated by spaces
    #[arg(long, value_name = "IDS")]
    branch: Option<String>,
}

impl Element {
    /// The attributes by name. Fails where the article has no such id.
    fn attributes(self, article: &Article) -> Result<Vec<(&'static str, String)>, String> {
        let values = article.facets.first().map(|facet| facet.values.as_slice()).unwrap_or_default();
        if let Some(id) = self.selected.as_deref().filter(|id| article.position(id).is_none()) {
            return Err(format!("--selected: There is no event “{id}”; give the id of one in the document."));
        }
        let mut ids = self.branch.as_deref().unwrap_or_default().split_whitespace();
        if let Some(id) = ids.find(|id| !values.iter().any(|value| value.id == *id)) {
            return Err(match values.iter().map(|value| value.id.as_str()).collect::<Vec<_>>().join("”, “") {
                known if known.is_empty() => "--branch: The document has no facets; leave the option out.".into(),
                known => format!("--branch: The first facet has no value “{id}”; choose from “{known}”."),
            });
        }
        let all = [
            ("permalink", self.permalink),
            ("article", self.article),
            ("view", self.view),
            ("order", self.order),
            ("sortable", self.sortable.then(String::new)),
            ("images-from", self.images_from),
            ("theme", self.theme),
            ("selected", self.selected),
            ("branch", self.branch),
        ];
        Ok(all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect())
    }
}

impl Prerender {
    pub(super) fn run(self, host: &dyn Host) -> Outcome {
        let how = ReadArgs::any(self.lang.as_deref());
        let mut count = 0;
        let (article, text) = match &self.document {
            None => (embedded::article()?, None),
            Some(path) => {
                let Some(Usable { article, text, problems }) = Usable::read(path, &how, host)? else {
                    return Ok(HAS_PROBLEMS);
                };
                count = problems;
                (article, Some(text))
            }
        };
        let data = match (text, self.src) {
            (None, _) => Data::Embedded,
            // Imported timelines go into the snippet as documents, which the browser parses with less code.
            (Some(_), None) => Data::Inline(serde_json::to_string(&document::encode(&article))?),
            (Some(text), Some(url)) => Data::Linked { url, text },
        };
        let mut base = self.base;
        if !base.is_empty() && !base.ends_with('/') {
            base.push('/');
        }
        let language = self.lang.unwrap_or_else(|| article.language.clone());
        let loading = if self.immediate { Loading::Immediate } else { Loading::OnDemand };
        let events = article.events.len();
        let (json_ld, attributes) = (!self.no_json_ld, self.element.attributes(&article)?);
        let snippet = Snippet { article: Rc::new(article), language, base, data, loading, json_ld, attributes };
        let Some(path) = self.into else {
            let html = match snippet.plain().filter(|_| self.plain) {
                Some(plain) => plain,
                None if self.page => {
                    snippet.page(&self.canonical.as_deref().map(prerender::canonical).unwrap_or_default())
                }
                None => snippet.html(),
            };
            return self.to.write_events(&html, events, count, host);
        };
        let page = host.read_text(&path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
        let page = prerender::fill(&page, &snippet).map_err(|sentence| format!("{} {sentence}", path.display()))?;
        self.to.write_events(&page, events, count, host)
    }
}
