//! Every word the interface says, one table per language; the article's own words stay in the article's language.
//!
//! A sentence with a value in it is a function, so that each language orders its parts as it must. To add a language,
//! write its table in a file here and name it in [`Words::for_language`]; `static/element/words.js` has the words that are
//! needed before the module is there.

mod date;
mod datetime;
mod en;
mod neutral;
mod number;
mod zh_hans;
mod zh_hant;

use std::fmt;

pub use self::date::{DateFields, DateFormat, DateWords};
pub use self::datetime::html_datetime;

/// The interface in one language.
pub struct Words {
    /// The language of these words, a BCP 47 tag.
    pub language: &'static str,
    /// Names the group of filters.
    pub filters: &'static str,
    /// Names the disclosure that holds the filters beyond the first facet.
    pub more_filters: &'static str,
    /// Takes all choices back.
    pub clear: &'static str,
    /// How many events are shown, of how many.
    pub count: fn(shown: usize, all: usize) -> String,
    /// Said after the bare number of events a choice would leave.
    pub events_unit: &'static str,
    /// A number of events.
    pub events: fn(count: usize) -> String,
    /// Said where no event passes the filters.
    pub empty: &'static str,
    /// Names the search.
    pub search: &'static str,
    /// Names the checkbox of the story.
    pub to_story: &'static str,
    /// Copies the address of what is shown.
    pub copy_link: &'static str,
    /// Opens the system's sheet to share what is shown.
    pub share: &'static str,
    /// Says that the address was copied.
    pub copied: &'static str,
    /// Gives the address to copy by hand, where it could not be copied.
    pub not_copied: fn(address: &str) -> String,
    /// Says which ids of an address the article does not have.
    pub unknown: fn(ids: &str) -> String,
    /// Closes a notice.
    pub close: &'static str,
    /// Names the axis.
    pub axis: &'static str,
    /// Says that time is left out here.
    pub axis_break: &'static str,
    /// Makes the axis longer.
    pub zoom_in: &'static str,
    /// Makes the axis shorter.
    pub zoom_out: &'static str,
    /// An event's mark on the axis.
    pub mark: fn(headline: &str, date: &str) -> String,
    /// A mark that stands for several events, by the first of them.
    pub marks: fn(headline: &str, date: &str, count: usize) -> String,
    /// Names the key figures.
    pub figures: &'static str,
    /// Stands before the publishers' names.
    pub source: &'static str,
    /// Stands before the authors' names.
    pub byline: &'static str,
    /// Stands between the names of a list.
    pub list_separator: &'static str,
    /// Names the controls that step through the events.
    pub steps: &'static str,
    /// Goes to the previous event.
    pub previous: &'static str,
    /// Goes to the next event.
    pub next: &'static str,
    /// Where a reader stands, for the eye.
    pub position: fn(position: usize, count: usize) -> String,
    /// The current event and where it stands, for the ear.
    pub announcement: fn(headline: &str, position: usize, count: usize) -> String,
    /// Shows the details of an event.
    pub details: &'static str,
    /// Where the article tells an event: the paragraph's number and a phrase from it.
    pub locator: fn(paragraph: u32) -> String,
    /// Leads from an event to the place in the article that tells it.
    pub show_source: &'static str,
    /// Marks the event that is being read in the article.
    pub being_read: &'static str,
    /// Has the timeline mark what is being read in the article.
    pub follow: &'static str,
    /// Explains a date that goes on, where the document gives no end; it may have no article either.
    pub open_date: &'static str,
    /// Asks another host for a picture.
    pub show_picture: fn(provider: &str) -> String,
    /// Said in the place of a picture that cannot be had.
    pub no_picture: &'static str,
    /// Leads to what is shown elsewhere, or to a picture alone; the provider's name may be empty.
    pub at_provider: fn(provider: &str) -> String,
    /// Names the facet that an imported timeline's groups become.
    pub group: &'static str,
    /// Names the facet that an imported timeline's eras become.
    pub era: &'static str,
    /// The title of an imported timeline that has none.
    pub untitled: &'static str,
    /// The words of dates.
    pub dates: Dates,
}

/// What stands around and between the dates that `Intl` formats. What a language has no word for is told by years, months or
/// digits.
pub struct Dates {
    /// From a date on, without an end.
    pub since: fn(date: &str) -> String,
    /// Up to a date, without a start.
    pub until: fn(date: &str) -> String,
    /// What has ended, nobody knows when; `since` is written by [`Dates::since`] or is [`Dates::since_day`].
    pub ended: fn(since: &str) -> String,
    /// From the day on that stands above; none where a language has no words for it, and the date is written again.
    pub since_day: Option<&'static str>,
    /// Up to the day that stands above, likewise.
    pub until_day: Option<&'static str>,
    /// From a date to a date; the ends may be cut down to what they do not share, such as “17” and “28”.
    pub between: fn(start: &str, end: &str) -> String,
    /// About a date.
    pub about: fn(date: &str) -> String,
    /// A date that is in doubt.
    pub uncertain: fn(date: &str) -> String,
    /// A date and a time of day.
    pub at: fn(date: &str, time: &str) -> String,
    /// A year of more than four digits by its number, before the common era or after it; the digits become those of the
    /// dates. Without it, all digits are written, and the era.
    pub long_year: Option<fn(number: u64, before: bool) -> String>,
    /// Ten years, by the first of them as `Intl` writes it, from the year 1000 on. Without it, the first and the last are
    /// written.
    pub decade: Option<fn(year: &str) -> String>,
    /// A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter. Without it, its first and last month are written.
    pub season: Option<fn(season: u8, year: &str) -> String>,
}

impl Words {
    /// The words closest to a BCP 47 tag, English where there are none.
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
                // A region stands for the script it is written in.
                let traditional = subtags.any(|subtag| matches!(subtag, "hant" | "tw" | "hk" | "mo"));
                if traditional && !tag.contains("hans") { &zh_hant::WORDS } else { &zh_hans::WORDS }
            }
            _ => &en::WORDS,
        }
    }

    /// The words of dates in the language of a tag: these, where they are in that language, else signs that need none.
    fn dates_in(&'static self, tag: &str) -> &'static Dates {
        let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match language(tag).as_str() {
            "ja" => &neutral::JAPANESE,
            "ko" => &neutral::KOREAN,
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
