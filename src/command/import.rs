//! `timeline import`.

use std::path::PathBuf;

use crate::document;
use crate::import::Imported;
use clap::Args;

use super::input::{Input, ReadArgs};
use super::{HAS_PROBLEMS, Host, Outcome, output, report};

/// Convert a TimelineJS timeline to a document
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline import timeline.json --lang en -o story.json
  timeline import --from csv sheet.csv --lang es >story.json

Anything that could not be converted is reported on standard error.
Exit status: 0 if there is a document, 1 if nothing could be imported, 2 if a file cannot be read or written.")]
pub(super) struct Import {
    /// The timeline, or - for standard input
    file: PathBuf,
    #[command(flatten)]
    how: ReadArgs,
    #[command(flatten)]
    to: output::To,
}

impl Import {
    pub(super) fn run(self, host: &dyn Host) -> Outcome {
        let input = Input::read(&self.file, host)?;
        let Imported { article, problems, .. } = input.import(&self.how);
        report::say_all(host, &input, &problems);
        let Some(article) = article else {
            report::say(host, format_args!("timeline: Nothing in {} could be imported.", input.name));
            return Ok(HAS_PROBLEMS);
        };
        input.ask_for_language(&article, &self.how, "“und” (unknown) was written", host);
        let text = format!("{}\n", serde_json::to_string_pretty(&document::encode(&article))?);
        self.to.write_events(&text, article.events.len(), problems.len(), host)
    }
}
