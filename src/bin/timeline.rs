//! `timeline`: the command line for documents, on the machine itself.

use std::fs::{self, File};
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use article_timeline::command::{self, Host, Stream};

fn main() -> ExitCode {
    ExitCode::from(command::run(std::env::args_os(), &Machine))
}

/// The machine itself.
struct Machine;

impl Host for Machine {
    fn read(&self, path: &Path, most: u64) -> Result<Vec<u8>, String> {
        let mut content = Vec::new();
        let read = if path == Path::new("-") {
            io::stdin().lock().take(most).read_to_end(&mut content)
        } else {
            File::open(path).and_then(|file| file.take(most).read_to_end(&mut content))
        };
        read.map(|_| content).map_err(|error| error.to_string())
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }

    fn write(&self, path: &Path, text: &str) -> Result<(), String> {
        replace(path, text).map_err(|error| error.to_string())
    }

    fn print(&self, text: &str) -> Result<(), String> {
        match io::stdout().lock().write_all(text.as_bytes()) {
            // The receiver has read enough, such as `head`.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            result => result.map_err(|error| error.to_string()),
        }
    }

    fn say(&self, text: &str) {
        // There is nowhere left to report that standard error is closed.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    fn has_colours(&self, stream: Stream) -> bool {
        let is_terminal = match stream {
            Stream::Output => io::stdout().is_terminal(),
            Stream::Error => io::stderr().is_terminal(),
        };
        is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
    }

    fn width(&self) -> Option<usize> {
        None
    }
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A pipe or a device cannot be replaced.
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return fs::write(path, text);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
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
