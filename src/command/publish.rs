//! `timeline publish`.

use std::path::PathBuf;
use std::rc::Rc;

use clap::Args;
use serde_json::json;

use super::input::{self, ReadArgs, Usable};
use super::{HAS_PROBLEMS, Host, Outcome, SUCCESS, report};
use crate::document;
use crate::model::{Article, MediaKind};
use crate::prerender::{Data, Loading, Snippet, canonical, escape};
use crate::words::LANGUAGES;

/// The element's files, as `scripts/files.js` lists them, but for its words, and those of a page with the timeline alone.
const ELEMENT: [&str; 15] = [
    "article-timeline.js",
    "article-timeline-runtime.js",
    "article-timeline.css",
    "article-timeline-small.css",
    "article-timeline-frame.js",
    "article-timeline-plain.js",
    "article-timeline-app.js",
    "article-timeline-app_bg.wasm",
    "article-timeline-parser.js",
    "article-timeline-parser_bg.wasm",
    "article-timeline-importer.js",
    "article-timeline-importer_bg.wasm",
    "page.css",
    "frame.js",
    "icon.svg",
];

/// The names of all files that a page with the timeline asks for.
pub(super) fn element_files() -> impl Iterator<Item = String> {
    let words = LANGUAGES.iter().map(|(language, _)| *language).filter(|language| *language != "en");
    ELEMENT.into_iter().map(str::to_owned).chain(words.map(|language| format!("words-{language}.txt")))
}

/// Write a folder that any web server can serve: a page with the timeline, the element, and code for other pages
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline publish story.json -o public/dam/
  timeline publish story.json -o public/dam/ --url https://example.org/dam/

README.txt in the folder says what each file is for.
Exit status: 0 if the folder is written, 1 if the document has problems, 2 if a file cannot be read or written.")]
pub(super) struct Publish {
    /// The document or a timeline in another format, or - for standard input
    document: PathBuf,
    /// The folder to write; files of the same names are replaced
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// The URL that the folder will have; without it, the code works only for pages in the same folder
    #[arg(long, value_name = "URL", value_parser = web_address)]
    url: Option<String>,
    /// The language of the interface; without it, the document's
    #[arg(long, value_name = "TAG", value_parser = input::language)]
    lang: Option<String>,
    #[command(flatten)]
    element: ElementFolder,
}

/// Where the element's files are.
#[derive(Args, Clone, Debug)]
pub(super) struct ElementFolder {
    /// The folder with the element's files; without it, the files that came with this command
    #[arg(long = "element", value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

impl ElementFolder {
    /// Reads one of the element's files.
    pub(super) fn read(&self, name: &str, host: &dyn Host) -> Result<Vec<u8>, String> {
        let path = self.folder.clone().or_else(|| host.element()).unwrap_or_default().join(name);
        host.read(&path, u64::MAX).map_err(|error| {
            format!("{} cannot be read: {error}. Give the folder with a release's files as --element.", path.display())
        })
    }
}

/// A URL on the command line, with a slash at its end.
fn web_address(text: &str) -> Result<String, String> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return Err("this is not the address of a folder on the web; write one that begins with https://".into());
    }
    Ok(if text.ends_with('/') { text.into() } else { format!("{text}/") })
}

impl Publish {
    pub(super) fn run(self, host: &dyn Host) -> Outcome {
        let how = ReadArgs::any(self.lang.as_deref());
        let Some(Usable { article, problems, .. }) = Usable::read(&self.document, &how, host)? else {
            return Ok(HAS_PROBLEMS);
        };
        let element: Vec<_> = element_files()
            .map(|name| self.element.read(&name, host).map(|content| (name, content)))
            .collect::<Result<_, _>>()?;
        let (events, text) = (article.events.len(), document::encode(&article));
        let page = Snippet {
            language: self.lang.clone().unwrap_or_else(|| article.language.clone()),
            article: Rc::new(article),
            base: String::new(),
            data: Data::Inline(serde_json::to_string(&text)?),
            loading: Loading::OnDemand,
            json_ld: true,
            attributes: vec![("permalink", "timeline".into())],
        };
        let document = format!("{}\n", serde_json::to_string_pretty(&text)?);
        let mut files = self.texts(&page, &document)?;
        files.push(("story.json", document));
        let create = |error| format!("{} cannot be created: {error}.", self.output.display());
        host.create_folder(&self.output).map_err(create)?;
        let write = |name: &str, content: &[u8]| {
            let path = self.output.join(name);
            host.write(&path, content).map_err(|error| format!("{} cannot be written: {error}.", path.display()))
        };
        for (name, content) in &element {
            write(name, content)?;
        }
        for (name, text) in &files {
            write(name, text.as_bytes())?;
        }
        // The page comes last, when everything that it asks for is there.
        write("index.html", self.page(&page).as_bytes())?;
        report::say(host, report::success(self.output.display(), events, problems));
        Ok(SUCCESS)
    }

    /// The address of a file in the folder.
    fn address(&self, name: &str) -> String {
        format!("{}{name}", self.url.as_deref().unwrap_or_default())
    }

    /// The page, with what other sites show when they link to it.
    fn page(&self, page: &Snippet) -> String {
        let article = &page.article;
        let mut cards = vec![("og:type", "article".to_owned()), ("og:title", article.title.clone())];
        cards.extend(article.dek.first().map(|paragraph| ("og:description", paragraph.text.clone())));
        cards.extend(self.url.clone().map(|url| ("og:url", url)));
        let picture = picture(article);
        cards.push(("twitter:card", if picture.is_some() { "summary_large_image" } else { "summary" }.into()));
        if let Some((url, alt)) = picture {
            cards.push(("og:image", url));
            cards.extend(Some(("og:image:alt", alt)).filter(|(_, alt)| !alt.is_empty()));
        }
        let cards = cards.iter().map(|(name, text)| {
            let attribute = if name.starts_with("og:") { "property" } else { "name" };
            format!("<meta {attribute}=\"{name}\" content=\"{}\">\n", escape(text))
        });
        let links = self.url.as_deref().map(|url| {
            let oembed = escape(&self.address("oembed.json"));
            format!("{}<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{oembed}\">\n", canonical(url))
        });
        let icon = "<link rel=\"icon\" href=\"icon.svg\">\n".to_owned();
        let head: String = cards.chain(links).chain([icon]).collect();
        page.page(&head)
    }

    /// The files in the folder for people and for other pages.
    fn texts(&self, page: &Snippet, document: &str) -> Result<Vec<(&'static str, String)>, serde_json::Error> {
        let snippet = Snippet { base: self.address(""), ..page.clone() };
        let data = Data::Linked { url: self.address("story.json"), text: document.into() };
        let plain = Snippet { data, ..snippet.clone() };
        let title = &page.article.title;
        let frame = format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"600\" loading=\"lazy\" allow=\"clipboard-write\"></iframe>",
            escape(&self.address("index.html")),
            escape(title)
        );
        let script = format!("<script src=\"{}\" async></script>", escape(&self.address("article-timeline-frame.js")));
        let mut texts = vec![
            ("snippet.html", snippet.html()),
            ("plain.html", plain.plain().unwrap_or_default()),
            ("frame.html", format!("{frame}\n{script}\n")),
            ("README.txt", self.readme()),
        ];
        if self.url.is_some() {
            let mut oembed = json!({
                "version": "1.0",
                "type": "rich",
                "title": title,
                "width": 640,
                "height": 600,
                "html": frame,
            });
            if let Some(publisher) = page.article.source.publishers.first() {
                oembed["provider_name"] = publisher.name.clone().into();
            }
            texts.push(("oembed.json", format!("{}\n", serde_json::to_string_pretty(&oembed)?)));
        }
        Ok(texts)
    }

    fn readme(&self) -> String {
        let addresses = match &self.url {
            Some(url) => format!("The code refers to {url}, where this folder must be."),
            None => "The code refers to files in the same folder. For other pages, publish it again with --url and the\n\
                     address of this folder. Then there is also oembed.json, with which other sites can show the timeline."
                .into(),
        };
        let oembed =
            if self.url.is_some() { "oembed.json    tells other sites how to show the timeline\n" } else { "" };
        format!(
            "Upload this folder to any web server. index.html is the page with the timeline.\n\n\
             index.html     the timeline alone, for readers and for frames\n\
             story.json     the timeline's document\n\
             snippet.html   code to paste into a page: the whole timeline\n\
             frame.html     code to paste where only frames are allowed\n\
             plain.html     code for editors that remove elements and scripts; the page's theme needs\n\
             \u{20}              article-timeline-plain.js\n\
             {oembed}\
             article-timeline*, words-*, page.css, frame.js, icon.svg\n\
             \u{20}              what these load, in version {}\n\n\
             {addresses}\n\
             The server must send .wasm files as application/wasm. A page on another host needs its permission (CORS):\n\
             Access-Control-Allow-Origin: *\n",
            env!("CARGO_PKG_VERSION")
        )
    }
}

/// The first picture that other sites can load, with its alternative text.
fn picture(article: &Article) -> Option<(String, String)> {
    let all = article.media.iter().chain(article.events.iter().flat_map(|event| &event.media));
    all.filter(|media| media.kind == MediaKind::Image).find_map(|media| {
        let is_elsewhere = media.url.starts_with("https://") || media.url.starts_with("http://");
        is_elsewhere.then(|| (media.url.clone(), media.alt.clone()))
    })
}
