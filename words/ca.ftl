# Català.
# Checked: dates, plural forms and decimals against CLDR 48 in Node’s Intl; zoom, previous, next, open and close against the Catalan of Firefox’s PDF viewer; the other words from memory of Softcatalà; the articles (de l’1, de l’abril) by hand; filter, clear, search, previous, next, close, copied, zooming and “nothing found” against PrimeLocale 2, DataTables 3 and TinyMCE 8; the words around each kind of date in tests/cases/phrases.tsv, read as a grammarian would. No native speaker has read it yet.

## Controls

filters = Filtres
more-filters = Més filtres
clear-filters = Esborra els filtres
search = Cerca esdeveniments
empty = No hi ha cap esdeveniment coincident
one-at-a-time = D’un en un
newest-first = Primer els més recents
read-more = Continua llegint
axis = Eix temporal
zoom-in = Amplia
zoom-out = Redueix
figures = Xifres clau
steps = Recorre els esdeveniments
previous = Anterior
next = Següent
hint = Feu lliscar el dit o useu les tecles de fletxa
details = Detalls
show-in-article = Mostra a l’article
being-read = Punt de lectura actual a l’article
follow-article = Segueix la lectura de l’article
share = Comparteix…
copy-link = Copia l’enllaç
copied = S’ha copiat l’enllaç
not-copied = No s’ha pogut copiar l’enllaç. Copieu-lo manualment: { $address }
unknown = Aquest enllaç fa referència a elements que no són en aquesta cronologia. S’han ignorat: { $ids }
close = Tanca

## Numbers of events

events = { $count ->
    [one] { $count } esdeveniment
   *[other] { $count } esdeveniments
}
all-events = { events }
some-events = { $shown } de { $all ->
    [one] { $all } esdeveniment
   *[other] { $all } esdeveniments
}
position = { $position } / { $count }
announcement = { $headline }, { $position } de { $count }

## The article and its media

source = Font: { $publishers }
byline = Per { $authors }
list = { $first }, { $next }
locator = Article, paràgraf { $paragraph }: { $phrase }
no-end-date = No s’indica la data de finalització.
# “des de” and not “de”, which would be “d’” before Instagram.
show-picture = Carrega la imatge des de { $provider }
no-picture = No s’ha pogut carregar la imatge
open = Obre
open-at = Obre a { $provider }
group = Grup
era = Època
untitled = Cronologia
timeline-data = Dades de la cronologia

## Loading and failures

loading = S’està carregant la cronologia…
try-again = Torna-ho a provar
failed-script = No s’ha pogut carregar la cronologia.
failed-data = No s’han pogut carregar els esdeveniments de la cronologia.
invalid-data = No es pot mostrar la cronologia perquè les dades contenen un error.

## Dates

since = { $form ->
    [day] { $day ->
        [1] Des de l’{ $date }
        [11] Des de l’{ $date }
       *[other] Des del { $date }
    }
    [month] { since-month }
    [season] Des de { season-with-article }
    [decade] Des de la dècada del { $digits }
    [century] Des del segle { $roman }
    [time] { $hour ->
        [1] Des de la { $date }
       *[other] Des de les { $date }
    }
    [year] Des del { $date }
    [era] Des de l’any { $date }
    [range] Des dels anys { $date }
   *[other] Des de { $date }
}
since-month = { $month ->
    [1] Des del { $date }
    [2] Des del { $date }
    [3] Des del { $date }
    [4] Des de l’{ $date }
    [5] Des del { $date }
    [6] Des del { $date }
    [7] Des del { $date }
    [8] Des de l’{ $date }
    [9] Des del { $date }
    [10] Des de l’{ $date }
    [11] Des del { $date }
   *[12] Des del { $date }
}
until = { $form ->
    [day] { $day ->
        [1] Fins a l’{ $date }
        [11] Fins a l’{ $date }
       *[other] Fins al { $date }
    }
    [month] { until-month }
    [season] Fins a { season-with-article }
    [decade] Fins a la dècada del { $digits }
    [century] Fins al segle { $roman }
    [time] { $hour ->
        [1] Fins a la { $date }
       *[other] Fins a les { $date }
    }
    [year] Fins al { $date }
    [era] Fins a l’any { $date }
    [range] Fins als anys { $date }
   *[other] Fins a { $date }
}
until-month = { $month ->
    [1] Fins al { $date }
    [2] Fins al { $date }
    [3] Fins al { $date }
    [4] Fins a l’{ $date }
    [5] Fins al { $date }
    [6] Fins al { $date }
    [7] Fins al { $date }
    [8] Fins a l’{ $date }
    [9] Fins al { $date }
    [10] Fins a l’{ $date }
    [11] Fins al { $date }
   *[12] Fins al { $date }
}
about = { $form ->
    [day] { $day ->
        [1] Cap a l’{ $date }
        [11] Cap a l’{ $date }
       *[other] Cap al { $date }
    }
    [month] { about-month }
    [season] Cap a { season-with-article }
    [decade] Cap a la dècada del { $digits }
    [century] Cap al segle { $roman }
    [time] { $hour ->
        [1] Cap a la { $date }
       *[other] Cap a les { $date }
    }
    [year] Cap al { $date }
    [era] Cap a l’any { $date }
    [range] Cap als anys { $date }
   *[other] Cap a { $date }
}
about-month = { $month ->
    [1] Cap al { $date }
    [2] Cap al { $date }
    [3] Cap al { $date }
    [4] Cap a l’{ $date }
    [5] Cap al { $date }
    [6] Cap al { $date }
    [7] Cap al { $date }
    [8] Cap a l’{ $date }
    [9] Cap al { $date }
    [10] Cap a l’{ $date }
    [11] Cap al { $date }
   *[12] Cap al { $date }
}
about-end = { $form ->
    [season] { season-inside } aproximadament
    [decade] dècada del { $digits } aproximadament
    [century] segle { $roman } aproximadament
    [range] anys { $date } aproximadament
   *[other] { $date } aproximadament
}
since-about = { since } aproximadament
until-about = { until } aproximadament
uncertain = { $date } (data incerta)
ended = { $since }, final desconegut
since-day = Des d’aquest dia
until-day = Fins aquest dia
date-time = { $date }, { $time }
range = { $start }–{ $end }
range-spaced = { $start } – { $end }

decade = Dècada del { $digits }
century = Segle { $roman }
season = { $season ->
    [spring] Primavera
    [summer] Estiu
    [autumn] Tardor
   *[winter] Hivern
} del { $year }
season-inside = { $season ->
    [spring] primavera
    [summer] estiu
    [autumn] tardor
   *[winter] hivern
} del { $year }
season-with-article = { $season ->
    [spring] la primavera
    [summer] l’estiu
    [autumn] la tardor
   *[winter] l’hivern
} del { $year }

# With the era, so that “d’anys” can stand after millions. No number-9: “4.540 milions”, as newspapers write.
long-year = { $year } dC
long-year-bc = { $year } aC
number-6 = { $number ->
    [one] { $number } milió d’anys
   *[other] { $number } milions d’anys
}
