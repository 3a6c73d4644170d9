//! The command line `timeline`, on a [`Host`].

mod article;
mod check;
mod export;
mod host;
mod import;
mod input;
mod locate;
mod new;
mod output;
mod page;
mod prerender;
mod preview;
mod publish;
mod report;
mod words;

use std::error::Error;
use std::ffi::OsString;
use std::path::Path;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

pub use self::host::{Answer, Host, Site, Stream};

/// The exit status of a command, or why it cannot do its work.
type Outcome = Result<u8, Box<dyn Error>>;

const SUCCESS: u8 = 0;

/// The exit status if a document has problems or is unusable.
const HAS_PROBLEMS: u8 = 1;

/// The exit status if a file cannot be read or written.
const CANNOT_READ: u8 = 2;

/// Timelines of news articles
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Results go to standard output, messages to standard error. The name - means standard input.\n\
                  Exit status: 0 for success; 1 if check finds problems, or if prerender, import or export cannot use \
                  a document; 2 if a file cannot be read or written."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Export(export::Export),
    Import(import::Import),
    New(new::New),
    Prerender(Box<prerender::Prerender>),
    Preview(preview::Preview),
    Publish(publish::Publish),
    Words(words::Words),
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

/// Runs a command and returns its exit status: 0 for success, 1 for problems in a document, 2 for arguments that are wrong and for a file
/// that cannot be read or written. The first argument is the name under which the command was called.
pub fn run(arguments: impl IntoIterator<Item = OsString>, host: &dyn Host) -> u8 {
    let arguments: Vec<_> = arguments.into_iter().collect();
    let name =
        arguments.first().and_then(|path| Path::new(path).file_stem()?.to_str()).unwrap_or("timeline").to_owned();
    let mut cli = Cli::command();
    if let Some(width) = host.width() {
        cli = cli.term_width(width);
    }
    let parsed = cli.try_get_matches_from(arguments).and_then(|found| Cli::from_arg_matches(&found));
    let outcome = match parsed {
        Ok(Cli { command }) => execute(command, &name, host),
        Err(error) => answer(&error, host),
    };
    outcome.unwrap_or_else(|error| {
        report::say(host, format_args!("timeline: {error}"));
        CANNOT_READ
    })
}

/// Prints help, the version, or what is wrong with the arguments.
fn answer(error: &clap::Error, host: &dyn Host) -> Outcome {
    let stream = if error.use_stderr() { Stream::Error } else { Stream::Output };
    let text = error.render();
    let text = if host.has_colours(stream) { text.ansi().to_string() } else { text.to_string() };
    match stream {
        Stream::Error => host.say(&text),
        Stream::Output => host.print(&text)?,
    }
    Ok(u8::try_from(error.exit_code())?)
}

/// Runs a command; `name` is how the command line was called.
fn execute(command: Command, name: &str, host: &dyn Host) -> Outcome {
    match command {
        Command::Check(check) => check.run(host),
        Command::Export(export) => export.run(host),
        Command::Import(import) => import.run(host),
        Command::New(new) => new.run(name, host),
        Command::Prerender(prerender) => prerender.run(host),
        Command::Preview(preview) => preview.run(host),
        Command::Publish(publish) => publish.run(host),
        Command::Words(words) => words.run(host),
        Command::Schema(schema) => schema.to.write(include_str!("../static/timeline.schema.json"), host),
        Command::Completions(Completions { shell }) => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "timeline", &mut text);
            output::To::default().write(&String::from_utf8(text)?, host)
        }
    }
}
