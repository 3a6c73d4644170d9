//! The changelog has the shape of Keep a Changelog.

use article_timeline::model::Date;

use super::read;

const KINDS: [&str; 6] = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/// The sections of a text. Each begins with a line with this prefix, which is removed. Text before the first one is
/// omitted.
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
    assert_shape(&read("CHANGELOG.md"));
}

#[test]
fn versions_may_be_links_and_may_not_be_anything() {
    let with = |heading: &str| {
        let links = "https://keepachangelog.com/en/1.1.0/ https://semver.org/";
        format!(
            "# Changelog\n\n{links}\n\n## Unreleased\n\n{heading}\n\n### Added\n\n- This.\n\n[1.1.1]: https://x.org\n"
        )
    };
    assert_shape(&with("## 1.1.1 - 2026-11-24"));
    assert_shape(&with("## [1.1.1] - 2026-11-24"));
    for wrong in
        ["## 1.1 - 2026-11-24", "## [1.1.1 - 2026-11-24", "## 1.1.x - 2026-11-24", "## 1.1.1 - yesterday", "## 1.1.1"]
    {
        let refused = std::panic::catch_unwind(|| assert_shape(&with(wrong)));
        assert!(refused.is_err(), "{wrong}");
    }
}

fn is_unreleased(heading: &str) -> bool {
    ["Unreleased", "[Unreleased]"].contains(&heading)
}

/// The three numbers of a version, which may be a link: `1.2.3` or `[1.2.3]`.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let version = version.strip_prefix('[').map_or(Some(version), |rest| rest.strip_suffix(']'))?;
    let numbers: Result<Vec<u32>, _> = version.split('.').map(str::parse).collect();
    numbers.ok()?.try_into().ok()
}

fn assert_shape(text: &str) {
    assert!(text.starts_with("# Changelog\n"), "CHANGELOG.md begins with its title.");
    for link in ["https://keepachangelog.com/en/1.1.0/", "https://semver.org/"] {
        assert!(text.contains(link), "CHANGELOG.md says what it follows: {link}");
    }
    // The targets of the links are at the end.
    let is_address = |line: &&str| line.starts_with('[') && line.contains("]: ");
    let text = text.lines().filter(|line| !is_address(line)).collect::<Vec<_>>().join("\n");
    let versions = sections(&text, "## ");
    let first = versions.first().map(|(name, _)| *name);
    assert!(first.is_some_and(is_unreleased), "what comes next is above all versions");
    let mut last = None;
    for (version, text) in &versions {
        if let Some((number, date)) = version.split_once(" - ") {
            assert!(numbers(number).is_some(), "{version} is no version of three numbers");
            let date: Date = date.parse().unwrap_or_else(|error| panic!("CHANGELOG.md, {version}: {error}"));
            assert!(last.is_none_or(|last| date <= last), "{version} stands below an earlier one");
            last = Some(date);
        } else {
            assert!(is_unreleased(version), "{version}: a version is written “1.2.3 - 2026-11-24”");
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
