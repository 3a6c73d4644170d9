//! `timeline`: the command line for documents.

mod article;
mod check;
mod import;
mod input;
mod locate;
mod output;
mod page;
mod prerender;
mod report;

use std::error::Error;
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

/// The result of a command.
type Outcome = Result<ExitCode, Box<dyn Error>>;

/// The exit status if a document has problems or is unusable.
const HAS_PROBLEMS: u8 = 1;

/// The exit status if a file cannot be read or written.
const CANNOT_READ: u8 = 2;

/// Timelines of news articles
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Results go to standard output, messages to standard error. The name - means standard input.\n\
                  Exit status: 0 for success; 1 if check finds problems, or if prerender or import cannot use a \
                  document; 2 if a file cannot be read or written."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Import(import::Import),
    Prerender(prerender::Prerender),
    Schema(Schema),
    Completions(Completions),
}

/// Print the JSON Schema of documents, for editors and other tools
#[derive(Debug, Args)]
#[command(after_help = "Example:
  timeline schema >timeline.schema.json")]
struct Schema {
    #[command(flatten)]
    to: output::To,
}

/// Print shell completions for this command
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  timeline completions bash >~/.local/share/bash-completion/completions/timeline
  timeline completions fish >~/.config/fish/completions/timeline.fish")]
struct Completions {
    shell: Shell,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            report::say(format_args!("timeline: {error}"));
            ExitCode::from(CANNOT_READ)
        }
    }
}

fn run(command: Command) -> Outcome {
    match command {
        Command::Check(check) => check.run(),
        Command::Import(import) => import.run(),
        Command::Prerender(prerender) => prerender.run(),
        Command::Schema(schema) => schema.to.write(include_str!("../../../static/timeline.schema.json")),
        Command::Completions(Completions { shell }) => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "timeline", &mut text);
            output::To::default().write(&String::from_utf8(text)?)
        }
    }
}
