//! English.

use super::date::dash;
use super::number::{in_threes, in_units};
use super::{Dates, Words};

pub(super) static WORDS: Words = Words {
    language: "en",
    filters: "Filters",
    more_filters: "More filters",
    clear: "Clear filters",
    count: |shown, all| if shown == all { plural(all) } else { format!("{shown} of {}", plural(all)) },
    events_unit: " events",
    events: plural,
    empty: "No matching events",
    search: "Search events",
    to_story: "One at a time",
    copy_link: "Copy link",
    share: "Share…",
    copied: "Link copied",
    not_copied: |address| format!("The link could not be copied. Copy it manually: {address}"),
    unknown: |ids| format!("This link refers to items that are not in this timeline. They were ignored: {ids}"),
    close: "Close",
    axis: "Time axis",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    figures: "Figures",
    source: "Source: ",
    byline: "By ",
    list_separator: ", ",
    steps: "Step through the events",
    previous: "Previous",
    next: "Next",
    hint: "Swipe, or use the arrow keys",
    position: |position, count| format!("{position} / {count}"),
    announcement: |headline, position, count| format!("{headline}, {position} of {count}"),
    details: "Details",
    locator: |paragraph| format!("Article, paragraph {paragraph}: "),
    show_source: "Show in the article",
    being_read: "You are here in the article",
    follow: "Follow the article",
    newest_first: "Newest first",
    open_date: "No end date is given.",
    show_picture: |provider| format!("Show the picture from {provider}"),
    no_picture: "The picture could not be loaded",
    at_provider: |provider| if provider.is_empty() { "Open".into() } else { format!("Open at {provider}") },
    group: "Group",
    era: "Era",
    untitled: "Timeline",
    dates: Dates {
        since: |date| format!("From {}", inside(date)),
        until: |date| format!("Until {}", inside(date)),
        ended: |since| format!("{since}, end unknown"),
        since_day: Some("From this day"),
        until_day: Some("Until this day"),
        between: |start, end| dash(start, &inside(end)),
        about: |date| format!("{ABOUT}{date}"),
        uncertain: |date| format!("{date} (uncertain)"),
        at: |date, time| format!("{date}, {time}"),
        long_year: Some(|number, before| {
            let number = in_units(number, 1_000_000_000)
                .map(|billions| format!("{billions} billion"))
                .or_else(|| in_units(number, 1_000_000).map(|millions| format!("{millions} million")))
                .unwrap_or_else(|| in_threes(number));
            if before { format!("{number} BC") } else { format!("Year {number}") }
        }),
        decade: Some(|year| format!("{year}s")),
        season: Some(|season, year| {
            let name = match season {
                21 => "Spring",
                22 => "Summer",
                23 => "Autumn",
                _ => "Winter",
            };
            format!("{name} {year}")
        }),
    },
};

const ABOUT: &str = "About ";

/// A date after other words.
fn inside(date: &str) -> String {
    date.strip_prefix(ABOUT).map_or_else(|| date.into(), |date| format!("about {date}"))
}

fn plural(count: usize) -> String {
    if count == 1 { "1 event".into() } else { format!("{count} events") }
}
