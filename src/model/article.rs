//! A valid article, on which every other layer can rely.

use std::rc::Rc;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};

use crate::model::{Choice, Event, Facet, Fact, Locator, Media, Order, RichText, Value, safe_url};

/// One news article as a timeline.
///
/// [`crate::document`] or an importer creates an `Article`; it never changes afterwards. Its events are in order, and all its
/// indices are valid.
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
    /// The language of the article's text, a BCP 47 tag such as `zh-Hans`.
    pub language: String,
    /// The timeline's title.
    pub title: String,
    /// A few sentences below the title, by paragraph; may be empty.
    pub dek: Vec<RichText>,
    /// The media shown with the title.
    pub media: Vec<Media>,
    /// Who wrote and published the article.
    pub source: Source,
    /// The article's key figures, in the order they are shown.
    pub figures: Vec<Figure>,
    /// The chapters of the story, in order.
    pub parts: Vec<Part>,
    /// The ways to filter; the first has colours and marks.
    pub facets: Vec<Facet>,
    /// Whether an open date has a note that no end date is given.
    pub open_end_note: bool,
    /// The order of the events.
    pub order: Order,
    /// The events by date (in the order of [`crate::model::Date`]), then in the document's order; the reverse of that with
    /// [`Order::Newest`].
    pub events: Vec<Event>,
}

impl Article {
    /// What means the latest event where no event has it as its id.
    pub const LATEST: &str = "latest";

    /// The index in [`Article::events`] of the event with this id, or of the latest for [`Article::LATEST`].
    pub fn position(&self, id: &str) -> Option<usize> {
        let latest = || if self.order == Order::Newest { Some(0) } else { self.events.len().checked_sub(1) };
        let found = self.events.iter().position(|event| event.id == id);
        found.or_else(|| latest().filter(|_| id == Self::LATEST))
    }

    /// The article as an element requests it: its events in this order, and pictures from these hosts without a click. It is copied only
    /// if that differs.
    pub fn arranged(article: &Rc<Self>, order: Order, hosts: &str) -> Rc<Self> {
        if article.order == order && hosts.is_empty() {
            return Rc::clone(article);
        }
        Rc::new(Self::clone(article).in_order(order).trusting(hosts))
    }

    /// The same article, but pictures from these hosts load without a click; [`Media::comes_from`] says how hosts are written.
    fn trusting(mut self, hosts: &str) -> Self {
        let of_events = self.events.iter_mut().flat_map(|event| &mut event.media);
        for media in self.media.iter_mut().chain(of_events) {
            media.at_once |= media.comes_from(hosts);
        }
        self
    }

    /// The same article with its events in this order.
    ///
    /// ```
    /// use article_timeline::model::Order;
    ///
    /// let article = article_timeline::embedded::article()?;
    /// let last = article.events.last().cloned();
    /// let reversed = article.in_order(Order::Newest);
    /// assert_eq!(reversed.events.first().cloned(), last);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn in_order(mut self, order: Order) -> Self {
        if self.order != order {
            self.order = order;
            self.events.reverse();
        }
        self
    }

    /// The value of a choice.
    pub fn value(&self, choice: Choice) -> Option<&Value> {
        self.facets.get(choice.facet)?.values.get(choice.value)
    }

    /// The names of an event's values in one facet, in the facet's order.
    pub fn names<'a>(&'a self, event: &'a Event, facet: usize) -> impl Iterator<Item = &'a str> {
        let values = self.facets.get(facet).map_or(&[][..], |facet| &facet.values);
        event.values_of(facet).filter_map(move |value| values.get(value).map(|value| value.name.as_str()))
    }

    /// What an event counts under, facet by facet, and its facts: labels and texts. The separator stands between names.
    pub fn facts(&self, event: &Event, separator: &str) -> Vec<Fact> {
        let counted = self.facets.iter().enumerate().map(|(index, facet)| {
            // As `String`s, because other code joins lists of them too: one instantiation of `join` is smaller than two.
            let names = self.names(event, index).map(String::from).collect::<Vec<_>>();
            Fact { label: facet.name.clone(), text: names.join(separator) }
        });
        counted.filter(|fact| !fact.text.is_empty()).chain(event.facts.iter().cloned()).collect()
    }

    /// The index in [`Article::facets`] of the facet with this id.
    pub fn facet_position(&self, id: &str) -> Option<usize> {
        self.facets.iter().position(|facet| facet.id == id)
    }
}

/// Who wrote and published the article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The URL of the article, if it has one.
    #[serde(deserialize_with = "safe_url::maybe")]
    pub url: Option<String>,
    /// The publishers, in the order of credit.
    pub publishers: Vec<Publisher>,
    /// The byline, as printed.
    pub authors: Vec<String>,
}

impl Source {
    /// The URL of a locator's passage in the article, if the article has a URL.
    ///
    /// It is a text fragment: the browser scrolls to the phrase and highlights it. The word before the phrase prevents a match of
    /// the timeline's own quotation, if the timeline is on the same page.
    pub fn passage(&self, locator: &Locator) -> Option<String> {
        // Text fragments reserve “-”, “,” and “&”.
        let escape = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let url = self.url.as_ref()?;
        let hash = if url.contains('#') { "" } else { "#" };
        let before = Some(&locator.before).filter(|before| !before.is_empty());
        let before = before.map(|before| escape(before) + "-,").unwrap_or_default();
        Some(format!("{url}{hash}:~:text={before}{}", escape(&locator.phrase)))
    }
}

/// A publisher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// The name, as the publisher credits itself.
    pub name: String,
    /// Its website, if the document gives one.
    #[serde(deserialize_with = "safe_url::maybe")]
    pub url: Option<String>,
}

/// A number from the article, with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Unique among the figures.
    pub id: String,
    /// The unit before the number, such as “£”; may be empty.
    pub unit_before: String,
    /// The number in decimal digits, such as `-38.5`; views format it in the reader's language.
    pub value: String,
    /// The unit or measure word after the number; may be empty.
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
