//! Reading input: a file or standard input, in the encodings of spreadsheets.

use std::path::{Path, PathBuf};

use crate::document::{Node, Problem, is_language_tag, limits};
use crate::import::{self, Format, Imported, Options};
use crate::json;
use crate::model::Article;
use crate::{advice, bytes};
use clap::Args;

use super::{Host, report};

/// How to read files in other formats.
#[derive(Args, Clone, Debug)]
pub(super) struct ReadArgs {
    /// The format of the files: a document, a TimelineJS timeline as JSON or JSONP, or its sheet as CSV
    #[arg(long, value_name = "FORMAT", default_value = "auto", value_parser = formats())]
    from: String,
    /// The language of files that do not state one, such as en or zh-Hans
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub(super) lang: Option<String>,
}

/// The tag for an unknown language.
const UNKNOWN: &str = "und";

/// A language tag on the command line.
pub(super) fn language(text: &str) -> Result<String, String> {
    if is_language_tag(text) {
        return Ok(text.into());
    }
    Err(match advice::tag_of(text) {
        Some(tag) => format!("this is not a language tag; write {tag}"),
        None => "this is not a language tag; write one of BCP 47, such as en, pt-BR or zh-Hans".into(),
    })
}

impl ReadArgs {
    /// Calls a function with the options of the importers.
    pub(super) fn with_options<T>(&self, work: impl FnOnce(Options<'_>) -> T) -> T {
        let language = self.lang.as_deref().unwrap_or(UNKNOWN);
        let words = crate::prerender::words(language);
        let format = self.from.parse().unwrap_or_default();
        work(Options { format, language, words: &words, compose: import::composed })
    }

    /// Detects the format; `language` applies to files that do not state one.
    pub(super) fn any(language: Option<&str>) -> Self {
        Self { from: "auto".into(), lang: language.map(Into::into) }
    }
}

fn formats() -> clap::builder::PossibleValuesParser {
    Format::NAMES.map(|(name, _)| name).into()
}

/// An input file.
pub(super) struct Input {
    /// Its name, for messages.
    pub(super) name: String,
    pub(super) text: String,
    /// A problem with its encoding.
    problem: Option<Problem>,
}

impl Input {
    /// Reads a file, or standard input for `-`.
    pub(super) fn read(path: &Path, host: &dyn Host) -> Result<Self, String> {
        let name = name(path);
        // One byte above the limit is enough to detect a file that is too large; UTF-16 takes two bytes per character.
        let most = u64::try_from(limits::BYTES * 2 + 3).unwrap_or(u64::MAX);
        let content = host.read(path, most).map_err(|error| format!("{name} cannot be read: {error}."))?;
        let (text, problem) = bytes::decode(&content);
        Ok(Self { name, text, problem })
    }

    /// The article in it, its problems, and its detected format.
    pub(super) fn import(&self, how: &ReadArgs) -> Imported {
        let imported = how.with_options(|options| import::read(&self.text, options, json::parse));
        let problems = match self.node().filter(|_| imported.format == Format::ArticleTimeline) {
            Some(node) if !imported.problems.is_empty() => advice::advise(&node, imported.problems),
            _ => imported.problems,
        };
        Imported { problems: self.problem.iter().cloned().chain(problems).collect(), ..imported }
    }

    /// Says if neither the article nor the command states the language, and what follows from that.
    pub(super) fn ask_for_language(&self, article: &Article, how: &ReadArgs, result: &str, host: &dyn Host) {
        if article.language == UNKNOWN && how.lang.is_none() {
            let message = format_args!(
                "timeline: {} does not state its language, so {result}; set it with --lang, such as --lang en.",
                self.name
            );
            report::say(host, message);
        }
    }

    /// Its JSON, if it contains any.
    pub(super) fn node(&self) -> Option<Node> {
        json::parse(self.text.get(import::json_range(&self.text)?)?).ok()
    }
}

/// The part of a file that a page can show.
pub(super) struct Usable {
    pub(super) article: Article,
    /// The text of the file.
    pub(super) text: String,
    /// The number of problems, of which an imported timeline may have some.
    pub(super) problems: usize,
}

impl Usable {
    /// Reads a file, and reports its problems on standard error. None if there is nothing to show, or if a document has problems.
    pub(super) fn read(path: &Path, how: &ReadArgs, host: &dyn Host) -> Result<Option<Self>, String> {
        let input = Input::read(path, host)?;
        let Imported { article, problems, format } = input.import(how);
        report::say_all(host, &input, &problems);
        // The author can fix a document; imports often lose something.
        let is_own = format == Format::ArticleTimeline;
        if let Some(article) = article.as_ref().filter(|_| !is_own) {
            input.ask_for_language(article, how, "its dates are shown as numbers", host);
        }
        let article = article.filter(|_| problems.is_empty() || !is_own);
        Ok(article.map(|article| Self { article, text: input.text, problems: problems.len() }))
    }
}

/// The name of a file in messages.
pub(super) fn name(path: &Path) -> String {
    if path == Path::new("-") { "standard input".into() } else { path.display().to_string() }
}

/// The files of a command, or standard input by default.
pub(super) fn files(given: Vec<PathBuf>) -> Vec<PathBuf> {
    if given.is_empty() { vec!["-".into()] } else { given }
}
