//! All texts of the interface, one table per language. The article's own text stays in the article's language.
//!
//! A sentence with a value is a function, so that each language chooses its word order. To add a language, add a file with its
//! table here and list it in [`Words::for_language`]. `static/element/words.js` has the texts that are needed before the module has
//! loaded.

mod date;
mod datetime;
mod direction;
mod en;
mod neutral;
mod number;
mod zh_hans;
mod zh_hant;

use std::fmt;

pub use self::date::{DateFields, DateFormat, DateWords};
pub use self::datetime::html_datetime;
pub use self::direction::{direction, other_direction};

/// The interface in one language.
pub struct Words {
    /// The language of this table, a BCP 47 tag.
    pub language: &'static str,
    /// The label of the filters.
    pub filters: &'static str,
    /// The label of the disclosure with the filters after the first facet.
    pub more_filters: &'static str,
    /// The button that clears all filters.
    pub clear: &'static str,
    /// The number of visible events, of all events.
    pub count: fn(shown: usize, all: usize) -> String,
    /// For screen readers, after the number of events that a choice would leave.
    pub events_unit: &'static str,
    /// A number of events.
    pub events: fn(count: usize) -> String,
    /// Shown if no event matches the filters.
    pub empty: &'static str,
    /// The label of the search.
    pub search: &'static str,
    /// The label of the checkbox that shows the story.
    pub to_story: &'static str,
    /// The button that copies a link to the current state.
    pub copy_link: &'static str,
    /// The button that opens the system's share sheet.
    pub share: &'static str,
    /// The notice after copying the link.
    pub copied: &'static str,
    /// The notice if copying failed, with the link to copy manually.
    pub not_copied: fn(address: &str) -> String,
    /// The notice about ids in a link that are not in the article.
    pub unknown: fn(ids: &str) -> String,
    /// The button that closes a notice.
    pub close: &'static str,
    /// The label of the axis.
    pub axis: &'static str,
    /// The button that zooms in.
    pub zoom_in: &'static str,
    /// The button that zooms out.
    pub zoom_out: &'static str,
    /// The label of the key figures.
    pub figures: &'static str,
    /// The text before the publishers' names.
    pub source: &'static str,
    /// The text before the authors' names.
    pub byline: &'static str,
    /// The separator between names in a list.
    pub list_separator: &'static str,
    /// The label of the controls that step through the events.
    pub steps: &'static str,
    /// The button to the previous event.
    pub previous: &'static str,
    /// The button to the next event.
    pub next: &'static str,
    /// How to step without the buttons.
    pub hint: &'static str,
    /// The position of the current event, as visible text.
    pub position: fn(position: usize, count: usize) -> String,
    /// The current event and its position, for screen readers.
    pub announcement: fn(headline: &str, position: usize, count: usize) -> String,
    /// The button that shows an event's details.
    pub details: &'static str,
    /// The text before a phrase from the article, with its paragraph number.
    pub locator: fn(paragraph: u32) -> String,
    /// The link from an event to its passage in the article.
    pub show_source: &'static str,
    /// The mark of the event that is being read in the article.
    pub being_read: &'static str,
    /// The toggle for marking the event that is being read in the article.
    pub follow: &'static str,
    /// The toggle that shows the latest event first.
    pub newest_first: &'static str,
    /// The note at an open date. It does not mention the article, because a document may have none.
    pub open_date: &'static str,
    /// The button that loads a picture from another host.
    pub show_picture: fn(provider: &str) -> String,
    /// Shown in place of a picture that could not be loaded.
    pub no_picture: &'static str,
    /// The link to media on another site, or to the picture file; the provider's name may be empty.
    pub at_provider: fn(provider: &str) -> String,
    /// The name of the facet for an imported timeline's groups.
    pub group: &'static str,
    /// The name of the facet for an imported timeline's eras.
    pub era: &'static str,
    /// The title of an imported timeline without a title.
    pub untitled: &'static str,
    /// The words for dates.
    pub dates: Dates,
}

/// The words around and between the dates that `Intl` formats. Where a language lacks a word, the date is expressed in years, months or
/// digits.
pub struct Dates {
    /// Since a date, without an end.
    pub since: fn(date: &str) -> String,
    /// Until a date, without a start.
    pub until: fn(date: &str) -> String,
    /// Ended at an unknown time; `since` comes from [`Dates::since`] or [`Dates::since_day`].
    pub ended: fn(since: &str) -> String,
    /// Since the day in the heading; without it, the date is repeated.
    pub since_day: Option<&'static str>,
    /// Until the day in the heading; without it, the date is repeated.
    pub until_day: Option<&'static str>,
    /// From a date to a date; the ends may be shortened to the parts that differ, such as “17” and “28”.
    pub between: fn(start: &str, end: &str) -> String,
    /// About a date.
    pub about: fn(date: &str) -> String,
    /// An uncertain date.
    pub uncertain: fn(date: &str) -> String,
    /// A date and a time of day.
    pub at: fn(date: &str, time: &str) -> String,
    /// A year with more than four digits, by its number, before or after the common era; the digits are replaced by those of the dates.
    /// Without it, all digits and the era are written.
    pub long_year: Option<fn(number: u64, before: bool) -> String>,
    /// A decade, by its first year as `Intl` writes it, from the year 1000 on. Without it, a range of years is written.
    pub decade: Option<fn(year: &str) -> String>,
    /// A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter. Without it, a range of months is written.
    pub season: Option<fn(season: u8, year: &str) -> String>,
}

impl Words {
    /// The table closest to a BCP 47 tag, or English.
    ///
    /// ```
    /// use article_timeline::words::Words;
    ///
    /// assert_eq!(Words::for_language("zh-TW").language, "zh-Hant");
    /// assert_eq!(Words::for_language("fr").language, "en");
    /// ```
    pub fn for_language(tag: &str) -> &'static Self {
        let tag = tag.to_ascii_lowercase();
        let mut subtags = tag.split(['-', '_']);
        match subtags.next() {
            Some("zh") => {
                // The region implies the script.
                let traditional = subtags.any(|subtag| matches!(subtag, "hant" | "tw" | "hk" | "mo"));
                if traditional && !tag.contains("hans") { &zh_hant::WORDS } else { &zh_hans::WORDS }
            }
            _ => &en::WORDS,
        }
    }

    /// The words for dates in the language of a tag: these if they are in that language, else signs without words.
    fn dates_in(&'static self, tag: &str) -> &'static Dates {
        let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match language(tag).as_str() {
            "ja" => &neutral::JAPANESE,
            "ko" => &neutral::KOREAN,
            "ar" | "ckb" | "fa" | "ps" | "sd" | "ug" | "ur" => &neutral::ARABIC,
            own if own == language(self.language) => &self.dates,
            _ => &neutral::DATES,
        }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Eq for Words {}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.language)
    }
}

impl PartialEq for Dates {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl fmt::Debug for Dates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dates")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_language(tags: &[&str], language: &str) {
        for tag in tags {
            assert_eq!(Words::for_language(tag).language, language, "{tag}");
        }
    }

    #[test]
    fn a_tag_finds_its_script() {
        assert_language(&["zh", "zh-Hans", "zh-CN", "zh-SG", "ZH-hans-TW"], "zh-Hans");
        assert_language(&["zh-Hant", "zh-TW", "zh-HK", "zh-hant-cn"], "zh-Hant");
    }

    #[test]
    fn what_is_not_translated_is_english() {
        assert_language(&["en", "en-GB", "fr", "zhx", ""], "en");
    }
}
