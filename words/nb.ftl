# Norsk bokmål.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Norwegian of Firefox’s PDF viewer; the other words from memory of Apple and Google; “1900-tallet” and the dash without spaces as Språkrådet recommends (from memory); filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtre
more-filters = Flere filtre
clear-filters = Fjern filtre
search = Søk i hendelser
empty = Ingen hendelser funnet
one-at-a-time = Én om gangen
newest-first = Nyeste først
read-more = Les mer
axis = Tidsakse
zoom-in = Zoom inn
zoom-out = Zoom ut
figures = Nøkkeltall
steps = Bla gjennom hendelsene
previous = Forrige
next = Neste
hint = Sveip eller bruk piltastene
details = Detaljer
show-in-article = Vis i artikkelen
being-read = Du er her i artikkelen
follow-article = Følg med i artikkelen
share = Del…
copy-link = Kopier lenke
copied = Lenken er kopiert
not-copied = Lenken kunne ikke kopieres. Kopier den manuelt: { $address }
unknown = Lenken viser til elementer som ikke finnes i denne tidslinjen. De ble ignorert: { $ids }
close = Lukk

## Numbers of events

events = { $count ->
    [one] { $count } hendelse
   *[other] { $count } hendelser
}
all-events = { events }
some-events = { $shown } av { $all ->
    [one] { $all } hendelse
   *[other] { $all } hendelser
}
position = { $position } / { $count }
announcement = { $headline }, { $position } av { $count }

## The article and its media

source = Kilde: { $publishers }
byline = Av { $authors }
list = { $first }, { $next }
locator = Artikkelen, avsnitt { $paragraph }: { $phrase }
no-end-date = Ingen sluttdato er oppgitt.
show-picture = Vis bildet fra { $provider }
no-picture = Bildet kunne ikke lastes inn
open = Åpne
open-at = Åpne på { $provider }
group = Gruppe
era = Periode
untitled = Tidslinje
timeline-data = Data for tidslinjen

## Loading and failures

loading = Laster inn tidslinjen…
try-again = Prøv igjen
failed-script = Tidslinjen kunne ikke lastes inn.
failed-data = Hendelsene i tidslinjen kunne ikke lastes inn.
invalid-data = Tidslinjen kan ikke vises fordi dataene inneholder en feil.

## Dates

since = { $form ->
    [season] Fra { season-inside }
    [time] Fra kl. { $date }
    [range] Fra årene { $date }
   *[other] Fra { $date }
}
# “Til og med”, because the day, the month or the year is included.
until = { $form ->
    [season] Til og med { season-inside }
    [decade] Fram til { $date }
    [century] Fram til { $date }
    [time] Til kl. { $date }
    [range] Fram til årene { $date }
   *[other] Til og med { $date }
}
about = { $form ->
    [season] Omkring { season-inside }
    [time] Omkring kl. { $date }
    [range] Omkring årene { $date }
   *[other] Omkring { $date }
}
about-end = { $form ->
    [season] omkring { season-inside }
    [time] omkring kl. { $date }
    [range] omkring årene { $date }
   *[other] omkring { $date }
}
since-about = { $form ->
    [season] Fra omkring { season-inside }
    [time] Fra omkring kl. { $date }
    [range] Fra omkring årene { $date }
   *[other] Fra omkring { $date }
}
until-about = { $form ->
    [season] Til omkring { season-inside }
    [time] Til omkring kl. { $date }
    [range] Til omkring årene { $date }
   *[other] Til omkring { $date }
}
uncertain = { $date } (usikker dato)
ended = { $since }, ukjent sluttdato
since-day = Fra denne dagen
until-day = Til og med denne dagen
date-time = { $date } kl. { $time }
range = { $start }–{ $end }
range-spaced = { $start }–{ $end }

decade = { $digits }-årene
# The 20th century is “1900-tallet”.
century = { $century ->
    [one] { $century }. århundre
    [2] 100-tallet
    [3] 200-tallet
    [4] 300-tallet
    [5] 400-tallet
    [6] 500-tallet
    [7] 600-tallet
    [8] 700-tallet
    [9] 800-tallet
    [10] 900-tallet
    [11] 1000-tallet
    [12] 1100-tallet
    [13] 1200-tallet
    [14] 1300-tallet
    [15] 1400-tallet
    [16] 1500-tallet
    [17] 1600-tallet
    [18] 1700-tallet
    [19] 1800-tallet
    [20] 1900-tallet
    [21] 2000-tallet
   *[other] { $century }. århundre
}
season = { $season ->
    [spring] Våren
    [summer] Sommeren
    [autumn] Høsten
   *[winter] Vinteren
} { $year }
season-inside = { $season ->
    [spring] våren
    [summer] sommeren
    [autumn] høsten
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
