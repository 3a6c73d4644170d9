//! A checked article: what every other layer may rely on.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use crate::model::{Choice, Event, Facet, Locator, Media, RichText, Value, address};

/// One news article as a timeline.
///
/// An `Article` comes out of [`crate::document`], or of what imports others' timelines, and is immutable from then on: its
/// events are in order, and every index in it points to something.
///
/// ```
/// let article = article_timeline::embedded::article()?;
/// let last = article.events.last().ok_or("an article has events")?;
/// assert_eq!(article.position(&last.id), Some(article.events.len() - 1));
/// assert!(article.events.is_sorted_by_key(|event| event.date));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The language of the article's own words, a BCP 47 tag such as `zh-Hans`.
    pub language: String,
    /// The timeline's title.
    pub title: String,
    /// A few sentences below the title, by paragraph; may be empty.
    pub dek: Vec<RichText>,
    /// What is shown with the title.
    pub media: Vec<Media>,
    /// Who wrote and published the article.
    pub source: Source,
    /// The article's key figures, in the order they are shown.
    pub figures: Vec<Figure>,
    /// The chapters of the story, in order.
    pub parts: Vec<Part>,
    /// The ways to filter; the first is drawn with colours and marks.
    pub facets: Vec<Facet>,
    /// Whether a date that goes on is explained where it stands: no end is given.
    pub open_end_note: bool,
    /// The events by date (see [`crate::model::Date`]'s order), then as the document has them.
    pub events: Vec<Event>,
}

impl Article {
    /// Where the event of this id stands in [`Article::events`].
    pub fn position(&self, id: &str) -> Option<usize> {
        self.events.iter().position(|event| event.id == id)
    }

    /// The value that a choice names.
    pub fn value(&self, choice: Choice) -> Option<&Value> {
        self.facets.get(choice.facet)?.values.get(choice.value)
    }

    /// The names of what an event counts under in one facet, in the facet's order.
    pub fn names<'a>(&'a self, event: &'a Event, facet: usize) -> impl Iterator<Item = &'a str> {
        let values = self.facets.get(facet).map_or(&[][..], |facet| &facet.values);
        event.values_of(facet).filter_map(move |value| values.get(value).map(|value| value.name.as_str()))
    }

    /// The names of what an event counts under in one facet, as one text.
    pub fn names_joined(&self, event: &Event, facet: usize, separator: &str) -> String {
        // As `String`s, of which lists are joined elsewhere too: the module then holds one way to join.
        self.names(event, facet).map(String::from).collect::<Vec<_>>().join(separator)
    }

    /// Where the facet of this id stands in [`Article::facets`].
    pub fn facet_position(&self, id: &str) -> Option<usize> {
        self.facets.iter().position(|facet| facet.id == id)
    }
}

/// Who wrote and published the article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The article's own address, where it has one.
    #[serde(deserialize_with = "address::maybe")]
    pub url: Option<String>,
    /// The publishing houses, first the one to credit first.
    pub publishers: Vec<Publisher>,
    /// The byline, as the article signs it.
    pub authors: Vec<String>,
}

impl Source {
    /// The address of the place in the article that a locator names, where the article has an address.
    ///
    /// It is a text fragment: the browser scrolls to the phrase and marks it. The word before keeps the browser from the
    /// timeline's own quotation of the phrase, where that stands on the article's page too.
    pub fn passage(&self, locator: &Locator) -> Option<String> {
        // The syntax of text fragments takes “-”, “,” and “&” for itself.
        let escape = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let url = self.url.as_ref()?;
        let hash = if url.contains('#') { "" } else { "#" };
        let before = Some(&locator.before).filter(|before| !before.is_empty());
        let before = before.map(|before| escape(before) + "-,").unwrap_or_default();
        Some(format!("{url}{hash}:~:text={before}{}", escape(&locator.phrase)))
    }
}

/// A publishing house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// The name as it credits itself.
    pub name: String,
    /// Its site, where the article gives one.
    #[serde(deserialize_with = "address::maybe")]
    pub url: Option<String>,
}

/// A number the article gives, with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Unique among the figures.
    pub id: String,
    /// What stands right before the number, such as “£”; may be empty.
    pub unit_before: String,
    /// The number itself in decimal digits, such as `-38.5`; views write it in the reader's language.
    pub value: String,
    /// The unit or measure word between number and label; may be empty.
    pub unit: String,
    /// What is counted.
    pub label: String,
}

/// A chapter of the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Unique among the parts.
    pub id: String,
    /// Its name.
    pub title: String,
    /// A line below the name; may be empty.
    pub dek: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_passage(url: Option<&str>, before: &str, expected: Option<&str>) {
        let source = Source { url: url.map(Into::into), ..Source::default() };
        let locator = Locator { paragraph: None, phrase: "a-b, c".into(), before: before.into() };
        assert_eq!(source.passage(&locator).as_deref(), expected);
    }

    #[test]
    fn a_passage_is_addressed_by_a_text_fragment() {
        assert_passage(Some("https://x.org/a"), "", Some("https://x.org/a#:~:text=a%2Db%2C%20c"));
        assert_passage(Some("https://x.org/a"), "so", Some("https://x.org/a#:~:text=so-,a%2Db%2C%20c"));
        assert_passage(Some("https://x.org/a#top"), "", Some("https://x.org/a#top:~:text=a%2Db%2C%20c"));
        assert_passage(None, "so", None);
    }
}
