//! The prerendered texts of dates and numbers.

/// The texts by name. A long timeline has thousands.
#[derive(Debug)]
pub(super) struct Notes(Vec<(Box<str>, Box<str>)>);

impl Notes {
    /// Reads the names that `is_own` selects. The notes are alternating names and texts, sorted by name and separated by tabs.
    pub(super) fn read(notes: &str, is_own: impl Fn(&str) -> bool) -> Self {
        let mut parts = notes.split('\t');
        let pairs = std::iter::from_fn(|| Some((parts.next()?, parts.next()?)));
        Self(pairs.filter(|(name, _)| is_own(name)).map(|(name, text)| (name.into(), text.into())).collect())
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with this name.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let index = self.0.binary_search_by(|(own, _)| (**own).cmp(name)).ok()?;
        self.0.get(index).map(|(_, text)| (**text).to_owned())
    }
}
