//! The snippet that a newsroom pastes into its page.

use std::iter;
use std::rc::Rc;
use std::str::FromStr;

use super::formats::{date_format, noting_dates, noting_numbers};
use super::languages::written_out;
use super::timeline::{Whole, WholeProps};
use super::{bytes, checksum, html, json_ld, texts, words};
use crate::model::{Action, Article, Axis, Order, Room, Session, Timescale, View};
use crate::view::{Reading, Timeline, has_few_filters, prerendered_events};
use crate::words::Words;
use crate::{RENDER, WIRE, prerender::fallback};

/// Where the browser finds the prerendered document.
#[derive(Clone, Debug)]
pub enum Data {
    /// In the module: the built-in article.
    Embedded,
    /// In the snippet: the document's JSON.
    Inline(String),
    /// At a URL, with exactly this text.
    Linked {
        /// The URL, absolute or relative to the page.
        url: String,
        /// The text at the URL.
        text: String,
    },
}

impl Data {
    /// The document's URL, if it has one.
    fn src(&self) -> Option<&str> {
        match self {
            Self::Linked { url, .. } => Some(url),
            Self::Embedded | Self::Inline(_) => None,
        }
    }

    /// The attribute that refers to the document, if it is not inside the element.
    pub(super) fn attribute(&self) -> String {
        match self {
            Self::Embedded => " embedded".into(),
            Self::Inline(_) => String::new(),
            Self::Linked { url, .. } => format!(" src=\"{}\"", escape(url)),
        }
    }

    /// The document's JSON in the page, if it is there.
    fn in_page(&self) -> Option<String> {
        match self {
            Self::Inline(text) => Some(in_script(&compact(text))),
            Self::Embedded | Self::Linked { .. } => None,
        }
    }

    /// The checksum of the document's text, with which the browser recognises the matching binary form.
    fn checksum(&self) -> Option<String> {
        match self {
            Self::Embedded => None,
            Self::Inline(_) => self.in_page().as_deref().map(checksum::of_text),
            Self::Linked { text, .. } => Some(checksum::of_text(text)),
        }
    }
}

/// When the element loads its module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Loading {
    /// When something needs it. If the page does not contain all events, that is when the reader scrolls near.
    #[default]
    OnDemand,
    /// With the page, for a timeline at the top.
    Immediate,
}

/// An article prerendered for a page: the element, its content, and the script.
///
/// ```
/// use std::rc::Rc;
///
/// use article_timeline::prerender::{Data, Loading, Snippet};
///
/// let article = Rc::new(article_timeline::embedded::article()?);
/// let headline = article.events[0].headline.clone();
/// let (language, base) = ("zh-Hans".into(), String::new());
/// let data = Data::Embedded;
/// let attributes = vec![("permalink", "panji".into())];
/// let snippet = Snippet { article, language, base, data, loading: Loading::OnDemand, json_ld: true, attributes };
/// assert!(snippet.html().starts_with("<script type=\"module\" src=\"article-timeline.js\"></script>\n"));
/// assert!(snippet.content().contains(&headline));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Snippet {
    /// The article.
    pub article: Rc<Article>,
    /// The interface's language, a BCP 47 tag.
    pub language: String,
    /// The folder of the element's files, ending in a slash; empty for the page's own folder.
    pub base: String,
    /// Where the browser finds the document.
    pub data: Data,
    /// When the module is loaded.
    pub loading: Loading,
    /// Whether to add JSON-LD for search engines; a page with its own does not need it.
    pub json_ld: bool,
    /// More attributes of the element, as name and value, such as `("permalink", "dam")`.
    pub attributes: Vec<(&'static str, String)>,
}

impl Snippet {
    /// The whole snippet: eight lines, and one more if it loads immediately. Lines two and eight keep WordPress from adding paragraphs.
    /// Line two begins with a `div` and no line is blank, so that Markdown takes all the rest for one block of HTML.
    pub fn html(&self) -> String {
        let (script, element) = self.script_and_element(self.sheet());
        format!("{script}\n{BEGIN}\n{element}{END}\n")
    }

    /// The script, and the element with what the page loads early.
    fn script_and_element(&self, sheet: &str) -> (String, String) {
        let (base, language) = (escape(&self.base), escape(&self.language));
        let (loading, preloads) = match self.loading {
            Loading::OnDemand => ("", String::new()),
            Loading::Immediate => (" loading=\"immediate\"", self.preloads() + "\n"),
        };
        // Two tags, but one module. The async one starts as soon as it has loaded, because parsing a long page takes seconds. The other
        // guarantees that it runs before the page's own scripts.
        let script = |when| format!("<script {when}type=\"module\" src=\"{base}article-timeline.js\"></script>");
        let early = if self.loading == Loading::OnDemand { String::new() } else { script("async ") };
        let element = format!(
            "<article-timeline lang=\"{language}\"{}{}{loading} data-prerendered>\n{}</article-timeline>\n{preloads}",
            self.data.attribute(),
            self.attributes_without(&[]),
            self.content_with(sheet)
        );
        (early + &script(""), element)
    }

    /// The article as plain HTML for systems that remove elements, classes and scripts: headings, a list, and a link to the document.
    /// The script `article-timeline-plain.js` in a theme makes a timeline of it. None if the document has no URL.
    pub fn plain(&self) -> Option<String> {
        let src = self.data.src()?.to_owned();
        let spoken = self.spoken();
        let reading = Reading::new(self.arranged(), words(&spoken), date_format(&spoken));
        let html = on_one_line(&html::<fallback::Plain>(fallback::PlainProps { reading, src }, false));
        // Where these tags are removed, their texts stay apart.
        let apart = ["</h2>", "</h3>", "</p>", "</dt>", "</dd>", "</li>"];
        Some(apart.into_iter().fold(html, |html, tag| html.replace(tag, &format!("{tag} "))) + "\n")
    }

    /// A whole page with only the timeline, for a frame. It sends its height to the surrounding page. `head` is more HTML for its head.
    /// With [`canonical`], links that readers share lead to the page that shows the frame.
    pub fn page(&self, head: &str) -> String {
        let (base, language, title) = (escape(&self.base), escape(&self.article.language), escape(&self.article.title));
        let sheet = self.sheet();
        let (script, element) = self.script_and_element(sheet);
        let description = self.article.dek.first().map(|paragraph| escape(&paragraph.text));
        let description =
            description.map(|text| format!("<meta name=\"description\" content=\"{text}\">\n")).unwrap_or_default();
        format!(
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"responsive-embedded-sizing\">\n\
             <title>{title}</title>\n{description}{head}\
             <link rel=\"stylesheet\" href=\"{base}page.css\">\n\
             <link rel=\"preload\" href=\"{base}{sheet}\" as=\"style\">\n\
             <script type=\"module\" src=\"{base}frame.js\"></script>\n</head>\n<body>\n<main>\n{script}\n{element}</main>\n</body>\n</html>\n",
        )
    }

    /// The additional attributes as HTML, but for those that the page has `written`.
    pub(super) fn attributes_without(&self, written: &[&str]) -> String {
        let is_new = |name: &str| !written.iter().any(|one| one.eq_ignore_ascii_case(name));
        let new = self.attributes.iter().filter(|(name, _)| is_new(name));
        new.flat_map(|(name, value)| [" ", *name, "=\"", &escape(value), "\""].map(str::to_owned)).collect()
    }

    /// Preloads the files that the script will request, with a lower priority than the visible content.
    fn preloads(&self) -> String {
        let base = escape(&self.base);
        let script = |name| {
            format!("<link rel=\"modulepreload\" href=\"{base}article-timeline-{name}.js\" fetchpriority=\"low\">")
        };
        let module = |name| {
            script(name)
                + &format!(
                    "<link rel=\"preload\" href=\"{base}article-timeline-{name}_bg.wasm\" as=\"fetch\" \
                 type=\"application/wasm\" crossorigin fetchpriority=\"low\">"
                )
        };
        let document = self.data.src().map(|url| {
            let url = escape(url);
            format!("<link rel=\"preload\" href=\"{url}\" as=\"fetch\" crossorigin fetchpriority=\"low\">")
        });
        let words = words(&self.spoken()).language;
        let words = (words != "en").then(|| {
            format!(
                "<link rel=\"preload\" href=\"{base}words-{words}.txt\" as=\"fetch\" crossorigin fetchpriority=\"low\">"
            )
        });
        let modules = iter::once("app").chain(self.parser()).map(module);
        document.into_iter().chain(words).chain(iter::once(script("runtime"))).chain(modules).collect()
    }

    /// The module that will parse the document, if the page does not have its binary form.
    fn parser(&self) -> Option<&'static str> {
        match &self.data {
            Data::Embedded => None,
            Data::Inline(_) => (!self.has_whole_article()).then_some("parser"),
            Data::Linked { text, .. } => Some(if says_it_is_ours(text) { "parser" } else { "importer" }),
        }
    }

    /// The content of the element: the timeline in a declarative shadow root, the events in plain HTML as a fallback, JSON-LD, and the data
    /// if it is not elsewhere.
    pub fn content(&self) -> String {
        self.content_with(self.sheet())
    }

    fn content_with(&self, sheet: &str) -> String {
        let (article, spoken) = (self.arranged(), self.spoken());
        let words = words(&spoken);
        let (timeline, notes) = self.timeline(&article, &spoken, &words);
        let bytes = postcard::to_allocvec(&self.article).unwrap_or_default();
        let order = if article.order == Order::Newest { " data-newest" } else { "" };
        let reading = Reading::new(article, words, date_format(&spoken));
        let events = prerendered_events(self.article.events.len());
        let fallback = html::<fallback::Fallback>(fallback::FallbackProps { reading: reading.clone(), events }, false);
        let texts = if self.has_whole_article() {
            format!(" data-texts=\"{}\"", escape(&texts::texts(reading.words()).to_string()))
        } else {
            String::new()
        };
        let images = self.attribute::<String>("images-from");
        let images = images.map(|hosts| format!(" data-images-from=\"{}\"", escape(&hosts))).unwrap_or_default();
        let [place, rest] = self.rest(reading, events);
        let (base, language) = (escape(&self.base), escape(&spoken));
        let document =
            self.data.checksum().map(|checksum| format!(" data-document=\"{checksum}\"")).unwrap_or_default();
        let data = self.data.in_page().map(|text| format!("<script type=\"application/json\">{text}</script>"));
        let article = data.as_ref().map(|_| self.article(&bytes)).unwrap_or_default();
        let for_search = self.json_ld.then(|| in_script(&json_ld::json_ld(&self.article).to_string()));
        let for_search = for_search.map(|text| format!("<script type=\"application/ld+json\">{text}</script>"));
        let scripts = for_search.unwrap_or_default() + &data.unwrap_or_default() + &article;
        let scripts = if scripts.is_empty() { scripts } else { scripts + "\n" };
        format!(
            "<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{base}{sheet}\">\
             <div class=\"root\"{order}{images} data-language=\"{language}\" data-render=\"{RENDER}\" data-article=\"{}\" data-nodes=\"{}\" data-dates=\"{}\"{document}{texts}>\
             {}</div>{place}</template>\n{}\n{scripts}",
            checksum::of_bytes(&bytes),
            checksum::of_nodes(&timeline),
            escape(&notes),
            on_one_line(&timeline),
            on_one_line(&(fallback + &rest)),
        )
    }

    /// The hydratable timeline, and the dates in it.
    fn timeline(&self, article: &Rc<Article>, spoken: &str, words: &Words) -> (String, String) {
        let (format, notes) = noting_dates(spoken);
        let numbers = noting_numbers(spoken, words.language, &notes);
        let view = self.attribute("view").unwrap_or_else(|| View::fitting(self.article.events.len()));
        let session = Rc::new(Session::new(Rc::clone(article))).after(Action::PreferView(view));
        let reading = Reading::new(Rc::clone(article), words.clone().with_numbers(numbers), format);
        let timeline = Timeline::of(reading, session);
        let timeline = html::<Whole>(WholeProps { timeline }, true);
        (timeline, notes.to_string())
    }

    /// The language as the formatters and the script take it.
    fn spoken(&self) -> String {
        written_out(&self.language)
    }

    /// The article in the binary form for modules with this [`WIRE`], which saves parsing the document. Omitted for long articles, to keep
    /// the page small. Other releases use the document.
    fn article(&self, bytes: &[u8]) -> String {
        if !self.has_whole_article() {
            return String::new();
        }
        let text = bytes::in_text(bytes);
        format!("<script type=\"application/x-article-timeline\" data-wire=\"{WIRE}\">{text}</script>")
    }

    /// The style sheet. Most articles have no pictures, few filters, and a strip instead of a scale of time, and get the small one.
    /// With the article on the page, the module soon needs the whole one.
    fn sheet(&self) -> &'static str {
        let Article { media, events, .. } = &*self.article;
        let has_media = !media.is_empty() || events.iter().any(|event| !event.media.is_empty());
        let has_scale = |order| {
            let article = Article::arranged(&self.article, order, "");
            let scale = Timescale::of(&article.events);
            [Room::Wide, Room::Narrow].iter().any(|room| Axis::new(&article, &scale, *room, 0).scale.is_some())
        };
        // The page or a reader may turn the order around. Then other marks are too close to each other, so that a strip may become a scale.
        let has_article = self.attributes.iter().any(|(name, _)| *name == "article");
        let is_large = has_media || has_article || !has_few_filters(&self.article);
        if is_large || Order::WORDS.into_iter().any(|(_, order)| has_scale(order)) {
            "article-timeline.css"
        } else {
            "article-timeline-small.css"
        }
    }

    /// Whether all events are prerendered.
    fn has_whole_article(&self) -> bool {
        prerendered_events(self.article.events.len()) == self.article.events.len()
    }

    /// The remaining events of a long timeline, for readers without scripts: a slot in the shadow root, and the events in `noscript`.
    fn rest(&self, reading: Reading, from: usize) -> [String; 2] {
        if self.has_whole_article() {
            return [String::new(), String::new()];
        }
        let rest = html::<fallback::Rest>(fallback::RestProps { reading, from }, false);
        ["<slot name=\"rest\"></slot>".into(), format!("<noscript slot=\"rest\">{rest}</noscript>")]
    }

    /// The value of an attribute, where the element has one that can be read.
    fn attribute<T: FromStr>(&self, name: &str) -> Option<T> {
        self.attributes.iter().find(|(own, _)| *own == name).and_then(|(_, value)| value.parse().ok())
    }

    /// The article as the element asks for it: its events in an order, and pictures that load without a click.
    fn arranged(&self) -> Rc<Article> {
        let order = self.attribute("order").unwrap_or(self.article.order);
        Article::arranged(&self.article, order, &self.attribute::<String>("images-from").unwrap_or_default())
    }
}

/// WordPress's automatic paragraphs (`wpautop`) leave everything as it is from the text `<pre` to the text `</pre>`, even in comments.
/// Around these two they add an end and a beginning of a paragraph, which fall into the comments. The `div` keeps them from adding more.
const BEGIN: &str = "<div hidden><!--<pre--></div>";
const END: &str = "<div hidden><!--</pre>--></div>";

/// The link in a page's head to the URL under which it is known.
pub fn canonical(url: &str) -> String {
    format!("<link rel=\"canonical\" href=\"{}\">\n", escape(url))
}

/// Whether a document claims to be in our format, as `isOwn` in `static/element/parser.js` asks.
fn says_it_is_ours(text: &str) -> bool {
    text.split("\"format\"").skip(1).any(|rest| {
        let value = rest.trim_start().strip_prefix(':');
        value.is_some_and(|value| value.trim_start().starts_with("\"article-timeline/"))
    })
}

/// A text as the value of an attribute.
pub(crate) fn escape(text: &str) -> String {
    on_one_line(&text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"))
}

/// The same HTML without line breaks, which only the article's texts contain.
fn on_one_line(html: &str) -> String {
    html.replace('\n', "&#10;")
}

/// The same JSON on one line.
fn compact(json: &str) -> String {
    serde_json::from_str::<serde_json::Value>(json).map_or_else(|_| json.into(), |value| value.to_string())
}

/// JSON as the content of a script element, escaped so that it cannot end the element.
fn in_script(json: &str) -> String {
    json.trim().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests;
