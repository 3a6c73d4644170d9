//! `timeline export`.

use std::path::PathBuf;

use crate::import::{Imported, table};
use clap::Args;
use serde_json::json;

use super::check::Format;
use super::input::{Input, ReadArgs};
use super::{HAS_PROBLEMS, Host, Outcome, output, report};

/// Convert a document to a table in CSV, for spreadsheets; import reads it back
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline export story.json -o story.csv
  timeline import story.csv -o story.json

Anything that a table cannot hold is reported on standard error.
Exit status: 0 if there is a table, 1 if the document is unusable, 2 if a file cannot be read or written.")]
pub(super) struct Export {
    /// The document, or - for standard input
    file: PathBuf,
    /// What to write: the table as text, or an object with the table and the problems as json
    #[arg(long, value_enum, default_value_t, hide_possible_values = true)]
    format: Format,
    #[command(flatten)]
    how: ReadArgs,
    #[command(flatten)]
    to: output::To,
}

impl Export {
    pub(super) fn run(self, host: &dyn Host) -> Outcome {
        let input = Input::read(&self.file, host)?;
        let Imported { article, mut problems, .. } = input.import(&self.how);
        let written = article.map(|article| {
            let (table, left_out) = self.how.with_options(|options| table::write(&article, options));
            problems.extend(left_out);
            (table, article.events.len())
        });
        if matches!(self.format, Format::Json) {
            let table = written.as_ref().map(|(table, _)| table);
            let object = json!({ "table": table, "problems": report::for_programs(&input, &problems) });
            let code = self.to.write(&format!("{}\n", serde_json::to_string_pretty(&object)?), host)?;
            return Ok(if written.is_some() { code } else { HAS_PROBLEMS });
        }
        report::say_all(host, &input, &problems);
        let Some((table, events)) = written else {
            report::say(host, format_args!("timeline: Nothing in {} can be exported.", input.name));
            return Ok(HAS_PROBLEMS);
        };
        // Without this mark, Excel takes a file in UTF-8 for another encoding.
        let mark = self.to.file().map_or("", |_| "\u{feff}");
        self.to.write_events(&format!("{mark}{table}"), events, problems.len(), host)
    }
}
