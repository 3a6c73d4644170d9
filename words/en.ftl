# English. The texts of <article-timeline>; README.md says how to write such a file.
# Checked: the reference that all other files follow. It was written by the authors of the interface.

## Controls

filters = Filters
more-filters = More filters
clear-filters = Clear filters
search = Search events
empty = No matching events
one-at-a-time = One at a time
newest-first = Newest first
read-more = Read more
axis = Time axis
zoom-in = Zoom in
zoom-out = Zoom out
figures = Figures
steps = Step through the events
previous = Previous
next = Next
hint = Swipe, or use the arrow keys
details = Details
show-in-article = Show in the article
being-read = You are here in the article
follow-article = Follow the article
share = Share…
copy-link = Copy link
copied = Link copied
not-copied = The link could not be copied. Copy it manually: { $address }
unknown = This link refers to items that are not in this timeline. They were ignored: { $ids }
close = Close

## Numbers of events

events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
all-events = { events }
some-events = { $shown } of { $all ->
    [one] { $all } event
   *[other] { $all } events
}
position = { $position } / { $count }
announcement = { $headline }, { $position } of { $count }

## The article and its media

source = Source: { $publishers }
byline = By { $authors }
list = { $first }, { $next }
locator = Article, paragraph { $paragraph }: { $phrase }
no-end-date = No end date is given.
show-picture = Show the picture from { $provider }
no-picture = The picture could not be loaded
open = Open
open-at = Open at { $provider }
group = Group
era = Era
untitled = Timeline
timeline-data = Data of the timeline

## Loading and failures

loading = Loading the timeline…
try-again = Try again
failed-script = The timeline could not be loaded.
failed-data = The timeline’s events could not be loaded.
invalid-data = The timeline cannot be shown because its data contains an error.

## Dates

since = { $form ->
    [decade] From the { $date }
    [century] From the { $date }
    [season] From { season-inside }
   *[other] From { $date }
}
until = { $form ->
    [decade] Until the { $date }
    [century] Until the { $date }
    [season] Until { season-inside }
   *[other] Until { $date }
}
about = { $form ->
    [season] About { season-inside }
    [decade] About the { $date }
    [century] About the { $date }
   *[other] About { $date }
}
about-end = { $form ->
    [season] about { season-inside }
    [decade] about the { $date }
    [century] about the { $date }
   *[other] about { $date }
}
since-about = { $form ->
    [season] From about { season-inside }
    [decade] From about the { $date }
    [century] From about the { $date }
   *[other] From about { $date }
}
until-about = { $form ->
    [season] Until about { season-inside }
    [decade] Until about the { $date }
    [century] Until about the { $date }
   *[other] Until about { $date }
}
uncertain = { $date } (uncertain)
ended = { $since }, end unknown
since-day = From this day
until-day = Until this day
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits }s
century = { NUMBER($century, type: "ordinal") ->
    [one] { $century }st century
    [two] { $century }nd century
    [few] { $century }rd century
   *[other] { $century }th century
}
season = { $season ->
    [spring] Spring
    [summer] Summer
    [autumn] Autumn
   *[winter] Winter
} { $year }
# A helper of the messages above.
season-inside = { $season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
} { $year }

long-year = { $year } AD
long-year-bc = { $year } BC
number-6 = { $number } million
number-9 = { $number } billion
