//! `timeline`: what a newsroom does with a document on its own machine.

use std::error::Error;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use article_timeline::document;
use article_timeline::embedded;
use article_timeline::model::Article;
use article_timeline::prerender::{Data, Snippet};
use clap::{Args, Parser, Subcommand};

/// What a page marks the place of a timeline with.
const PLACE: &str = "<!-- timeline -->";

/// Timelines of news articles.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Prerender(Prerender),
}

/// Print what a page needs to show a timeline: HTML that can be read at once, and comes to life when its script has loaded
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline prerender story.json --base https://cdn.example.org/article-timeline/0.1.0/
  timeline prerender story.json --src /data/story.json >snippet.html
  timeline prerender --into index.html >dist/index.html")]
struct Prerender {
    /// The document, or - for standard input; the embedded article where there is none
    document: Option<PathBuf>,
    /// Print this page, filled in wherever it says <!-- timeline --> inside an <article-timeline>, instead of a snippet
    #[arg(long, value_name = "PAGE")]
    into: Option<PathBuf>,
    /// The folder of the element's files, as an address
    #[arg(long, value_name = "URL", default_value = "")]
    base: String,
    /// The address that the browser gets the document from, instead of from the snippet
    #[arg(long, value_name = "URL", requires = "document")]
    src: Option<String>,
    /// The interface's language; the document's where there is none
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

fn main() -> ExitCode {
    let Command::Prerender(arguments) = Cli::parse().command;
    match prerender(arguments).and_then(|html| Ok(io::stdout().write_all(html.as_bytes())?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "a command says on standard error why it failed")]
            {
                eprintln!("timeline: {error}");
            }
            ExitCode::FAILURE
        }
    }
}

fn prerender(arguments: Prerender) -> Result<String, Box<dyn Error>> {
    let (article, text) = match &arguments.document {
        Some(path) => read(path).map(|(article, text)| (article, Some(text)))?,
        None => (embedded::article()?, None),
    };
    let data = match (text, arguments.src) {
        (None, _) => Data::Embedded,
        (Some(text), None) => Data::Inline(text),
        (Some(text), Some(url)) => Data::Linked { url, text },
    };
    let mut base = arguments.base;
    if !base.is_empty() && !base.ends_with('/') {
        base.push('/');
    }
    let language = arguments.lang.unwrap_or_else(|| article.language.clone());
    let snippet = Snippet { article: Rc::new(article), language, base, data };
    let Some(path) = arguments.into else { return Ok(snippet.page_part()) };
    let page = fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
    if !page.contains(PLACE) {
        let path = path.display();
        return Err(format!("{path} has no place for the timeline; write {PLACE} inside <article-timeline>.").into());
    }
    Ok(page.replace(PLACE, &snippet.inside()))
}

/// The article of a document and the document's text; an error that names every problem where there is any.
fn read(path: &Path) -> Result<(Article, String), Box<dyn Error>> {
    let name = path.display();
    let mut text = String::new();
    let result = if path == Path::new("-") {
        io::stdin().read_to_string(&mut text).map(drop)
    } else {
        fs::read_to_string(path).map(|read| text = read)
    };
    result.map_err(|error| format!("{name} cannot be read: {error}."))?;
    let node =
        serde_json::from_str(&text).map_err(|error| format!("{name}: This is not JSON: {error}; mend it there."))?;
    match document::decode(&node) {
        (Some(article), problems) if problems.is_empty() => Ok((article, text)),
        (_, problems) => {
            let lines: Vec<_> = problems.iter().map(|problem| format!("{name}: {problem}")).collect();
            Err(lines.join("\ntimeline: ").into())
        }
    }
}
