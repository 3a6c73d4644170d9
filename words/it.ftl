# Italiano.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Italian of Firefox’s PDF viewer; the other words from memory of Apple and Google; the elided articles (dall’8, dall’XI) by hand; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtri
more-filters = Altri filtri
clear-filters = Cancella filtri
search = Cerca eventi
empty = Nessun evento corrispondente
one-at-a-time = Uno alla volta
newest-first = Prima i più recenti
read-more = Continua a leggere
axis = Asse temporale
zoom-in = Aumenta zoom
zoom-out = Riduci zoom
figures = Numeri chiave
steps = Scorri gli eventi
previous = Precedente
next = Successivo
hint = Scorri con il dito o usa i tasti freccia
details = Dettagli
show-in-article = Mostra nell’articolo
being-read = Punto di lettura attuale nell’articolo
follow-article = Segui la lettura dell’articolo
share = Condividi…
copy-link = Copia link
copied = Link copiato
not-copied = Impossibile copiare il link. Copialo manualmente: { $address }
unknown = Questo link rimanda a elementi che non sono presenti in questa cronologia. Sono stati ignorati: { $ids }
close = Chiudi

## Numbers of events

events = { $count ->
    [one] { $count } evento
   *[other] { $count } eventi
}
all-events = { events }
some-events = { $shown ->
    [one] { $shown } evento
   *[other] { $shown } eventi
} su { $all }
position = { $position } / { $count }
announcement = { $headline }, { $position } di { $count }

## The article and its media

source = Fonte: { $publishers }
byline = Di { $authors }
list = { $first }, { $next }
locator = Articolo, paragrafo { $paragraph }: { $phrase }
no-end-date = La data di fine non è indicata.
show-picture = Carica l’immagine da { $provider }
no-picture = Impossibile caricare l’immagine
open = Apri
open-at = Apri su { $provider }
group = Gruppo
era = Epoca
untitled = Cronologia
timeline-data = Dati della cronologia

## Loading and failures

loading = Caricamento della cronologia…
try-again = Riprova
failed-script = Impossibile caricare la cronologia.
failed-data = Impossibile caricare gli eventi della cronologia.
invalid-data = Impossibile mostrare la cronologia: i suoi dati contengono un errore.

## Dates

since = { $form ->
    [day] { $day ->
        [8] Dall’{ $date }
        [11] Dall’{ $date }
       *[other] Dal { $date }
    }
    [month] Da { $date }
    [season] { $season ->
        [spring] Dalla primavera { $year }
        [summer] Dall’estate { $year }
        [autumn] Dall’autunno { $year }
       *[winter] Dall’inverno { $year }
    }
    [decade] Dagli anni { $digits }
    [century] { $century ->
        [8] Dall’{ $date }
        [11] Dall’{ $date }
        [one] Dal { $date }
       *[other] Dal { $date }
    }
    [time] Dalle ore { $date }
    [era] Dall’anno { $date }
    [range] Dagli anni { $date }
    [year] Dal { $date }
   *[other] Da { $date }
}
until = { $form ->
    [day] { $day ->
        [8] Fino all’{ $date }
        [11] Fino all’{ $date }
       *[other] Fino al { $date }
    }
    [month] { until-month }
    [season] { $season ->
        [spring] Fino alla primavera { $year }
        [summer] Fino all’estate { $year }
        [autumn] Fino all’autunno { $year }
       *[winter] Fino all’inverno { $year }
    }
    [decade] Fino agli anni { $digits }
    [century] { $century ->
        [8] Fino all’{ $date }
        [11] Fino all’{ $date }
        [one] Fino al { $date }
       *[other] Fino al { $date }
    }
    [time] Fino alle ore { $date }
    [era] Fino all’anno { $date }
    [range] Fino agli anni { $date }
    [year] Fino al { $date }
   *[other] Fino a { $date }
}
until-month = { $month ->
    [1] Fino a { $date }
    [2] Fino a { $date }
    [3] Fino a { $date }
    [4] Fino ad { $date }
    [5] Fino a { $date }
    [6] Fino a { $date }
    [7] Fino a { $date }
    [8] Fino ad { $date }
    [9] Fino a { $date }
    [10] Fino a { $date }
    [11] Fino a { $date }
   *[12] Fino a { $date }
}
about = { $form ->
    [time] Ore { $date } circa
    [season] { season } circa
    [decade] { decade } circa
   *[other] { $date } circa
}
about-end = { $form ->
    [time] ore { $date } circa
    [season] { season-inside } circa
    [decade] anni { $digits } circa
   *[other] { $date } circa
}
since-about = { since } circa
until-about = { until } circa
uncertain = { $date } (data incerta)
ended = { $since }, fine sconosciuta
since-day = Da questo giorno
until-day = Fino a questo giorno
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Anni { $digits }
century = { $roman } secolo
season = { $season ->
    [spring] Primavera
    [summer] Estate
    [autumn] Autunno
   *[winter] Inverno
} { $year }
season-inside = { $season ->
    [spring] primavera
    [summer] estate
    [autumn] autunno
   *[winter] inverno
} { $year }

# With the era, so that “di anni” can stand after millions.
long-year = { $year } d.C.
long-year-bc = { $year } a.C.
number-6 = { $number ->
    [one] { $number } milione di anni
   *[other] { $number } milioni di anni
}
number-9 = { $number ->
    [one] { $number } miliardo di anni
   *[other] { $number } miliardi di anni
}
