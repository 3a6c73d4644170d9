//! The tasks, files and names in the documents exist.

use std::collections::BTreeSet;
use std::process::Command;

use super::markdown::Place;
use super::{at, documents, read};

/// Files that readers write themselves.
const EXAMPLES: [&str; 1] = ["articles/mine.json"];

/// The tasks of the Makefile.
fn tasks() -> BTreeSet<String> {
    let makefile = read("Makefile");
    let tasks =
        makefile.lines().filter_map(|line| Some(line.split_once(": ")?.0.to_owned()).filter(|_| line.contains(" ## ")));
    tasks.collect()
}

/// Whether the Makefile reads a variable, or a build that it starts does.
fn is_read(variable: &str) -> bool {
    let in_make = ["$(NAME)", "$(or $(NAME),", "$(if $(NAME),"];
    let places =
        [("Makefile", in_make.as_slice()), ("build.rs", &["env::var(\"NAME\")"]), ("scripts/setup", &["${NAME:-"])];
    places.iter().any(|(file, ways)| ways.iter().any(|way| read(file).contains(&way.replace("NAME", variable))))
}

#[test]
fn only_a_variable_that_is_read_counts() {
    assert!(["PORT", "BENCH", "SECONDS", "FILES", "NAME", "ARTICLE", "WASM_RUST"].into_iter().all(is_read));
    // Parts of those, and a word of the Makefile that is none.
    assert!(!["OR", "TICLE", "FILE", "SHELL", ""].into_iter().any(is_read));
}

/// Asserts that the tasks and variables of a `make` command exist.
pub(crate) fn assert_make(words: &str, place: Place<'_>) {
    let tasks = tasks();
    assert!(tasks.len() > 10, "the tasks are written otherwise: {tasks:?}");
    // Quoted text is for the command that the task starts.
    let unquoted: String = words.split('"').step_by(2).collect();
    for word in unquoted.split_whitespace().skip_while(|word| *word != "make").skip(1) {
        match word.split_once('=') {
            Some((name, _)) => assert!(is_read(name), "{place}: Nothing reads {name}; fix the command."),
            None => assert!(tasks.contains(word), "{place}: There is no task “{word}”; choose one of {tasks:?}."),
        }
    }
}

#[test]
fn make_lists_every_documented_task() {
    // The tests are run by make too, and its own settings are not those of a reader.
    let make = Command::new("make")
        .arg("help")
        .env_remove("MAKEFLAGS")
        .env_remove("MAKELEVEL")
        .current_dir(at(""))
        .output()
        .unwrap();
    let said = String::from_utf8(make.stdout).unwrap();
    let listed = said.lines().filter_map(|line| line.strip_prefix("  make ")?.split_whitespace().next());
    assert_eq!(listed.map(Into::into).collect::<BTreeSet<String>>(), tasks());
}

#[test]
fn every_task_in_a_text_is_one() {
    let mut count = 0;
    for document in &documents() {
        for code in document.code() {
            if code.text.split_whitespace().any(|word| word == "make") {
                assert_make(code.text, code.place);
                count += 1;
            }
        }
    }
    assert!(count > 5, "the tasks are written otherwise: only {count} were found");
}

#[test]
fn every_file_in_a_text_is_there() {
    let mut count = 0;
    for document in &documents() {
        for code in document.code() {
            // In “tests/cases/view/CASE/”, a word in capitals means any name.
            let capital = |part: &&str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_uppercase());
            let parts: Vec<_> = code.text.split('/').collect();
            let path = parts.iter().take_while(|part| !capital(part)).copied().collect::<Vec<_>>().join("/");
            let is_path =
                parts.len() > 1 && path.chars().all(|letter| letter.is_ascii_alphanumeric() || "/._-".contains(letter));
            let folder = ["articles", "bench", "docs", "examples", "fuzz", "scripts", "src", "static", "tests"]
                .contains(&parts[0]);
            let source = [".rs", ".js", ".css"].iter().any(|end| path.ends_with(end));
            if !is_path || !(folder || source) || EXAMPLES.contains(&code.text) {
                continue;
            }
            // In texts about a layer or the element, paths start there.
            let found = ["", "src/", "static/"].iter().any(|start| at(&format!("{start}{path}")).exists());
            assert!(found, "{}: There is no {path}; fix the name.", code.place);
            count += 1;
        }
    }
    assert!(count > 50, "files are named otherwise: only {count} were found");
}
