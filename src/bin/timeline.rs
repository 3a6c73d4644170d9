//! `timeline`: the command line for documents, on the machine itself.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use article_timeline::command::{self, Answer, Host, Site, Stream};

fn main() -> ExitCode {
    ExitCode::from(command::run(std::env::args_os(), &Machine))
}

/// The machine itself.
struct Machine;

/// Where a file is. A program for WASI has no current folder, so its host names one in `PWD`.
fn place(path: &Path) -> Cow<'_, Path> {
    let folder = std::env::var_os("PWD").filter(|_| cfg!(target_os = "wasi"));
    folder.map_or(Cow::Borrowed(path), |folder| Path::new(&folder).join(path).into())
}

impl Host for Machine {
    fn read(&self, path: &Path, most: u64) -> Result<Vec<u8>, String> {
        let mut content = Vec::new();
        let read = if path == Path::new("-") {
            io::stdin().lock().take(most).read_to_end(&mut content)
        } else {
            File::open(place(path)).and_then(|file| file.take(most).read_to_end(&mut content))
        };
        read.map(|_| content).map_err(|error| error.to_string())
    }

    fn exists(&self, path: &Path) -> bool {
        place(path).exists()
    }

    fn create_folder(&self, path: &Path) -> Result<(), String> {
        fs::create_dir_all(place(path)).map_err(|error| error.to_string())
    }

    fn element(&self) -> Option<PathBuf> {
        // A release has them beside the program.
        Some(std::env::current_exe().ok()?.parent()?.join("element"))
    }

    fn write(&self, path: &Path, content: &[u8]) -> Result<(), String> {
        replace(&place(path), content).map_err(|error| error.to_string())
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

    fn serve(&self, port: u16, site: Box<dyn Site>) -> Result<(), String> {
        let site: Arc<dyn Site> = site.into();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| error.to_string())?;
        site.started(self, listener.local_addr().map_or(port, |address| address.port()));
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // Browsers open connections before they need them, so one must not wait for the other.
            thread::spawn(move || answer(&stream, &*site));
        }
        Ok(())
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

/// Answers one request; a browser that goes away meanwhile is no failure.
fn answer(stream: &TcpStream, site: &dyn Site) -> io::Result<()> {
    let mut lines = BufReader::new(stream.take(16_384)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut host = String::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((_, value)) = line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("host")) {
            value.trim().clone_into(&mut host);
        }
    }
    let path = request.split(' ').nth(1).and_then(|target| target.split('?').next()).unwrap_or_default();
    // A page elsewhere must not read it under a name of its own.
    let is_ours = ["127.0.0.1", "localhost"].contains(&host.split(':').next().unwrap_or_default());
    let Answer { status, kind, body } = if is_ours {
        site.answer(&Machine, path)
    } else {
        Answer { status: 403, kind: "text/plain", body: Vec::new() }
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} \r\ncontent-type: {kind}\r\ncontent-length: {length}\r\ncache-control: no-store\r\nconnection: close\r\n\r\n"
    );
    let mut stream = stream;
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    // A pipe or a device cannot be replaced.
    if path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return fs::write(path, content);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // WASI has no processes.
    let process = if cfg!(target_os = "wasi") { 0 } else { std::process::id() };
    let temporary = folder.join(format!(".timeline-{process}.tmp"));
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&temporary).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&temporary, path)
    });
    if written.is_err() {
        // If it is there at all.
        let _ = fs::remove_file(&temporary);
    }
    written
}
