//! Writing results to standard output, or to a file that is replaced only when the output is complete.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use tempfile::Builder;

use crate::{Outcome, report};

/// The destination of results.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct To {
    /// Write to this file, replaced only when the output is complete; - is standard output, the default
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl To {
    /// The output file, if any.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// Writes a result; if it goes to a file, reports that in one line on standard error.
    pub(crate) fn write_events(&self, text: &str, events: usize, problems: usize) -> Outcome {
        let code = self.write(text)?;
        if let Some(path) = self.file() {
            report::say(report::success(path.display(), events, problems));
        }
        Ok(code)
    }

    /// Writes a result.
    pub(crate) fn write(&self, text: &str) -> Outcome {
        match self.file() {
            None => to_standard_output(text)?,
            Some(path) => {
                to_file(path, text).map_err(|error| format!("{} cannot be written: {error}.", path.display()))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn to_standard_output(text: &str) -> Result<(), Box<dyn Error>> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        // The receiver has read enough, such as `head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => Ok(result?),
    }
}

fn to_file(path: &Path, text: &str) -> io::Result<()> {
    // A pipe or a device cannot be replaced.
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return fs::write(path, text);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The usual permissions of a new file, within the umask.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}
