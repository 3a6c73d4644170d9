//! The command line for JavaScript: a module that Node.js, Deno, Bun, workers and browsers load. Files and streams are functions of an
//! object that the caller passes.

use std::fmt;
use std::path::{Path, PathBuf};

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::command::{self, Answer, Host, Site, Stream};

#[wasm_bindgen]
extern "C" {
    /// The machine as its caller has it. What fails throws the operating system's text.
    #[derive(Clone, Debug)]
    pub type Machine;

    #[wasm_bindgen(method, catch)]
    fn read(this: &Machine, path: &str, most: f64) -> Result<Vec<u8>, JsValue>;
    #[wasm_bindgen(method)]
    fn exists(this: &Machine, path: &str) -> bool;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Machine, path: &str, content: &[u8]) -> Result<(), JsValue>;
    #[wasm_bindgen(method, js_name = createFolder, catch)]
    fn create_folder(this: &Machine, path: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn element(this: &Machine) -> Option<String>;
    #[wasm_bindgen(method, catch)]
    fn print(this: &Machine, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn say(this: &Machine, text: &str);
    #[wasm_bindgen(method, catch)]
    fn serve(this: &Machine, port: u16, site: Served) -> Result<(), JsValue>;
    #[wasm_bindgen(method, js_name = hasColours)]
    fn has_colours(this: &Machine, is_error: bool) -> bool;
    #[wasm_bindgen(method)]
    fn width(this: &Machine) -> usize;
}

/// The thrown value, as text.
fn sentence(thrown: JsValue) -> String {
    thrown.as_string().unwrap_or_else(|| format!("{thrown:?}"))
}

impl Host for Machine {
    fn read(&self, path: &Path, most: u64) -> Result<Vec<u8>, String> {
        #[expect(clippy::cast_precision_loss, reason = "a limit above what JavaScript counts is none")]
        self.read(&path.to_string_lossy(), most as f64).map_err(sentence)
    }

    fn exists(&self, path: &Path) -> bool {
        self.exists(&path.to_string_lossy())
    }

    fn create_folder(&self, path: &Path) -> Result<(), String> {
        self.create_folder(&path.to_string_lossy()).map_err(sentence)
    }

    fn element(&self) -> Option<PathBuf> {
        self.element().map(Into::into)
    }

    fn write(&self, path: &Path, content: &[u8]) -> Result<(), String> {
        self.write(&path.to_string_lossy(), content).map_err(sentence)
    }

    fn print(&self, text: &str) -> Result<(), String> {
        self.print(text).map_err(sentence)
    }

    fn say(&self, text: &str) {
        self.say(text);
    }

    fn serve(&self, port: u16, site: Box<dyn Site>) -> Result<(), String> {
        self.serve(port, Served { site, machine: self.clone() }).map_err(sentence)
    }

    fn has_colours(&self, stream: Stream) -> bool {
        self.has_colours(stream == Stream::Error)
    }

    fn width(&self) -> Option<usize> {
        Some(self.width())
    }
}

/// The pages that a command serves, for the server of the host.
#[wasm_bindgen]
pub struct Served {
    site: Box<dyn Site>,
    machine: Machine,
}

impl fmt::Debug for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Served").finish_non_exhaustive()
    }
}

#[wasm_bindgen]
impl Served {
    /// Says where the site is.
    pub fn started(&self, port: u16) {
        self.site.started(&self.machine, port);
    }

    /// Says that the site cannot be served.
    pub fn failed(&self, error: &str) {
        self.site.failed(&self.machine, error);
    }

    /// The answer to a request for a path without its query: the status, the media type and the content.
    pub fn answer(&self, path: &str) -> Array {
        let Answer { status, kind, body } = self.site.answer(&self.machine, path);
        Array::of3(&status.into(), &kind.into(), &Uint8Array::from(body.as_slice()))
    }
}

/// Runs a command on a machine, and returns its exit status. The first argument is the name of the command line.
#[wasm_bindgen]
pub fn run(arguments: Vec<String>, machine: &Machine) -> u8 {
    command::run(arguments.into_iter().map(Into::into), machine)
}
