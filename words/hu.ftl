# Magyar.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Hungarian of Firefox’s PDF viewer (which has “Tovább” for “Következő”); the other words from memory of Google and Microsoft; the endings (-tól, -ig, -as, -es) by hand; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Szűrők
more-filters = További szűrők
clear-filters = Szűrők törlése
search = Események keresése
empty = Nincs megfelelő esemény
one-at-a-time = Egyenként
newest-first = Legújabbak elöl
read-more = Bővebben
axis = Időtengely
zoom-in = Nagyítás
zoom-out = Kicsinyítés
figures = Kiemelt számok
steps = Lapozás az események között
previous = Előző
next = Következő
hint = Lapozás húzással vagy a nyílbillentyűkkel
details = Részletek
show-in-article = Megjelenítés a cikkben
being-read = Az olvasás helye a cikkben
follow-article = A cikk olvasásának követése
share = Megosztás…
copy-link = Link másolása
copied = Link másolva
not-copied = A linket nem sikerült kimásolni. Másolja ki kézzel: { $address }
unknown = Ez a link olyan elemekre hivatkozik, amelyek nincsenek rajta ezen az idővonalon. Ezek figyelmen kívül maradtak: { $ids }
close = Bezárás

## Numbers of events

# No plural after a number.
events = { $count } esemény
all-events = { events }
some-events = { $all } eseményből { $shown }
position = { $position } / { $count }
announcement = { $headline }, { $position } / { $count }

## The article and its media

source = Forrás: { $publishers }
byline = Írta: { $authors }
list = { $first }, { $next }
locator = Cikk, { $paragraph }. bekezdés: { $phrase }
no-end-date = A befejezés dátuma nincs megadva.
show-picture = Kép megjelenítése innen: { $provider }
no-picture = A képet nem sikerült betölteni
open = Megnyitás
open-at = Megnyitás itt: { $provider }
group = Csoport
era = Korszak
untitled = Idővonal
timeline-data = Az idővonal adatai

## Loading and failures

loading = Az idővonal betöltése…
try-again = Újrapróbálás
failed-script = Az idővonalat nem sikerült betölteni.
failed-data = Az idővonal eseményeit nem sikerült betölteni.
invalid-data = Az idővonal nem jeleníthető meg, mert az adataiban hiba van.

## Dates

# A day and a year end with a full stop in CLDR, to which no ending can be added (not “4.-től”, “2025.-től”).
since = { $form ->
    [month] { $date }
    [season] { $season ->
        [spring] { $year } tavasztól
        [summer] { $year } nyártól
        [autumn] { $year } ősztől
       *[winter] { $year } téltől
    }
    [decade] { $digits }-{ decade-ending } évektől
    [century] { $date }tól
    [time] { $date } órától
   *[other] Kezdete: { $date }
}
    .month = { $month ->
        [1] januártól
        [2] februártól
        [3] márciustól
        [4] áprilistól
        [5] májustól
        [6] júniustól
        [7] júliustól
        [8] augusztustól
        [9] szeptembertől
        [10] októbertől
        [11] novembertől
       *[12] decembertől
    }
until = { $form ->
    [month] { $date }
    [season] { $season ->
        [spring] { $year } tavaszig
        [summer] { $year } nyárig
        [autumn] { $year } őszig
       *[winter] { $year } télig
    }
    [decade] { $digits }-{ decade-ending } évekig
    [century] { $date }ig
    [time] { $date } óráig
   *[other] Vége: { $date }
}
    .month = { months-until }
about = Kb. { $date }
about-end = kb. { $date }
since-about = { $form ->
    [month] Kb. { $date }
    [season] { $season ->
        [spring] Kb. { $year } tavasztól
        [summer] Kb. { $year } nyártól
        [autumn] Kb. { $year } ősztől
       *[winter] Kb. { $year } téltől
    }
    [decade] Kb. { $digits }-{ decade-ending } évektől
    [century] Kb. { $date }tól
    [time] Kb. { $date } órától
   *[other] Kezdete: kb. { $date }
}
    .month = { $month ->
        [1] januártól
        [2] februártól
        [3] márciustól
        [4] áprilistól
        [5] májustól
        [6] júniustól
        [7] júliustól
        [8] augusztustól
        [9] szeptembertől
        [10] októbertől
        [11] novembertől
       *[12] decembertől
    }
until-about = { $form ->
    [month] Kb. { $date }
    [season] { $season ->
        [spring] Kb. { $year } tavaszig
        [summer] Kb. { $year } nyárig
        [autumn] Kb. { $year } őszig
       *[winter] Kb. { $year } télig
    }
    [decade] Kb. { $digits }-{ decade-ending } évekig
    [century] Kb. { $date }ig
    [time] Kb. { $date } óráig
   *[other] Vége: kb. { $date }
}
    .month = { months-until }
months-until = { $month ->
    [1] januárig
    [2] februárig
    [3] márciusig
    [4] áprilisig
    [5] májusig
    [6] júniusig
    [7] júliusig
    [8] augusztusig
    [9] szeptemberig
    [10] októberig
    [11] novemberig
   *[12] decemberig
}
uncertain = { $date } (bizonytalan)
ended = { $since }, vége ismeretlen
since-day = Ettől a naptól
until-day = Eddig a napig
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits }-{ decade-ending } évek
# Húszas, harmincas, hatvanas, nyolcvanas; the others as in tízes.
decade-ending = { $short ->
    [20] as
    [30] as
    [60] as
    [80] as
   *[other] es
}
century = { $century }. század
season = { $year } { $season ->
    [spring] tavasz
    [summer] nyár
    [autumn] ősz
   *[winter] tél
}

long-year = i. sz. { $year }
long-year-bc = i. e. { $year }
number-6 = { $number } millió
number-9 = { $number } milliárd
