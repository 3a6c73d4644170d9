# Deutsch.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the German of Firefox’s PDF viewer (which has “Vor” for “Weiter”); the other words from memory of Apple, Google and Microsoft; “1960er-Jahre” as Duden recommends (from memory); filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filter
more-filters = Weitere Filter
clear-filters = Filter zurücksetzen
search = Ereignisse durchsuchen
empty = Keine passenden Ereignisse
one-at-a-time = Einzeln anzeigen
newest-first = Neueste zuerst
read-more = Weiterlesen
axis = Zeitachse
zoom-in = Vergrößern
zoom-out = Verkleinern
figures = Wichtige Zahlen
steps = Durch die Ereignisse blättern
previous = Zurück
next = Weiter
hint = Wischen oder Pfeiltasten verwenden
details = Details
show-in-article = Im Artikel anzeigen
being-read = Aktuelle Lesestelle im Artikel
follow-article = Lesestelle im Artikel markieren
share = Teilen …
copy-link = Link kopieren
copied = Link kopiert
not-copied = Der Link konnte nicht kopiert werden. Bitte manuell kopieren: { $address }
unknown = Dieser Link verweist auf Elemente, die es in dieser Zeitleiste nicht gibt. Sie wurden ignoriert: { $ids }
close = Schließen

## Numbers of events

events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
all-events = { events }
some-events = { $shown } von { $all ->
    [one] { $all } Ereignis
   *[other] { $all } Ereignissen
}
position = { $position } / { $count }
announcement = { $headline }, { $position } von { $count }

## The article and its media

source = Quelle: { $publishers }
byline = Von { $authors }
list = { $first }, { $next }
locator = Artikel, Absatz { $paragraph }: { $phrase }
no-end-date = Ein Enddatum ist nicht angegeben.
show-picture = Bild von { $provider } anzeigen
no-picture = Das Bild konnte nicht geladen werden
open = Öffnen
open-at = Auf { $provider } öffnen
group = Gruppe
era = Epoche
untitled = Zeitleiste
timeline-data = Daten der Zeitleiste

## Loading and failures

loading = Zeitleiste wird geladen …
try-again = Erneut versuchen
failed-script = Die Zeitleiste konnte nicht geladen werden.
failed-data = Die Ereignisse der Zeitleiste konnten nicht geladen werden.
invalid-data = Die Zeitleiste kann nicht angezeigt werden, weil ihre Daten einen Fehler enthalten.

## Dates

since = { $form ->
    [decade] Ab den { $digits }er-Jahren
    [century] Ab dem { $date }
    [season] Ab { season }
    [range] Ab den Jahren { $date }
   *[other] Ab { $date }
}
until = { $form ->
    [decade] Bis in die { $digits }er-Jahre
    [century] Bis ins { $date }
    [season] Bis { season }
    [range] Bis in die Jahre { $date }
   *[other] Bis { $date }
}
about = { $form ->
    [day] Um den { $date }
    [year] Um { $date }
    [decade] Etwa in den { $digits }er-Jahren
    [century] Etwa im { $date }
    [season] Etwa { season }
    [time] Gegen { $date }
    [era] Um { $date }
   *[other] Etwa { $date }
}
about-end = { $form ->
    [season] etwa { season }
    [time] gegen { $date }
   *[other] etwa { $date }
}
since-about = { $form ->
    [decade] Etwa ab den { $digits }er-Jahren
    [century] Etwa ab dem { $date }
    [season] Etwa ab { season }
    [range] Etwa ab den Jahren { $date }
   *[other] Etwa ab { $date }
}
until-about = { $form ->
    [decade] Etwa bis in die { $digits }er-Jahre
    [century] Etwa bis ins { $date }
    [season] Etwa bis { season }
    [range] Etwa bis in die Jahre { $date }
   *[other] Etwa bis { $date }
}
uncertain = { $date } (unsicher)
ended = { $since }, Ende unbekannt
since-day = Ab diesem Tag
until-day = Bis zu diesem Tag
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = { $digits }er-Jahre
century = { $century }. Jahrhundert
season = { $season ->
    [spring] Frühjahr
    [summer] Sommer
    [autumn] Herbst
   *[winter] Winter
} { $year }

# With the word for years, which “v. Chr.” needs after millions.
long-year = { $year } n. Chr.
long-year-bc = { $year } v. Chr.
number-6 = { $number ->
    [one] { $number } Million Jahre
   *[other] { $number } Millionen Jahre
}
number-9 = { $number ->
    [one] { $number } Milliarde Jahre
   *[other] { $number } Milliarden Jahre
}
