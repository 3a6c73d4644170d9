# Nederlands.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Dutch of Firefox’s PDF viewer; the other words from memory of Apple and Google; written without je or u; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filters
more-filters = Meer filters
clear-filters = Filters wissen
search = Gebeurtenissen zoeken
empty = Geen gebeurtenissen gevonden
one-at-a-time = Eén tegelijk
newest-first = Nieuwste eerst
read-more = Lees verder
axis = Tijdas
zoom-in = Inzoomen
zoom-out = Uitzoomen
figures = Kerncijfers
steps = Door de gebeurtenissen bladeren
previous = Vorige
next = Volgende
hint = Veeg of gebruik de pijltjestoetsen
details = Details
show-in-article = In het artikel tonen
being-read = Huidige leespositie in het artikel
follow-article = Leespositie in het artikel volgen
share = Delen…
copy-link = Link kopiëren
copied = Link gekopieerd
not-copied = De link kon niet worden gekopieerd. Kopieer de link handmatig: { $address }
unknown = Deze link verwijst naar items die niet in deze tijdlijn voorkomen. Ze zijn genegeerd: { $ids }
close = Sluiten

## Numbers of events

events = { $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
}
all-events = { events }
some-events = { $shown } van { $all ->
    [one] { $all } gebeurtenis
   *[other] de { $all } gebeurtenissen
}
position = { $position } / { $count }
announcement = { $headline }, { $position } van { $count }

## The article and its media

source = Bron: { $publishers }
byline = Door { $authors }
list = { $first }, { $next }
locator = Artikel, alinea { $paragraph }: { $phrase }
no-end-date = Er is geen einddatum vermeld.
show-picture = Afbeelding van { $provider } tonen
no-picture = De afbeelding kon niet worden geladen
open = Openen
open-at = Openen op { $provider }
group = Groep
era = Periode
untitled = Tijdlijn
timeline-data = Gegevens van de tijdlijn

## Loading and failures

loading = Tijdlijn laden…
try-again = Opnieuw proberen
failed-script = De tijdlijn kon niet worden geladen.
failed-data = De gebeurtenissen van de tijdlijn konden niet worden geladen.
invalid-data = De tijdlijn kan niet worden getoond, omdat de gegevens een fout bevatten.

## Dates

since = { $form ->
    [season] Vanaf { season-with-article }
    [decade] Vanaf de jaren { $digits }
    [century] Vanaf de { $date }
    [time] Vanaf { $date } uur
    [range] Vanaf de jaren { $date }
   *[other] Vanaf { $date }
}
# “Tot en met”, because the day, the month or the year is included.
until = { $form ->
    [season] Tot in { season-with-article }
    [decade] Tot in de jaren { $digits }
    [century] Tot in de { $date }
    [time] Tot { $date } uur
    [range] Tot in de jaren { $date }
   *[other] Tot en met { $date }
}
about = { $form ->
    [season] Rond { season-with-article }
    [decade] Rond de jaren { $digits }
    [century] Rond de { $date }
    [time] Rond { $date } uur
    [range] Rond de jaren { $date }
   *[other] Rond { $date }
}
about-end = { $form ->
    [season] rond { season-with-article }
    [decade] rond de jaren { $digits }
    [century] rond de { $date }
    [time] rond { $date } uur
    [range] rond de jaren { $date }
   *[other] rond { $date }
}
since-about = { $form ->
    [season] Vanaf ongeveer { season-with-article }
    [decade] Vanaf ongeveer de jaren { $digits }
    [century] Vanaf ongeveer de { $date }
    [time] Vanaf ongeveer { $date } uur
    [range] Vanaf ongeveer de jaren { $date }
   *[other] Vanaf ongeveer { $date }
}
until-about = { $form ->
    [season] Tot ongeveer { season-with-article }
    [decade] Tot ongeveer de jaren { $digits }
    [century] Tot ongeveer de { $date }
    [time] Tot ongeveer { $date } uur
    [range] Tot ongeveer de jaren { $date }
   *[other] Tot ongeveer { $date }
}
uncertain = { $date } (onzeker)
ended = { $since }, einde onbekend
since-day = Vanaf deze dag
until-day = Tot en met deze dag
date-time = { $date }, { $time } uur
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Jaren { $digits }
century = { $century }e eeuw
season = { $season ->
    [spring] Voorjaar
    [summer] Zomer
    [autumn] Najaar
   *[winter] Winter
} { $year }
season-with-article = { $season ->
    [spring] het voorjaar
    [summer] de zomer
    [autumn] het najaar
   *[winter] de winter
} van { $year }

# With the era, so that the word for years can stand after millions.
long-year = { $year } n.Chr.
long-year-bc = { $year } v.Chr.
number-6 = { $number } miljoen jaar
number-9 = { $number } miljard jaar
