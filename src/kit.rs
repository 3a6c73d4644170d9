//! The command line for JavaScript: a module that Node.js, Deno, Bun, workers and browsers load. Files and streams are functions of an
//! object that the caller passes.

use std::path::Path;

use wasm_bindgen::prelude::*;

use crate::command::{self, Host, Stream};

#[wasm_bindgen]
extern "C" {
    /// The machine as its caller has it. What fails throws the operating system's text.
    #[derive(Debug)]
    pub type Machine;

    #[wasm_bindgen(method, catch)]
    fn read(this: &Machine, path: &str, most: f64) -> Result<Vec<u8>, JsValue>;
    #[wasm_bindgen(method)]
    fn exists(this: &Machine, path: &str) -> bool;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Machine, path: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn print(this: &Machine, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn say(this: &Machine, text: &str);
    #[wasm_bindgen(method, js_name = hasColours)]
    fn has_colours(this: &Machine, is_error: bool) -> bool;
    #[wasm_bindgen(method)]
    fn width(this: &Machine) -> usize;
}

/// What was thrown, as text.
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

    fn write(&self, path: &Path, text: &str) -> Result<(), String> {
        self.write(&path.to_string_lossy(), text).map_err(sentence)
    }

    fn print(&self, text: &str) -> Result<(), String> {
        self.print(text).map_err(sentence)
    }

    fn say(&self, text: &str) {
        self.say(text);
    }

    fn has_colours(&self, stream: Stream) -> bool {
        self.has_colours(stream == Stream::Error)
    }

    fn width(&self) -> Option<usize> {
        Some(self.width())
    }
}

/// Runs a command on a machine, and returns its exit status. The first argument is the name of the command line.
#[wasm_bindgen]
pub fn run(arguments: Vec<String>, machine: &Machine) -> u8 {
    command::run(arguments.into_iter().map(Into::into), machine)
}
