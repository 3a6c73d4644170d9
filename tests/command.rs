//! The command line: what docs/command-line.md shows, and what `tests/cases/cli` has beyond it. `TRYCMD=overwrite` writes
//! what comes out anew. The variable `TIMELINE` names another build of the command, such as that for Node.js.

use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::{env, fs};

/// The command.
fn path() -> PathBuf {
    env::var_os("TIMELINE").map_or_else(|| env!("CARGO_BIN_EXE_timeline").into(), PathBuf::from)
}

fn timeline() -> Command {
    Command::new(path())
}

fn said(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

#[test]
fn commands_report_the_written_file() {
    trycmd::TestCases::new()
        .register_bin("timeline", path())
        .case("docs/command-line.md")
        .case("tests/cases/cli/*.trycmd");
}

#[test]
fn the_example_has_the_phrases_of_the_embedded_article_in_the_paragraphs_of_its_source() {
    let files = ["articles/panji-2022.json", "--article", "examples/news.html#body"];
    let Output { status, stderr, .. } = timeline().arg("check").args(files).output().unwrap();
    assert_eq!(
        (status.code(), said(&stderr).as_str()),
        (Some(0), "articles/panji-2022.json: 41 events, no problems.\n")
    );
}

#[test]
fn a_file_is_replaced_only_when_all_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (to, story) = (folder.path().join("schema.json"), folder.path().join("story.json"));
    fs::write(&to, "old").unwrap();
    assert!(timeline().args(["schema", "-o"]).arg(&to).status().unwrap().success());
    assert!(fs::read_to_string(&to).unwrap().starts_with("{\n"));
    fs::write(&story, "{}").unwrap();
    let Output { status, stdout, .. } = timeline().arg("import").arg(&story).arg("-o").arg(&to).output().unwrap();
    assert_eq!((status.code(), said(&stdout).as_str()), (Some(1), ""));
    assert!(fs::read_to_string(&to).unwrap().starts_with("{\n"), "what was there stays where nothing can be written");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left beside it");
}

#[test]
fn an_unwritable_file_is_reported() {
    let output = timeline().args(["schema", "-o", "/no/such/folder/schema.json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output.stderr).starts_with("timeline: /no/such/folder/schema.json cannot be written: "));
}

#[test]
fn a_device_is_written_to_and_stays_one() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("null");
    symlink("/dev/null", &link).unwrap();
    assert!(timeline().args(["schema", "-o"]).arg(&link).status().unwrap().success());
    assert!(link.is_symlink());
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = timeline().arg("schema").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), said(&output.stderr)), (Some(0), String::new()));
}

#[test]
fn completions_are_those_of_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = timeline().args(["completions", shell]).output().unwrap();
        let text = said(&output.stdout);
        assert!(output.status.success() && text.contains("prerender") && text.contains("check"), "{shell}");
    }
}
