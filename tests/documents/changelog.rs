//! The changelog has the shape of Keep a Changelog.

use article_timeline::model::Date;

use super::read;

const KINDS: [&str; 6] = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/// The parts of a text, each from a line that begins so, without that beginning; what comes before them is left out.
fn sections<'a>(text: &'a str, beginning: &str) -> Vec<(&'a str, String)> {
    let mut sections: Vec<(&str, String)> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix(beginning), sections.last_mut()) {
            (Some(heading), _) => sections.push((heading, String::new())),
            (None, Some((_, text))) => text.extend([line, "\n"]),
            (None, None) => {}
        }
    }
    sections
}

#[test]
fn the_changelog_keeps_its_shape() {
    let text = read("CHANGELOG.md");
    assert!(text.starts_with("# Changelog\n"), "CHANGELOG.md begins with its title.");
    for link in ["https://keepachangelog.com/en/1.1.0/", "https://semver.org/"] {
        assert!(text.contains(link), "CHANGELOG.md says what it follows: {link}");
    }
    let versions = sections(&text, "## ");
    assert_eq!(versions.first().map(|(name, _)| *name), Some("Unreleased"), "what comes next is above all versions");
    let mut last = None;
    for (version, text) in &versions {
        if let Some((number, date)) = version.split_once(" - ") {
            assert_eq!(number.split('.').filter(|part| part.parse::<u32>().is_ok()).count(), 3, "{version}");
            let date: Date = date.parse().unwrap_or_else(|error| panic!("CHANGELOG.md, {version}: {error}"));
            assert!(last.is_none_or(|last| date <= last), "{version} stands below an earlier one");
            last = Some(date);
        } else {
            assert_eq!(*version, "Unreleased", "a version is written “1.2.3 - 2026-11-24”");
        }
        assert_kinds(version, text);
    }
}

#[track_caller]
fn assert_kinds(version: &str, text: &str) {
    let kinds = sections(text, "### ");
    let mut order = Vec::new();
    for (kind, text) in &kinds {
        let place = KINDS.iter().position(|known| known == kind);
        order.push(place.unwrap_or_else(|| panic!("{version}: “{kind}” is none of {KINDS:?}.")));
        let items: Vec<_> = text.trim().split("\n- ").collect();
        assert!(text.trim().starts_with("- "), "{version}, {kind}: every change begins with “- ”.");
        for item in items {
            assert!(item.trim_end().ends_with('.'), "{version}, {kind}: this is no whole sentence: {item}");
            let is_indented = item.trim_end().lines().skip(1).all(|line| line.starts_with("  "));
            assert!(is_indented, "{version}, {kind}: a second line is indented by two spaces: {item}");
        }
    }
    assert!(order.is_sorted() && order.windows(2).all(|pair| pair[0] != pair[1]), "{version}: the order is {KINDS:?}.");
}
