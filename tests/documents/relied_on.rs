//! The guards on the page about what we rely on exist: each named test is in the named file.

use super::{documents, read};

#[test]
fn every_guard_is_a_test() {
    let documents = documents();
    let page = documents.iter().find(|document| document.name == "docs/relied-on.md").unwrap();
    let mut count = 0;
    // A guard is written `file`: “name”; before the name may be a dagger.
    let parts: Vec<_> = page.text.split("`: ").collect();
    for pair in parts.windows(2) {
        let Some(rest) = pair[1].trim_start_matches("† ").strip_prefix('“') else { continue };
        let (name, _) = rest.split_once('”').unwrap();
        let (_, file) = pair[0].rsplit_once('`').unwrap();
        assert!(read(file).contains(name), "{file} has no test “{name}”; say in {} what guards this now.", page.name);
        count += 1;
    }
    assert!(count > 15, "the guards are written otherwise: only {count} were found");
}
