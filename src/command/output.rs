//! Writing results to standard output, or to a file that is replaced only when the output is complete.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Host, Outcome, SUCCESS, report};

/// The destination of results.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct To {
    /// Write to this file, replaced only when the output is complete; - is standard output, the default
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl To {
    /// The output file, if any.
    pub(super) fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// Writes a result; if it goes to a file, reports that in one line on standard error.
    pub(super) fn write_events(&self, text: &str, events: usize, problems: usize, host: &dyn Host) -> Outcome {
        let code = self.write(text, host)?;
        if let Some(path) = self.file() {
            report::say(host, report::success(path.display(), events, problems));
        }
        Ok(code)
    }

    /// Writes a result.
    pub(super) fn write(&self, text: &str, host: &dyn Host) -> Outcome {
        match self.file() {
            None => host.print(text)?,
            Some(path) => {
                host.write(path, text.as_bytes())
                    .map_err(|error| format!("{} cannot be written: {error}.", path.display()))?;
            }
        }
        Ok(SUCCESS)
    }
}
