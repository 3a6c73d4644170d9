//! Checks the article and compiles it in, so that a wrong article does not build.
//!
//! `ARTICLE` names another document than `articles/panji-2022.json`, relative to the package or absolute.

use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

// The crate's own reader: what is checked here is what the crate means by an article.
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

/// Writes the article to `$OUT_DIR/article.postcard`; the errors are whole sentences that name the file.
fn embed() -> Result<(), Vec<String>> {
    let name = env::var("ARTICLE").unwrap_or_else(|_| "articles/panji-2022.json".into());
    let in_file = |message: String| vec![format!("{name}: {message}")];
    println!("cargo::rerun-if-changed={name}");
    let text = fs::read_to_string(Path::new(&name))
        .map_err(|error| in_file(format!("The article cannot be read ({error}); name a JSON file in ARTICLE.")))?;
    let node = json::parse(&text).map_err(|problem| in_file(problem.to_string()))?;
    let (article, problems) = document::decode(&node);
    let Some(article) = article.filter(|_| problems.is_empty()) else {
        return Err(problems.iter().map(|problem| format!("{name}: {problem}")).collect());
    };
    println!("cargo::rustc-env=BUILD={:016x}", build_id(&text).map_err(|error| in_file(error.to_string()))?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| in_file(error.to_string()))?);
    let bytes = postcard::to_allocvec(&article).map_err(|error| in_file(error.to_string()))?;
    fs::write(out.join("article.postcard"), bytes).map_err(|error| in_file(error.to_string()))
}

/// A hash of what decides how a timeline is rendered: the sources, the dependencies and the embedded article.
///
/// It is the same for every target, so that the module recognises what the prerenderer of its own build made.
fn build_id(article: &str) -> io::Result<u64> {
    // The standard hasher is stable enough: all targets of a build have one build script.
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(article.as_bytes());
    for path in ["src", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={path}");
        hash(Path::new(path), &mut hasher)?;
    }
    Ok(hasher.finish())
}

fn hash(path: &Path, hasher: &mut impl Hasher) -> io::Result<()> {
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        entries.sort();
        entries.iter().try_for_each(|entry| hash(entry, hasher))
    } else {
        hasher.write(&fs::read(path)?);
        Ok(())
    }
}
