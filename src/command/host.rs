//! What a command needs from the machine that it runs on.

use std::path::{Path, PathBuf};

/// The machine that a command runs on: its files, its standard streams and its terminal. `src/bin/timeline.rs` is
/// one, natively.
///
/// A failure is the operating system's text, such as `No such file or directory (os error 2)`.
pub trait Host {
    /// Reads a file, or standard input for `-`, but at most this many bytes.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    fn read(&self, path: &Path, most: u64) -> Result<Vec<u8>, String>;

    /// Reads a file as UTF-8.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is not UTF-8.
    fn read_text(&self, path: &Path) -> Result<String, String> {
        String::from_utf8(self.read(path, u64::MAX)?)
            .map_err(|error| format!("it is not UTF-8 ({})", error.utf8_error()))
    }

    /// Whether there is a file or a folder at this path.
    fn exists(&self, path: &Path) -> bool;

    /// Replaces a file as soon as all of the content is written.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    fn write(&self, path: &Path, content: &[u8]) -> Result<(), String>;

    /// Creates a folder and those above it, as far as they are missing.
    ///
    /// # Errors
    ///
    /// If the folder cannot be created.
    fn create_folder(&self, path: &Path) -> Result<(), String>;

    /// The folder with the element's files that came with the command; none if it came alone.
    fn element(&self) -> Option<PathBuf>;

    /// Writes to standard output. It is no failure if nobody reads it to its end.
    ///
    /// # Errors
    ///
    /// If standard output cannot be written.
    fn print(&self, text: &str) -> Result<(), String>;

    /// Writes to standard error.
    fn say(&self, text: &str);

    /// Serves a site at `http://127.0.0.1` until the person stops it; port 0 takes a free one. It may return before that, if the machine
    /// serves on.
    ///
    /// # Errors
    ///
    /// If the port cannot be used.
    fn serve(&self, port: u16, site: Box<dyn Site>) -> Result<(), String>;

    /// Whether a stream shows colours: it is a terminal, and nobody has asked for none.
    fn has_colours(&self, stream: Stream) -> bool;

    /// The width of the terminal in characters. None leaves it to clap to find out.
    fn width(&self) -> Option<usize>;
}

/// A standard stream that a command writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Output,
    /// Standard error.
    Error,
}

/// The pages that a command serves to browsers on this machine.
pub trait Site: Send + Sync {
    /// Says where the site is.
    fn started(&self, host: &dyn Host, port: u16);

    /// Says that the site cannot be served, if that is known only after [`Host::serve`].
    fn failed(&self, host: &dyn Host, error: &str);

    /// The answer to a request for a path without its query.
    fn answer(&self, host: &dyn Host, path: &str) -> Answer;
}

/// The answer to a request.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// The media type.
    pub kind: &'static str,
    /// The content.
    pub body: Vec<u8>,
}
