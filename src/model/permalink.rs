//! Links to a state of the timeline.

use std::fmt;
use std::str::FromStr;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::model::{Article, Choice, Filter, Order, View};

/// The ASCII characters that are percent-encoded: all except letters, digits, “-”, “_” and “.”.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The fragment of a link to a state: `event=li-li&branch=audit,water&q=22&view=story`.
///
/// Parsing is lenient, because people shorten links: it ignores anything it does not understand. The session checks whether the ids
/// exist. Printing and parsing are inverses.
///
/// ```
/// use article_timeline::model::Permalink;
///
/// let Ok(link) = "event=li-li&branch=audit,water&q=22%20%E9%A1%B6".parse::<Permalink>();
/// assert_eq!(link.choices, [("branch".to_owned(), vec!["audit".to_owned(), "water".to_owned()])]);
/// assert_eq!(link.query, "22 顶");
/// assert_eq!(link.to_string(), "event=li-li&branch=audit,water&q=22%20%E9%A1%B6");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permalink {
    /// The id of the current event.
    pub event: Option<String>,
    /// Facet ids, each with the ids of its chosen values.
    pub choices: Vec<(String, Vec<String>)>,
    /// The search text.
    pub query: String,
    /// The view, if the reader chose one.
    pub view: Option<View>,
    /// The order, if it is the reader's and not the page's.
    pub order: Option<Order>,
}

impl Permalink {
    /// Names with another meaning in links or in the element's `filter({ query })`; no facet may use one as its id.
    pub const RESERVED: [&str; 5] = ["event", "q", "query", "view", "order"];

    /// An alias of the first facet.
    pub const BRANCH: &str = "branch";

    /// Looks up its ids in an article.
    ///
    /// `branch` means the first facet, unless a facet has that id.
    pub fn resolve(&self, article: &Article) -> Resolved {
        let mut filter = Filter::default();
        let mut unknown = Vec::new();
        for (id, values) in &self.choices {
            let first = || (id == Self::BRANCH && !article.facets.is_empty()).then_some(0);
            let position = article.facet_position(id).or_else(first);
            let Some((facet, found)) = position.and_then(|facet| Some((facet, article.facets.get(facet)?))) else {
                unknown.push(id.clone());
                continue;
            };
            for id in values {
                match found.position(id).map(|value| Choice { facet, value }) {
                    Some(choice) if !filter.contains(choice) => filter.toggle(choice),
                    Some(_) => {}
                    None => unknown.push(id.clone()),
                }
            }
        }
        let event = self.event.as_ref().and_then(|id| article.position(id));
        unknown.extend(self.event.clone().filter(|_| event.is_none()));
        Resolved { event, filter, unknown }
    }

    /// Whether it is empty, as for a timeline in its initial state.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The ids of a permalink, looked up in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The index of the event, if the article has it.
    pub event: Option<usize>,
    /// The choices that the article has, without the search.
    pub filter: Filter,
    /// The ids that are not in the article.
    pub unknown: Vec<String>,
}

impl fmt::Display for Permalink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut link = String::new();
        let mut pair = |key: &str, values: &[&str]| {
            let mut before = if link.is_empty() { "" } else { "&" };
            for (at, text) in std::iter::once(&key).chain(values).enumerate() {
                link.push_str(before);
                link.extend(utf8_percent_encode(text, ESCAPED));
                before = if at == 0 { "=" } else { "," };
            }
        };
        if let Some(event) = &self.event {
            pair("event", &[event]);
        }
        for (facet, values) in &self.choices {
            pair(facet, &values.iter().map(String::as_str).collect::<Vec<_>>());
        }
        if !self.query.is_empty() {
            pair("q", &[&self.query]);
        }
        if let Some(view) = self.view {
            pair("view", &[&view.to_string()]);
        }
        if let Some(order) = self.order {
            pair("order", &[order.word()]);
        }
        f.write_str(&link)
    }
}

impl FromStr for Permalink {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut link = Self::default();
        let unescape = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        for (key, value) in text.split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                _ if value.is_empty() => {}
                "event" => link.event = Some(unescape(value)),
                "q" => link.query = unescape(value),
                "view" => link.view = value.parse().ok(),
                "order" => link.order = value.parse().ok(),
                _ => link.choices.push((unescape(key), value.split(',').map(unescape).collect())),
            }
        }
        Ok(link)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Permalink {
        text.parse().unwrap_or_else(|never| match never {})
    }

    #[test]
    fn printing_and_reading_are_inverses() {
        for text in [
            "",
            "event=li-li",
            "branch=audit,water",
            "event=li-li&branch=audit&community=taoyuan,bihai&q=22%20%E9%A1%B6&view=story",
            "view=list",
            "event=li-li&view=story&order=newest",
            "order=oldest",
            "q=a%26b%3Dc%2C%23",
        ] {
            assert_eq!(read(text).to_string(), text);
        }
    }

    #[test]
    fn invalid_parts_are_dropped() {
        assert_eq!(read("event=&view=slides&order=random&nonsense&&=&q="), Permalink::default());
        assert!(read("nonsense").is_empty());
    }

    #[test]
    fn broken_escapes_stay_as_they_are() {
        assert_eq!(read("q=100%").query, "100%");
    }
}
