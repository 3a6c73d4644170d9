//! Reading input: a file or standard input, in the encodings of spreadsheets.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use article_timeline::document::{Node, Problem, is_language_tag, limits};
use article_timeline::import::{self, Format, Imported, Options};
use article_timeline::json;
use article_timeline::{advice, bytes};
use clap::Args;

/// How to read files in other formats.
#[derive(Args, Clone, Debug)]
pub(crate) struct ReadArgs {
    /// The format of the files: a document, a TimelineJS timeline as JSON or JSONP, or its sheet as CSV
    #[arg(long, value_name = "FORMAT", default_value = "auto", value_parser = formats())]
    from: String,
    /// The language of files that do not state one, such as en or zh-Hans
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub(crate) lang: Option<String>,
}

/// The tag for an unknown language.
pub(crate) const UNKNOWN: &str = "und";

/// A language tag on the command line.
pub(crate) fn language(text: &str) -> Result<String, String> {
    if is_language_tag(text) {
        return Ok(text.into());
    }
    Err(match advice::tag_of(text) {
        Some(tag) => format!("this is not a language tag; write {tag}"),
        None => "this is not a language tag; write one of BCP 47, such as en, pt-BR or zh-Hans".into(),
    })
}

impl ReadArgs {
    /// Detects the format; `language` applies to files that do not state one.
    pub(crate) fn any(language: Option<&str>) -> Self {
        Self { from: "auto".into(), lang: language.map(Into::into) }
    }
}

fn formats() -> clap::builder::PossibleValuesParser {
    Format::NAMES.map(|(name, _)| name).into()
}

/// An input file.
pub(crate) struct Input {
    /// Its name, for messages.
    pub(crate) name: String,
    pub(crate) text: String,
    /// A problem with its encoding.
    problem: Option<Problem>,
}

impl Input {
    /// Reads a file, or standard input for `-`.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let (is_standard, name) = (path == Path::new("-"), name(path));
        let mut content = Vec::new();
        // One byte above the limit is enough to detect a file that is too large; UTF-16 takes two bytes per character.
        let most = u64::try_from(limits::BYTES * 2 + 3).unwrap_or(u64::MAX);
        let read = if is_standard {
            io::stdin().lock().take(most).read_to_end(&mut content)
        } else {
            File::open(path).and_then(|file| file.take(most).read_to_end(&mut content))
        };
        read.map_err(|error| format!("{name} cannot be read: {error}."))?;
        let (text, problem) = bytes::decode(&content);
        Ok(Self { name, text, problem })
    }

    /// The article in it, its problems, and its detected format.
    pub(crate) fn import(&self, how: &ReadArgs) -> Imported {
        let options = Options {
            format: how.from.parse().unwrap_or_default(),
            language: how.lang.as_deref().unwrap_or(UNKNOWN),
            compose: import::composed,
        };
        let imported = import::read(&self.text, options, json::parse);
        let problems = match self.node().filter(|_| imported.format == Format::ArticleTimeline) {
            Some(node) if !imported.problems.is_empty() => advice::advise(&node, imported.problems),
            _ => imported.problems,
        };
        Imported { problems: self.problem.iter().cloned().chain(problems).collect(), ..imported }
    }

    /// Its JSON, if it contains any.
    pub(crate) fn node(&self) -> Option<Node> {
        json::parse(self.text.get(import::json_range(&self.text)?)?).ok()
    }
}

/// The name of a file in messages.
pub(crate) fn name(path: &Path) -> String {
    if path == Path::new("-") { "standard input".into() } else { path.display().to_string() }
}

/// The files of a command, or standard input by default.
pub(crate) fn files(given: Vec<PathBuf>) -> Vec<PathBuf> {
    if given.is_empty() { vec!["-".into()] } else { given }
}
