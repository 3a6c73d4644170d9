# Română.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Romanian of Firefox’s PDF viewer; the other words from memory of Google and Apple; “de” after 20 as CLDR’s plural rule has it; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtre
more-filters = Mai multe filtre
clear-filters = Șterge filtrele
search = Caută evenimente
empty = Niciun eveniment găsit
one-at-a-time = Câte unul
newest-first = Cele mai recente primele
read-more = Citește mai departe
axis = Axa timpului
zoom-in = Mărește
zoom-out = Micșorează
figures = Cifre-cheie
steps = Parcurge evenimentele
previous = Anterior
next = Următor
hint = Glisați sau folosiți tastele săgeată
details = Detalii
show-in-article = Vezi în articol
being-read = Sunteți aici în articol
follow-article = Urmărește lectura articolului
share = Distribuie…
copy-link = Copiază linkul
copied = Link copiat
not-copied = Linkul nu a putut fi copiat. Copiați-l manual: { $address }
unknown = Acest link face referire la elemente care nu există în această cronologie. Au fost ignorate: { $ids }
close = Închide

## Numbers of events

events = { $count ->
    [one] { $count } eveniment
    [few] { $count } evenimente
   *[other] { $count } de evenimente
}
all-events = { events }
some-events = { $shown } din { $all ->
    [one] { $all } eveniment
    [few] { $all } evenimente
   *[other] { $all } de evenimente
}
position = { $position } / { $count }
announcement = { $headline }, { $position } din { $count }

## The article and its media

source = Sursa: { $publishers }
byline = De { $authors }
list = { $first }, { $next }
locator = Articol, paragraful { $paragraph }: { $phrase }
no-end-date = Data de încheiere nu este indicată.
show-picture = Afișează imaginea de pe { $provider }
no-picture = Imaginea nu a putut fi încărcată
open = Deschide
open-at = Deschide pe { $provider }
group = Grup
era = Perioadă
untitled = Cronologie
timeline-data = Datele cronologiei

## Loading and failures

loading = Se încarcă cronologia…
try-again = Reîncearcă
failed-script = Cronologia nu a putut fi încărcată.
failed-data = Evenimentele cronologiei nu au putut fi încărcate.
invalid-data = Cronologia nu poate fi afișată, deoarece datele ei conțin o eroare.

## Dates

since = { $form ->
    [season] Din { season-inside }
    [decade] Din anii { $digits }
    [century] Din { century-inside }
    [time] De la ora { $date }
    [era] Din anul { $date }
    [range] Din anii { $date }
   *[other] Din { $date }
}
until = { $form ->
    [day] Până la { $date }
    [season] Până în { season-inside }
    [decade] Până în anii { $digits }
    [century] Până în { century-inside }
    [time] Până la ora { $date }
    [era] Până în anul { $date }
    [range] Până în anii { $date }
   *[other] Până în { $date }
}
about = { $form ->
    [day] În jurul datei de { $date }
    [month] În jurul lunii { $date }
    [year] În jurul anului { $date }
    [season] Aproximativ { season-inside }
    [decade] În jurul anilor { $digits }
    [century] Aproximativ { century-inside }
    [time] În jurul orei { $date }
    [era] În jurul anului { $date }
    [range] În jurul anilor { $date }
   *[other] Aproximativ { $date }
}
about-end = { $form ->
    [season] aproximativ { season-inside }
    [decade] aproximativ anii { $digits }
    [century] aproximativ { century-inside }
    [time] aproximativ ora { $date }
   *[other] aproximativ { $date }
}
since-about = { $form ->
    [season] Aproximativ din { season-inside }
    [decade] Aproximativ din anii { $digits }
    [century] Aproximativ din { century-inside }
    [time] Aproximativ de la ora { $date }
    [era] Aproximativ din anul { $date }
    [range] Aproximativ din anii { $date }
   *[other] Aproximativ din { $date }
}
until-about = { $form ->
    [day] Aproximativ până la { $date }
    [season] Aproximativ până în { season-inside }
    [decade] Aproximativ până în anii { $digits }
    [century] Aproximativ până în { century-inside }
    [time] Aproximativ până la ora { $date }
    [era] Aproximativ până în anul { $date }
    [range] Aproximativ până în anii { $date }
   *[other] Aproximativ până în { $date }
}
uncertain = { $date } (dată incertă)
ended = { $since }, sfârșit necunoscut
since-day = Din această zi
until-day = Până în această zi
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Anii { $digits }
century = { $century ->
    [one] Secolul { $roman }
    [few] Secolul al { $roman }-lea
   *[other] Secolul al { $roman }-lea
}
century-inside = { $century ->
    [one] secolul { $roman }
    [few] secolul al { $roman }-lea
   *[other] secolul al { $roman }-lea
}
season = { $season ->
    [spring] Primăvara
    [summer] Vara
    [autumn] Toamna
   *[winter] Iarna
} anului { $year }
season-inside = { $season ->
    [spring] primăvara
    [summer] vara
    [autumn] toamna
   *[winter] iarna
} anului { $year }

# With the era, so that “de ani” can stand after millions.
long-year = { $year } d.Hr.
long-year-bc = { $year } î.Hr.
number-6 = { $number ->
    [one] { $number } milion de ani
    [few] { $number } milioane de ani
   *[other] { $number } de milioane de ani
}
number-9 = { $number ->
    [one] { $number } miliard de ani
    [few] { $number } miliarde de ani
   *[other] { $number } de miliarde de ani
}
