//! Checks the built-in article and compiles it in, so that the build fails if it has mistakes. Compiles the language files, `words/*.ftl`.
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
    pub(crate) mod fnv;
    pub(crate) mod json;
    pub(crate) mod model;
    pub(crate) mod words {
        pub(crate) mod compile;
        pub(crate) mod texts;
    }
}
use shared::fnv::fnv;
use shared::words::compile::compile;
use shared::words::texts::TEXTS;
use shared::{document, json, model};

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=ARTICLE");
    match embed().and_then(|()| words()) {
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
    println!("cargo::rustc-env=ARTICLE_CHECKSUM={:08x}", fnv(bytes.iter().copied().map(u32::from)));
    fs::write(out.join("article.postcard"), bytes).map_err(|error| in_file(error.to_string()))
}

/// Compiles `words/TAG.ftl` to `$OUT_DIR/words/TAG.txt`, and lists all languages in `all.rs`. `und.ftl` has dates without words. Plural forms are
/// checked by a test, because this script has no data of languages.
fn words() -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-changed=words");
    let failed = |error: &dyn std::fmt::Display| vec![format!("The language files could not be compiled: {error}.")];
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|error| failed(&error))?).join("words");
    fs::create_dir_all(&out).map_err(|error| failed(&error))?;
    let mut files = Vec::new();
    for entry in fs::read_dir("words").map_err(|error| failed(&error))? {
        files.push(entry.map_err(|error| failed(&error))?.path());
    }
    files.sort();
    let mut all = Vec::new();
    let mut errors = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
        let tag = path.file_stem().unwrap_or_default().to_string_lossy();
        let source = fs::read_to_string(path).map_err(|error| failed(&error))?;
        match compile(&tag, &source, (tag == "und").then_some(&|_| ""), None) {
            Ok(compiled) => {
                let compiled_path = out.join(format!("{tag}.txt"));
                fs::write(&compiled_path, &compiled).map_err(|error| failed(&error))?;
                if tag == "en" {
                    fs::write(out.join("en-module.txt"), for_module(&compiled)).map_err(|error| failed(&error))?;
                }
                if tag != "und" {
                    all.push(format!("({tag:?}, include_str!({:?}))", compiled_path.to_string_lossy()));
                }
            }
            Err(wrong) => errors.extend(wrong.iter().map(|error| format!("{}: {error}", path.display()))),
        }
    }
    fs::write(out.join("all.rs"), format!("&[{}]", all.join(","))).map_err(|error| failed(&error))?;
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// English without the texts that the module in the browser never shows.
fn for_module(compiled: &str) -> String {
    const ELSEWHERE: [&str; 6] =
        ["loading", "try-again", "failed-script", "failed-data", "invalid-data", "timeline-data"];
    let names = std::iter::once("").chain(TEXTS.iter().map(|(name, _)| *name));
    let lines = compiled.lines().zip(names).map(|(line, name)| if ELSEWHERE.contains(&name) { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}
