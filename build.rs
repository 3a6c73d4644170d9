//! Checks the built-in article and compiles it in, so that the build fails if it has mistakes.
//!
//! The environment variable `ARTICLE` replaces `articles/panji-2022.json`, with a path relative to the package or absolute.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

// The crate's own decoder, so that the build and the crate agree on what an article is.
#[expect(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "the build script needs only part of what the crate shares with it"
)]
#[path = "src"]
mod shared {
    pub(crate) mod document;
    pub(crate) mod json;
    pub(crate) mod model;
}
use shared::{document, json, model};

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=ARTICLE");
    match embed() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentences) => {
            for sentence in sentences {
                println!("cargo::error={sentence}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Writes the article to `$OUT_DIR/article.postcard`, and its checksum to `ARTICLE_CHECKSUM`. Errors are full sentences with the file's
/// name.
fn embed() -> Result<(), Vec<String>> {
    let name = env::var("ARTICLE").unwrap_or_else(|_| "articles/panji-2022.json".into());
    let in_file = |message: String| vec![format!("{name}: {message}")];
    println!("cargo::rerun-if-changed={name}");
    let text = fs::read_to_string(Path::new(&name))
        .map_err(|error| in_file(format!("The article could not be read ({error}); set ARTICLE to a JSON file.")))?;
    let node = json::parse(&text).map_err(|problem| in_file(problem.to_string()))?;
    let (article, problems) = document::decode(&node);
    let Some(article) = article.filter(|_| problems.is_empty()) else {
        return Err(problems.iter().map(|problem| format!("{name}: {problem}")).collect());
    };
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| in_file(error.to_string()))?);
    let bytes = postcard::to_allocvec(&article).map_err(|error| in_file(error.to_string()))?;
    println!("cargo::rustc-env=ARTICLE_CHECKSUM={:08x}", checksum(&bytes));
    fs::write(out.join("article.postcard"), bytes).map_err(|error| in_file(error.to_string()))
}

/// FNV-1a, as in `prerender::checksum`.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
