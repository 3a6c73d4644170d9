//! Writing results: to standard output, or to a file that is replaced only when all is written.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use tempfile::Builder;

use crate::{Outcome, report};

/// Where results go.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct To {
    /// Write to this file, replaced only when the output is complete; - is standard output, the default
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl To {
    /// The file that is written, where it is one.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }

    /// Writes what was made of these events. Where it goes to a file, one line on standard error says so.
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
        // Whoever reads has read enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => Ok(result?),
    }
}

fn to_file(path: &Path, text: &str) -> io::Result<()> {
    // A pipe or a device is no file to replace.
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return fs::write(path, text);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file, as far as the umask lets it.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}
