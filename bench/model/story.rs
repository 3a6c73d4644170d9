//! The document that is measured: events made by counting, the same at every run.

use std::fmt::Write as _;

const BRANCHES: [&str; 6] = ["works", "pilots", "town", "fishers", "school", "weather"];
const WHO: [&str; 5] = ["The harbour master", "A crew of four", "The night shift", "Two inspectors", "A retired pilot"];
const DID: [&str; 6] = ["measured", "closed", "repaired", "sold", "found", "moved"];
const WHAT: [&str; 7] =
    ["the eastern crane", "nine posts", "the fog signal", "a barge", "the old slipway", "the tide gauge", "a cable"];

/// Numbers that look thrown, always the same.
struct Thrown(u32);

impl Thrown {
    /// The next, below so many.
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (usize::try_from(self.0 >> 8).unwrap_or_default() * most) >> 24
    }

    fn one<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words.get(self.below(words.len())).copied().unwrap_or_default()
    }
}

/// A document of so many events, as JSON: some each day, each of one of six branches.
pub(crate) fn story(count: usize) -> String {
    let mut thrown = Thrown(7);
    let values: Vec<String> = BRANCHES.iter().map(|id| format!(r#"{{"id":"{id}","name":"The {id}"}}"#)).collect();
    let mut text = format!(
        r#"{{"format":"article-timeline/1","language":"en","title":"Chronicle of a harbour","facets":[{{"id":"branch","name":"Who","values":[{}]}}],"events":["#,
        values.join(","),
    );
    let mut day = 0;
    for index in 0..count {
        let comma = if index == 0 { "" } else { "," };
        day += thrown.below(3);
        let (year, month, day) = (1500 + day / 336, 1 + day / 28 % 12, 1 + day % 28);
        let branch = thrown.one(&BRANCHES);
        let (who, did, what) = (thrown.one(&WHO), thrown.one(&DID), thrown.one(&WHAT));
        // To write into a text never fails.
        let _ = write!(
            text,
            r#"{comma}{{"id":"event-{index}","date":"{year:04}-{month:02}-{day:02}","headline":"{who} {did} {what}","text":"It took longer than announced.","facets":{{"branch":["{branch}"]}}}}"#,
        );
    }
    text.push_str("]}");
    text
}
