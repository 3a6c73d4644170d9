//! `timeline new`.

use std::path::PathBuf;

use clap::Args;

use super::{CANNOT_READ, Host, Outcome, SUCCESS, input, report};

const DOCUMENT: &str = include_str!("new/story.json");
const SHEET: &str = include_str!("new/story.csv");

/// Write a small document to begin with, or a sheet
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline new story.json
  timeline new story.json --lang zh-Hans
  timeline new sheet.csv

A file that is there already stays as it is. Exit status: 0 if the file is written, 2 if it cannot be.")]
pub(super) struct New {
    /// The file; its ending decides: .csv is a sheet, everything else is a document
    file: PathBuf,
    /// The language of the document
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = input::language)]
    lang: String,
}

impl New {
    pub(super) fn run(self, called: &str, host: &dyn Host) -> Outcome {
        let name = input::name(&self.file);
        if host.exists(&self.file) {
            report::say(host, format_args!("timeline: {name} is there already; give another name."));
            return Ok(CANNOT_READ);
        }
        let is_sheet = self.file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        let text = if is_sheet {
            SHEET.replace(",en\n", &format!(",{}\n", self.lang))
        } else {
            DOCUMENT.replace("\"en\"", &format!("\"{}\"", self.lang))
        };
        host.write(&self.file, text.as_bytes()).map_err(|error| format!("{name} cannot be written: {error}."))?;
        report::say(host, format_args!("{name} is written. Change it, and see the result: {called} preview {name}"));
        Ok(SUCCESS)
    }
}
