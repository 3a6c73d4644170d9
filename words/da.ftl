# Dansk.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Danish of Firefox’s PDF viewer; the other words from memory of Apple and Google; the dash without spaces as CLDR has it; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtre
more-filters = Flere filtre
clear-filters = Ryd filtre
search = Søg i begivenheder
empty = Ingen begivenheder fundet
one-at-a-time = Én ad gangen
newest-first = Nyeste først
read-more = Læs mere
axis = Tidsakse
zoom-in = Zoom ind
zoom-out = Zoom ud
figures = Nøgletal
steps = Bladr gennem begivenhederne
previous = Forrige
next = Næste
hint = Stryg, eller brug piletasterne
details = Detaljer
show-in-article = Vis i artiklen
being-read = Du er her i artiklen
follow-article = Følg med i artiklen
share = Del…
copy-link = Kopiér link
copied = Linket er kopieret
not-copied = Linket kunne ikke kopieres. Kopiér det manuelt: { $address }
unknown = Linket henviser til elementer, der ikke findes i denne tidslinje. De er blevet ignoreret: { $ids }
close = Luk

## Numbers of events

events = { $count ->
    [one] { $count } begivenhed
   *[other] { $count } begivenheder
}
all-events = { events }
some-events = { $shown } af { $all ->
    [one] { $all } begivenhed
   *[other] { $all } begivenheder
}
position = { $position } / { $count }
announcement = { $headline }, { $position } af { $count }

## The article and its media

source = Kilde: { $publishers }
byline = Af { $authors }
list = { $first }, { $next }
locator = Artiklen, afsnit { $paragraph }: { $phrase }
no-end-date = Der er ikke angivet nogen slutdato.
show-picture = Vis billedet fra { $provider }
no-picture = Billedet kunne ikke indlæses
open = Åbn
open-at = Åbn på { $provider }
group = Gruppe
era = Periode
untitled = Tidslinje
timeline-data = Tidslinjens data

## Loading and failures

loading = Tidslinjen indlæses…
try-again = Prøv igen
failed-script = Tidslinjen kunne ikke indlæses.
failed-data = Tidslinjens begivenheder kunne ikke indlæses.
invalid-data = Tidslinjen kan ikke vises, fordi dens data indeholder en fejl.

## Dates

since = { $form ->
    [season] Fra { season-inside }
    [century] Fra det { $date }
    [time] Fra kl. { $date }
    [range] Fra årene { $date }
   *[other] Fra { $date }
}
# “Til og med”, because the day, the month or the year is included.
until = { $form ->
    [season] Til og med { season-inside }
    [decade] Frem til { $date }
    [century] Frem til det { $date }
    [time] Indtil kl. { $date }
    [range] Frem til årene { $date }
   *[other] Til og med { $date }
}
about = { $form ->
    [season] Omkring { season-inside }
    [century] Omkring det { $date }
    [time] Omkring kl. { $date }
    [range] Omkring årene { $date }
   *[other] Omkring { $date }
}
about-end = { $form ->
    [season] omkring { season-inside }
    [century] omkring det { $date }
    [time] omkring kl. { $date }
    [range] omkring årene { $date }
   *[other] omkring { $date }
}
since-about = { $form ->
    [season] Fra omkring { season-inside }
    [century] Fra omkring det { $date }
    [time] Fra omkring kl. { $date }
    [range] Fra omkring årene { $date }
   *[other] Fra omkring { $date }
}
until-about = { $form ->
    [season] Til omkring { season-inside }
    [century] Til omkring det { $date }
    [time] Til omkring kl. { $date }
    [range] Til omkring årene { $date }
   *[other] Til omkring { $date }
}
uncertain = { $date } (usikker dato)
ended = { $since }, ukendt slutdato
since-day = Fra denne dag
until-day = Til og med denne dag
date-time = { $date } kl. { $time }
range = { $start }–{ $end }
range-spaced = { $start }–{ $end }

decade = { $digits }’erne
century = { $century }. århundrede
season = { $season ->
    [spring] Foråret
    [summer] Sommeren
    [autumn] Efteråret
   *[winter] Vinteren
} { $year }
season-inside = { $season ->
    [spring] foråret
    [summer] sommeren
    [autumn] efteråret
   *[winter] vinteren
} { $year }

# With the era, so that the word for years can stand after millions.
long-year = { $year } e.Kr.
long-year-bc = { $year } f.Kr.
number-6 = { $number ->
    [one] { $number } million år
   *[other] { $number } millioner år
}
number-9 = { $number ->
    [one] { $number } milliard år
   *[other] { $number } milliarder år
}
