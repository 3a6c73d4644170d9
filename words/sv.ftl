# Svenska.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Swedish of Firefox’s PDF viewer; the other words from memory of Apple and Google; “1900-talet” and the dash without spaces as Svenska skrivregler has it (from memory); filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filter
more-filters = Fler filter
clear-filters = Rensa filter
search = Sök händelser
empty = Inga händelser hittades
one-at-a-time = En i taget
newest-first = Senaste först
read-more = Läs mer
axis = Tidsaxel
zoom-in = Zooma in
zoom-out = Zooma ut
figures = Viktiga siffror
steps = Bläddra bland händelserna
previous = Föregående
next = Nästa
hint = Svep eller använd piltangenterna
details = Detaljer
show-in-article = Visa i artikeln
being-read = Du är här i artikeln
follow-article = Följ med i artikeln
share = Dela…
copy-link = Kopiera länk
copied = Länken är kopierad
not-copied = Länken kunde inte kopieras. Kopiera den manuellt: { $address }
unknown = Länken hänvisar till objekt som inte finns i den här tidslinjen. De har ignorerats: { $ids }
close = Stäng

## Numbers of events

events = { $count ->
    [one] { $count } händelse
   *[other] { $count } händelser
}
all-events = { events }
some-events = { $shown } av { $all ->
    [one] { $all } händelse
   *[other] { $all } händelser
}
position = { $position } / { $count }
announcement = { $headline }, { $position } av { $count }

## The article and its media

source = Källa: { $publishers }
byline = Av { $authors }
list = { $first }, { $next }
locator = Artikeln, stycke { $paragraph }: { $phrase }
no-end-date = Inget slutdatum har angetts.
show-picture = Visa bilden från { $provider }
no-picture = Bilden kunde inte läsas in
open = Öppna
open-at = Öppna på { $provider }
group = Grupp
era = Period
untitled = Tidslinje
timeline-data = Tidslinjens data

## Loading and failures

loading = Tidslinjen läses in…
try-again = Försök igen
failed-script = Tidslinjen kunde inte läsas in.
failed-data = Tidslinjens händelser kunde inte läsas in.
invalid-data = Tidslinjen kan inte visas eftersom dess data innehåller ett fel.

## Dates

since = { $form ->
    [day] Från den { $date }
    [season] Från { season-inside }
    [time] Från kl. { $date }
    [range] Från åren { $date }
    [century] { $century ->
        [one] Från det { $date }
       *[other] Från { $date }
    }
   *[other] Från { $date }
}
# “Till och med”, because the day, the month or the year is included.
until = { $form ->
    [day] Till och med den { $date }
    [season] Till och med { season-inside }
    [decade] Fram till { $date }
    [century] { $century ->
        [one] Fram till det { $date }
       *[other] Fram till { $date }
    }
    [time] Till kl. { $date }
    [range] Fram till åren { $date }
   *[other] Till och med { $date }
}
about = { $form ->
    [day] Omkring den { $date }
    [season] Omkring { season-inside }
    [time] Omkring kl. { $date }
    [range] Omkring åren { $date }
    [century] { $century ->
        [one] Omkring det { $date }
       *[other] Omkring { $date }
    }
   *[other] Omkring { $date }
}
about-end = { $form ->
    [season] omkring { season-inside }
    [time] omkring kl. { $date }
    [range] omkring åren { $date }
    [century] { $century ->
        [one] omkring det { $date }
       *[other] omkring { $date }
    }
   *[other] omkring { $date }
}
since-about = { $form ->
    [day] Från omkring den { $date }
    [season] Från omkring { season-inside }
    [time] Från omkring kl. { $date }
    [range] Från omkring åren { $date }
    [century] { $century ->
        [one] Från omkring det { $date }
       *[other] Från omkring { $date }
    }
   *[other] Från omkring { $date }
}
until-about = { $form ->
    [day] Till omkring den { $date }
    [season] Till omkring { season-inside }
    [time] Till omkring kl. { $date }
    [range] Till omkring åren { $date }
    [century] { $century ->
        [one] Till omkring det { $date }
       *[other] Till omkring { $date }
    }
   *[other] Till omkring { $date }
}
uncertain = { $date } (osäkert datum)
ended = { $since }, okänt slut
since-day = Från denna dag
until-day = Till och med denna dag
date-time = { $date } kl. { $time }
range = { $start }–{ $end }
range-spaced = { $start }–{ $end }

decade = { $digits }-talet
# The 20th century is “1900-talet”.
century = { $century ->
    [one] { $century }:a århundradet
    [2] 100-talet
    [3] 200-talet
    [4] 300-talet
    [5] 400-talet
    [6] 500-talet
    [7] 600-talet
    [8] 700-talet
    [9] 800-talet
    [10] 900-talet
    [11] 1000-talet
    [12] 1100-talet
    [13] 1200-talet
    [14] 1300-talet
    [15] 1400-talet
    [16] 1500-talet
    [17] 1600-talet
    [18] 1700-talet
    [19] 1800-talet
    [20] 1900-talet
    [21] 2000-talet
   *[other] { $century }:e århundradet
}
season = { $season ->
    [spring] Våren
    [summer] Sommaren
    [autumn] Hösten
   *[winter] Vintern
} { $year }
season-inside = { $season ->
    [spring] våren
    [summer] sommaren
    [autumn] hösten
   *[winter] vintern
} { $year }

# With the era, so that the word for years can stand after millions.
long-year = { $year } e.Kr.
long-year-bc = { $year } f.Kr.
number-6 = { $number ->
    [one] { $number } miljon år
   *[other] { $number } miljoner år
}
number-9 = { $number ->
    [one] { $number } miljard år
   *[other] { $number } miljarder år
}
