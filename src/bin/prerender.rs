//! `prerender HOST.html`: prints the page with the embedded article's timeline in its `<article-timeline>`.

use std::error::Error;
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs};

use article_timeline::{embedded, prerender};

/// What the page marks the place with.
const PLACE: &str = "<!-- timeline -->";

fn main() -> ExitCode {
    match page() {
        Ok(html) => {
            #[expect(clippy::print_stdout, reason = "the page is this command's result")]
            {
                print!("{html}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "a command says on standard error why it failed")]
            {
                eprintln!("prerender: {error}");
            }
            ExitCode::FAILURE
        }
    }
}

fn page() -> Result<String, Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("Name the page to prerender into: prerender index.html.")?;
    let page = fs::read_to_string(&path).map_err(|error| format!("{path} cannot be read: {error}."))?;
    let (before, after) = page
        .split_once(PLACE)
        .ok_or_else(|| format!("{path} has no place for the timeline; write {PLACE} inside <article-timeline>."))?;
    let article = Rc::new(embedded::article()?);
    let language = article.language.clone();
    Ok([before, &prerender::shadow_root(article, &language), after].concat())
}
