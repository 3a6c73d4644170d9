//! Every relative link leads to a file, and to a heading in it if it has a fragment.

use std::path::{Component, Path, PathBuf};

use super::markdown::{Document, Line, Place};
use super::{at, documents};

/// The targets of the links in a line, outside code.
fn targets<'a>(line: &Line<'a>) -> Vec<&'a str> {
    let mut targets = Vec::new();
    for prose in line.text.split('`').step_by(2) {
        targets.extend(prose.split("](").skip(1).filter_map(|rest| rest.split(')').next()));
    }
    targets
}

/// The path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            _ => plain.push(part),
        }
    }
    plain
}

fn check(target: &str, place: Place<'_>, documents: &[Document]) {
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let folder = Path::new(place.document).parent().unwrap();
    let path = if path.is_empty() { PathBuf::from(place.document) } else { plain(&folder.join(path)) };
    assert!(at(path.to_str().unwrap()).exists(), "{place}: There is no {}; fix the link.", path.display());
    if !anchor.is_empty() {
        let document = documents.iter().find(|document| Path::new(&document.name) == path);
        let document = document.unwrap_or_else(|| panic!("{place}: {} has no headings to link to.", path.display()));
        let anchors = document.anchors();
        assert!(
            anchors.iter().any(|known| known == anchor),
            "{place}: No heading is linked to by #{anchor}: {anchors:?}"
        );
    }
}

#[test]
fn every_link_leads_somewhere() {
    let documents = documents();
    let mut count = 0;
    for document in &documents {
        let (prose, _) = document.parts();
        for line in &prose {
            // A table cell may contain code with a bar or a bracket. The code is removed before links are searched for.
            for target in targets(line).into_iter().filter(|target| !target.contains("://")) {
                check(target, line.place, &documents);
                count += 1;
            }
        }
    }
    assert!(count > 50, "the links are written otherwise: only {count} were found");
}

#[test]
fn headings_are_unique_in_each_document() {
    // Two headings would have the same fragment. The changelog repeats its headings, but nobody links to them.
    for document in documents().iter().filter(|document| document.name != "CHANGELOG.md") {
        let mut anchors = document.anchors();
        anchors.sort();
        let twice: Vec<_> = anchors.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{}: {twice:?}", document.name);
    }
}
