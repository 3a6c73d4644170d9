//! `timeline check`.

use std::path::{Path, PathBuf};

use crate::import::Imported;
use clap::{Args, ValueEnum};

use super::article::ArticleText;
use super::input::{self, Input, ReadArgs};
use super::{CANNOT_READ, HAS_PROBLEMS, Host, Outcome, SUCCESS, Stream, output, report};

/// List all problems in documents, each with its place, its line and the remedy
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline check story.json
  timeline check story.json --article article.html
  timeline check --format json stories/*.json
  curl https://example.org/story.json | timeline check -

Exit status: 0 without problems, 1 with problems, 2 if a file cannot be read.")]
pub(super) struct Check {
    /// The documents, or - for standard input, which is the default
    files: Vec<PathBuf>,
    /// The article, as HTML or plain text: also report every phrase that is missing from it or not unique. In a page,
    /// <article>, <main> or else everything counts; page.html#ID picks an element by its id
    #[allow(rustdoc::invalid_html_tags, reason = "the help shows it literally")]
    #[arg(long, value_name = "FILE")]
    article: Option<PathBuf>,
    /// How to print problems
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    how: ReadArgs,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Format {
    /// For people: the line and a caret
    #[default]
    Text,
    /// For programs: a list of objects with file, path, line, column and message
    Json,
}

impl Check {
    pub(super) fn run(self, host: &dyn Host) -> Outcome {
        let (mut text, mut list) = (String::new(), Vec::new());
        let (mut count, mut bad, mut events, mut unreadable) = (0, 0, 0, false);
        let article_text = self.article.as_deref().map(|path| ArticleText::read(path, host)).transpose()?;
        let files = input::files(self.files);
        let checked = files.len();
        let name = input::name(files.first().map_or(Path::new("-"), PathBuf::as_path));
        for path in files {
            let input = match Input::read(&path, host) {
                Ok(input) => input,
                Err(error) => {
                    report::say(host, format_args!("timeline: {error}"));
                    unreadable = true;
                    continue;
                }
            };
            let Imported { article, mut problems, .. } = input.import(&self.how);
            if let (Some(article_text), Some(article), Some(node)) = (&article_text, &article, input.node()) {
                problems.extend(article_text.problems(&node, article));
            }
            events += article.map_or(0, |article| article.events.len());
            count += problems.len();
            bad += usize::from(!problems.is_empty());
            match self.format {
                Format::Text => text.push_str(&report::for_people(&input, &problems, host.has_colours(Stream::Output))),
                Format::Json => list.extend(report::for_programs(&input, &problems)),
            }
        }
        if matches!(self.format, Format::Json) {
            text = format!("{}\n", serde_json::to_string_pretty(&list)?);
        }
        output::To::default().write(&text, host)?;
        match (count, checked) {
            _ if unreadable && count == 0 => {}
            (0, 1) => report::say(host, report::success(name, events, 0)),
            (0, _) => report::say(host, report::success(report::counted(checked, "file"), events, 0)),
            _ => report::say(host, format_args!("{} in {bad} of {checked} checked", report::counted(count, "problem"))),
        }
        Ok(match (unreadable, count) {
            (true, _) => CANNOT_READ,
            (false, 0) => SUCCESS,
            (false, _) => HAS_PROBLEMS,
        })
    }
}
