//! The list of all texts. `words/*.ftl` has them in every language; `build.rs` compiles these files.

/// Declares [`Text`], and the message and the values of each text.
macro_rules! texts {
    ($($(#[doc = $meaning:literal])+ $text:ident = $name:literal [$($value:literal),*];)+) => {
        /// A text of the interface, as its number in the compiled files. `static/element/words.js` knows the numbers of the first five.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Text {
            $($(#[doc = $meaning])+ $text,)+
        }

        /// The name of each text in `words/*.ftl`, and the names of its values.
        #[allow(dead_code, reason = "only who compiles language files uses it")]
        pub(crate) const TEXTS: &[(&str, &[&str])] = &[$(($name, &[$($value),*])),+];
    };
}

texts! {
    /// Read aloud while the timeline loads.
    Loading = "loading" [];
    /// The button after a failure.
    TryAgain = "try-again" [];
    /// The module could not be loaded.
    FailedScript = "failed-script" [];
    /// The document could not be loaded.
    FailedData = "failed-data" [];
    /// The document has errors.
    InvalidData = "invalid-data" [];
    /// The label of the filters.
    Filters = "filters" [];
    /// The label of the disclosure with the filters after the first facet.
    MoreFilters = "more-filters" [];
    /// The button that clears all filters.
    Clear = "clear-filters" [];
    /// The label of the search.
    Search = "search" [];
    /// Shown if no event matches the filters.
    Empty = "empty" [];
    /// The label of the checkbox that shows the story.
    ToStory = "one-at-a-time" [];
    /// The label of the switch to the latest event first.
    NewestFirst = "newest-first" [];
    /// Opens the rest of a long introduction.
    ReadMore = "read-more" [];
    /// The label of the axis.
    Axis = "axis" [];
    /// The button that zooms in.
    ZoomIn = "zoom-in" [];
    /// The button that zooms out.
    ZoomOut = "zoom-out" [];
    /// The label of the key figures.
    Figures = "figures" [];
    /// The label of the controls that step through the events.
    Steps = "steps" [];
    /// The button to the previous event.
    Previous = "previous" [];
    /// The button to the next event.
    Next = "next" [];
    /// How to step without the buttons.
    Hint = "hint" [];
    /// The button that shows an event's details.
    Details = "details" [];
    /// The link from an event to its passage in the article.
    ShowSource = "show-in-article" [];
    /// The mark of the event that is being read in the article.
    BeingRead = "being-read" [];
    /// The toggle for marking the event that is being read in the article.
    Follow = "follow-article" [];
    /// The button that opens the system's share sheet.
    Share = "share" [];
    /// The button that copies a link to the current state.
    CopyLink = "copy-link" [];
    /// The notice after copying the link.
    Copied = "copied" [];
    /// The notice if copying failed, with the link to copy manually.
    NotCopied = "not-copied" ["address"];
    /// The notice about ids in a link that are not in the article.
    Unknown = "unknown" ["ids"];
    /// The button that closes a notice.
    Close = "close" [];
    /// A number of events.
    Events = "events" ["count"];
    /// The number of all events, if no filter is active.
    AllEvents = "all-events" ["count"];
    /// The number of visible events, of all events.
    SomeEvents = "some-events" ["shown", "all"];
    /// The position of the current event, as visible text.
    Position = "position" ["position", "count"];
    /// The current event and its position, for screen readers.
    Announcement = "announcement" ["headline", "position", "count"];
    /// The text around the publishers' names.
    Source = "source" ["publishers"];
    /// The text around the authors' names.
    Byline = "byline" ["authors"];
    /// The separator between names in a list.
    List = "list" ["first", "next"];
    /// The text around a phrase from the article, with its paragraph number.
    Locator = "locator" ["paragraph", "phrase"];
    /// The note at an open date. It does not mention the article, because a document may have none.
    OpenDate = "no-end-date" [];
    /// The button that loads a picture from another host.
    ShowPicture = "show-picture" ["provider"];
    /// Shown in place of a picture that could not be loaded.
    NoPicture = "no-picture" [];
    /// The link to media elsewhere, or to the picture file.
    Open = "open" [];
    /// The link to media on another site, by the provider's name.
    OpenAt = "open-at" ["provider"];
    /// The name of the facet for an imported timeline's groups.
    Group = "group" [];
    /// The name of the facet for an imported timeline's eras.
    Era = "era" [];
    /// The title of an imported timeline without a title.
    Untitled = "untitled" [];
    /// The link to the document.
    TimelineData = "timeline-data" [];

    /// Since a date, without an end.
    Since = "since" ["date", "form", "day", "month", "season", "year", "digits", "short", "century", "roman"];
    /// The names of the months in [`Text::Since`]. Without them, they are those of a month alone.
    SinceMonth = "since.month" ["month"];
    /// Until a date, without a start.
    Until = "until" ["date", "form", "day", "month", "season", "year", "digits", "short", "century", "roman"];
    /// The names of the months in [`Text::Until`].
    UntilMonth = "until.month" ["month"];
    /// About a date.
    About = "about" ["date", "form", "day", "month", "season", "year", "digits", "short", "century", "roman"];
    /// The names of the months in [`Text::About`].
    AboutMonth = "about.month" ["month"];
    /// About a date, at the end of a range.
    AboutEnd = "about-end" ["date", "form", "day", "month", "season", "year", "digits", "short", "century", "roman"];
    /// The names of the months in [`Text::AboutEnd`].
    AboutEndMonth = "about-end.month" ["month"];
    /// Since about a date, without an end.
    SinceAbout = "since-about" ["date", "form", "day", "month", "season", "year", "digits", "short", "century", "roman"];
    /// The names of the months in [`Text::SinceAbout`].
    SinceAboutMonth = "since-about.month" ["month"];
    /// Until about a date, without a start.
    UntilAbout = "until-about" ["date", "form", "day", "month", "season", "year", "digits", "short", "century", "roman"];
    /// The names of the months in [`Text::UntilAbout`].
    UntilAboutMonth = "until-about.month" ["month"];
    /// An uncertain date.
    Uncertain = "uncertain" ["date"];
    /// Ended at an unknown time.
    Ended = "ended" ["since"];
    /// Since the day in the heading; without it, the date is repeated.
    SinceDay = "since-day" [];
    /// Until the day in the heading; without it, the date is repeated.
    UntilDay = "until-day" [];
    /// The first day of a month, where it is not written as other days are.
    FirstDay = "first-day" [];
    /// A date and a time of day.
    DateTime = "date-time" ["date", "time"];
    /// From a date to a date, both without spaces; the ends may be shortened to the parts that differ, such as “17” and “28”.
    Range = "range" ["start", "end"];
    /// The same with ends that contain spaces.
    RangeSpaced = "range-spaced" ["start", "end"];
    /// A decade, from the year 1000 on. Without it, a range of years is written.
    Decade = "decade" ["digits", "short", "century", "roman"];
    /// A century. Without it, a range of years is written.
    Century = "century" ["century", "roman"];
    /// A season of a year. Without it, a range of months is written.
    Season = "season" ["season", "year"];
    /// A year with more than four digits. Without it, all digits and the era are written.
    LongYear = "long-year" ["year"];
    /// The same before the common era.
    LongYearBc = "long-year-bc" ["year"];
    /// A multiple of 10,000 years.
    Number4 = "number-4" ["number"];
    /// A multiple of 100,000 years.
    Number5 = "number-5" ["number"];
    /// A multiple of a million years.
    Number6 = "number-6" ["number"];
    /// A multiple of ten million years.
    Number7 = "number-7" ["number"];
    /// A multiple of a hundred million years.
    Number8 = "number-8" ["number"];
    /// A multiple of a thousand million years.
    Number9 = "number-9" ["number"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_the_months_follow_the_text_that_has_them() {
        for pair in TEXTS.windows(2) {
            let months = format!("{}.month", pair[0].0);
            assert_eq!(pair[0].1.contains(&"form"), pair[1].0 == months, "{months}");
        }
    }
}
