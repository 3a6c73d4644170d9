//! What a command needs of the machine that it runs on.

use std::path::Path;

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

    /// Replaces a file as soon as all of the text is written.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    fn write(&self, path: &Path, text: &str) -> Result<(), String>;

    /// Writes to standard output. It is no failure if nobody reads it to its end.
    ///
    /// # Errors
    ///
    /// If standard output cannot be written.
    fn print(&self, text: &str) -> Result<(), String>;

    /// Writes to standard error.
    fn say(&self, text: &str);

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
